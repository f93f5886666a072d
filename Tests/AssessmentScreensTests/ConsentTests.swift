import Questionnaire
import Reports
import ScreenDoubles
import Terminal
import TestSupport
import Testing
import Words

@testable import AssessmentScreens

@Suite("Consent to benchmarks at the end")
struct ConsentTests {
  /// At the end of an assessment that was never asked.
  private func atEnd(
    _ id: String = "social-media-management", size: Size = Size(columns: 80, rows: 24), language: Language = .german
  ) throws -> FakeShell {
    var shell = try FakeShell(id, size: size, language: language)
    shell.consent = nil
    shell.sheet = AnswerSheet(
      questionnaire: shell.questionnaire.id, version: shell.questionnaire.version, perspective: .management,
      date: FakeShell.today)
    shell.resume()
    goToEnd(&shell)
    return shell
  }

  private func goToEnd(_ shell: inout FakeShell) {
    for _ in 0..<120 where !shell.shows(FinishTexts.evaluate.german) && !shell.shows(FinishTexts.evaluate.english) {
      shell.press(.enter)
    }
  }

  @Test("The box says what is in the file and that nothing is sent; who goes on has said no and is not asked again")
  func no() throws {
    var shell = try atEnd(size: Size(columns: 80, rows: 40))
    #expect(shell.shows("[ ] Dürfen Ihre Antworten ohne Namen in Vergleichswerte"))
    #expect(shell.shows("Nicht darin: Name, Größe und Branche") && shell.text.contains("Nichts wird gesendet"))
    #expect(shell.consent == nil)
    shell.press(.enter)
    #expect(shell.consent?.isGiven == false && shell.shows("1 Überblick"))
    // Evaluated again, it is not asked again.
    shell.type("a")
    goToEnd(&shell)
    #expect(shell.shows("Jetzt auswerten") && !shell.shows("Dürfen Ihre Antworten"))
    shell.press(.enter)
    #expect(shell.shows("1 Überblick"))
  }

  @Test("A tick, and the result is preceded by where the file is, who can read it, and the code")
  func yes() throws {
    for (columns, rows) in [(60, 18), (80, 24), (120, 40)] {
      var shell = try atEnd(size: Size(columns: columns, rows: rows))
      shell.press(.end, .enter)
      #expect(shell.shows("[x]") && shell.consent == nil, "\(columns)×\(rows)")
      shell.press(.home, .enter)
      let text = shell.lines.joined(separator: " ").split(separator: " ").joined(separator: " ")
      #expect(shell.consent?.isGiven == true && text.contains("(0600)"), "\(columns)×\(rows)")
      #expect(text.contains("reifegrad-vergleich-2026-11-24") && text.contains(AssessmentDouble.code))
      #expect(text.contains("Gesendet wurde nichts") && text.contains("1 Weiter zum Ergebnis"))
      shell.press(.enter)
      #expect(shell.shows("1 Überblick"))
    }
  }

  @Test("Ticked twice means no")
  func twice() throws {
    var shell = try atEnd()
    shell.press(.end, .enter, .enter, .home, .enter)
    #expect(shell.consent?.isGiven == false && shell.shows("1 Überblick"))
  }

  @Test("Marked, the box is in view at every size in both languages, with what the file holds")
  func fits() throws {
    for (language, holds) in [
      (Language.german, "In der Datei: Ihre Antworten"), (.english, "The file holds your answers"),
    ] {
      for (columns, rows) in [(60, 18), (80, 24), (120, 40)] {
        var shell = try atEnd(size: Size(columns: columns, rows: rows), language: language)
        shell.press(.end)
        #expect(shell.shows("[ ]") && shell.shows(holds), "\(columns)×\(rows) \(language)")
      }
    }
  }

  @Test("The report menu says what holds and changes it, both ways")
  func change() throws {
    var shell = try FakeShell.result(of: "musterholz-leitung")
    shell.type("r")
    #expect(shell.shows("nicht zugestimmt"))
    shell.press(.end, .enter)
    #expect(shell.shows("Dürfen Ihre Antworten"))
    shell.type("2")
    #expect(shell.consent?.isGiven == true)
    shell.press(.escape)
    #expect(shell.shows("zugestimmt am 24.11.2026"))
    shell.press(.end, .enter)
    #expect(shell.shows("Zustimmung zurücknehmen") && shell.shows("reifegrad-vergleich-2026-11-24"))
    shell.type("2")
    #expect(shell.consent?.isGiven == false && shell.shows("Zurückgenommen"))
  }

  @Test("A questionnaire that no benchmark can be measured with does not ask")
  func cannot() throws {
    let shell = try FakeShell("einstieg")
    #expect(!shell.questionnaire.canBeMeasured)
    var ended = try atEnd("einstieg")
    ended.press(.enter)
    #expect(!ended.shows("Vergleichswerte eingehen"))
  }

  @Test("What cannot be stored is told; it can be tried again or left, and then comes the result")
  func failure() throws {
    var shell = try atEnd()
    shell.press(.end, .enter, .home)
    shell.saveFailure = LocalizedText(de: "Der Datenträger ist voll.", en: "The disk is full.")
    shell.press(.enter)
    #expect(shell.shows("Der Datenträger ist voll.") && shell.consent == nil)
    shell.press(.escape)
    shell.saveFailure = nil
    shell.type("2")
    #expect(shell.consent?.isGiven == true && shell.shows("Gesendet wurde nichts"))
  }

  // MARK: Line by line

  private func dialogueAtEnd() throws -> DialogueShell {
    var fake = try FakeShell()
    fake.consent = nil
    var dialogue = DialogueShell(fake)
    dialogue.begin(perspective: .management)
    dialogue.type("", "", "", "")
    for _ in 0..<60 where !dialogue.said.contains("1 Jetzt auswerten") { dialogue.type("") }
    return dialogue
  }

  @Test("The dialogue asks the same after the last question; who only goes on has said no, and nothing more is said")
  func spokenNo() throws {
    var dialogue = try dialogueAtEnd()
    #expect(dialogue.said.contains("Dürfen Ihre Antworten ohne Namen in Vergleichswerte eingehen?"))
    #expect(dialogue.said.contains("Jetzt: nein. j = ja") && dialogue.said.contains("Nichts wird gesendet"))
    dialogue.type("1")
    #expect(dialogue.shell.consent?.isGiven == false)
    #expect(!dialogue.said.contains("Dürfen Ihre") && dialogue.said.contains("Was möchten Sie"))
  }

  @Test("The dialogue tells the file and the code after a yes, and the menu of the result takes it back")
  func spokenYes() throws {
    var dialogue = try dialogueAtEnd()
    dialogue.type("j")
    #expect(dialogue.shell.consent == nil && dialogue.said.contains("Jetzt: ja"))
    dialogue.type("1")
    #expect(dialogue.shell.consent?.isGiven == true)
    #expect(dialogue.said.contains(AssessmentDouble.contribution) && dialogue.said.contains(AssessmentDouble.code))
    let line = try #require(dialogue.output.split(separator: "\n").first { $0.contains("Für Vergleichswerte: ") })
    #expect(line.contains("zugestimmt am 24.11.2026"))
    dialogue.type(String(line.prefix { $0.isNumber }), "n")
    #expect(dialogue.shell.consent?.isGiven == false && dialogue.said.contains("Zurückgenommen"))
  }

  @Test("A yes that is taken back before the result is a no")
  func spokenNoAfterAll() throws {
    var dialogue = try dialogueAtEnd()
    dialogue.type("j", "n", "1")
    #expect(dialogue.shell.consent?.isGiven == false)
  }
}
