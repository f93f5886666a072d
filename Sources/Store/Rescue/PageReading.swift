/// What a page holds, read as it says itself, or by guessing where its head is damaged.
struct PageReading {
  /// How sure it is that a row is of today: what stands in a list of cells, then what was found without one.
  enum Trust: Int, Comparable {
    case listed, guessed, carved

    static func < (left: Trust, right: Trust) -> Bool { left.rawValue > right.rawValue }
  }

  private(set) var cells: [(cell: Cell, trust: Trust)] = []
  /// How many entries of a list of cells cannot be read.
  private(set) var unreadable = 0
  /// Whether the page's head tells a kind that there is.
  let hasHead: Bool
  /// Whether nothing at all is written on it.
  let isBlank: Bool

  init(_ number: Int, in file: DatabasePages) {
    let page = file.page(number) ?? []
    let head = number == 1 ? 100 : 0
    isBlank = page.allSatisfy { $0 == 0 }
    let kinds: [UInt8: (kind: Cell.Kind, list: Int)] = [0x0D: (.table, 8), 0x0A: (.index, 8), 0x02: (.innerIndex, 12)]
    let type = page.dropFirst(head).first
    hasHead = type.map { $0 == 0x05 || kinds[$0] != nil } ?? false
    if let type, let (kind, list) = kinds[type] {
      let count = Self.word(page, head + 3)
      for place in 0..<min(count, page.count / 2) {
        let offset = Self.word(page, head + list + 2 * place)
        if let cell = Cell(kind, at: offset, of: page, in: file) {
          cells.append((cell, .listed))
        } else {
          unreadable += 1
        }
      }
    } else if !hasHead, !isBlank {
      for (kind, list) in kinds.values { guess(kind, listAt: head + list, page, file) }
      carve(page, from: head + 8, file)
    }
  }

  /// The list of cells behind a damaged head is often whole.
  private mutating func guess(_ kind: Cell.Kind, listAt start: Int, _ page: ArraySlice<UInt8>, _ file: DatabasePages) {
    var list = start
    while list + 2 <= page.count {
      let offset = Self.word(page, list)
      list += 2
      guard offset >= list, let cell = Cell(kind, at: offset, of: page, in: file) else { return }
      cells.append((cell, .guessed))
    }
  }

  /// Looks at every place whether a row could begin there.
  private mutating func carve(_ page: ArraySlice<UInt8>, from start: Int, _ file: DatabasePages) {
    guard start < page.count else { return }
    for offset in start..<page.count {
      for kind in [Cell.Kind.table, .index] {
        // A chain of pages at every place would take ages in a file that is made for it.
        guard let cell = Cell(kind, at: offset, of: page, in: file, isAlone: true), cell.values.count > 2 else {
          continue
        }
        cells.append((cell, .carved))
      }
    }
  }

  private static func word(_ page: ArraySlice<UInt8>, _ offset: Int) -> Int {
    guard offset + 2 <= page.count else { return 0 }
    let start = page.startIndex + offset
    return Int(page[start]) << 8 | Int(page[start + 1])
  }
}
