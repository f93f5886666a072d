package import GRDB

/// A row that holds what the schema does not allow.
package struct UnreadableRow: Error {
  package init() {}
}

extension Row {
  /// The value of a column that a type of ours must be able to read.
  package func parsed<Value>(_ column: String, _ parse: (String) -> Value?) throws(UnreadableRow) -> Value {
    guard let value = parse(self[column]) else { throw UnreadableRow() }
    return value
  }

  /// The same where there may be none.
  package func parsedIfPresent<Value>(_ column: String, _ parse: (String) -> Value?) throws(UnreadableRow) -> Value? {
    guard let text: String = self[column] else { return nil }
    guard let value = parse(text) else { throw UnreadableRow() }
    return value
  }
}
