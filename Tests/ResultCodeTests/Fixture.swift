import Catalog
import Foundation
import Questionnaire
import TestSupport
import Words

@testable import ResultCode

/// Questionnaires and answers of every kind.
enum Fixture {
  /// The questionnaires of this repository.
  static let shipped: [Questionnaire] = {
    let repository = URL(filePath: #filePath).appending(path: "../../..").standardizedFileURL
    let catalog = Catalog(places: [repository.appending(path: "questionnaires").path])
    return catalog.list().compactMap { try? catalog.questionnaire($0.id.rawValue) }
  }()

  /// Every type of item, with and without “trifft nicht zu”.
  static func everyKind(id: QuestionnaireID = "muster", version: Version = "1.0.0") throws -> Questionnaire {
    try Sample.questionnaire(
      id: id, version: version, dimensions: ["d": ["f"]],
      items: [
        Sample.levelItem(id: "f.level", field: "f", short: true),
        Sample.levelItem(id: "f.level-na", field: "f", notApplicable: true),
        Sample.singleItem(id: "f.single", field: "f", levels: [0, 1, 2, 2, 3, 4], short: true, notApplicable: true),
        Sample.multipleItem(id: "f.multiple", field: "f", count: 7),
        Sample.shareItem(id: "f.share", field: "f", notApplicable: true),
        Sample.choiceItem(id: "s.choice", section: "s", short: true),
        Sample.choiceItem(id: "s.choices", section: "s", count: 19, several: true),
        Sample.ratingItem(id: "s.rating", section: "s"),
        Sample.textItem(id: "s.text", section: "s", short: true),
      ])
  }

  /// As many level items as wanted.
  static func long(_ count: Int) throws -> Questionnaire {
    try Sample.questionnaire(
      dimensions: ["d": ["f"]],
      items: (0..<count).map { try Sample.levelItem(id: Sample.itemID("f", "i\($0)"), field: "f") })
  }

  /// Random answers that a code can carry.
  static func sheet(for questionnaire: Questionnaire, form: Form, _ random: inout SplitMix64) throws -> AnswerSheet {
    var sheet = AnswerSheet(
      questionnaire: questionnaire.id, version: questionnaire.version, form: form,
      perspective: Perspective.allCases.randomElement(using: &random) ?? .other, date: date(&random))
    for item in questionnaire.items(in: form) { sheet[item.id] = Answer(response(to: item, &random)) }
    return sheet
  }

  private static func date(_ random: inout SplitMix64) -> CalendarDate {
    CalendarDate(
      year: .random(in: 1...9999, using: &random), month: .random(in: 1...12, using: &random),
      day: .random(in: 1...28, using: &random)) ?? "2026-11-24"
  }

  private static func response(to item: Item, _ random: inout SplitMix64) -> Response? {
    let chance = Int.random(in: 0..<10, using: &random)
    if chance == 0 { return nil }
    if chance == 1, item.scored != nil { return .dontKnow }
    if chance == 2, item.allowsNotApplicable { return .notApplicable }
    switch item.kind {
    case .level: return item.levels.randomElement(using: &random).map { .level($0) }
    case .single: return item.options.randomElement(using: &random).map { .option($0.id) }
    case .multiple(let scale):
      if chance == 3, let alone = scale.entries.first(where: \.isExclusive) { return .options([alone.option.id]) }
      return .options(subset(of: scale.entries.filter { !$0.isExclusive }.map(\.option), &random))
    case .choice(let scale):
      if scale.allowsSeveral { return .options(subset(of: scale.options, &random)) }
      return scale.options.randomElement(using: &random).map { .option($0.id) }
    case .share:
      return chance == 3
        ? item.levels.randomElement(using: &random).map { .level($0) }
        : .share(Double(Int.random(in: 0...1000, using: &random)) / 10)
    case .text: return nil
    }
  }

  private static func subset(of options: [ItemOption], _ random: inout SplitMix64) -> Set<OptionID> {
    Set(options.filter { _ in Bool.random(using: &random) }.map(\.id))
  }

  /// The error of reading `text`; `nil` when it can be read.
  static func error(reading text: String) -> ResultCodeError? {
    do {
      _ = try ResultCode(reading: text)
      return nil
    } catch { return error }
  }

  /// The characters of a code without its dashes.
  static func characters(of code: String) -> [Character] { code.filter { $0 != "-" } }
}
