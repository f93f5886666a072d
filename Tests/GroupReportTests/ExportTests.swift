import Benchmarks
import Catalog
import Foundation
import Questionnaire
import Reports
import Scoring
import TestSupport
import Testing
import TextDocuments
import Words
import Workshop
import WorkshopStore

@Suite("The benchmark file of a workshop beside its report")
struct ExportTests {
  private let questionnaire: Questionnaire
  private let pool: WorkshopPool
  private let items: [ItemID]
  private let rule = GroupRule(minimum: 5) ?? .standard

  init() throws {
    questionnaire = try RoomSample.questionnaire()
    let folder = WorkshopFolder(FileManager.default.temporaryDirectory.path() + "/" + UUID().uuidString)
    pool = try folder.create(RoomSample.settings(.short, of: questionnaire, rule: rule), of: questionnaire)
    items = pool.plan.items.filter { $0 != Practice.item.id }
  }

  /// Opens the vote, lets people answer, closes it.
  private func vote(_ item: ItemID, _ levels: [(ParticipantKey, Int)]) throws {
    try pool.apply(.go(item))
    try pool.apply(.toggleVote)
    for (key, level) in levels {
      let item = try #require(questionnaire.item(item))
      try pool.vote(Vote(ballot: Ballot(first: item.id), response: try #require(response(level, to: item))), by: key)
    }
    try pool.apply(.toggleVote)
  }

  private func response(_ level: Int, to item: Item) -> Response? {
    guard let level = Level(level) else { return nil }
    switch item.kind {
    case .level: return .level(level)
    case .single(let scale): return scale.options(at: level).first.map { .option($0.id) }
    default: return nil
    }
  }

  private var plain: [ItemID] {
    items.filter { item in
      if case .level = questionnaire.item(item)?.kind { true } else { false }
    }
  }

  private func room() throws -> NamedGroupReport {
    let benchmark = try RoomSample.benchmark()
    return NamedGroupReport(
      try pool.report(against: benchmark.reference), of: questionnaire, against: benchmark, programVersion: "0.1.0")
  }

  @Test("File and report hold the same counts, so nothing is left when one is subtracted from the other")
  func sameCounts() throws {
    let people = try (0..<9).map { _ in try pool.join(.phone).key }
    try vote(plain[0], people.enumerated().map { ($0.element, $0.offset % 5) })
    try vote(plain[1], people.map { ($0, 3) })
    try vote(plain[2], people.prefix(4).map { ($0, 1) })
    let benchmark = try pool.benchmark(id: "raum", success: "erfolg.gesamt")
    let measurement = try #require(benchmark.measurement)
    let room = try room()
    #expect(Set(measurement.counts.keys) == [plain[0]])
    for entry in room.entries {
      #expect(measurement.counts[entry.id]?.whole.levels == entry.result.last.figures?.counts.levels)
    }
    #expect(room[plain[1]]?.result.first.showsMedianOnly == true)
    #expect(room[plain[2]]?.result.first == .withheld)
  }

  @Test("One late answer changes neither report nor file")
  func lateAnswer() throws {
    let people = try (0..<9).map { _ in try pool.join(.phone).key }
    try vote(plain[0], people.enumerated().map { ($0.element, $0.offset % 4) })
    let (report, file) = (try room().report.items, try pool.benchmark(id: "raum", success: "erfolg.gesamt"))
    let late = try pool.join(.kiosk).key
    try vote(plain[0], [(late, 4)])
    #expect(try room().report.items == report)
    #expect(
      try pool.benchmark(id: "raum", success: "erfolg.gesamt").measurement?.counts == file.measurement?.counts)
  }

  @Test("Files of two rooms merge exactly, also after they were written and read")
  func merging() throws {
    let people = try (0..<11).map { _ in try pool.join(.phone).key }
    try vote(plain[0], people.enumerated().map { ($0.element, $0.offset % 5) })
    let first = try pool.benchmark(id: "raum", success: "erfolg.gesamt")
    let other = try ExportTests()
    let others = try (0..<7).map { _ in try other.pool.join(.phone).key }
    try other.vote(plain[0], others.enumerated().map { ($0.element, min(4, $0.offset)) })
    let second = try other.pool.benchmark(id: "saal", success: "erfolg.gesamt")
    let read = try [first, second].map { benchmark in
      let text = try #require(BenchmarkWriter.text(of: benchmark, in: questionnaire))
      let path = FileManager.default.temporaryDirectory.path() + "/\(UUID().uuidString).yaml"
      try text.write(toFile: path, atomically: true, encoding: .utf8)
      return try Catalog(places: []).benchmark(inFile: path, for: questionnaire)
    }
    let merged = try Benchmark.merged(id: "beide", read, of: questionnaire)
    #expect(merged.measurement?.counts[plain[0]]?.whole.levels == [4, 3, 3, 3, 5])
    #expect(merged.source.n == 18)
  }

  @Test("Nothing is exported when too few have answered")
  func tooFew() throws {
    let people = try (0..<4).map { _ in try pool.join(.phone).key }
    try vote(plain[0], people.map { ($0, 2) })
    #expect(throws: PoolError.self) { try pool.benchmark(id: "raum", success: "erfolg.gesamt") }
  }

  @Test("After the end the report stays and tells what was deleted")
  func end() throws {
    let people = try (0..<9).map { _ in try pool.join(.phone).key }
    try vote(plain[0], people.enumerated().map { ($0.element, $0.offset % 5) })
    let before = try room().report.items
    try pool.end(at: try #require(LocalMinute(day: "2026-11-24", hour: 16, minute: 5)))
    let after = try room()
    #expect(after.report.items == before)
    let text = TextDocument.render(after.document(in: .english)).split(whereSeparator: \.isWhitespace)
    #expect(text.joined(separator: " ").contains("9 single answers"))
  }
}

extension GroupRelease {
  /// Whether only the median is shown.
  fileprivate var showsMedianOnly: Bool {
    if case .medianOnly = self { true } else { false }
  }
}

@Suite("A benchmark file of a workshop, tried for single people")
struct ExportedPrivacyTests {
  @Test("Title, citation and version tell the workshop, also after writing and reading")
  func origin() throws {
    let benchmark = try #require(try Self.benchmark([3, 3, 3, 3, 3]))
    let questionnaire = try RoomSample.questionnaire()
    let read = try Self.read(benchmark)
    #expect(read.title.german == "Workshop 24.11.2026")
    #expect(read.source.citation.german.contains("Social Media im Oberbergischen"))
    #expect(read.measurement?.questionnaireVersion == questionnaire.version)
    #expect(read.measurement?.counts == benchmark.measurement?.counts)
  }

  @Test("Below k and where everybody is alike there is nothing to pass on")
  func withheld() throws {
    #expect(try Self.benchmark([2, 2, 2, 2, 2]) == nil)  // 10 people
    #expect(try Self.benchmark([0, 0, 11, 0, 0]) == nil)
    #expect(try Self.benchmark([0, 0, 40, 0, 0]) == nil)
    #expect(try Self.benchmark([3, 2, 2, 2, 2]) != nil)  // k
    #expect(try Self.benchmark([3, 3, 2, 2, 2]) != nil)  // k + 1
  }

  @Test("Two rooms merged are as one; another major version is refused")
  func merging() throws {
    let questionnaire = try RoomSample.questionnaire()
    let (first, second) = (
      try #require(try Self.benchmark([3, 3, 3, 3, 3])), try #require(try Self.benchmark([5, 4, 3, 1, 0]))
    )
    let merged = try Benchmark.merged(id: "beide", [Self.read(first), Self.read(second)], of: questionnaire)
    let both = try #require(try Self.benchmark([8, 7, 6, 4, 3]))
    #expect(merged.measurement?.counts == both.measurement?.counts)
    #expect(merged.source.n == both.source.n)
    let old = try #require(try Self.benchmark([3, 3, 3, 3, 3], version: Version("99.0.0")))
    #expect(throws: BenchmarkError.self) { try Benchmark.merged(id: "beide", [first, old], of: questionnaire) }
  }

  private static func benchmark(_ levels: [Int], version: Version? = nil) throws -> Benchmark? {
    let questionnaire = try RoomSample.questionnaire()
    let item = try #require(questionnaire.items(in: .short).first { $0.scored != nil }?.id)
    let settings = RoomSample.settings(.short, of: questionnaire)
    let counts = RoomSample.counts(levels)
    return try? Benchmark.derived(
      id: "raum", from: [item: settings.rule.release(counts)], success: "erfolg.gesamt", of: questionnaire,
      people: counts.n, title: settings.title, date: settings.date, version: version ?? settings.version,
      under: settings.rule)
  }

  private static func read(_ benchmark: Benchmark) throws -> Benchmark {
    let questionnaire = try RoomSample.questionnaire()
    let text = try #require(BenchmarkWriter.text(of: benchmark, in: questionnaire))
    let path = FileManager.default.temporaryDirectory.path() + "/\(UUID().uuidString).yaml"
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return try Catalog(places: []).benchmark(inFile: path, for: questionnaire)
  }
}
