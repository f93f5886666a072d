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
    let scored = questionnaire.items(in: form).filter { $0.scored != nil }
    self.rows = rows
    self.differences = differences
    groups = people.groups.map { Group(perspective: $0.perspective, count: $0.sheets.count) }
    sights = people.groups.map { group in
      let own = People(group.sheets)
      let standings = Dictionary(uniqueKeysWithValues: scored.map { ($0.id, own.standing(of: $0)) })
      return Sight(
        perspective: group.perspective, dimensions: Values(standings, in: questionnaire, form: form).dimensions)
    }
    pairs = people.groups.indices.flatMap { first in
      people.groups.indices.dropFirst(first + 1).compactMap { Pair(rows, first, $0) }
    }
    answering = .mean(
      zip(scored, rows).filter { $1.company.isApplicable }.map { item, _ in
        Double(sheets.filter { $0.standing(of: item).level != nil }.count)
      })
  }
}

extension Perspectives.Pair {
  /// Two groups by their place among the views; `nil` where they have no item in common.
  fileprivate init?(_ rows: [Perspectives.Row], _ first: Int, _ second: Int) {
    let differences = rows.compactMap { row -> Double? in
      guard let own = row.views[first].median, let other = row.views[second].median else { return nil }
      return own - other
    }
    guard let views = rows.first?.views, let mean = Derivation.mean(differences) else { return nil }
    self.init(
      first: views[first].perspective, second: views[second].perspective, mean: mean,
      higher: differences.filter { !(-$0).reaches(0) }.count, lower: differences.filter { !$0.reaches(0) }.count,
      of: differences.count)
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
