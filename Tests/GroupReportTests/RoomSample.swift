import Benchmarks
import Foundation
import PrintedDocuments
import Questionnaire
import Reports
import Scoring
import ShippedContent
import TestSupport
import Testing
import Words
import Workshop

/// Rooms that voted on the shipped questionnaire, made by hand.
enum RoomSample {
  /// The top of the source tree.
  static let root = ShippedContent.root
  static let files = Result { try TypesettingFiles(in: [root + "/typesetting"]) }

  static func questionnaire() throws -> Questionnaire { try ShippedContent.questionnaire("social-media-management") }
  static func benchmark() throws -> Benchmark {
    try #require(try ShippedContent.content("social-media-management").1)
  }

  /// The kinds of rooms that a report has to bear.
  enum Kind: String, CaseIterable, Sendable {
    /// Short form, 60 people, three second rounds, size classes, ended.
    case short
    /// Full form, still running, one round.
    case full
    /// Nothing may be shown.
    case empty
    /// Texts that try to break out.
    case mischief
  }

  static func room(_ kind: Kind) throws -> NamedGroupReport {
    let questionnaire = try questionnaire()
    var settings = settings(kind == .full ? .full : .short, of: questionnaire)
    var random = SplitMix64(seed: 7)
    let scored = questionnaire.items(in: settings.form).filter { $0.scored != nil }.map(\.id)
    var pictures: [CountsSnapshot] = []
    for (index, item) in scored.enumerated() where kind != .empty {
      let second = Ballot(item: item, round: 2)
      switch index {
      case 3: pictures.append(CountsSnapshot(ballot: Ballot(first: item), counts: counts([4, 1, 0, 2, 0])))
      case 6: pictures.append(CountsSnapshot(ballot: Ballot(first: item), counts: counts([0, 0, 0, 58, 0])))
      default:
        pictures.append(picture(Ballot(first: item), sized: index < 5, &random, of: questionnaire))
        if kind != .full, [1, 4, 8].contains(index), let second {
          pictures.append(picture(second, sized: index < 5, &random, of: questionnaire))
        }
      }
    }
    if kind == .mischief { settings.title = mischief }
    return try room(
      settings, pictures, commitments: commitments(kind), remarks: remarks(kind, scored),
      deletion: kind == .short ? deletion() : nil)
  }

  static func settings(_ form: Form, of questionnaire: Questionnaire, rule: GroupRule = .standard) -> WorkshopSettings {
    WorkshopSettings(
      title: "Social Media im Oberbergischen: Wo stehen wir?", date: "2026-11-24", questionnaire: questionnaire.id,
      version: questionnaire.version, form: form, rule: rule, allowsFreeText: true,
      network: WirelessNetwork(name: "Saal", password: "geheim-4711"))
  }

  static func room(
    _ settings: WorkshopSettings, _ pictures: [CountsSnapshot], commitments: [Submitted<Commitment>] = [],
    remarks: [Submitted<Remark>] = [], statuses: [Ballot: VoteStatus] = [:], deletion: DeletionRecord? = nil
  ) throws -> NamedGroupReport {
    let (questionnaire, benchmark) = (try questionnaire(), try benchmark())
    let report = GroupReport(
      settings: settings, people: [.phone: 52, .kiosk: 5, .paper: 2, .file: 1],
      results: Results(pictures, by: settings.rule, in: questionnaire), statuses: statuses,
      reliabilities: deletion == nil ? [:] : reliabilities(of: questionnaire, settings), commitments: commitments,
      remarks: remarks, deletion: deletion, in: questionnaire, against: benchmark.reference)
    return NamedGroupReport(report, of: questionnaire, against: benchmark, programVersion: "0.1.0")
  }

