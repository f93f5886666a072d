import Questionnaire
import Workshop

/// How an answer is written in forms and echoes: the same for pages with and without script.
enum AnswerField {
  static let dontKnow = "dk"
  static let notApplicable = "na"
  /// Before the level of a band, so that it is no percentage.
  static let band = "b"
  /// Sent along with checkboxes, so that no tick at all is an answer too.
  static let none = "none"

  /// `kompetenz.plattformen-1`.
  static func name(of ballot: Ballot) -> String { "\(ballot.item)-\(ballot.round)" }

  /// The ballot of a field; `nil` for any other text.
  static func ballot(_ name: String) -> Ballot? {
    guard let cut = name.lastIndex(of: "-"), let item = ItemID(String(name[..<cut])) else { return nil }
    return Int(name[name.index(after: cut)...]).flatMap { Ballot(item: item, round: $0) }
  }

  /// The values of a response to an item.
  static func values(of response: Response?, to item: Item) -> [String] {
    switch response {
    case nil, .text: []
    case .level(let level) where AnswerInput(item).takesPercent: [band + String(level.rawValue)]
    case .level(let level): [String(level.rawValue)]
    case .option(let id): [id.rawValue]
    case .options(let ids): ids.isEmpty ? [none] : ids.map(\.rawValue).sorted()
    case .share(let percent): [percent == percent.rounded() ? String(Int(percent)) : String(percent)]
    case .dontKnow: [dontKnow]
    case .notApplicable: [notApplicable]
    }
  }

  /// The response that the values mean for an item; `nil` when nothing was answered or it does not fit.
  static func response(_ values: [String], to item: Item) -> Response? {
    let given = values.filter { !$0.isEmpty }
    guard let first = given.first, let response = parse(given, first, item) else { return nil }
    do { try item.check(response) } catch { return nil }
    return response
  }

  private static func parse(_ values: [String], _ first: String, _ item: Item) -> Response? {
    // What was typed is new: the field of a share begins empty.
    if case .share(let scale) = item.kind, let typed = values.first(where: isTyped) {
      return Percentage(typed, on: scale).map { .share($0.value) }
    }
    // Beside ticks these two stand alone and win: the page clears the others.
    if values.contains(dontKnow) { return .dontKnow }
    if values.contains(notApplicable) { return .notApplicable }
    switch item.kind {
    case .level: return Int(first).flatMap(Level.init).map(Response.level)
    case .single: return OptionID(first).map(Response.option)
    case .choice(let scale) where !scale.allowsSeveral: return OptionID(first).map(Response.option)
    case .multiple, .choice:
      let ids = values.filter { $0 != none }.map(OptionID.init)
      return ids.contains(nil) ? nil : .options(Set(ids.compactMap { $0 }))
    case .share:
      return first.hasPrefix(band) ? Int(first.dropFirst()).flatMap(Level.init).map(Response.level) : nil
    case .text: return nil
    }
  }

  private static func isTyped(_ value: String) -> Bool {
    !value.hasPrefix(band) && value != dontKnow && value != notApplicable && !value.isEmpty
  }
}
