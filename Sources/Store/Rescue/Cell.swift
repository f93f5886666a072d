/// A value of a record.
enum RawValue: Hashable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)
  /// Bytes, or text that is none; nothing of ours.
  case bytes
}

/// An entry of a page: a row of a table, or of an index.
struct Cell {
  enum Kind: Hashable {
    case table, index, innerIndex
  }

  let kind: Kind
  /// The number of the row; 0 in an index.
  let rowID: Int64
  let values: [RawValue]
  /// The further pages that the record goes on.
  let overflow: [Int]

  /// More than any row of ours takes: a text of 5 000 and a note of 2 000 characters, four bytes each.
  private static let longestRecord = 65_536
  private static let mostColumns = 64

  /// Reads the cell at an offset of a page; `nil` where there is none.
  ///
  /// - Parameter isAlone: whether it must stand on this page as a whole.
  init?(_ kind: Kind, at offset: Int, of page: ArraySlice<UInt8>, in file: DatabasePages, isAlone: Bool = false) {
    guard offset >= 0, offset < page.count else { return nil }
    var reader = ByteReader(page.dropFirst(offset))
    if kind == .innerIndex, reader.take(4) == nil { return nil }
    guard let size = reader.size(most: Self.longestRecord), size > 1 else { return nil }
    var rowID: Int64 = 0
    if kind == .table {
      guard let number = reader.varint() else { return nil }
      rowID = Int64(bitPattern: number)
    }
    let local = Self.localSize(of: size, kind, file.usable)
    guard let start = reader.take(local) else { return nil }
    var overflow: [Int] = []
    if local == size {
      guard let values = Self.record(start) else { return nil }
      self.values = values
    } else {
      guard !isAlone, Self.mayBegin(start, size), let next = reader.bigEndian(4),
        let rest = Self.rest(from: Int(next), size - local, in: file, &overflow),
        let values = Self.record((Array(start) + rest)[...])
      else { return nil }
      self.values = values
    }
    self.kind = kind
    self.rowID = rowID
    self.overflow = overflow
  }

  /// How much of a record stands on the page itself.
  private static func localSize(of size: Int, _ kind: Kind, _ usable: Int) -> Int {
    let most = kind == .table ? usable - 35 : (usable - 12) * 64 / 255 - 23
    guard size > most else { return size }
    let least = (usable - 12) * 32 / 255 - 23
    let local = least + (size - least) % (usable - 4)
    return local <= most ? local : least
  }

  /// Whether a long record can begin so, before its further pages are looked for.
  private static func mayBegin(_ start: ArraySlice<UInt8>, _ size: Int) -> Bool {
    var reader = ByteReader(start)
    return reader.size(most: min(size, 9 * mostColumns + 9)) != nil
  }

  private static func rest(from first: Int, _ size: Int, in file: DatabasePages, _ numbers: inout [Int]) -> [UInt8]? {
    var bytes: [UInt8] = []
    var next = first
    while bytes.count < size {
      guard next > 0, !numbers.contains(next), let page = file.page(next), page.count > 4 else { return nil }
      numbers.append(next)
      var reader = ByteReader(page.prefix(file.usable))
      guard let following = reader.bigEndian(4),
        let part = reader.take(min(size - bytes.count, file.usable - 4))
      else { return nil }
      bytes += part
      next = Int(following)
    }
    return bytes
  }

  /// The values of a record; `nil` unless it is exactly one.
  private static func record(_ bytes: ArraySlice<UInt8>) -> [RawValue]? {
    var reader = ByteReader(bytes)
    guard let size = reader.size(most: bytes.count) else { return nil }
    guard let head = reader.take(size - (bytes.count - reader.rest.count)) else { return nil }
    var types = ByteReader(head)
    var values: [RawValue] = []
    while !types.isAtEnd {
      guard values.count < mostColumns, let type = types.varint(), let value = value(type, &reader) else { return nil }
      values.append(value)
    }
    return reader.isAtEnd && !values.isEmpty ? values : nil
  }

  private static func value(_ type: UInt64, _ reader: inout ByteReader) -> RawValue? {
    switch type {
    case 0: return .null
    case 1, 2, 3, 4: return reader.signed(Int(type)).map(RawValue.integer)
    case 5: return reader.signed(6).map(RawValue.integer)
    case 6: return reader.signed(8).map(RawValue.integer)
    case 7: return reader.bigEndian(8).map { .real(Double(bitPattern: $0)) }
    case 8: return .integer(0)
    case 9: return .integer(1)
    case 12...UInt64(2 * longestRecord + 13):
      guard let bytes = reader.take(Int(type - 12) / 2) else { return nil }
      guard type % 2 == 1, let text = String(validating: bytes, as: UTF8.self) else { return .bytes }
      return .text(text)
    default: return nil
    }
  }
}
