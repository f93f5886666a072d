/// The pages of an SQLite file, whatever is in them, with those of its log in their place.
///
/// Follows the public description of the file format (https://www.sqlite.org/fileformat2.html) and traps on no bytes.
struct DatabasePages {
  private let bytes: [UInt8]
  private let log: WriteAheadLog
  let pageSize: Int
  /// The bytes of a page that hold something.
  let usable: Int
  /// How many pages there are.
  let count: Int

  init(_ bytes: [UInt8], log: WriteAheadLog, pageSize: Int) {
    self.bytes = bytes
    self.log = log
    self.pageSize = pageSize
    let head = log.pages[1] ?? bytes[..<min(bytes.count, pageSize)]
    let reserved = head.prefix(16).elementsEqual(Self.magic) ? Int(head[head.startIndex + 20]) : 0
    usable = pageSize - (pageSize - reserved >= 480 ? reserved : 0)
    count = log.pageCount > 0 ? log.pageCount : Self.count(in: bytes, head, pageSize)
  }

  private static let magic = Array("SQLite format 3".utf8) + [0]

  /// `nil` unless pages can have this size.
  static func size(_ number: Int) -> Int? {
    (512...65_536).contains(number) && number & (number - 1) == 0 ? number : nil
  }

  /// The sizes that pages may have here, the most probable first.
  static func sizes(of bytes: [UInt8], log: WriteAheadLog) -> [Int] {
    var told: [Int] = []
    if bytes.count >= 18 {
      let number = Int(bytes[16]) << 8 | Int(bytes[17])
      told = [size(number == 1 ? 65_536 : number)].compactMap(\.self)
    }
    told += [log.pageSize].compactMap(\.self)
    let all = told + [4096, 8192, 16_384, 32_768, 65_536, 2048, 1024, 512]
    return all.enumerated().filter { !all[..<$0.offset].contains($0.element) }.map(\.element)
  }

  // What lies behind the end that an undamaged head tells is left over from former times.
  private static func count(in bytes: [UInt8], _ head: ArraySlice<UInt8>, _ pageSize: Int) -> Int {
    let most = (bytes.count + pageSize - 1) / pageSize
    guard head.prefix(16).elementsEqual(magic), head.count >= 96 else { return most }
    func number(_ offset: Int) -> Int {
      head.dropFirst(offset).prefix(4).reduce(0) { $0 << 8 | Int($1) }
    }
    let told = number(28)
    return number(24) == number(92) && (1...most).contains(told) ? told : most
  }

  /// A page by its number, from 1; shorter where the file was cut off.
  func page(_ number: Int) -> ArraySlice<UInt8>? {
    guard (1...max(1, count)).contains(number) else { return nil }
    if let page = log.pages[number] { return page }
    let (start, overflows) = (number - 1).multipliedReportingOverflow(by: pageSize)
    guard !overflows, start < bytes.count else { return nil }
    return bytes[start..<min(bytes.count, start + pageSize)]
  }

  /// The pages that only tell which pages are free.
  var freeTrunks: Set<Int> {
    var trunks: Set<Int> = []
    guard let head = page(1), head.count >= 36 else { return [] }
    var next = head.dropFirst(32).prefix(4).reduce(0) { $0 << 8 | Int($1) }
    while next > 0, let page = page(next), trunks.insert(next).inserted {
      next = page.prefix(4).reduce(0) { $0 << 8 | Int($1) }
    }
    return trunks
  }
}
