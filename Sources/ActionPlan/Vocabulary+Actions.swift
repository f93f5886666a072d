package import Words

extension Vocabulary {
  /// How far an action is.
  package static func name(of state: Action.State) -> LocalizedText {
    switch state {
    case .open: LocalizedText(de: "offen", en: "open")
    case .underWay: LocalizedText(de: "in Arbeit", en: "under way")
    case .done: LocalizedText(de: "erledigt", en: "done")
    case .dropped: LocalizedText(de: "verworfen", en: "dropped")
    }
  }

  /// An action that should have been done by now.
  package static let overdue = LocalizedText(de: "überfällig", en: "overdue")
}
