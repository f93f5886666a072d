/// The way from the document to one of its values.
struct JSONPath: CustomStringConvertible {
  private(set) var description = ""

  /// Into an object.
  func key(_ key: String) -> JSONPath {
    let name = key.utf8.allSatisfy(Self.isPlain) && !key.isEmpty ? key : "\"\(Self.presentable(key) ?? "…")\""
    return JSONPath(description: description.isEmpty ? name : description + "." + name)
  }

  /// Into an array, from 0.
  func index(_ index: Int) -> JSONPath { JSONPath(description: description + "[\(index)]") }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x5F, 0x2D: true
    default: false
    }
  }

  /// The key as it may be shown; `nil` when it could be a text of a person.
  static func presentable(_ key: String) -> String? {
    let isShort = (1...80).contains(key.utf8.count)
    return isShort && key.utf8.allSatisfy { isPlain($0) || $0 == 0x2E || $0 == 0x2B } ? key : nil
  }
}

extension JSONPath {
  /// The document itself.
  static let document = JSONPath()
}
