import ActionPlan
import AnswerFiles
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

/// Reports of the shipped questionnaires, from the answers of the examples and from random ones.
enum Reports {
  /// The top of the source tree.
  static let root = ShippedContent.root
  static let files = Result { try TypesettingFiles(in: [root + "/typesetting"]) }

  /// The kinds of reports that a printed page has to bear.
  enum Kind: String, CaseIterable, Sendable {
    case beginner, joint, strong, short, open, everythingReached, nothingAnswered, entry, long, noBenchmark
  }

  /// A report of a company with this name.
  static func named(_ name: String) throws -> GapReport {
    let (full, benchmark) = try ShippedContent.content("social-media-management")
    var sheet = try example("musterbluete-leitung", full)
    sheet.company.name = name
    return report([sheet], full, benchmark)
  }

  static func report(_ kind: Kind) throws -> GapReport {
    let (full, benchmark) = try ShippedContent.content("social-media-management")
    switch kind {
    case .beginner: return try report([example("musterbluete-leitung", full)], full, benchmark)
    case .joint:
      let names = ["musterholz-leitung", "musterholz-social-media", "musterholz-werkstatt"]
      return try report(names.map { try example($0, full) }, full, benchmark, actions: actions(full, long: false))
    case .strong:
      let before = try example("musterwatt-2025-leitung", full)
      let names = ["musterwatt-2026-leitung", "musterwatt-2026-social-media"]
      return try report(
        names.map { try example($0, full) }, full, benchmark, actions: actions(full, long: false), before: before)
    case .short: return report([random(full, form: .short, seed: 3, open: 0.1)], full, benchmark)
    case .open: return report([random(full, form: .full, seed: 5, open: 0.35)], full, benchmark)
    case .everythingReached: return report([uniform(full, .highest)], full, benchmark)
    case .nothingAnswered: return report([uniform(full, nil)], full, benchmark)
    case .entry:
      let (entry, none) = try ShippedContent.content("einstieg")
      return report([random(entry, form: .full, seed: 11, open: 0.05)], entry, none)
    case .long:
      var sheet = random(full, form: .full, seed: 8, open: 0.1, notes: true)
      sheet.company.name =
        "Erste Oberbergische Donaudampfschifffahrts- und Binnenhafenlogistikgesellschaft Müller-Lüdenscheidt "
        + "& Söhne mbH & Co. KGaA, Zweigniederlassung Süd"
      return report([sheet], full, benchmark, actions: actions(full, long: true))
    case .noBenchmark: return report([random(full, form: .full, seed: 9, open: 0.1)], full, nil)
    }
  }

  static func report(
    _ sheets: [AnswerSheet], _ questionnaire: Questionnaire, _ benchmark: Benchmark?, actions: [Action] = [],
    before: AnswerSheet? = nil
  ) -> GapReport {
    GapReport(
      ReportInput(
        sheets[0], others: Array(sheets.dropFirst()), questionnaire: questionnaire, benchmark: benchmark,
        actions: actions,
        earlier: before.map { [Trend.Side($0, questionnaire: questionnaire)] } ?? [],
        actionsBefore: before == nil ? [] : Array(self.actions(questionnaire, long: false).prefix(3)),
        programVersion: "0.1.0"))
  }

  private static func example(_ name: String, _ questionnaire: Questionnaire) throws -> AnswerSheet {
    let url = URL(filePath: root).appending(path: "docs/examples/answers/\(name).json")
    return try AnswerFile(reading: try Data(contentsOf: url)).sheet(for: questionnaire)
  }

  private static func uniform(_ questionnaire: Questionnaire, _ level: Level?) -> AnswerSheet {
    var sheet = AnswerSheet(
      questionnaire: questionnaire.id, version: questionnaire.version, date: "2026-11-24")
    for item in questionnaire.items {
      guard let level else { break }
      switch item.kind {
      case .level: sheet[item.id] = Answer(.level(level))
      case .single(let scale): sheet[item.id] = Answer(scale.options(at: level).first.map { .option($0.id) })
      case .multiple(let scale):
        sheet[item.id] = Answer(.options(Set(scale.entries.filter(\.counts).map(\.option.id))))
      case .share: sheet[item.id] = Answer(.share(100))
      case .choice, .text: break
      }
    }
    return sheet
  }

  private static func random(
    _ questionnaire: Questionnaire, form: Form, seed: UInt64, open: Double, notes: Bool = false
  ) -> AnswerSheet {
    var random = SplitMix64(seed: seed)
    var sheet = AnswerSheet(
      questionnaire: questionnaire.id, version: questionnaire.version, form: form,
      company: CompanyProfile(
        name: "Grünkohl & Söhne Gärtnerei", size: questionnaire.company.sizes.first?.id,
        sector: questionnaire.company.sectors.last?.id), perspective: .socialMediaLead, date: "2026-11-24")
    for item in questionnaire.items(in: form) {
      var note: String?
      if notes, Int.random(in: 0..<4, using: &random) == 0 {
        note = String(text.prefix(Int.random(in: 20...2000, using: &random)))
      }
      sheet[item.id] = Answer(response(to: item, open: open, &random), note: note)
    }
    return sheet
  }

  private static func response(to item: Item, open: Double, _ random: inout SplitMix64) -> Response? {
    let chance = Double.random(in: 0..<1, using: &random)
    if item.scored != nil, chance < open { return chance < open / 2 ? .dontKnow : nil }
    if item.allowsNotApplicable, chance > 0.85 { return .notApplicable }
    switch item.kind {
    case .level: return Level.allCases.randomElement(using: &random).map { .level($0) }
    case .single: return item.options.randomElement(using: &random).map { .option($0.id) }
    case .multiple(let scale):
      let free = scale.entries.filter { !$0.isExclusive }.map(\.option.id)
      return .options(Set(free.filter { _ in Bool.random(using: &random) }))
    case .share: return .share(Double.random(in: 0...100, using: &random).rounded())
    case .choice(let scale):
      let chosen = scale.options.filter { _ in Bool.random(using: &random) }.map(\.id)
      return scale.allowsSeveral ? .options(Set(chosen)) : scale.options.first.map { .option($0.id) }
    case .text: return .text(String(text.prefix(300)))
    }
  }

  static func actions(_ questionnaire: Questionnaire, long: Bool) -> [Action] {
    let items = questionnaire.items.filter { $0.scored != nil }
    let states: [Action.State] = [.done, .underWay, .open, .dropped]
    return states.enumerated().compactMap { index, state in
      guard let item = items.dropFirst(index * 7).first, let to = Level(index % 3 + 1),
        let from = Level(to.rawValue - 1)
      else { return nil }
      return Action(
        id: .drawn("action-\(index)"),
        text: long && index == 1 ? text : item.scored?.steps[from: from]?.text.german ?? "",
        origin: index == 3 ? nil : Action.Origin(item: item.id, to: to), owner: index == 2 ? "" : "Jörg Weiß-Größler",
        due: index == 0 ? nil : "2027-02-28", state: state)
    }
  }

  /// 2,000 characters as people write them.
  static let text = String(
    String(
      repeating:
        "Beim letzten Mal hat das niemand gewusst, obwohl es im Krisenplan steht (Ordner „Ämter & Übergabe“, S. 3–7). "
        + "Die Öffentlichkeitsarbeit müsste häufiger mit der Geschäftsführung sprechen – das kostet nur 39 % mehr Zeit!\n",
      count: 12
    ).prefix(2000))
}
