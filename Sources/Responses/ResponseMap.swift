package import Questionnaire

/// What the columns of a table hold and its words mean, said by a person: the content of a file `reifegrad-map/1`.
package struct ResponseMap: Sendable {
  /// What a word means.
  package enum Meaning: Hashable, Sendable {
    case level(Level)
    case option(OptionID)
    case state(ResponseState)
    /// In a column of one option: it was chosen.
    case chosen
    /// No answer; in a column of one option, that it was not chosen.
    case nothing
  }

  /// One column.
  package struct Column: Sendable {
    package let role: ColumnRole
    package let values: [String: Meaning]

    package init(_ role: ColumnRole, values: [String: Meaning] = [:]) {
      self.role = role
      self.values = values
    }
  }

  /// Which questionnaire the items are of.
  package let questionnaire: QuestionnaireID
  /// The columns by their names.
  package let columns: [String: Column]

  package init(questionnaire: QuestionnaireID, columns: [String: Column]) {
    self.questionnaire = questionnaire
    self.columns = columns
  }
}

extension ResponseMap.Column {
  /// Its words as symbols of an item; those that the item does not know are left out.
  func symbols(of item: Item) -> [String: UInt8] {
    values.compactMapValues { meaning -> UInt8? in
      if case .mark = role {
        switch meaning {
        case .chosen: return Symbol.chosen
        case .nothing: return Symbol.open
        case .level, .option, .state: return nil
        }
      }
      return switch meaning {
      case .level(let level): item.symbol(of: level)
      case .option(let option):
        item.takesSeveral ? nil : item.options.firstIndex { $0.id == option }.map { UInt8($0) }
      case .state(.dontKnow): item.scored == nil ? nil : Symbol.dontKnow
      case .state(.notApplicable): item.allowsNotApplicable ? Symbol.notApplicable : nil
      case .chosen: nil
      case .nothing: Symbol.open
      }
    }
  }
}

extension Item {
  /// The symbol of a level that is said where an answer should stand: for options the only one at it.
  package func symbol(of level: Level) -> UInt8? {
    guard kind.levels.contains(level) else { return nil }
    switch kind {
    case .level, .share: return UInt8(level.rawValue)
    case .single(let scale):
      let places = scale.entries.indices.filter { scale.entries[$0].level == level }
      return places.count == 1 ? UInt8(places[0]) : nil
    case .multiple, .choice, .text: return nil
    }
  }
}
