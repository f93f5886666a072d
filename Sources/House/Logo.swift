/// An organiser's sign as a PNG picture, small enough to go into every file.
package struct Logo: Hashable, Sendable {
  /// The file, unchanged.
  package let png: [UInt8]
  /// In pixels.
  package let width: Int
  /// In pixels.
  package let height: Int

  /// The largest file, in bytes: it goes into every report, in HTML a third larger.
  package static let mostBytes = 256 << 10
  /// The longest side, in pixels.
  package static let mostPixels = 2000
  /// What prints sharp in the box that reports have for it, in pixels of the longer side.
  package static let sharpPixels = 300
  /// The largest file that the page for phones carries, in bytes: the whole page has 14 kB on its way.
  package static let mostBytesOnPhones = 3 << 10

  /// Why a file is no logo.
  package enum Fault: Error, Hashable, Sendable {
    /// So many bytes, or more where reading ended.
    case tooManyBytes(Int)
    case notPNG
    /// The picture is larger than `mostPixels`.
    case tooManyPixels(width: Int, height: Int)
    /// The file ends before the picture does.
    case cutOff
  }

  /// Looks at the parts of the file and at the size of the picture; what is in the parts, the drawing library sees.
  package init(png: [UInt8]) throws(Fault) {
    guard png.count <= Self.mostBytes else { throw .tooManyBytes(png.count) }
    guard png.starts(with: Self.signature) else { throw .notPNG }
    guard let head = Chunk(in: png, at: Self.signature.count), head.name == "IHDR", head.body.count == 13 else {
      throw png.count < 33 ? .cutOff : .notPNG
    }
    let width = Chunk.number(head.body.prefix(4))
    let height = Chunk.number(head.body.dropFirst(4).prefix(4))
    guard width > 0, height > 0 else { throw .notPNG }
    guard width <= Self.mostPixels, height <= Self.mostPixels else {
      throw .tooManyPixels(width: width, height: height)
    }
    var chunk: Chunk? = head
    var hasPicture = false
    while let part = chunk, part.name != "IEND" {
      hasPicture = hasPicture || part.name == "IDAT"
      chunk = Chunk(in: png, at: part.end)
    }
    guard chunk != nil, hasPicture else { throw .cutOff }
    self.png = png
    self.width = width
    self.height = height
  }

  /// How large it is in a box, without distortion: as wide or as high as the box.
  package func size(inBoxOf width: Double, by height: Double) -> (width: Double, height: Double) {
    let scale = min(width / Double(self.width), height / Double(self.height))
    return (Double(self.width) * scale, Double(self.height) * scale)
  }

  /// Whether the longer side has the pixels that print needs.
  package var isSharp: Bool { max(width, height) >= Self.sharpPixels }
  /// Whether the page for phones has room for it.
  package var fitsOnPhones: Bool { png.count <= Self.mostBytesOnPhones }

  private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
}

/// A part of a PNG file: its length, four letters, what it holds, a check sum (ISO/IEC 15948, 5.3).
private struct Chunk {
  let name: String
  let body: ArraySlice<UInt8>
  /// Where the next one begins.
  let end: Int

  init?(in bytes: [UInt8], at start: Int) {
    guard bytes.count - start >= 12 else { return nil }
    let length = Self.number(bytes[start..<start + 4])
    guard length <= bytes.count - start - 12 else { return nil }
    name = String(decoding: bytes[start + 4..<start + 8], as: UTF8.self)
    body = bytes[start + 8..<start + 8 + length]
    end = start + 12 + length
  }

  /// Four bytes, the highest first.
  static func number(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }
}
