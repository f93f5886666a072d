import ActionPlan
import AssessmentScreens
import Questionnaire
import ScreenDoubles
import Terminal
import TestSupport
import Testing

@Suite("Several people, several times")
struct PeopleTests {
  private static let others = ["musterholz-social-media", "musterholz-werkstatt"]

  @Test("s shows the single view, and s again everybody")
  func switching() throws {
    var shell = try FakeShell.result(of: "musterholz-leitung", others: Self.others)
    #expect(shell.shows("Gemeinsames Ergebnis") && shell.shows("3 Personen"))
    shell.type("s")
    #expect(shell.shows("Nur eine Sicht: Geschäftsleitung") && !shell.shows("7 Sicht"))
    shell.type("s")
    #expect(shell.shows("Gemeinsames Ergebnis"))
  }

  @Test(
    "The value of each dimension from each perspective, and each two perspectives, stand before what is apart",
    arguments: [Size(columns: 60, rows: 18), Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)])
  func values(size: Size) throws {
    var shell = try FakeShell.result(of: "musterholz-leitung", others: Self.others, size: size)
    shell.type("7")
    var seen: [String] = []
    for _ in 0..<8 {
      seen += shell.lines
      shell.press(.down)
    }
    // G, Z, K and joint, as the report has them.
    for (title, values) in [
      ("Kompetenz", ["62", "59", "–", "60"]), ("Organisation", ["32", "17", "30", "29"]),
      ("Kultur", ["69", "52", "63", "63"]),
    ] {
      let words = seen.map { $0.split(separator: " ").map(String.init) }
      #expect(words.contains { $0 == [title] + values || $0 == ["▸", title] + values }, "\(title)")
    }
    let text = seen.joined(separator: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for sentence in [
      "im Mittel um 0,4 höher; von 39 Fragen 17 höher, 2 niedriger",
      "im Mittel um 0,2 höher; von 31 Fragen 7 höher, 1 niedriger",
      "im Mittel um 0,3 niedriger; von 31 Fragen 4 höher, 13 niedriger",
    ] { #expect(text.contains(sentence), "\(sentence)") }
  }

  @Test("People of one perspective have no values of others to be put beside theirs")
  func onePerspective() throws {
    var shell = try FakeShell.result(of: "musterholz-leitung", others: ["musterholz-leitung"])
    shell.type("7")
    #expect(!shell.shows("Werte je Sicht") && shell.shows("Bisher gibt es nur eine Sicht"))
  }

  @Test("One of several people is not compared with all of last time")
  func aloneHasNoTrend() throws {
    var shell = try FakeShell.result(of: "musterwatt-2026-leitung", others: ["musterwatt-2026-social-media"]) {
      $0.before = try $0.assessmentBefore("musterwatt-2025-leitung", actions: Scenes.decided)
    }
    #expect(shell.shows("8 Trend"))
    shell.type("s")
    #expect(!shell.shows("Trend") && !shell.shows("Entwicklung"))
  }

  @Test("A change is the exact difference, over the perspective that both times share")
  func shownDifference() throws {
    var shell = try FakeShell.result(of: "musterwatt-2026-leitung", others: ["musterwatt-2026-social-media"]) {
      $0.before = try $0.assessmentBefore("musterwatt-2025-leitung", actions: [])
    }
    shell.type("8")
    #expect(shell.lines.contains { $0.contains("71 → 88") && $0.contains("+17") })
  }

  @Test("Notes of several people stand with their answers, each with its perspective")
  func notes() throws {
    var shell = try FakeShell.result(of: "musterholz-leitung", others: Self.others)
    shell.type("5")
    let place = try #require(shell.questionnaire.items.firstIndex { $0.id == "organisation.verantwortung" })
    for _ in 0..<place { shell.press(.down) }
    #expect(shell.text.contains("Notiz (Zuständig für Social Media): Offiziell bin ich Büro."))
    shell.press(.home)
    #expect(shell.lines.contains { $0.contains("Ihre Kanäle") && $0.contains("3 Antworten") })
  }

  @Test("Every screen about several people says how many, also when the company's name is long")
  func head() throws {
    var shell = try FakeShell.result(of: "musterholz-leitung", others: Self.others) {
      $0.sheet?.company.name = "Tischlerei und Innenausbau Musterholz und Söhne"
    }
    for keys in ["", "w", "r", "r1", "r2"] {
      shell.type(keys)
      #expect(shell.lines.first?.contains("… · 3 Personen") == true, "\(shell.lines.first ?? "")")
      for _ in keys { shell.press(.escape) }
    }
  }

  @Test("In a perspective of five single answers are seen nowhere")
  func privacy() throws {
    let shell = try FakeShell()
    let sheet = try ExampleAnswers.sheet("musterholz-werkstatt", for: shell.questionnaire)
    var result = try FakeShell.result(of: "musterholz-leitung") { shell in
      shell.others = (0..<5).map { index in
        var other = sheet
        other["kompetenz.plattformen"] = Answer(.level(Level.allCases[index]), note: "geheim \(index)")
        return other
      }
    }
    for tab in 1...7 {
      result.type("\(tab)")
      for _ in 0..<60 {
        #expect(!result.shows("geheim") && !result.shows("•"))
        result.press(.down)
      }
    }
  }

  @Test("Another person is asked for the perspective only, and reads who will see the answers")
  func joining() throws {
    var shell = try FakeShell.result(of: "musterholz-leitung")
    shell.press(.escape)
    shell.type("ep")
    #expect(shell.text.contains("ab fünf nur noch deren Mitte") && shell.text.contains("Namen werden nicht erfragt"))
    shell.press(.down, .enter)
    #expect(shell.joined == [.socialMediaLead] && shell.shows("Frage 1 von"))
  }

  @Test("Everybody reads before the first answer who will see it, also when a draft is resumed")
  func privacyFirst() throws {
    var shell = try FakeShell()
    shell.press(.character("n"), .enter)
    #expect(shell.text.contains("ab fünf nur noch deren Mitte"))
    var draft = try FakeShell()
    let sheet = AnswerSheet(
      questionnaire: draft.questionnaire.id, version: draft.questionnaire.version, date: FakeShell.today)
    draft.sheet = sheet
    draft.entries = [
      AssessmentEntry(
        id: "a7k2m", company: sheet.company, questionnaireID: sheet.questionnaire,
        questionnaire: draft.questionnaire.title, form: .full, perspective: .other, date: sheet.date,
        isFinished: false, answered: 0)
    ]
    draft.type("w")
    draft.press(.enter)
    #expect(draft.text.contains("Bevor Sie antworten") && draft.text.contains("ab fünf nur noch"))
  }

  @Test("A known company's next assessment follows the last one, unless one says no; what was decided is asked first")
  func following() throws {
    var shell = try FakeShell()
    shell.earlier = shell.entry(of: try ExampleAnswers.sheet("musterwatt-2025-leitung", for: shell.questionnaire))
    shell.before = try shell.assessmentBefore("musterwatt-2025-leitung", actions: Scenes.decided)
    shell.press(.character("n"), .enter)
    shell.type("Energieberatung Musterwatt GmbH")
    shell.press(.enter)
    #expect(shell.shows("Ihrer Einschätzung vom 18.11.2025"))
    try Snapshot.check(shell.frame, "profile-follows")
    var refusing = shell
    for _ in 0..<5 { shell.press(.enter) }
    #expect(shell.followed == "a7k2m" && shell.shows("Was wurde daraus?"))
    try Snapshot.check(shell.frame, "follow-up")
    shell.press(.right, .right)
    #expect(shell.before?.actions[0].state == .done)
    shell.press(.enter, .enter, .enter)
    #expect(shell.shows("Frage 1 von"))
    refusing.press(.down, .down, .right)
    #expect(refusing.shows("keiner früheren"))
    refusing.before = nil
    refusing.press(.down, .enter, .enter)
    #expect(refusing.followed == nil && refusing.shows("Frage 1 von"))
  }

  @Test("From the list a company is assessed again with what is known of it")
  func again() throws {
    var shell = try FakeShell.result(of: "musterwatt-2025-leitung") { $0.earlier = $0.entries.first }
    shell.press(.escape)
    shell.type("en")
    #expect(shell.shows("Energieberatung Musterwatt GmbH") && shell.shows("Ihrer Einschätzung vom 18.11.2025"))
  }

  @Test("What still waits from last time is taken over again with m, once")
  func takeAgain() throws {
    var shell = try FakeShell.result(of: "musterwatt-2026-leitung") {
      $0.before = try $0.assessmentBefore("musterwatt-2025-leitung", actions: Scenes.decided)
    }
    shell.type("7")
    shell.press(.end)
    shell.type("m")
    #expect(shell.actions.isEmpty)
    shell.press(.up)
    shell.type("mm")
    #expect(shell.actions.map(\.text) == ["Krisenplan schreiben"] && shell.actions[0].owner == "Frau Beispiel")
  }

  @Test("Name, size and sector can be changed from the result")
  func company() throws {
    var shell = try FakeShell.result(of: "musterholz-leitung")
    shell.type("f")
    #expect(shell.shows("Angaben zum Unternehmen") && !shell.shows("Sie antworten als"))
    shell.type(" GmbH")
    shell.press(.escape)
    #expect(shell.company?.name == "Tischlerei Musterholz GmbH" && shell.company?.size == "10-49")
    #expect(shell.shows("Tischlerei Musterholz GmbH"))
  }
}
