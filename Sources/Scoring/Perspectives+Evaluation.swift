package import Questionnaire

extension Perspectives {
  /// Puts the answers of several people to the same form side by side (method §8).
  package init(_ sheets: [AnswerSheet], in questionnaire: Questionnaire, form: Form) {
    let people = People(sheets)
    let rows = questionnaire.items(in: form).filter { $0.scored != nil }.map { Row($0, people: people) }
    let differences = rows.enumerated()
      .compactMap { position, row in
        Difference(row).map { difference in
          let place = difference.isOfManagementAndLead ? 0 : 1
          return (difference: difference, rank: (-difference.levels.withoutNoise, place, position))
        }
      }
      .sorted { $0.rank < $1.rank }
      .map(\.difference)
    self.init(
      groups: people.groups.map { Group(perspective: $0.perspective, count: $0.sheets.count) }, rows: rows,
      differences: differences)
  }
}

extension Perspectives.Row {
  fileprivate init(_ item: Item, people: People) {
    self.init(
      id: item.id,
      views: people.groups.map { group in
        let standings = group.sheets.map { $0.standing(of: item) }
        let showsSingle = Perspectives.Group(perspective: group.perspective, count: standings.count).showsSingleAnswers
        return Perspectives.View(
          perspective: group.perspective, median: Derivation.median(standings.compactMap(\.level))?.result,
          single: showsSingle ? standings : [])
      }, company: people.standing(of: item))
  }
}

extension Perspectives.Difference {
  /// The two perspectives that see an item the furthest apart; `nil` when no two are two levels apart.
  ///
  /// Of pairs equally far apart management and social-media lead, else the first in the order of the perspectives.
  fileprivate init?(_ row: Perspectives.Row) {
    let sides = row.views.compactMap { view in view.median.map { Side(perspective: view.perspective, level: $0) } }
    var largest: Self?
    for (index, first) in sides.enumerated() {
      for second in sides.dropFirst(index + 1) {
        let (lower, higher) = first.level < second.level ? (first, second) : (second, first)
        let pair = Self(item: row.id, higher: higher, lower: lower)
        guard pair.levels.reaches(Method.perceptionGap) else { continue }
        if let largest, !largest.yields(to: pair) { continue }
        largest = pair
      }
    }
    guard let largest else { return nil }
    self = largest
  }

  private func yields(to other: Self) -> Bool {
    other.levels.isLevel(with: levels)
      ? other.isOfManagementAndLead && !isOfManagementAndLead : other.levels > levels
  }

  fileprivate var isOfManagementAndLead: Bool {
    Set([higher.perspective, lower.perspective]) == [.management, .socialMediaLead]
  }
}
