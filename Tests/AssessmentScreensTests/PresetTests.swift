import Questionnaire
import ScreenDoubles
import Terminal
import TestSupport
import Testing
import Words

@Suite("Hints, and what is set beforehand")
struct PresetTests {
  private static func questionnaire() throws -> Questionnaire {
    let options = [
      ItemOption(id: "1", label: "nur ich"), ItemOption(id: "2-9", label: "wenige"),
    ]
    let traits = ScoredTraits(field: "f", steps: Steps([0: Step("Tun Sie es.", time: 30)]))
    let anchors = PerLevel(ends: LocalizedText(de: "Anker", en: "Anchor"))
    let first = try Item(
      id: "f.a", kind: .level(anchors: anchors), placement: .field(traits), allowsNotApplicable: true, preset: ["1"],
      title: "Erste", question: "Wie steht es?", hint: "Wer allein arbeitet, wählt t.")
    return try Sample.questionnaire(
      dimensions: ["d": ["f"]], company: CompanyChoices(sizes: options),
      items: [first, Sample.levelItem(id: "f.b", field: "f")])
  }

  private func shell(size: OptionID?) throws -> FakeShell {
    let questionnaire = try Self.questionnaire()
    var shell = FakeShell(questionnaire)
    shell.sheet = Sample.sheet(for: questionnaire, company: CompanyProfile(name: "Muster", size: size))
    shell.resume()
    // The note before the first answer.
    shell.press(.escape)
    return shell
  }

  @Test("The hint stands under the question")
  func hint() throws { #expect(try shell(size: nil).shows("Wer allein arbeitet, wählt t.")) }

  @Test("It is shown as marked, and stored when the person goes on past it")
  func goingOn() throws {
    var shell = try shell(size: "1")
    #expect(shell.lines.contains { $0.contains("● t") } && shell.saved.isEmpty)
    shell.press(.enter)
    #expect(shell.saved["f.a"]?.response == .notApplicable)
    #expect(shell.shows("Titel f.b"))
  }

  @Test("For another size nothing is set, and an answer of one's own stays")
  func others() throws {
    var other = try shell(size: "2-9")
    #expect(!other.lines.contains { $0.contains("● t") })
    other.press(.right)
    #expect(other.saved.isEmpty)
    var own = try shell(size: "1")
    own.type("4")
    own.press(.enter)
    #expect(own.saved["f.a"]?.response == .level(4))
  }

  @Test("Who clears it leaves the question unanswered")
  func cleared() throws {
    var shell = try shell(size: "1")
    shell.press(.delete)
    #expect(!shell.lines.contains { $0.contains("● t") })
    shell.press(.right)
    #expect(shell.saved["f.a"]?.response == nil)
  }

  @Test("A digit of a level that is not used does nothing and says so")
  func unusedDigit() throws {
    var shell = try shell(size: nil)
    shell.type("2")
    #expect(shell.saved.isEmpty && shell.shows("Hier gelten die Ziffern 0 und 4."))
  }
}
