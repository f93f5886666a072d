/// A JSON value with its place in the file; repeated keys are kept.
struct JSONNode: Sendable {
  /// Where it begins, in bytes.
  let offset: Int
  let value: JSONValue
}

enum JSONValue: Sendable {
  case null
  case bool(Bool)
  /// As it is written.
  case number(String)
  case string(String)
  case array([JSONNode])
  case object([JSONMember])
}

/// A key and its value in an object.
struct JSONMember: Sendable {
  let key: String
  /// Where the key begins, in bytes.
  let offset: Int
  let node: JSONNode
}

/// Why a file is no JSON, and where.
struct JSONSyntaxError: Error {
  let offset: Int
  let problem: JSONProblem
}

/// What makes a file no JSON that we read.
enum JSONProblem: Hashable {
  case empty, tooLarge, notUTF8, tooDeep
  case unexpectedEnd, expectedValue, expectedKey, expectedColon, expectedComma, trailingComma, contentAfterEnd
  case secondDocument
  case comment, otherQuote, decimalComma, invalidNumber, invalidEscape, loneSurrogate, controlCharacter
}
