import Documents
import House
import Questionnaire
import Reports
import TestSupport
import Testing
import TextDocuments
import Words

@Suite("Check-lists, and steps for the owner")
struct CheckTests {
  private func report(
    _ answers: [ItemID: Response], perspective: Perspective = .management, ticked: Set<OptionID>? = nil,
    organiser: Organiser? = nil
  ) throws -> GapReport {
    let options = ["o0", "o1", "o2"].compactMap { OptionID($0) }.map {
      ItemOption(id: $0, label: LocalizedText(de: "Pflicht \($0)", en: "Duty \($0)"))
    }
    let list = try Item(
      id: "p.liste", kind: .choice(ChoiceScale(options, allowsSeveral: true, isChecklist: true)),
      placement: .section("p"), title: "Pflichten", question: "Was ist erledigt?")
    let step = Step("Überzeugen Sie die Leitung.", owner: "Entscheiden Sie.", time: 30)
    let anchors = PerLevel(ends: LocalizedText(de: "Anker", en: "Anchor"))
    let item = try Item(
      id: "f.a", kind: .level(anchors: anchors),
      placement: .field(ScoredTraits(field: "f", steps: Steps([0: step]))), title: "Titel", question: "Frage?")
    let questionnaire = try Sample.questionnaire(
      dimensions: ["d": ["f"]],
      items: [item, Sample.levelItem(id: "f.b", field: "f"), list])
    var all = answers
    all["p.liste"] = ticked.map { .options($0) }
    var sheet = Sample.sheet(for: questionnaire, form: .full, all)
    sheet.perspective = perspective
    var input = ReportInput(sheet, questionnaire: questionnaire, benchmark: nil, programVersion: "1.0.0")
    input.organiser = organiser
    return GapReport(input)
  }

  @Test("The list names whom to ask, where the organiser says so")
  func advice() throws {
    let named = Organiser(name: "IHK Musterstadt", contact: "Petra Muster, 0123 456")
    let text = { (organiser: Organiser?) in
      TextDocument.render(try report([:], organiser: organiser).document(in: .german), width: 160)
    }
    let sentence = "Fragen dazu beantwortet IHK Musterstadt · Ihre Ansprechperson: Petra Muster, 0123 456"
    #expect(try text(named).contains(sentence))
    #expect(try !text(Organiser(name: "IHK Musterstadt")).contains("Fragen dazu beantwortet"))
    #expect(try !text(nil).contains("Fragen dazu beantwortet"))
  }

  @Test("What is not ticked is listed after the gaps, in every language", arguments: Language.allCases)
  func open(language: Language) throws {
    let report = try report([:], ticked: ["o1"])
    #expect(report.checks.map { $0.open.map(\.id) } == [["o0", "o2"]])
    #expect(report.sections.contains(.checks))
    let text = TextDocument.render(report.document(in: language))
    #expect(text.uppercased().contains(language == .german ? "BITTE PRÜFEN" : "PLEASE CHECK"))
  }

  @Test("A list that is ticked as a whole is no part of the report; one without an answer is there as a whole")
  func all() throws {
    #expect(try !report([:], ticked: ["o0", "o1", "o2"]).sections.contains(.checks))
    #expect(try report([:]).checks.map(\.open.count) == [3])
  }

  @Test("The owner is told the step in her own words, others in the plain ones")
  func owner() throws {
    for (perspective, words) in [
      (Perspective.management, "Entscheiden Sie."), (.colleague, "Überzeugen Sie die Leitung."),
    ] {
      let legs = try report(["f.a": .level(0), "f.b": .level(0)], perspective: perspective).legs
      #expect(legs.flatMap(\.steps).map(\.text.german).contains(words))
    }
  }
}
