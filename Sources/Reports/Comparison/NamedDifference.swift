package import Benchmarks
package import House
package import Questionnaire
package import Words

/// All that any rendering of two benchmarks side by side needs, as one value without a language.
package struct NamedDifference: Sendable {
  /// What was computed.
  package let difference: BenchmarkDifference
  /// Whose questions.
  package let questionnaire: Questionnaire
  /// The day on which they were compared.
  package let date: CalendarDate
  /// The version of the program that did.
  package let programVersion: String
  /// Who hands it out; `nil` = nobody but the program.
  package let organiser: Organiser?

  package init(
    _ difference: BenchmarkDifference, questionnaire: Questionnaire, date: CalendarDate, programVersion: String,
    organiser: Organiser?
  ) {
    self.difference = difference
    self.questionnaire = questionnaire
    self.date = date
    self.programVersion = programVersion
    self.organiser = organiser
  }

  /// The items that both have, dimension by dimension, in the order of the questionnaire.
  var dimensions: [(dimension: Dimension, entries: [BenchmarkDifference.Entry])] {
    let placed = difference.entries.compactMap { entry in
      questionnaire.item(entry.id).flatMap { PlacedItem($0, in: questionnaire) }.map { (entry, $0.dimension) }
    }
    return questionnaire.dimensions.compactMap { dimension in
      let own = placed.filter { $0.1.id == dimension.id }.map(\.0)
      return own.isEmpty ? nil : (dimension, own)
    }
  }

  func title(of item: ItemID) -> LocalizedText {
    questionnaire.item(item)?.title ?? LocalizedText(de: item.rawValue, en: item.rawValue)
  }

  /// What may be said of an item.
  package enum Finding: String, Sendable, CaseIterable {
    case higher, lower, unclear
  }
}

extension BenchmarkDifference.Entry {
  /// What may be said of the second compared with the first.
  package var finding: NamedDifference.Finding {
    guard isClear else { return .unclear }
    return difference.value > 0 ? .higher : .lower
  }
}
