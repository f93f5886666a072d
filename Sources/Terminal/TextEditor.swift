/// A one-line text being edited; the cursor stands between clusters, never inside one.
public struct TextEditor: Hashable, Sendable {
  /// The text.
  public private(set) var text: String
  /// How many characters stand before the cursor.
  public private(set) var cursor: Int
  /// The most characters that it takes.
  public let limit: Int

  /// An editor with the cursor at the end.
  public init(_ text: String = "", limit: Int = 2000) {
    self.limit = limit
    self.text = String(text.prefix(limit))
    cursor = self.text.count
  }

  /// Takes a key; `false` when the key is not an editing key.
  public mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .paste(let pasted): insert(pasted)
    case .backspace: remove(before: true)
    case .delete, .control("d"): remove(before: false)
    case .left, .control("b"): cursor = max(0, cursor - 1)
    case .right, .control("f"): cursor = min(text.count, cursor + 1)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = text.count
    case .control("u"): replace(text.startIndex..<position(cursor), with: "")
    case .control("k"): replace(position(cursor)..<text.endIndex, with: "")
    case .control("w"): removeWord()
    default: return false
    }
    return true
  }

  private func position(_ offset: Int) -> String.Index {
    text.index(text.startIndex, offsetBy: offset, limitedBy: text.endIndex) ?? text.endIndex
  }

  private mutating func insert(_ piece: String) {
    let safe = piece.map { $0.isNewline || $0 == "\t" ? " " : $0 }.filter { !isInvisible($0) }
    let room = max(0, limit - text.count)
    replace(position(cursor)..<position(cursor), with: String(safe.prefix(room)))
  }

  // Controls and marks of direction; a joiner may come after its first part, typed by itself.
  private func isInvisible(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy {
      let category = $0.properties.generalCategory
      return category == .control || category == .format && !$0.properties.isJoinControl
    }
  }

  private mutating func remove(before: Bool) {
    let start = before ? cursor - 1 : cursor
    guard start >= 0, start < text.count else { return }
    replace(position(start)..<position(start + 1), with: "")
  }

  private mutating func removeWord() {
    var start = cursor
    let characters = Array(text)
    while start > 0, characters[start - 1] == " " { start -= 1 }
    while start > 0, characters[start - 1] != " " { start -= 1 }
    replace(position(start)..<position(cursor), with: "")
  }

  /// Replaces a part and sets the cursor behind it; a mark that joins its neighbour joins here too.
  private mutating func replace(_ range: Range<String.Index>, with piece: String) {
    let head = String(text[..<range.lowerBound]) + piece
    let tail = text[range.upperBound...]
    text = head + tail
    cursor = min(text.count, head.count)
  }

  /// The part that fits into `width` columns with the cursor in view, and the cursor's column in it.
  public func visible(in width: Int) -> (text: String, cursorColumn: Int) {
    let clusters = text.map { (text: String($0), columns: String($0).columns) }
    var start = cursor
    var used = 0
    while start > 0, used + clusters[start - 1].columns < width {
      start -= 1
      used += clusters[start].columns
    }
    var end = start
    var columns = 0
    while end < clusters.count, columns + clusters[end].columns <= width {
      columns += clusters[end].columns
      end += 1
    }
    return (clusters[start..<end].map(\.text).joined(), used)
  }
}
