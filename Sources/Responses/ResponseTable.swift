package import Questionnaire

/// A table of responses to one questionnaire: which column holds what.
package struct ResponseTable: Sendable {
  package let file: TableFile
  package let questionnaire: Questionnaire
  /// The names of the columns; empty where each line is an answer file.
  package let names: [String]
  /// What each column holds.
  package let roles: [ColumnRole]
  let plan: ColumnPlan?
  /// The item on success where only what is counted is read: what is not counted is no reason to leave a row out.
  let counted: ItemID?

  /// Throws a `TableFault` where two columns say the same, or none belongs to an item.
  ///
  /// - Parameter counting: the item on success, where the rows are to be counted and nothing else; `nil` = every answer
  ///   is looked at.
  package init(
    _ file: TableFile, of questionnaire: Questionnaire, map: ResponseMap? = nil, counting success: ItemID? = nil
  ) throws(TableFault) {
    self.file = file
    self.questionnaire = questionnaire
    counted = success
    guard case .columns(let names, let delimiter) = file.shape else {
      (names, roles, plan) = ([], [], nil)
      return
    }
    self.names = names
    let known = ColumnNames(questionnaire)
    let all = names.map { map?.columns[$0]?.role ?? known.role(of: $0) }
    var seen: [ColumnRole: String] = [:]
    for (name, role) in zip(names, all) where role.item != nil || role == .date || role.isResponse {
      // Survey tools have several ids of a response; of two columns with one name nobody knows which it is.
      if let other = seen[role], !role.isResponse || other == name {
        throw TableFault(row: 1, column: name, .sameColumnTwice(other))
      }
      seen[role] = name
    }
    let roles = Self.withoutSecondIDs(all)
    // A list of several comes whole or in parts.
    for (name, role) in zip(names, roles) {
      if case .mark(let item, _) = role, seen[.item(item)] != nil {
        // Some tools write both: the whole one counts.
        continue
      }
      if role == .unknown, !name.isEmpty, names.filter({ $0 == name }).count > 1, map?.columns[name] != nil {
        throw TableFault(row: 1, column: name, .sameColumnTwice(name))
      }
    }
    guard roles.contains(where: { $0.item != nil }) else {
      throw TableFault(row: 1, Self.looksLikeAnswers(names) ? .noHeading : .noItems)
    }
    var values: [Int: [String: UInt8]] = [:]
    for (column, name) in names.enumerated() {
      if let said = map?.columns[name], let item = roles[column].item.flatMap(questionnaire.item) {
        values[column] = said.symbols(of: item)
      }
    }
    self.roles = roles
    let read = roles.map { role in
      role.item.map { questionnaire.isCounted($0, success) } ?? true ? role : .ignored
    }
    plan = ColumnPlan(read, of: questionnaire, values: values, delimiter: delimiter)
  }

  /// The columns that nothing is known of, in their order.
  package var unknown: [String] { zip(names, roles).filter { $1 == .unknown && !$0.isEmpty }.map(\.0) }

  /// The places of columns without a heading, from 1.
  package var nameless: [Int] { names.enumerated().filter { $1.isEmpty }.map { $0.offset + 1 } }

  /// The item on success, where the rows are to be counted and it has no column.
  package var missingSuccess: ItemID? {
    guard plan != nil, let counted, !roles.contains(where: { $0.item == counted }) else { return nil }
    return counted
  }

  /// The names that columns of items can have.
  package var knownNames: [String] { ColumnNames(questionnaire).known }

  /// The scored items without a column, of the form that was asked.
  package var missing: [ItemID] {
    guard plan != nil else { return [] }
    let there = Set(roles.compactMap(\.item))
    return questionnaire.items(in: form).filter { $0.scored != nil && !there.contains($0.id) }.map(\.id)
  }

  /// Which form was asked: the short one where no item beyond it has a column.
  package var form: Form {
    let asked = roles.compactMap(\.item)
    return questionnaire.hasShortForm && asked.allSatisfy { questionnaire.item($0)?.isInShortForm ?? true }
      ? .short : .full
  }

  /// How many columns a table shares with a questionnaire.
  package static func matches(_ names: [String], _ questionnaire: Questionnaire) -> Int {
    let known = ColumnNames(questionnaire)
    return names.filter { known.role(of: $0).item != nil }.count
  }

  /// Whether the first row holds answers, as it does where the heading is missing.
  package static func looksLikeAnswers(_ names: [String]) -> Bool {
    let given = names.filter { !$0.isEmpty }
    let isAnswer = { (name: String) in
      let letters = name.prefix { "LA".contains($0) }
      let digits = name.dropFirst(letters.count)
      return letters.count <= 1 && digits.first?.isNumber == true
        && digits.allSatisfy { $0.isNumber || ".,:- T".contains($0) }
    }
    return !given.isEmpty && given.filter(isAnswer).count * 2 > given.count
  }

  /// One id of a response is enough: the one that means something everywhere, else the first.
  private static func withoutSecondIDs(_ roles: [ColumnRole]) -> [ColumnRole] {
    let kept = roles.firstIndex(of: .response(isOwn: false)) ?? roles.firstIndex(of: .response(isOwn: true))
    return roles.enumerated().map { $1.isResponse && $0 != kept ? .ignored : $1 }
  }
}

extension Questionnaire {
  /// Whether an item has a part in counting; all have where there is no item on success.
  func isCounted(_ id: ItemID, _ success: ItemID?) -> Bool {
    success == nil || id == success || item(id)?.scored != nil
  }
}
