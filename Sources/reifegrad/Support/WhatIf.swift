import Questionnaire
import Reports
import Scoring
import Words

/// The values as they would be at other levels of some items; nothing is changed or stored.
struct WhatIf {
  /// With the assumed levels.
  let report: GapReport
  /// As answered; `nil` when nothing is assumed.
  let now: GapReport?
  private let levels: [(item: Item, level: Level)]

  /// Reads `ITEM=LEVEL`, several times if need be; of two for one item the last counts.
  init(_ assumptions: [String], of input: ReportInput) throws {
    var input = input
    var levels: [(item: Item, level: Level)] = []
    for assumption in assumptions {
      let pair = try Self.pair(assumption, input)
      levels.removeAll { $0.item.id == pair.item.id }
      levels.append(pair)
    }
    now = levels.isEmpty ? nil : GapReport(input)
    input.whatIf = Dictionary(uniqueKeysWithValues: levels.map { ($0.item.id, $0.level) })
    report = GapReport(input)
    self.levels = levels
  }

  /// What is assumed, a line for each item; empty when nothing is.
  func heading(in language: Language) -> String {
    guard let now else { return "" }
    let (title, beside) =
      switch language {
      case .german: ("Was wäre, wenn?", "jetzt")
      case .english: ("What if?", "now")
      }
    let lines = levels.map { item, level in
      let present = Vocabulary.name(of: now.standings[item.id] ?? .unanswered, in: language)
      let assumed = Vocabulary.level(Double(level.rawValue), in: language)
      return "  \(item.title[language]): \(assumed) (\(beside): \(present))\n"
    }
    return title + "\n" + lines.joined()
  }

  private static func pair(_ assumption: String, _ input: ReportInput) throws -> (item: Item, level: Level) {
    let parts = assumption.split(separator: "=", omittingEmptySubsequences: false)
    guard parts.count == 2, let level = Int(parts[1]).flatMap(Level.init) else {
      throw Failure(
        .usage, de: "„--set“ braucht FRAGE=STUFE mit einer Stufe 0–4, etwa --set kompetenz.plattformen=3.",
        en: "“--set” needs ITEM=LEVEL with a level 0–4, such as --set kompetenz.plattformen=3.")
    }
    return (try input.questionnaire.scoredItem(String(parts[0]), in: input.first.form), level)
  }
}

extension Questionnaire {
  /// The scored item that was typed; else says which one may have been meant.
  func scoredItem(_ typed: String, in form: Form) throws -> Item {
    let scored = items(in: form).filter { $0.scored != nil }
    if let item = scored.first(where: { $0.id.rawValue == typed }) { return item }
    if let other = ItemID(typed).flatMap(item) {
      if other.scored != nil {
        throw Failure(
          .usage, de: "Die Frage „\(typed)“ gehört nicht zur Kurzform, die beantwortet wurde.",
          en: "The question “\(typed)” is not part of the short form, which was answered.")
      }
      throw Failure(
        .usage, de: "Die Frage „\(typed)“ wird hier nicht gewertet; sie hat keine Stufe.",
        en: "The question “\(typed)” is not scored here; it has no level.")
    }
    let meant = Suggestion(for: typed, among: scored.map(\.id.rawValue)).afterSentence
    throw Failure(
      .usage,
      de:
        "Die Frage „\(typed.prefix(80))“ gibt es in diesem Fragebogen nicht.\(meant.german) Alle zeigt „reifegrad questionnaire show \(id)“.",
      en:
        "There is no question “\(typed.prefix(80))” in this questionnaire.\(meant.english) “reifegrad questionnaire show \(id)” shows all."
    )
  }
}
