import Benchmarks
import Documents
import Foundation
import MarkdownDocuments
import PrintedDocuments
import Questionnaire
import ReportData
import Reports
import Scoring
import ShippedContent
import TestSupport
import Testing
import TextDocuments
import Words
import Workshop

@Suite("The first page of a group report, against rooms counted by hand")
struct SummaryTests {
  private static let rule = GroupRule(minimum: 5) ?? .standard

  /// A room of the short form that shows these counts and no other.
  private static func room(
    _ levels: [String: [Int]], second: [String: [Int]] = [:], newcomers: Int = 0, steps: [String] = [],
    against benchmark: Benchmark?, of questionnaire: Questionnaire
  ) -> NamedGroupReport {
    let settings = RoomSample.settings(questionnaire.hasShortForm ? .short : .full, of: questionnaire, rule: rule)
    let first = levels.map { id, levels in
      CountsSnapshot(ballot: Ballot(first: ItemID(stringLiteral: id)), counts: RoomSample.counts(levels))
    }
    let again = second.compactMap { id, levels in
      Ballot(item: ItemID(stringLiteral: id), round: 2).map {
        CountsSnapshot(ballot: $0, counts: RoomSample.counts(levels), newcomers: newcomers)
      }
    }
    let commitments = steps.enumerated().compactMap { index, text in
      Commitment(text: text, due: index == 0 ? "2026-12-15" : nil).map {
        Submitted(id: Int64(index), words: $0, isApproved: true)
      }
    }
    let report = GroupReport(
      settings: settings, people: [.phone: 12, .paper: 1],
      results: Results(first + again, by: settings.rule, in: questionnaire), commitments: commitments,
      in: questionnaire, against: benchmark?.reference ?? [:])
    return NamedGroupReport(report, of: questionnaire, against: benchmark, programVersion: "0.1.0")
  }

  private static func room(
    _ levels: [String: [Int]], second: [String: [Int]] = [:], newcomers: Int = 0, steps: [String] = []
  ) throws -> NamedGroupReport {
    room(
      levels, second: second, newcomers: newcomers, steps: steps, against: try RoomSample.benchmark(),
      of: try RoomSample.questionnaire())
  }

  /// The first page on lines as wide as a sentence.
  private static func page(_ room: NamedGroupReport, _ language: Language = .german) -> String {
    let document = room.document(in: language, .brief)
    #expect(document.sections.map(\.id) == ["summary"])
    return flat(TextDocument.render(document, width: 160))
  }

  private static func flat(_ text: String) -> String {
    text.split { $0.isWhitespace || $0 == "\u{A0}" }.joined(separator: " ")
  }

  private static let example = [
    // Guide value 4: 12 of 12 below, 8 at 0 or 1, close together (7 within one of 1).
    "organisation.koordination": [2, 6, 4, 0, 0],
    // Guide value 3: median 1, two camps: 7 at 0–1, none at 2, 5 at 3–4.
    "kompetenz.schulung": [3, 4, 0, 3, 2],
    // Guide value 4: median 2, spread.
    "kultur.rueckhalt": [2, 2, 3, 3, 2],
    // Everyone at 3.
    "kultur.wandel": [0, 0, 0, 11, 0],
    // Below k.
    "kultur.zeit": [1, 1, 1, 1, 0],
  ]

