import ActionPlan
import Foundation
import Questionnaire
import Reports
import ScreenDoubles
import Terminal
import TestSupport
import Testing
import Words

@testable import AssessmentScreens

@Suite("The line dialogue")
struct DialogueTests {
  private func dialogue(
    _ id: String = "social-media-management", language: Language = .german, columns: Int = 80
  ) throws -> DialogueShell {
    DialogueShell(try FakeShell(id, language: language), language: language, columns: columns)
  }

  /// The result of an example company, open at its menu.
  private func result(
    of name: String = "musterholz-leitung", language: Language = .german, columns: Int = 80,
    prepare: (inout FakeShell) throws -> Void = { _ in }
  ) throws -> DialogueShell {
    var shell = try FakeShell(language: language)
    let sheet = try ExampleAnswers.sheet(name, for: shell.questionnaire)
    shell.sheet = sheet
    shell.isFinished = true
    shell.entries = [shell.entry(of: sheet)]
    try prepare(&shell)
    var dialogue = DialogueShell(shell, language: language, columns: columns)
    dialogue.start()
    dialogue.type("e", "1")
    return dialogue
  }

  @Test("The start offers everything, and ? says what each sign does", arguments: Language.allCases)
  func start(language: Language) throws {
    var dialogue = try dialogue(language: language)
    dialogue.start()
    for sign in ["1  ", "e  ", "c  ", "s  ", "?  ", "q  "] {
      #expect(dialogue.output.contains("\n" + sign), "\(sign)")
    }
    dialogue.type("?")
    #expect(dialogue.said.contains(language == .german ? "c liest einen Ergebniscode" : "c reads a result code"))
    dialogue.type("e")
    #expect(dialogue.said.contains(language == .german ? "noch kein Ergebnis" : "no result yet"))
    dialogue.type("s")
    #expect(dialogue.output.contains(language == .german ? "New self-assessment" : "Neue Selbsteinschätzung"))
    dialogue.type("q")
    #expect(dialogue.dialogue.isOver)
  }

  @Test("Help is another one in every step, and never what a mistake is told")
  func help() throws {
    var dialogue = try dialogue()
    var texts: [String] = []
    func ask() -> String { String(dialogue.said.prefix(90)) }
    dialogue.start()
    for lines in [[], ["1"], ["1"], ["Müller"], ["2", "1"], ["1"]] {
      for line in lines { dialogue.type(line) }
      dialogue.type("?")
      texts.append(ask())
    }
    #expect(Set(texts).count == texts.count, "\(texts)")
    #expect(texts.allSatisfy { !$0.contains("keine der Möglichkeiten") })
  }

  @Test("A perspective that is known is not asked again, and a name that is too long is refused, not cut")
  func profile() throws {
    var dialogue = try dialogue()
    dialogue.begin(perspective: .colleague)
    dialogue.type(String(repeating: "x", count: 201))
    #expect(dialogue.said.contains("kürzen Sie ihn auf höchstens 200 Zeichen"))
    let name = String(repeating: "x", count: 150)
    dialogue.type(name, "", "")
    let count = dialogue.shell.questionnaire.items(in: .short).count
    #expect(dialogue.output.contains("Frage 1 von \(count)"))
    #expect(dialogue.shell.sheet?.company.name == name && dialogue.shell.sheet?.perspective == .colleague)
    #expect(!dialogue.transcript.contains("Sie antworten als"))
  }

