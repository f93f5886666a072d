package import Questionnaire
import Words

/// One SQL statement that counts the responses where they lie: item, group, level, n. Only counts leave the engine.
///
/// It reads cells as tables are read: the same words, the same faults, which leave their row out.
package struct CountQuery {
  /// Where the responses lie, and how their columns are called.
  package struct Source: Sendable {
    /// The table, which may name its schema.
    package let table: String
    /// The column of the response id; `nil` = every row is another response.
    package let id: String?
    /// The column of the day, ISO 8601; `nil` = none.
    package let date: String?
    /// Whether columns are called by the codes of our export instead of ids.
    package let usesCodes: Bool
    /// Which form was asked.
    package let form: Form

    package init(table: String, id: String? = nil, date: String? = nil, usesCodes: Bool = false, form: Form = .full) {
      self.table = table
      self.id = id
      self.date = date
      self.usesCodes = usesCodes
      self.form = form
    }
  }

  /// The rows beside items in the result: how many people a group has, and the latest year.
  static let people = "#people"
  static let year = "#year"
  /// The names of the groups.
  static let groups = ["successful", "less-successful", "rest"]

  /// No answer, and a cell that cannot be read; don't know and not applicable count as one that has no level.
  static let open = 7
  private static let stateless = 6
  private static let fault = -1

  let questionnaire: Questionnaire
  let success: ItemID
  let source: Source
  let engine: SQLEngine
  private let codes: TableCodes

  package init(_ questionnaire: Questionnaire, success: ItemID, source: Source, engine: SQLEngine) {
    self.questionnaire = questionnaire
    self.success = success
    self.source = source
    self.engine = engine
    codes = TableCodes(questionnaire)
  }

  /// The items that are read: those that are scored, and the one on success.
  var items: [Item] {
    questionnaire.items(in: source.form).filter { $0.scored != nil || $0.id == success }
  }

  /// The statement, with a semicolon and a line feed at the end.
  package var text: String {
    if engine == .spark { return textForSpark }
    let items = items
    let places = items.indices
    let numbers = places.map { "i\($0)" }
    let asked = places.first { items[$0].id == success }
    let group = part(ofSuccess: asked.map { "i\($0)" })
    let place = place(orderedBy: numbers)
    let scored = places.filter { items[$0].scored != nil }
    let sums = scored.flatMap { place in
      Level.allCases.map { "SUM(CASE WHEN i\(place) = \($0.rawValue) THEN 1 ELSE 0 END) AS n\(place)_\($0.rawValue)" }
    }
    let cells =
      [(Self.people, 0, "people")] + (source.date == nil ? [] : [(Self.year, 0, "latest")])
      + scored.flatMap { place in
        Level.allCases.map { (items[place].id.rawValue, $0.rawValue, "n\(place)_\($0.rawValue)") }
      }
    return """
      \(beginning(items))
      ), coded AS (
        SELECT \((kept + places.map { "\(code(of: items[$0], "c\($0)")) AS i\($0)" }).joined(separator: ",\n      "))
        FROM cells
      ), readable AS (
        SELECT \((kept + numbers).joined(separator: ", "))
        FROM coded
        WHERE \(numbers.map { "\($0) >= 0" }.joined(separator: " AND "))
          AND \(source.date == nil ? "1 = 1" : isDay)
          AND NOT (\(numbers.map { "\($0) = \(Self.open)" }.joined(separator: " AND ")))
      ), numbered AS (
        SELECT \((kept + numbers).joined(separator: ", ")), \(group) AS part, \(place) AS place
        FROM readable
      ), sums AS (
        SELECT part, COUNT(*) AS people\(source.date == nil ? "" : ", MAX(\(engine.year("day"))) AS latest"),
            \(sums.joined(separator: ",\n      "))
        FROM numbered
        WHERE \(isCounted)
        GROUP BY part
      )
      \(engine.unfolded(cells, groups: Self.nameOfPart))
      ORDER BY 1, 2, 3;

      """
  }

  /// The head of each statement, and every cell as a text.
  func beginning(_ items: [Item]) -> String {
    """
    -- reifegrad \(questionnaire.id) \(questionnaire.version)
    WITH cells AS (
      SELECT \(selected(items).joined(separator: ",\n      "))
      FROM \(engine.table(source.table))
    """
  }

  /// To which group a row belongs by its level of success: 0 and 1 as `groups` has them, else 2.
  func part(ofSuccess level: String?) -> String {
    level.map { "CASE WHEN \($0) IN (3, 4) THEN 0 WHEN \($0) IN (0, 1) THEN 1 ELSE 2 END" } ?? "2"
  }

  /// The name of the group in the column `part`.
  static var nameOfPart: String {
    "CASE part \(groups.enumerated().map { "WHEN \($0) THEN '\($1)'" }.joined(separator: " ")) END"
  }

  /// That a row is the one that counts of its id; rows without one all count.
  var isCounted: String { source.id == nil ? "place = 1" : "place = 1 OR response = ''" }

  /// Which of the rows with the same id counts: the one with the latest day is the first.
  func place(orderedBy numbers: [String]) -> String {
    guard source.id != nil else { return "1" }
    let order = (source.date == nil ? [] : ["day DESC"]) + numbers
    return "ROW_NUMBER() OVER (PARTITION BY response ORDER BY \(order.joined(separator: ", ")))"
  }

  /// That a cell of the day is one, or empty.
  var isDay: String { "(day = '' OR \(engine.matches("day", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")))" }

  /// What is taken along beside the items.
  var kept: [String] { (source.id == nil ? [] : ["response"]) + (source.date == nil ? [] : ["day"]) }

  /// Every cell as a text without spaces around it; nothing is an empty one.
  func selected(_ items: [Item]) -> [String] {
    let lead =
      (source.id.map { ["\(cell($0)) AS response"] } ?? [])
      + (source.date.map { ["SUBSTRING(\(cell($0)), 1, 10) AS day"] } ?? [])
    return lead
      + items.enumerated().map { place, item in
        let own = cell(source.usesCodes ? codes[item.id] : item.id.rawValue)
        guard item.takesSeveral else { return "\(own) AS c\(place)" }
        // A list between spaces, two between its words, so that each can be looked for.
        let spaced = [",", ";", "|"].reduce(own) { "REPLACE(\($0), '\($1)', ' ')" }
        return "\(engine.joined(["' '", "REPLACE(\(spaced), ' ', '  ')", "' '"])) AS c\(place)"
      }
  }

  private func cell(_ column: String) -> String { "TRIM(COALESCE(\(engine.text(engine.name(column))), ''))" }

  /// The number of an answer: its level, none, or a fault.
  func code(of item: Item, _ cell: String) -> String {
    item.takesSeveral ? list(item, cell) : word(item, cell)
  }

  private func word(_ item: Item, _ cell: String) -> String {
    var words: [Int: [String]] = [Self.open: [""]]
    for (word, symbol) in CellWords(item).symbols where symbol != Symbol.fault {
      words[number(of: symbol, item), default: []].append(word)
    }
    var parts = words.sorted { $0.key < $1.key }.map { number, words in
      "WHEN \(cell) IN (\(words.sorted().map(engine.literal).joined(separator: ", "))) THEN \(number)"
    }
    if case .share(let scale) = item.kind {
      let isNumber = engine.matches(cell, "^[0-9]+([.,][0-9]+)? *%?$")
      let number = engine.number("REPLACE(REPLACE(REPLACE(\(cell), '%', ''), ' ', ''), ',', '.')")
      parts.append("WHEN \(isNumber) AND \(number) > 100 THEN \(Self.fault)")
      for level in scale.bounds.levels.reversed() {
        if let bound = scale.bounds[level] {
          parts.append("WHEN \(isNumber) AND \(number) >= \(bound) THEN \(level.rawValue)")
        }
      }
    }
    return "CASE " + parts.joined(separator: "\n        ") + " ELSE \(Self.fault) END"
  }

  private func number(of symbol: UInt8, _ item: Item) -> Int {
    if symbol == Symbol.open { return Self.open }
    return item.level(ofSymbol: symbol)?.rawValue ?? Self.stateless
  }

  private func list(_ item: Item, _ cell: String) -> String {
    guard case .multiple(let scale) = item.kind else { return "\(Self.open)" }
    let has = { (words: [String]) in
      "(" + words.map { "\(cell) LIKE \(engine.literal("% \($0) %"))" }.joined(separator: " OR ") + ")"
    }
    let one = { (condition: String) in "CASE WHEN \(condition) THEN 1 ELSE 0 END" }
    let options = scale.entries.enumerated().map { place, entry in
      [entry.option.id.rawValue, TableCodes.code(ofOptionAt: place)]
    }
    let states = [
      [TableCodes.dontKnow, ResponseState.dontKnow.rawValue],
      [TableCodes.notApplicable, ResponseState.notApplicable.rawValue], [TableCodes.nothing],
    ].filter { item.mark($0[0]) != nil }
    let words = (options + states).flatMap(\.self)
    let rest = words.reduce(cell) { "REPLACE(\($0), \(engine.literal(" \($1) ")), '')" }
    let chosen = options.map { one(has($0)) }.joined(separator: " + ")
    let counted = zip(scale.entries, options).filter(\.0.counts).map { one(has($0.1)) }.joined(separator: " + ")
    let kinds = ([one("(\(chosen)) > 0")] + states.map { one(has($0)) }).joined(separator: " + ")
    let alone = zip(scale.entries, options).filter(\.0.isExclusive).map { has($0.1) }.joined(separator: " OR ")
    var parts = [
      "WHEN TRIM(\(cell)) IN ('', 'N/A') THEN \(Self.open)", "WHEN TRIM(\(rest)) <> '' THEN \(Self.fault)",
      "WHEN (\(kinds)) > 1 THEN \(Self.fault)",
    ]
    if !alone.isEmpty { parts.append("WHEN (\(alone)) AND (\(chosen)) > 1 THEN \(Self.fault)") }
    let without = states.filter { $0[0] != TableCodes.nothing }
    for state in without { parts.append("WHEN \(has(state)) THEN \(Self.stateless)") }
    for level in scale.bounds.levels.reversed() {
      if let bound = scale.bounds[level] { parts.append("WHEN (\(counted)) >= \(bound) THEN \(level.rawValue)") }
    }
    return "CASE " + parts.joined(separator: "\n        ") + " ELSE \(Self.fault) END"
  }
}
