/// The bytes of a file, for turning offsets into lines and columns.
struct SourceText: Sendable {
  private let bytes: [UInt8]
  private let lineStarts: [Int]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    lineStarts = [0] + bytes.indices.filter { bytes[$0] == 0x0A }.map { $0 + 1 }
  }

  /// Line and column, both from 1; columns count Unicode scalars.
  func place(of offset: Int) -> (line: Int, column: Int) {
    let line = lineStarts.partitioningIndex { $0 > offset }
    let start = lineStarts[line - 1]
    // Bytes that continue a scalar do not begin a column; nor does a byte order mark.
    let scalars = bytes[start..<min(offset, bytes.count)].count { $0 & 0xC0 != 0x80 }
    return (line, scalars + 1 - (start == 0 && offset > 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 1 : 0))
  }
}

extension Array {
  /// The first index whose element, and every one after it, is past a border; a binary search.
  fileprivate func partitioningIndex(_ isPast: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if isPast(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
