import CDeflate

/// A ZIP archive in memory, as far as office documents are one: its files can be read, replaced and added.
struct ZipArchive {
  /// A file of the archive, packed as it was found.
  private struct Entry {
    var name: String
    var method: UInt16
    var checksum: UInt32
    var size: UInt32
    var packed: [UInt8]
  }

  private static let stored: UInt16 = 0
  private static let deflated: UInt16 = 8
  /// Nothing that pandoc makes is larger, in bytes.
  private static let largest = 1 << 28

  private var entries: [Entry]

  /// The archive in `bytes`; `nil` where they are none, or are packed in another way than office documents are.
  init?(_ bytes: [UInt8]) {
    let reader = Reader(bytes)
    guard let start = reader.directoryStart else { return nil }
    var place = start
    var entries: [Entry] = []
    while let next = reader.entry(at: place) {
      guard let packed = reader.content(at: next.offset, count: next.packedSize),
        next.method == Self.stored || next.method == Self.deflated
      else { return nil }
      entries.append(
        Entry(name: next.name, method: next.method, checksum: next.checksum, size: next.size, packed: packed))
      place = next.end
    }
    guard !entries.isEmpty else { return nil }
    self.entries = entries
  }

  /// The names of its files, in order.
  var names: [String] { entries.map(\.name) }

  /// The content of a file; `nil` where it is not there, or damaged.
  subscript(name: String) -> [UInt8]? {
    guard let entry = entries.first(where: { $0.name == name }), entry.size <= Self.largest else { return nil }
    return entry.method == Self.stored ? entry.packed : Self.inflated(entry.packed, size: Int(entry.size))
  }

  /// The content of a file as text.
  func text(_ name: String) -> String? { self[name].map { String(decoding: $0, as: UTF8.self) } }

  /// Replaces a file, or adds one at the end.
  mutating func put(_ bytes: [UInt8], as name: String) {
    let checksum = UInt32(truncatingIfNeeded: crc32(0, bytes, uInt(bytes.count)))
    let packed = Self.packed(bytes)
    let entry = Entry(
      name: name, method: packed == nil ? Self.stored : Self.deflated, checksum: checksum, size: UInt32(bytes.count),
      packed: packed ?? bytes)
    if let index = entries.firstIndex(where: { $0.name == name }) {
      entries[index] = entry
    } else {
      entries.append(entry)
    }
  }

  /// Replaces a file by what `change` makes of it; nothing happens where it is not there.
  mutating func change(_ name: String, _ change: (inout String) -> Void) {
    guard var text = text(name) else { return }
    change(&text)
    put(Array(text.utf8), as: name)
  }

