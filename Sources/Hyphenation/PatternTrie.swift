/// Patterns as a tree of their letters, in flat arrays: tens of thousands are read in milliseconds.
struct PatternTrie: Sendable {
  // Of each node: its letter, its first child, its next sibling, and where its numbers start (0 = none of these).
  private var letters: [UInt8] = [0]
  private var children: [Int32] = [0]
  private var siblings: [Int32] = [0]
  private var values: [Int32] = [0]
  private var numbers: [UInt8] = [0]

  /// Reads patterns separated by white space.
  init(reading text: some Sequence<UInt8>) {
    var node = 0
    var pattern: [UInt8] = [0]
    for byte in text {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): pattern[pattern.count - 1] = byte - UInt8(ascii: "0")
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"):
        keep(pattern, at: node)
        node = 0
        pattern.removeAll(keepingCapacity: true)
        pattern.append(0)
      default:
        node = child(of: node, addedFor: byte)
        pattern.append(0)
      }
    }
    keep(pattern, at: node)
  }

  private mutating func keep(_ pattern: [UInt8], at node: Int) {
    guard node != 0 else { return }
    values[node] = Int32(numbers.count)
    numbers += pattern
  }

  private func child(of node: Int, for letter: UInt8) -> Int {
    var child = Int(children[node])
    while child != 0, letters[child] != letter { child = Int(siblings[child]) }
    return child
  }

  private mutating func child(of node: Int, addedFor letter: UInt8) -> Int {
    let known = child(of: node, for: letter)
    if known != 0 { return known }
    letters.append(letter)
    children.append(0)
    siblings.append(children[node])
    values.append(0)
    children[node] = Int32(letters.count - 1)
    return letters.count - 1
  }

  /// The highest number that any pattern puts before each byte of `word`, and after the last.
  func numbers(between word: [UInt8]) -> [UInt8] {
    var highest = [UInt8](repeating: 0, count: word.count + 1)
    for start in word.indices {
      var node = 0
      for end in start..<word.count {
        node = child(of: node, for: word[end])
        if node == 0 { break }
        let value = Int(values[node])
        guard value != 0 else { continue }
        for offset in 0...(end - start + 1) {
          highest[start + offset] = max(highest[start + offset], numbers[value + offset])
        }
      }
    }
    return highest
  }
}
