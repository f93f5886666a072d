extension AnswerInput {
  /// The response after choosing the row, or ticking it where several may be; `nil` when there is no such row.
  package func choosing(_ index: Int, after present: Response?) -> Response? {
    guard rows.indices.contains(index) else { return nil }
    guard takesSeveral, let id = Self.option(rows[index]) else { return rows[index].choice }
    var chosen = ids(present)
    if chosen.contains(id) {
      chosen.remove(id)
    } else if rows[index].isExclusive {
      chosen = [id]
    } else {
      chosen.subtract(rows.filter(\.isExclusive).compactMap(Self.option))
      chosen.insert(id)
    }
    return .options(chosen)
  }

  /// Whether the row is chosen in a response.
  package func isChosen(_ index: Int, in response: Response?) -> Bool {
    guard rows.indices.contains(index), let response else { return false }
    guard takesSeveral, let id = Self.option(rows[index]) else { return rows[index].choice == response }
    return ids(response).contains(id)
  }

  /// The row that is chosen where only one can be; `nil` for none.
  package func chosen(in response: Response?) -> Int? {
    takesSeveral ? nil : rows.indices.first { isChosen($0, in: response) }
  }

  /// The band that a typed percentage falls into; `nil` for every other response.
  package func reached(by response: Response?) -> Int? {
    guard case .share(let percent) = response, case .share(let scale) = item.kind else { return nil }
    let level = scale.level(of: percent)
    return rows.firstIndex { $0.level == level }
  }

  private func ids(_ response: Response?) -> Set<OptionID> {
    if case .options(let ids) = response { ids } else { [] }
  }

  private static func option(_ row: AnswerRow) -> OptionID? {
    if case .option(let id) = row.choice { id } else { nil }
  }
}
