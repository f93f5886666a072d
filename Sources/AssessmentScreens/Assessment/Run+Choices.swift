import Questionnaire
import Report

/// The choices of the present item, numbered from 0, whatever its type is.
extension Run {
  /// How many choices can be marked; 0 for texts and shares.
  var choiceCount: Int {
    switch item.kind {
    case .level: 5
    case .single, .multiple, .choice: item.options.count
    case .share, .text: 0
    }
  }

  /// Whether several choices can be ticked.
  var takesSeveral: Bool {
    switch item.kind {
    case .multiple: true
    case .choice(let scale): scale.allowsSeveral
    case .level, .single, .share, .text: false
    }
  }

  /// The number with which a choice begins: levels count from 0, options from 1.
  var firstNumber: Int { if case .level = item.kind { 0 } else { 1 } }

  /// The one choice that was made; `nil` for none or several.
  var chosenIndex: Int? {
    switch answer.response {
    case .level(let level): level.rawValue
    case .option(let id): item.options.firstIndex { $0.id == id }
    default: nil
    }
  }

  func isChosen(_ index: Int) -> Bool {
    if case .options(let ids) = answer.response, item.options.indices.contains(index) {
      return ids.contains(item.options[index].id)
    }
    return chosenIndex == index
  }

  /// The response after choosing or toggling `index`; `nil` when there is no such choice.
  func response(choosing index: Int) -> Response? {
    switch item.kind {
    case .level: Level(index).map(Response.level)
    case .single: item.options.indices.contains(index) ? .option(item.options[index].id) : nil
    case .choice(let scale) where !scale.allowsSeveral:
      item.options.indices.contains(index) ? .option(item.options[index].id) : nil
    case .choice, .multiple: item.options.indices.contains(index) ? toggled(item.options[index].id) : nil
    case .share, .text: nil
    }
  }

  private func toggled(_ id: OptionID) -> Response {
    var chosen: Set<OptionID> = []
    if case .options(let ids) = answer.response { chosen = ids }
    if chosen.contains(id) {
      chosen.remove(id)
      return .options(chosen)
    }
    if case .multiple(let scale) = item.kind {
      let alone = Set(scale.entries.filter(\.isExclusive).map(\.option.id))
      chosen = alone.contains(id) ? [] : chosen.subtracting(alone)
    }
    return .options(chosen.union([id]))
  }

  /// The share as the person would type it.
  func shareText(in language: Language) -> String {
    if case .share(let percent) = answer.response { Numerals.shortest(percent, in: language) } else { "" }
  }

  /// A percentage from typed text, with comma or point; `nil` when it is none.
  static func share(_ text: String) -> Double? {
    let plain = text.trimmed.map { $0 == "," ? "." : String($0) }.joined()
    guard let percent = Double(plain), (0...100).contains(percent), !plain.contains("e") else { return nil }
    return percent
  }
}