  @Test("Every answer is acknowledged in words once it is saved")
  func acknowledged() throws {
    var dialogue = try dialogue()
    dialogue.begin(perspective: .management)
    dialogue.type("", "", "")
    dialogue.type("4")
    #expect(dialogue.said.contains("Frage 1: 4, Sehr erfolgreich: Fast alles gelingt, und das über das ganze Jahr."))
    #expect(dialogue.said.contains("– gespeichert"))
    let count = dialogue.shell.questionnaire.items(in: .short).count
    #expect(dialogue.output.contains("Frage 2 von \(count)"))
    dialogue.type("w")
    #expect(dialogue.said.contains("Frage 2: weiß nicht – gespeichert"))
    dialogue.type("n erst Zahlen nachsehen")
    #expect(dialogue.said.contains("Notiz zu Frage 3: „erst Zahlen nachsehen“ – gespeichert"))
    dialogue.type("n")
    #expect(dialogue.said.contains("Notiz zu Frage 3 entfernt – gespeichert"))
    dialogue.type("99")
    #expect(
      dialogue.said.contains("Hier gelten die Ziffern 0 bis 4.") && dialogue.output.contains("Frage 3 von \(count)"))
    #expect(dialogue.shell.saved.count == 3)
    dialogue.type("u")
    #expect(dialogue.said.contains("Zurückgenommen."))
    dialogue.type("n " + String(repeating: "x", count: 2001))
    #expect(dialogue.said.contains("höchstens 2000 Zeichen"))
  }

  @Test(
    "Every kind of question of every questionnaire is answered by what stands before its rows, and told in words",
    arguments: ["social-media-management", "einstieg"])
  func kinds(questionnaire: String) throws {
    var dialogue = try dialogue(questionnaire)
    dialogue.begin(.full, perspective: .management)
    for _ in 0..<3 where !dialogue.output.contains("Frage 1 von") { dialogue.type("") }
    for (index, item) in dialogue.shell.questionnaire.items(in: .full).enumerated() {
      let input = AnswerInput(item)
      for row in input.rows { #expect(dialogue.output.contains("\n\(row.word)  "), "\(item.id) \(row.word)") }
      if item.scored == nil { #expect(dialogue.said.contains("Freiwillig; eine leere Zeile")) }
      var typed = input.rows.last { !$0.isExclusive }
      if input.takesSeveral, input.rows.count > 1 {
        let both = input.rows.filter { !$0.isExclusive }.prefix(2)
        dialogue.type(both.map(\.word).joined(separator: " "))
        for row in both { #expect(dialogue.transcript.contains(row.label.german.prefix(20)), "\(item.id)") }
        dialogue.type("-")
      }
      if input.takesPercent {
        dialogue.type("3/12")
        #expect(dialogue.said.contains("Frage \(index + 1): 25 %, "), "\(item.id)")
        dialogue.type("-", "12")
        #expect(dialogue.said.contains("gespeichert") == false, "\(item.id)")
        typed = input.rows[2]
      }
      dialogue.type(typed?.word ?? "Frei geschrieben")
      #expect(dialogue.said.contains("Frage \(index + 1): "), "\(item.id)")
      #expect(dialogue.said.contains("– gespeichert"), "\(item.id)")
      // As `said` has them, without fixed spaces.
      let words = typed?.label.german.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if case .level = item.kind {
        let told = item.scored == nil ? "4, \(words ?? "?")" : "4 durchgängig"
        #expect(dialogue.said.contains("\(told) – gespeichert"), "\(item.id)")
      }
      if case .text = item.kind { #expect(dialogue.said.contains("„Frei geschrieben“ – gespeichert")) }
      if case .share = item.kind { #expect(dialogue.said.contains(words ?? "?"), "\(item.id)") }
      if case .single = item.kind { #expect(dialogue.said.contains(words ?? "?"), "\(item.id)") }
    }
    #expect(dialogue.said.contains("Alle Fragen sind beantwortet"))
  }

  @Test("An answer is confirmed before the pause after its dimension is told")
  func pause() throws {
    var dialogue = try dialogue()
    dialogue.begin(perspective: .management)
    dialogue.type("", "", "")
    var places: (confirmed: String.Index, pause: String.Index)?
    for number in 1..<dialogue.shell.questionnaire.items(in: .short).count where places == nil {
      dialogue.answer("2")
      guard let pause = dialogue.said.range(of: "liegt hinter Ihnen")?.lowerBound else { continue }
      let confirmed = try #require(dialogue.said.range(of: "Frage \(number): ")?.lowerBound)
      places = (confirmed, pause)
    }
    let found = try #require(places)
    #expect(found.confirmed < found.pause)
  }

  @Test("Before what can be chosen stands its number alone, and outside the scale the answer is told in its own words")
  func numbersAlone() throws {
    var dialogue = try dialogue()
    dialogue.begin(perspective: .management)
    dialogue.type("", "", "")
    let item = try #require(dialogue.shell.questionnaire.items(in: .short).first)
    let anchor = try #require(item.anchor(of: 0, in: .german))
    #expect(item.scored == nil && dialogue.said.contains("0 \(anchor)"))
    #expect(!dialogue.output.contains("nicht vorhanden") && !dialogue.output.contains("ansatzweise"))
    dialogue.type("0")
    #expect(dialogue.said.contains("Frage 1: 0, \(anchor) – gespeichert"))
  }

  @Test("A save that fails is told, tried again with each line, and holds up leaving and the result")
  func unsaved() throws {
    var dialogue = try dialogue()
    dialogue.begin(perspective: .management)
    dialogue.type("", "", "")
    dialogue.shell.saveFailure = LocalizedText(de: "Die Platte ist voll.", en: "The disk is full.")
    dialogue.type("4")
    #expect(dialogue.said.contains("Frage 1: 4, Sehr erfolgreich"))
    #expect(dialogue.said.contains("– NICHT gespeichert! Die Platte ist voll."))
    #expect(!dialogue.said.contains("– gespeichert"))
    dialogue.type("")
    #expect(dialogue.said.contains("NICHT gespeichert!"))
    dialogue.type("q")
    #expect(!dialogue.dialogue.isOver && dialogue.said.contains("Ein weiteres „q“ beendet trotzdem"))
    dialogue.shell.saveFailure = nil
    dialogue.type("3")
    #expect(dialogue.said.contains("Frage 3: 3") && dialogue.said.contains("ist jetzt gespeichert"))
    #expect(dialogue.shell.saved.count == 2)
    let count = dialogue.shell.questionnaire.items(in: .short).count
    for _ in 4..<count { dialogue.answer("2") }
    dialogue.shell.saveFailure = LocalizedText(de: "Die Platte ist voll.", en: "The disk is full.")
    dialogue.type("-", "2", "1")
    #expect(!dialogue.shell.finished && dialogue.said.contains("NICHT gespeichert!"))
    dialogue.shell.saveFailure = nil
    dialogue.type("1")
    #expect(dialogue.shell.finished && dialogue.said.contains("Was möchten Sie?"))
  }

  @Test("After the last question comes a summary of ten sentences and a menu, not the whole report")
  func summary() throws {
    var dialogue = try dialogue()
    dialogue.begin(perspective: .management)
    dialogue.type("Bäckerei Müller", "", "")
    for _ in dialogue.shell.questionnaire.items(in: .short) { dialogue.answer("2") }
    #expect(dialogue.said.contains("Alle Fragen sind beantwortet"))
    dialogue.type("")
    #expect(dialogue.shell.finished)
    let lines = dialogue.output.split(separator: "\n")
    #expect(lines.count < 60)
    for part in [
      "Ergebnis für Bäckerei Müller vom 24.11.2026", "Reifestufe", "Was schon trägt", "Schritt 1", "Schritt 3",
      "Selbsteinschätzung", "Kennung a7k2m", "Was möchten Sie?", "Bericht als Datei speichern",
    ] { #expect(dialogue.said.contains(part), "\(part)") }
  }

  @Test("The same words as snapshots, in both languages", arguments: Language.allCases)
  func snapshots(language: Language) throws {
    var dialogue = try result(language: language)
    dialogue.type("1", "2", "", "2", "3", "1", "", "4", "", "5", "", "6", "", "?")
    try Snapshot.check(dialogue.transcript, "dialogue-\(language.rawValue)")
  }

  @Test("No drawings, no arrows, no control sequences, and no line wider than the terminal", arguments: [40, 80, 120])
  func plain(columns: Int) throws {
    for language in Language.allCases {
      for name in ["musterholz-leitung", "musterbluete-leitung", "musterwatt-2026-leitung"] {
        var dialogue = try result(of: name, language: language, columns: columns)
        for choice in 1...6 { dialogue.type("\(choice)", "", "?") }
        let forbidden = dialogue.transcript.unicodeScalars.filter {
          (0x2500...0x25FF).contains($0.value) || (0x2800...0x28FF).contains($0.value)
            || (0x2190...0x21FF).contains($0.value) || $0.value == 0x1B
        }
        #expect(forbidden.isEmpty, "\(String(String.UnicodeScalarView(forbidden)))")
        let wide = dialogue.transcript.replacing("> ", with: "").split(separator: "\n").filter {
          String($0).columns > columns && $0.contains(" ") && !$0.contains("/") && !$0.contains("~")
        }
        #expect(wide.isEmpty, "\(wide)")
      }
    }
  }

  @Test("Lines wrap at words, below the words and not below the number; a path stays whole")
  func wrapping() {
    let text = LineText(width: 20, charset: .unicode)
    #expect(text.lines("3  weitgehend: Alle kennen den Plan") == ["3  weitgehend: Alle", "   kennen den Plan"])
    let path = "/ein/sehr/langer/pfad/bericht.pdf"
    #expect(text.lines("Gespeichert unter \(path)") == ["Gespeichert unter", path])
    #expect(text.lines("a\u{1B}[31mb\u{202E}c") == ["a[31mbc"])
    #expect(LineText(width: 20, charset: .ascii).lines("Größe – „x“") == ["Groesse - \"x\""])
  }
}
