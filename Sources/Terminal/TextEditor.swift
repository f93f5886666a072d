/// A text being edited; the cursor stands between clusters, never inside one.
///
/// What it begins with is never cut: only what is typed or pasted beyond the limit is refused.
package struct TextEditor: Hashable, Sendable {
  /// The text.
  package private(set) var text: String
  /// How many characters stand before the cursor.
  package private(set) var cursor: Int
  /// The most Unicode scalars that typing may lead to.
  package let limit: Int
  /// Whether it takes line breaks; else they become spaces.
  package let allowsLines: Bool
  /// What was there before each removal, to bring back.
  private var removals: [Removal] = []
  /// Backspaces in a row are one removal.
  private var isRemoving = false

  private struct Removal: Hashable, Sendable {
    let text: String
    let cursor: Int
  }

  /// An editor with the cursor at the end.
  package init(_ text: String = "", limit: Int = 2000, allowsLines: Bool = false) {
    self.limit = limit
    self.allowsLines = allowsLines
    self.text = text
    cursor = text.count
  }

  /// Takes a key; `false` when the key is not an editing key.
  package mutating func handle(_ key: Key) -> Bool {
    let wasRemoving = isRemoving
    isRemoving = false
    switch key {
    case .character(let character): insert(String(character))
    case .paste(let pasted): insert(pasted)
    case .control("j") where allowsLines: insert("\n")
    case .backspace: remove(at: cursor - 1, continuing: wasRemoving)
    case .delete, .control("d"): remove(at: cursor, continuing: wasRemoving)
    case .left, .control("b"): cursor = max(0, cursor - 1)
    case .right, .control("f"): cursor = min(text.count, cursor + 1)
    case .home, .control("a"): cursor = lineStart
    case .end, .control("e"): cursor = lineEnd
    case .control("u"): remove(lineStart..<cursor)
    case .control("k"): remove(cursor..<lineEnd)
    case .control("w"): remove(wordStart..<cursor)
    case .control("y"), .control("_"): bringBack()
    case .control, .enter, .escape, .tab, .backTab, .insert, .up, .down, .pageUp, .pageDown, .function, .click,
      .wheelUp, .wheelDown:
      return false
    }
    return true
  }

  private func position(_ offset: Int) -> String.Index {
    text.index(text.startIndex, offsetBy: offset, limitedBy: text.endIndex) ?? text.endIndex
  }

  private var lineStart: Int { text.prefix(cursor).lastIndex { $0 == "\n" }.map { distance(to: $0) + 1 } ?? 0 }

  private var lineEnd: Int { text[position(cursor)...].firstIndex { $0 == "\n" }.map(distance) ?? text.count }

  private func distance(to index: String.Index) -> Int { text.distance(from: text.startIndex, to: index) }

  private mutating func insert(_ piece: String) {
    var room = limit - text.unicodeScalars.count
    var safe = ""
    for character in piece {
      let kept: Character = character.isNewline ? (allowsLines ? "\n" : " ") : character == "\t" ? " " : character
      guard kept == "\n" || !isInvisible(kept) else { continue }
      room -= kept.unicodeScalars.count
      guard room >= 0 else { break }
      safe.append(kept)
    }
    replace(position(cursor)..<position(cursor), with: safe)
  }

  private mutating func remove(at place: Int, continuing: Bool) {
    guard (0..<text.count).contains(place) else { return }
    if !continuing { remember() }
    isRemoving = true
    replace(position(place)..<position(place + 1), with: "")
  }

  private mutating func remove(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    remember()
    replace(position(range.lowerBound)..<position(range.upperBound), with: "")
  }

  private mutating func remember() {
    removals.append(Removal(text: text, cursor: cursor))
    if removals.count > 50 { removals.removeFirst() }
  }

  /// Whether there is a removal to undo.
  package var canBringBack: Bool { !removals.isEmpty }

  /// Undoes the last removal.
  private mutating func bringBack() {
    guard let last = removals.popLast() else { return }
    text = last.text
    cursor = min(last.text.count, last.cursor)
  }

  /// Replaces a part and sets the cursor behind it; a mark that joins its neighbour joins here too.
  private mutating func replace(_ range: Range<String.Index>, with piece: String) {
    let head = String(text[..<range.lowerBound]) + piece
    let tail = text[range.upperBound...]
    text = head + tail
    cursor = min(text.count, head.count)
  }

  /// Puts the cursor between two characters.
  mutating func place(cursor: Int) {
    self.cursor = max(0, min(text.count, cursor))
    isRemoving = false
  }

  /// The same with a sign where the beginning is cut.
  package func visible(in width: Int, cut sign: String) -> (text: String, cursorColumn: Int) {
    let whole = visible(in: width)
    guard !text.hasPrefix(whole.text) || whole.text.isEmpty && !text.isEmpty, width > sign.columns + 2 else {
      return whole
    }
    let rest = visible(in: width - sign.columns)
    return (sign + rest.text, sign.columns + rest.cursorColumn)
  }

  /// The part that fits into `width` columns with the cursor in view, and the cursor's column in it.
  package func visible(in width: Int) -> (text: String, cursorColumn: Int) {
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

  private var wordStart: Int {
    var start = cursor
    let characters = Array(text)
    while start > 0, characters[start - 1].isWhitespace { start -= 1 }
    while start > 0, !characters[start - 1].isWhitespace { start -= 1 }
    return start
  }

  // Controls and marks of direction; a joiner may come after its first part, typed by itself.
  private func isInvisible(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy {
      let category = $0.properties.generalCategory
      return category == .control || category == .format && !$0.properties.isJoinControl
        || $0.properties.isNoncharacterCodePoint
    }
  }
}
