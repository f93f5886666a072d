/// The pages in the log beside a database, as far as its checksums say that they are whole and were committed.
struct WriteAheadLog {
  /// Where the newest committed version of each page begins in the bytes of the log.
  private(set) var pages: [Int: ArraySlice<UInt8>] = [:]
  /// How many pages the database has after the last commit; 0 = nothing was committed.
  private(set) var pageCount = 0
  /// What the log says of the size of pages; `nil` where it is none.
  private(set) var pageSize: Int?

  /// No log.
  init() {}

  init(_ bytes: [UInt8]) {
    var reader = ByteReader(bytes[...])
    guard let head = reader.take(32) else { return }
    var fields = ByteReader(head)
    guard let magic = fields.bigEndian(4), magic & ~1 == 0x377F_0682, fields.bigEndian(4) == 3_007_000,
      let size = fields.bigEndian(4), let pageSize = DatabasePages.size(Int(size)), fields.take(4) != nil,
      let salts = fields.take(8)
    else { return }
    var sum = Checksum(isBigEndian: magic & 1 == 1)
    sum.add(head.prefix(24))
    guard sum.matches(fields.take(8)) else { return }
    self.pageSize = pageSize
    var uncommitted: [Int: ArraySlice<UInt8>] = [:]
    while let frame = reader.take(24), let page = reader.take(pageSize) {
      var fields = ByteReader(frame)
      guard let number = fields.bigEndian(4), number > 0, let committed = fields.bigEndian(4),
        fields.take(8)?.elementsEqual(salts) == true
      else { return }
      sum.add(frame.prefix(8))
      sum.add(page)
      guard sum.matches(fields.take(8)) else { return }
      uncommitted[Int(number)] = page
      guard committed > 0 else { continue }
      pages.merge(uncommitted) { $1 }
      uncommitted = [:]
      pageCount = Int(committed)
    }
  }

  /// The running sum of the log: two words, over pairs of words.
  private struct Checksum {
    let isBigEndian: Bool
    private var first: UInt32 = 0
    private var second: UInt32 = 0

    init(isBigEndian: Bool) { self.isBigEndian = isBigEndian }

    mutating func add(_ bytes: ArraySlice<UInt8>) {
      var index = bytes.startIndex
      while index + 8 <= bytes.endIndex {
        first = first &+ word(bytes, index) &+ second
        second = second &+ word(bytes, index + 4) &+ first
        index += 8
      }
    }

    private func word(_ bytes: ArraySlice<UInt8>, _ index: Int) -> UInt32 {
      let word =
        UInt32(bytes[index]) << 24 | UInt32(bytes[index + 1]) << 16 | UInt32(bytes[index + 2]) << 8
        | UInt32(bytes[index + 3])
      return isBigEndian ? word : word.byteSwapped
    }

    func matches(_ bytes: ArraySlice<UInt8>?) -> Bool {
      guard let bytes else { return false }
      var reader = ByteReader(bytes)
      return reader.bigEndian(4) == UInt64(first) && reader.bigEndian(4) == UInt64(second)
    }
  }
}
