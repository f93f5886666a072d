import Foundation
import House
import PrintedDocuments
import Questionnaire
import Reports
import ShippedContent
import TestSupport
import Testing
import Words

@Suite("A questionnaire to fill in by hand")
struct BlankSheetTests {
  private func printed(_ id: String, _ form: Form, _ language: Language, _ organiser: Organiser? = nil) throws -> (
    Printed, Questionnaire
  ) {
    let questionnaire = try ShippedContent.questionnaire(id)
    let bytes = try PrintedQuestionnaire.render(
      questionnaire, form: form, perspectives: Perspective.allCases.map { questionnaire.name(of: $0) },
      organiser: organiser, language: language, programVersion: "0.1.0", date: "2026-11-30",
      with: Reports.files.get())
    return (try Printed(bytes, name: "blank-\(id)-\(form.rawValue)-\(language.rawValue)"), questionnaire)
  }

  /// As a text that is broken into lines anywhere, letters that the font draws as one taken apart.
  private func squeezed(_ text: String) -> String {
    text.precomposedStringWithCompatibilityMapping.filter {
      !$0.isWhitespace && $0 != "-" && $0 != "\u{AD}" && $0 != "\u{2010}"
    }
  }

  @Test(
    "Every question with its hint and all that can be chosen is there once, in both forms and languages",
    arguments: [
      ("social-media-management", Form.full), ("social-media-management", .short), ("einstieg", .full),
      ("ausbildung-im-betrieb", .full),
    ], Language.allCases)
  func complete(what: (id: String, form: Form), language: Language) throws {
    let (printed, questionnaire) = try printed(what.id, what.form, language)
    let text = squeezed(try printed.text())
    let items = questionnaire.items(in: what.form)
    for item in items {
      #expect(text.contains(squeezed(item.question[language])), "\(item.id)")
      if let hint = item.hint { #expect(text.contains(squeezed(hint[language])), "\(item.id): hint") }
      for row in AnswerInput(item).rows {
        #expect(text.contains(squeezed(row.label[language])), "\(item.id): \(row.label[language])")
      }
    }
    let doubt = squeezed(Vocabulary.whenInDoubt[language])
    #expect(text.components(separatedBy: doubt).count == 2)
    _ = try printed.tool("qpdf", ["--check", printed.path])
  }

  @Test("The questions have their numbers in order in the margin")
  func numbers() throws {
    let (printed, questionnaire) = try printed("einstieg", .full, .german)
    let margin = try printed.words().filter { $0.left < 60 && Int($0.text) != nil && $0.height > 14 }.map(\.text)
    #expect(margin == (1...questionnaire.items(in: .full).count).map { "\($0)" })
  }

  @Test("Nothing stands beyond the edges, and the organiser stands at its head")
  func edges() throws {
    let organiser = Organiser(name: "IHK Musterstadt", contact: "Petra Muster")
    let (printed, _) = try printed("social-media-management", .full, .german, organiser)
    let words = try printed.words()
    #expect(words.allSatisfy { $0.right < 595.3 - 50 && $0.left > 50 && $0.bottom < 841.9 - 20 })
    #expect(words.filter { $0.text == "Musterstadt" }.map(\.page) == [1])
  }

  @Test("It says nothing of a workshop, a code or a number of a sheet", arguments: Language.allCases)
  func alone(language: Language) throws {
    let text = try printed("social-media-management", .short, language).0.text()
    for word in ["Bogen Nr", "Sheet no", "second vote", "noch einmal abgestimmt", "ungefaltet", "unfolded"] {
      #expect(!text.contains(word), "\(word)")
    }
  }
}