  /// The archive as a file; the same content gives the same bytes.
  var bytes: [UInt8] {
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let offset = UInt32(file.count)
      let name = Array(entry.name.utf8)
      // Version 2.0; names in UTF-8; 1 January 1980, the first day that the format knows.
      var common = Self.little(UInt16(20)) + Self.little(UInt16(0x0800)) + Self.little(entry.method)
      common += Self.little(UInt16(0)) + Self.little(UInt16(0x21)) + Self.little(entry.checksum)
      common += Self.little(UInt32(entry.packed.count)) + Self.little(entry.size)
      common += Self.little(UInt16(name.count)) + Self.little(UInt16(0))
      file += Self.little(UInt32(0x0403_4B50)) + common + name + entry.packed
      directory += Self.little(UInt32(0x0201_4B50)) + Self.little(UInt16(20)) + common
      directory += [UInt8](repeating: 0, count: 10) + Self.little(offset) + name
    }
    let count = Self.little(UInt16(entries.count))
    let end = Self.little(UInt32(0x0605_4B50)) + [0, 0, 0, 0] + count + count + Self.little(UInt32(directory.count))
    return file + directory + end + Self.little(UInt32(file.count)) + [0, 0]
  }

  private static func little(_ number: some FixedWidthInteger & UnsignedInteger) -> [UInt8] {
    withUnsafeBytes(of: number.littleEndian) { Array($0) }
  }

  // MARK: Deflate

  /// Raw, without the head and foot of zlib.
  private static let window: Int32 = -15

  private static func inflated(_ packed: [UInt8], size: Int) -> [UInt8]? {
    var input = packed
    var output = [UInt8](repeating: 0, count: size)
    var stream = z_stream()
    guard inflateInit2_(&stream, window, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { return nil }
    defer { inflateEnd(&stream) }
    let result = run(&stream, from: &input, to: &output) { inflate(&$0, Z_FINISH) }
    return result == Z_STREAM_END && stream.total_out == UInt(size) ? output : nil
  }

  /// `nil` where packing saves nothing.
  private static func packed(_ bytes: [UInt8]) -> [UInt8]? {
    var input = bytes
    var output = [UInt8](repeating: 0, count: bytes.count)
    var stream = z_stream()
    guard
      deflateInit2_(
        &stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, window, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
        Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { return nil }
    defer { deflateEnd(&stream) }
    let result = run(&stream, from: &input, to: &output) { deflate(&$0, Z_FINISH) }
    return result == Z_STREAM_END ? Array(output.prefix(Int(stream.total_out))) : nil
  }

  private static func run(
    _ stream: inout z_stream, from input: inout [UInt8], to output: inout [UInt8],
    _ work: (inout z_stream) -> Int32
  ) -> Int32 {
    input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        (stream.next_in, stream.avail_in) = (source.baseAddress, uInt(source.count))
        (stream.next_out, stream.avail_out) = (target.baseAddress, uInt(target.count))
        return work(&stream)
      }
    }
  }
}

extension ZipArchive {
  /// Finds the files of an archive by its directory, at the end.
  private struct Reader {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// What the directory tells of a file.
    struct Found {
      var name: String
      var method: UInt16
      var checksum: UInt32
      var packedSize: Int
      var size: UInt32
      var offset: Int
      /// Where the next one begins.
      var end: Int
    }

    /// Where the directory begins.
    var directoryStart: Int? {
      guard bytes.count >= 22 else { return nil }
      // A comment may follow; pandoc writes none, others at most 64 KiB.
      let first = max(0, bytes.count - 22 - 0xFFFF)
      for place in (first...(bytes.count - 22)).reversed() where number(4, at: place) == 0x0605_4B50 {
        return number(4, at: place + 16)
      }
      return nil
    }

    func entry(at place: Int) -> Found? {
      guard number(4, at: place) == 0x0201_4B50, let method = number(2, at: place + 10),
        let checksum = number(4, at: place + 16), let packed = number(4, at: place + 20),
        let size = number(4, at: place + 24), let nameCount = number(2, at: place + 28),
        let extra = number(2, at: place + 30), let comment = number(2, at: place + 32),
        let offset = number(4, at: place + 42), place + 46 + nameCount <= bytes.count
      else { return nil }
      return Found(
        name: String(decoding: bytes[(place + 46)..<(place + 46 + nameCount)], as: UTF8.self),
        method: UInt16(method), checksum: UInt32(checksum), packedSize: packed, size: UInt32(size), offset: offset,
        end: place + 46 + nameCount + extra + comment)
    }

    /// The packed content of the file whose head is at a place.
    func content(at place: Int, count: Int) -> [UInt8]? {
      guard number(4, at: place) == 0x0403_4B50, let name = number(2, at: place + 26),
        let extra = number(2, at: place + 28)
      else { return nil }
      let start = place + 30 + name + extra
      guard start + count <= bytes.count else { return nil }
      return Array(bytes[start..<(start + count)])
    }

    /// A number of `count` bytes, the lowest first.
    private func number(_ count: Int, at place: Int) -> Int? {
      guard place >= 0, place + count <= bytes.count else { return nil }
      return (0..<count).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
    }
  }
}