  @Test("Who took part, the three largest gaps with their questions, what is alike and what differs")
  func german() throws {
    let room = try Self.room(Self.example)
    let page = Self.page(room)
    let question = { (id: String) in try #require(room.questionnaire.item(ItemID(stringLiteral: id))).question.german }
    for sentence in [
      "13 Personen waren dabei. Bei jeder Frage, deren Zahlen hier stehen, haben 12 von ihnen eine Antwort von 0 bis 4 gewählt.",
      "Gezeigt werden 4 von 12 Fragen; zu den übrigen gab es weniger als 5 Antworten von 0 bis 4 oder keine Abstimmung im Raum.",
      "Die drei größten Lücken unter den gezeigten Fragen",
      "1 \(try question("organisation.koordination")) Median 1, Richtwert 4. 12 von 12 stehen darunter, 8 auf 0 oder 1.",
      "3 \(try question("kompetenz.schulung")) Median 1, Richtwert 3. 7 von 12 stehen darunter, 7 auf 0 oder 1.",
      "2 \(try question("kultur.rueckhalt")) Median 2, Richtwert 4. 10 von 12 stehen darunter, 4 auf 0 oder 1.",
      "Nah beieinander 1 Frage: „Abstimmung“ (12 von 12 auf 0 bis 2).",
      "Alle gleich 1 Frage: „Bereitschaft zum Wandel“ (Median 3).",
      "Zwei Lager 1 Frage: „Schulung mit System“ (5 von 12 auf 3 oder 4, 7 auf 0 oder 1).",
      "Weit gestreut 1 Frage: „Rückhalt der Leitung“.",
      "Nächste Schritte stehen in diesem Bericht nicht.",
      "Bei „Schulung mit System“ stehen 5 von 12 schon auf 3 oder 4; sie könnten zeigen, wie es geht.",
    ] { #expect(page.contains(sentence), "\(sentence)\n\(page)") }
  }

  @Test("The same in English")
  func english() throws {
    let page = Self.page(try Self.room(Self.example), .english)
    for sentence in [
      "13 people took part. On each question whose figures are shown, 12 of them chose an answer from 0 to 4.",
      "4 of 12 questions are shown; on the others there were fewer than 5 answers from 0 to 4, or no vote in the room.",
      "Median 1, guide value 4. 12 of 12 are below it, 8 at 0 or 1.",
      "Two camps 1 question: “Systematic training” (5 of 12 at 3 or 4, 7 at 0 or 1).",
      "There are no next steps in this report.",
    ] { #expect(page.contains(sentence), "\(sentence)\n\(page)") }
  }

  @Test("Second rounds that moved come first, with n where it grew; steps are counted with the first day")
  func outcomes() throws {
    let room = try Self.room(
      ["organisation.koordination": [2, 6, 4, 0, 0], "kultur.zeit": [4, 4, 4, 0, 0]],
      second: ["organisation.koordination": [0, 2, 6, 8, 2], "kultur.zeit": [4, 4, 4, 0, 0]], newcomers: 6,
      steps: ["Vertretung benennen", "Zugänge sammeln"])
    let page = Self.page(room)
    let moved =
      "„Abstimmung“ nach dem Gespräch: Median 1 → 3; auf 3 oder 4: 0 von 12 → 10 von 18; 6 der 18 sind neu."
    #expect(page.contains(moved), "\(page)")
    #expect(page.contains("„Arbeitszeit“ nach dem Gespräch: so wie davor."))
    #expect(page.contains("2 nächste Schritte stehen in diesem Bericht; der erste Termin ist der 15.12.2026."))
    let start = try #require(page.range(of: "„Abstimmung“ nach"))
    let end = try #require(page.range(of: "so wie davor"))
    #expect(start.lowerBound < end.lowerBound)
    // Both rounds stand on one scale, each with its n.
    let text = Self.flat(TextDocument.render(room.document(in: .german), width: 160))
    #expect(text.contains("Runde 1, n = 12") && text.contains("Runde 2, n = 18"))
    #expect(text.contains("Median 3; 10 von 18 stehen auf 3 oder 4, 2 auf 0 oder 1; 6 sind neu dabei; "))
    let entry = try #require(room["organisation.koordination"])
    // 8 of 18 are at 3, fewer than 6 of 12 at 1: the larger share fills the height of both.
    #expect(entry.largestShare == 0.5)
  }

  @Test("Nothing released: no number of an answer, and the report says why")
  func nothing() throws {
    let room = try Self.room(["kultur.zeit": [1, 1, 1, 1, 0]])
    let page = Self.page(room)
    #expect(
      page.contains(
        "Ergebnisse zeigt dieser Bericht nicht: Zu keiner Frage gab es eine abgeschlossene Abstimmung mit mindestens 5 "
          + "Antworten von 0 bis 4."))
    #expect(!page.contains("Median") && !page.contains("Lücke") && !page.contains("Angebot"))
    #expect(!room.parts.contains(.values) && !room.parts.contains(.statistics))
    // Below, each question in a line: no card without a result, and no legend of drawings that are not there.
    let items = try #require(room.document(in: .german, .standard).sections.first { $0.id == "items" })
    #expect(items.blocks.allSatisfy { if case .alternatives = $0 { false } else { true } })
    let text = Self.flat(TextDocument.render(room.document(in: .german, .standard), width: 160))
    #expect(!text.contains("Der Median ist die mittlere Antwort"))
    #expect(text.contains("Wie ist die Arbeitszeit für Social Media bei Ihnen eingeplant?"))
  }

  @Test("One question at one level: its median, no bars, no counts")
  func uniform() throws {
    let page = Self.page(try Self.room(["kultur.zeit": [0, 11, 0, 0, 0]]))
    #expect(page.contains("Die größte Lücke unter den gezeigten Fragen 1 "))
    #expect(page.contains("Median 1, Richtwert 3. Zu einheitlich, um Balken zu zeigen."), "\(page)")
    #expect(page.contains("Alle gleich 1 Frage: „Arbeitszeit“ (Median 1)."))
    #expect(!page.contains("11 ") && page.contains("Gezeigt wird 1 von 12 Fragen"))
  }

  @Test("Without guide values the lowest questions stand there, and nothing speaks of gaps or guide values")
  func withoutTargets() throws {
    let questionnaire = try RoomSample.questionnaire()
    let room = Self.room(Self.example, against: nil, of: questionnaire)
    for language in Language.allCases {
      let text = TextDocument.render(room.document(in: language), width: 160)
      for word in ["Richtwert", "guide value", "◆", "◇", "†"] { #expect(!text.contains(word), "\(word)") }
    }
    let page = Self.page(room)
    #expect(page.contains("Hier steht der Raum am niedrigsten"))
    #expect(page.contains("Median 1. 0 von 12 stehen auf 3 oder 4, 8 auf 0 oder 1."))
    #expect(page.contains("Vergleich keiner; dieser Bericht zeigt nur den Raum"))
  }

  @Test("Against the benchmark of another room: no successful group, so no target, said so")
  func againstRoom() throws {
    let questionnaire = try RoomSample.questionnaire()
    let settings = RoomSample.settings(.short, of: questionnaire, rule: Self.rule)
    let benchmark = try Benchmark.derived(
      id: "raum", from: ["kultur.zeit": settings.rule.release(RoomSample.counts([3, 3, 3, 2, 1]))],
      success: "erfolg.gesamt", of: questionnaire, people: 12, title: settings.title, date: settings.date,
      version: settings.version, under: settings.rule)
    let page = Self.page(Self.room(Self.example, against: benchmark, of: questionnaire))
    #expect(page.contains("keine erfolgreiche Gruppe, also kein Ziel und keine Lücken"))
    #expect(page.contains("Hier steht der Raum am niedrigsten") && !page.contains("reicht der Median"))
  }

  @Test("A questionnaire of another subject is told in its own words, with the levels that it has")
  func otherQuestionnaire() throws {
    let questionnaire = try ShippedContent.questionnaire("ausbildung-im-betrieb")
    let items = questionnaire.items.filter { $0.scored != nil }
    let levels = items.map { item in (item.id.rawValue, Level.allCases.map { item.levels.contains($0) ? 4 : 0 }) }
    let room = Self.room(
      Dictionary(uniqueKeysWithValues: levels), against: nil, of: questionnaire)
    let whole = Self.flat(TextDocument.render(room.document(in: .german), width: 160))
    #expect(whole.ranges(of: "Social").count == whole.ranges(of: "Social Media im Oberbergischen").count)
    for item in items {
      #expect(whole.contains(Self.flat(item.question.german)))
      // A level that a question lacks is in no count of it.
      if !item.levels.contains(where: { $0.rawValue == 3 }) { #expect(whole.contains("auf 4, ")) }
    }
  }

  @Test("The page in text is short enough for a mail", arguments: RoomSample.Kind.allCases, Language.allCases)
  func length(kind: RoomSample.Kind, language: Language) throws {
    let text = TextDocument.render(try RoomSample.room(kind).document(in: language, .brief))
    #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 66)
  }

  @Test("In print it is one page", arguments: RoomSample.Kind.allCases, Language.allCases)
  func onePage(kind: RoomSample.Kind, language: Language) throws {
    let document = try RoomSample.room(kind).document(in: language, .brief)
    let file = try PrintedFile(
      PrintedDocument.render(document, with: RoomSample.files.get()),
      name: "brief-\(kind.rawValue)-\(language.rawValue).pdf")
    #expect(try file.pages() == 1)
  }

  @Test(
    "No sentence stands twice, no command of ours, and no item", arguments: RoomSample.Kind.allCases, Language.allCases)
  func once(kind: RoomSample.Kind, language: Language) throws {
    let text = MarkdownDocument.render(try RoomSample.room(kind).document(in: language))
    let sentences = text.split(separator: "\n").flatMap { $0.split(separator: ". ") }
      .map { $0.trimmingCharacters(in: .whitespaces) }
      // A question stands on the page and in full below; short pieces are no sentences.
      .filter { $0.count > 45 && !$0.contains("?") && !$0.contains("|") && !$0.contains("◆") && !$0.hasPrefix("- **") }
    let twice = Dictionary(grouping: sentences, by: \.self).filter { $0.value.count > 1 }.keys
    #expect(twice.isEmpty, "\(twice)")
    for word in ["reifegrad workshop", "--f", "Item", " item", "Befehl"] { #expect(!text.contains(word), "\(word)") }
  }
}
