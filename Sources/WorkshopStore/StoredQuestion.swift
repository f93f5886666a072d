import Questionnaire
import Workshop

/// A command that is asked for, in a column.
extension RoomCommand {
  /// `nil` for what is never asked.
  var stored: String? {
    switch self {
    case .take(.end): "end"
    case .discard: "discard"
    case .toggleVote: "toggle"
    case .secondRound: "second"
    case .show(let scene): "show " + scene.rawValue
    case .move(let step): "move \(step)"
    case .go(let item): "go " + item.rawValue
    case .propose(let item): "propose " + item.rawValue
    case .take, .confirm, .dismiss, .reveal, .turn, .hold, .timer, .toggleBlank, .scale, .end: nil
    }
  }

  init?(stored text: String) {
    let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
    let value = parts.dropFirst().first
    let command: RoomCommand? =
      switch parts.first {
      case "end": .take(.end)
      case "discard": .discard
      case "toggle": .toggleVote
      case "second": .secondRound
      case "show": value.flatMap(Scene.init(rawValue:)).map { .show($0) }
      case "move": value.flatMap { Int($0) }.map { .move($0) }
      case "go": value.flatMap { ItemID($0) }.map { .go($0) }
      case "propose": value.flatMap { ItemID($0) }.map { .propose($0) }
      case _: nil
      }
    guard let command else { return nil }
    self = command
  }
}