  /// Of 52 people who are complete and 8 who are not, each around a middle of their own.
  private static func reliabilities(
    of questionnaire: Questionnaire, _ settings: WorkshopSettings
  ) -> [DimensionID: Released<Reliability>] {
    var random = SplitMix64(seed: 11)
    return questionnaire.dimensions.reduce(into: [:]) { result, dimension in
      var sums = ReliabilitySums(dimension, in: questionnaire, form: settings.form)
      for person in 0..<60 {
        let middle = Double.random(in: 0.5...3.5, using: &random)
        var levels: [ItemID: Level] = [:]
        for item in sums.items {
          levels[item] = Level(Int(min(4, max(0, (middle + Double.random(in: -1.5...1.5, using: &random)).rounded()))))
        }
        sums.count(person < 52 ? levels : [:])
      }
      result[dimension.id] = Reliability(sums).flatMap { settings.rule.release($0, responses: $0.n) }
    }
  }

  static func counts(_ levels: [Int]) -> LevelCounts { LevelCounts(levels) ?? .zero }

  private static func picture(
    _ ballot: Ballot, sized: Bool, _ random: inout SplitMix64, of questionnaire: Questionnaire
  ) -> CountsSnapshot {
    let middle = Double.random(in: 0.5...3.2, using: &random) + (ballot.round == 2 ? 0.5 : 0)
    let people = [4, 22, 17, 12, 1]
    var sizes: [OptionID?: LevelCounts] = [:]
    for (size, count) in zip(questionnaire.company.sizes, people) {
      var counts = LevelCounts.zero
      for _ in 0..<count {
        let drawn = middle + Double.random(in: -1.8...1.8, using: &random)
        counts.count(Level(Int(min(4, max(0, drawn.rounded())))) ?? .lowest)
      }
      sizes[size.id] = counts
    }
    return CountsSnapshot(ballot: ballot, counts: sizes.values.total, sizes: sized ? sizes : [:])
  }

  static func deletion() -> DeletionRecord? {
    LocalMinute(day: "2026-11-24", hour: 16, minute: 5).map {
      DeletionRecord(
        time: $0, people: [.phone: 52, .kiosk: 5, .paper: 2, .file: 1], answers: 839, remarks: 3, keptPictures: 14,
        keptCommitments: 4)
    }
  }

  static let mischief = "<script>alert(1)</script> & \"Löwe\" \u{202E}\u{1B}[31m"

  private static func commitments(_ kind: Kind) -> [Submitted<Commitment>] {
    let texts: [String: CalendarDate?] =
      kind == .mischief
      ? [mischief: CalendarDate("2026-12-01")]
      : [
        "Mit der Geschäftsführung feste Zeiten für Social Media vereinbaren und in den Dienstplan schreiben":
          CalendarDate("2026-12-15"),
        "Vertretung für den Urlaub benennen": CalendarDate("2026-12-01"),
        "Krisenplan auf einer Seite": CalendarDate("2027-01-31"),
        "Alle Zugänge in einer Liste sammeln, die zwei Personen kennen": nil,
      ]
    return texts.sorted { $0.key < $1.key }.enumerated().compactMap { index, text in
      Commitment(text: text.key, due: text.value).map { Submitted(id: Int64(index), words: $0, isApproved: true) }
    }
      + [Commitment(text: "UNGELESEN-VORSATZ", due: nil)].compactMap { $0 }
      .map { Submitted(id: 99, words: $0, isApproved: false) }
  }

  private static func remarks(_ kind: Kind, _ items: [ItemID]) -> [Submitted<Remark>] {
    guard kind == .full || kind == .mischief else { return [] }
    let text = kind == .mischief ? mischief : "Bei uns fehlt vor allem die Zeit, nicht das Wissen."
    return [Remark(text: text, about: items.first)].compactMap { $0 }
      .map { Submitted(id: 1, words: $0, isApproved: true) }
      + [Remark(text: "UNGELESEN-TEXT", about: nil)].compactMap { $0 }
      .map { Submitted(id: 2, words: $0, isApproved: false) }
  }
}
