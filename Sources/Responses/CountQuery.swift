import Benchmarks
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

  /// The rows beside items in the result, of each group: how many people it has, the latest year, and how many lines the
  /// result has, so that one that was cut is known. One more names the item on success where others have their group.
  static let people = "#people"
  static let year = "#year"
  static let lines = "#lines"
  static let success = "#success"
  /// The names of the groups.
  static let groups = ["successful", "less-successful", "rest"]
  /// Under which names the rows are counted that are left out: with a fault, without an answer, not the one of its id that
  /// counts.
  static let leftOut = ["faulty", "unanswered", "repeated"]

  /// No answer, and a cell that cannot be read; don't know and not applicable count as one that has no level.
  static let open = Int(AnswerRank.open)
  private static let stateless = Int(AnswerRank.stateless)
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
    let hasFault = numbers.map { "\($0) < 0" }.joined(separator: " OR ")
    let isOpen = numbers.map { "\($0) = \(Self.open)" }.joined(separator: " AND ")
    let scored = places.filter { items[$0].scored != nil }
    let sums = scored.flatMap { place in
      Level.allCases.map { "SUM(CASE WHEN i\(place) = \($0.rawValue) THEN 1 ELSE 0 END) AS n\(place)_\($0.rawValue)" }
    }
    let cells =
      [(Self.people, 0, "people"), (Self.lines, 0, "lines")] + (source.date == nil ? [] : [(Self.year, 0, "latest")])
      + scored.flatMap { place in
        Level.allCases.map { (items[place].id.rawValue, $0.rawValue, "n\(place)_\($0.rawValue)") }
      }
    return """
      \(beginning(items))
      ), coded AS (
        SELECT \((kept + places.map { "\(code(of: items[$0], at: $0)) AS i\($0)" }).joined(separator: ",\n      "))
        FROM cells
      ), marked AS (
        SELECT \((kept + numbers).joined(separator: ", ")),
            \(kind(hasFault, isOpen, success: asked.map { "i\($0)" })) AS kind
        FROM coded
      ), numbered AS (
        SELECT \((kept + numbers).joined(separator: ", ")), kind, \(place(orderedBy: numbers)) AS place
        FROM marked
      ), parted AS (
        SELECT \((kept + numbers).joined(separator: ", ")), \(part) AS part
        FROM numbered
      ), sums AS (
        SELECT part, COUNT(*) AS people,
            SUM(CASE WHEN part < \(Self.groups.count) THEN \(cells.count) ELSE 1 END) OVER () + 1 AS lines\(source.date == nil ? "" : ", MAX(\(engine.year("day"))) AS latest"),
            \(sums.joined(separator: ",\n      "))
        FROM parted
        GROUP BY part
      )
      SELECT * FROM (
      \(engine.unfolded(cells, groups: Self.nameOfPart, everywhere: Self.people))
      UNION ALL
      \(rowOfSuccess)
      ) AS result
      ORDER BY 1, 2, 3;

      """
  }

  /// The row that says which item made the groups.
  var rowOfSuccess: String { "SELECT \(engine.literal(Self.success)), \(engine.literal(success.rawValue)), 0, 1" }

  /// The head of each statement, and every cell as a text.
  func beginning(_ items: [Item]) -> String {
    """
    -- reifegrad \(questionnaire.id) \(questionnaire.version)
    WITH cells AS (
      SELECT \(selected(items).joined(separator: ",\n      "))
      FROM \(engine.table(source.table))
    """
  }

  /// What a row is: 0, 1 or 2 for its group by its level of success, as `groups` has them, 3 with a fault, 4 without an
  /// answer.
  func kind(_ hasFault: String, _ isOpen: String, success level: String?) -> String {
    let hasFault = source.date == nil ? hasFault : "\(hasFault) OR NOT \(isDay)"
    let groups = level.map { "WHEN \($0) IN (3, 4) THEN 0 WHEN \($0) IN (0, 1) THEN 1 " } ?? ""
    return "CASE WHEN \(hasFault) THEN 3 WHEN \(isOpen) THEN 4 \(groups)ELSE 2 END"
  }

  /// The same and 5, for a row that is not the one that counts of its id; rows without one all count.
  var part: String {
    source.id == nil ? "kind" : "CASE WHEN kind < 3 AND place > 1 AND response <> '' THEN 5 ELSE kind END"
  }

  /// The name of the group in the column `part`.
  static var nameOfPart: String {
    let names = groups + leftOut
    return "CASE part \(names.enumerated().map { "WHEN \($0) THEN '\($1)'" }.joined(separator: " ")) END"
  }

  /// Which of the rows with the same id counts: the one with the latest day is the first, of the same day the one with the
  /// lower answers, as `AnswerRank` has it for tables.
  func place(orderedBy numbers: [String]) -> String {
    guard source.id != nil else { return "1" }
    let order = (source.date == nil ? [] : ["day DESC"]) + numbers
    let isReadable = "CASE WHEN kind < 3 THEN 0 ELSE 1 END"
    return "ROW_NUMBER() OVER (PARTITION BY response, \(isReadable) ORDER BY \(order.joined(separator: ", ")))"
  }

  /// That a cell of the day is one, or empty.
  var isDay: String {
    let long = "(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
    let short = "(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])"
    let leap = "([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29"
    return "(day = '' OR (\(engine.matches("day", "^([0-9]{4}-(\(long)|\(short))|\(leap))$")) AND day > '0001'))"
  }

  /// The first ten characters of a day as 2026-11-24, also where it is written 24.11.2026.
  private func day(_ cell: String) -> String {
    func start(_ from: Int, _ count: Int) -> String { "SUBSTRING(\(cell), \(from), \(count))" }
    let german = engine.matches(start(1, 10), "^[0-9]{2}[.][0-9]{2}[.][0-9]{4}$")
    let turned = engine.joined([start(7, 4), "'-'", start(4, 2), "'-'", start(1, 2)])
    return "CASE WHEN \(german) THEN \(turned) ELSE \(start(1, 10)) END"
  }

  /// What is taken along beside the items.
  var kept: [String] { (source.id == nil ? [] : ["response"]) + (source.date == nil ? [] : ["day"]) }

  /// Every cell as a text without spaces around it; nothing is an empty one.
  func selected(_ items: [Item]) -> [String] {
    let lead =
      (source.id.map { ["\(response(cell($0))) AS response"] } ?? [])
      + (source.date.map { ["\(day(cell($0))) AS day"] } ?? [])
    return lead
      + items.enumerated().flatMap { place, item in
        let own = cell(source.usesCodes ? codes[item.id] : item.id.rawValue)
        guard item.takesSeveral else { return ["\(own) AS c\(place)"] }
        // A list between spaces, two between its words, so that each can be looked for.
        let windows = engine.joined([engine.character(13), engine.character(10)])
        let separators = [windows] + [",", ";", "|"].map(engine.literal) + [engine.character(10)]
        let spaced = separators.reduce(own) { "REPLACE(\($0), \($1), ' ')" }
        return [
          "\(own) AS w\(place)",
          "\(engine.joined(["' '", "REPLACE(\(spaced), ' ', '  ')", "' '"])) AS c\(place)",
        ]
      }
  }

  /// The id without what ODK says before each.
  private func response(_ cell: String) -> String {
    "CASE WHEN \(cell) LIKE 'uuid:_%' THEN SUBSTRING(\(cell), 6, \(RecordBlocks.longest)) ELSE \(cell) END"
  }

  private func cell(_ column: String) -> String { engine.trimmed("COALESCE(\(engine.text(engine.name(column))), '')") }

  /// The number of an answer: its level, none, or a fault.
  func code(of item: Item, at place: Int) -> String {
    item.takesSeveral ? list(item, "c\(place)", whole: "w\(place)") : word(item, "c\(place)")
  }

  /// What a cell says as a whole, word by word as tables have it.
  private func words(_ item: Item, _ cell: String) -> [String] {
    var words: [Int: [String]] = [Self.open: [""]]
    for (word, symbol) in CellWords(item).symbols where symbol != Symbol.fault {
      words[number(of: symbol, item), default: []].append(word)
    }
    return words.sorted { $0.key < $1.key }.map { number, words in
      "WHEN \(cell) IN (\(words.sorted().map(engine.literal).joined(separator: ", "))) THEN \(number)"
    }
  }

  private func word(_ item: Item, _ cell: String) -> String {
    var parts = words(item, cell)
    if case .share(let scale) = item.kind {
      let isNumber = engine.matches(cell, "^[0-9]{1,20}([.,][0-9]{1,20})? *%?$")
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

  /// - Parameter whole: the same cell as it stands.
  private func list(_ item: Item, _ cell: String, whole: String) -> String {
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
    var parts =
      self.words(item, whole) + [
        "WHEN \(engine.trimmed(rest)) <> '' THEN \(Self.fault)",
        // None at all where there are only separators.
        "WHEN (\(kinds)) <> 1 THEN \(Self.fault)",
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
