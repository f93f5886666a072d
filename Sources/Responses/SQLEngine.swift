/// The engines whose SQL is spoken, and where they differ.
package enum SQLEngine: String, CaseIterable, Sendable {
  case postgresql, duckdb, clickhouse, spark

  /// A column by its name, whatever stands in it.
  func name(_ column: String) -> String {
    switch self {
    case .postgresql, .duckdb: "\"" + column.replacing("\"", with: "\"\"") + "\""
    case .clickhouse: "`" + column.replacing("\\", with: "\\\\").replacing("`", with: "\\`") + "`"
    case .spark: "`" + column.replacing("`", with: "``") + "`"
    }
  }

  /// A table, with its schema before a point.
  func table(_ table: String) -> String {
    table.split(separator: ".", omittingEmptySubsequences: false).map { name(String($0)) }.joined(separator: ".")
  }

  /// A text.
  func literal(_ text: String) -> String {
    switch self {
    case .postgresql, .duckdb: "'" + text.replacing("'", with: "''") + "'"
    case .clickhouse: "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
    case .spark:
      // What stands after a dollar and a brace is a variable, in texts as well.
      "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "\\'").replacing("${", with: "\\u0024{") + "'"
    }
  }

  /// A character by its code.
  func character(_ code: Int) -> String {
    switch self {
    case .postgresql, .duckdb, .spark: "CHR(\(code))"
    case .clickhouse: "char(\(code))"
    }
  }

  /// A value of any type as a text; a whole number without the point and noughts that its type brings along, and what is
  /// no number (NaN, as data frames have it for nothing) as nothing.
  func text(_ value: String) -> String {
    switch self {
    case .postgresql:
      "CASE WHEN PG_TYPEOF(\(value)) = 'numeric'::regtype THEN REGEXP_REPLACE(CAST(\(value) AS text), '[.]0+$', '') "
        + "ELSE CAST(\(value) AS text) END"
    case .duckdb:
      "CASE WHEN TYPEOF(\(value)) IN ('DOUBLE', 'FLOAT') OR TYPEOF(\(value)) LIKE 'DECIMAL%' "
        + "THEN NULLIF(REGEXP_REPLACE(CAST(\(value) AS VARCHAR), '[.]0+$', ''), 'nan') ELSE CAST(\(value) AS VARCHAR) END"
    case .clickhouse: "CAST(\(value) AS Nullable(String))"
    case .spark:
      "CASE WHEN TYPEOF(\(value)) IN ('double', 'float') OR TYPEOF(\(value)) LIKE 'decimal%' "
        + "THEN NULLIF(REGEXP_REPLACE(CAST(\(value) AS STRING), '[.]0+$', ''), 'NaN') ELSE CAST(\(value) AS STRING) END"
    }
  }

  /// A text without the spaces around it; engines differ in what other white space they take away, unless they are told.
  func trimmed(_ text: String) -> String { "TRIM(BOTH ' ' FROM \(text))" }

  /// Texts one after another.
  func joined(_ parts: [String]) -> String { "CONCAT(\(parts.joined(separator: ", ")))" }

  /// Whether a text is of a form.
  func matches(_ text: String, _ pattern: String) -> String {
    switch self {
    case .postgresql: "\(text) ~ \(literal(pattern))"
    case .duckdb: "REGEXP_MATCHES(\(text), \(literal(pattern)))"
    case .clickhouse: "match(\(text), \(literal(pattern)))"
    case .spark:
      // There „$“ also stands before a line feed at the end.
      "\(text) RLIKE \(literal(pattern.hasSuffix("$") ? String(pattern.dropLast()) + "\\z" : pattern))"
    }
  }

  /// A text that is a number; all but PostgreSQL may look at it before the condition that it is one.
  func number(_ text: String) -> String {
    switch self {
    case .postgresql: "CAST(\(text) AS double precision)"
    case .duckdb: "TRY_CAST(\(text) AS DOUBLE)"
    case .clickhouse: "toFloat64OrNull(\(text))"
    case .spark: "TRY_CAST(\(text) AS DOUBLE)"
    }
  }

  /// The year of a day that begins with it; `NULL` where it does not.
  func year(_ day: String) -> String {
    let isYear = matches(day, "^[0-9]{4}-")
    let start = "SUBSTRING(\(day), 1, 4)"
    let number =
      switch self {
      case .postgresql: "CAST(\(start) AS integer)"
      case .duckdb: "TRY_CAST(\(start) AS INTEGER)"
      case .clickhouse: "toInt32OrNull(\(start))"
      case .spark: "TRY_CAST(\(start) AS INT)"
      }
    return "CASE WHEN \(isYear) THEN \(number) END"
  }

  /// A row for each of many sums of `sums`: in each engine in its own way, so that the responses are read once. Spark has
  /// a statement of its own.
  ///
  /// - Parameters:
  ///   - cells: item, level and the column of the sum.
  ///   - groups: the name of the group of a row.
  ///   - everywhere: the item that rows have which are left out; the others are of groups only.
  func unfolded(
    _ cells: [(item: String, level: Int, column: String)], groups: String, everywhere: String
  ) -> String {
    func isWanted(_ item: String) -> String {
      "part < \(CountQuery.groups.count) OR \(item) = \(literal(everywhere))"
    }
    let item = name("item")
    let (group, level) = (name("group"), name("level"))
    let list = { (open: String, close: String) in
      cells.map { "\(open)\(literal($0.item)), \($0.level), \($0.column)\(close)" }.joined(separator: ",\n  ")
    }
    switch self {
    case .postgresql:
      return """
        SELECT cell.item AS \(item), \(groups) AS \(group), cell.level AS \(level), cell.n AS n
        FROM sums CROSS JOIN LATERAL (VALUES
          \(list("(", ")"))
        ) AS cell(item, level, n)
        WHERE \(isWanted("cell.item"))
        """
    case .duckdb:
      let structs = cells.map {
        "{'item': \(literal($0.item)), 'level': \($0.level), 'n': CAST(\($0.column) AS BIGINT)}"
      }
      return """
        SELECT cell.item AS \(item), \(groups) AS \(group), cell.level AS \(level), cell.n AS n
        FROM (SELECT part, UNNEST([
          \(structs.joined(separator: ",\n  "))
        ]) AS cell FROM sums) AS unfolded
        WHERE \(isWanted("cell.item"))
        """
    case .clickhouse, .spark:
      let tuples = cells.map { "(\(literal($0.item)), \($0.level), toInt64(ifNull(\($0.column), 0)))" }
      return """
        SELECT cell.1 AS \(item), \(groups) AS \(group), cell.2 AS \(level), cell.3 AS n
        FROM sums ARRAY JOIN [
          \(tuples.joined(separator: ",\n  "))
        ] AS cell
        WHERE \(isWanted("cell.1"))
        """
    }
  }
}
