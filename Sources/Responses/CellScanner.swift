/// Where a cell lies in a record (RFC 4180).
struct Cell {
  /// What of the record it is, without the quotes around it.
  var start: Int
  var count: Int
  /// Whether quotes are doubled in it.
  var hasDoubledQuotes = false
  /// Whether a quote stands where none may.
  var isMalformed = false
  /// Where the next cell or record begins.
  var next: Int
  /// Whether it ends the record.
  var isLast: Bool

  /// The cell that begins at a place; the record must end with a line feed outside quotes.
  @inline(__always)
  static func at(_ place: Int, in bytes: UnsafePointer<UInt8>, delimiter: UInt8) -> Cell {
    bytes[place] == 0x22
      ? quoted(at: place, in: bytes, delimiter: delimiter) : plain(at: place, in: bytes, delimiter: delimiter)
  }

  @inline(__always)
  private static func plain(at place: Int, in bytes: UnsafePointer<UInt8>, delimiter: UInt8) -> Cell {
    var end = place
    while bytes[end] != delimiter, bytes[end] != 0x0A {
      if bytes[end] == 0x22 { return malformed(from: place, at: end, in: bytes, delimiter: delimiter) }
      end += 1
    }
    return finished(start: place, end: end, stop: end, in: bytes)
  }

  @inline(__always)
  private static func quoted(at place: Int, in bytes: UnsafePointer<UInt8>, delimiter: UInt8) -> Cell {
    var end = place + 1
    var hasDoubled = false
    while true {
      while bytes[end] != 0x22 { end += 1 }
      guard bytes[end + 1] == 0x22 else { break }
      hasDoubled = true
      end += 2
    }
    let stop = bytes[end + 1] == 0x0D && bytes[end + 2] == 0x0A ? end + 2 : end + 1
    guard bytes[stop] == delimiter || bytes[stop] == 0x0A else {
      return malformed(from: place, at: stop, in: bytes, delimiter: delimiter)
    }
    var cell = finished(start: place + 1, end: end, stop: stop, in: bytes)
    cell.hasDoubledQuotes = hasDoubled
    return cell
  }

  @inline(__always)
  private static func finished(start: Int, end: Int, stop: Int, in bytes: UnsafePointer<UInt8>) -> Cell {
    let isLast = bytes[stop] == 0x0A
    // A carriage return belongs to the end of the line.
    let isWindows = isLast && end == stop && end > start && bytes[end - 1] == 0x0D
    return Cell(start: start, count: end - start - (isWindows ? 1 : 0), next: stop + 1, isLast: isLast)
  }

  /// Goes on to the next separator outside quotes: every quote opens or closes, as for the ends of records.
  @inline(never)
  private static func malformed(
    from place: Int, at first: Int, in bytes: UnsafePointer<UInt8>, delimiter: UInt8
  ) -> Cell {
    var isInside = false
    for index in place..<first where bytes[index] == 0x22 { isInside.toggle() }
    var end = first
    while isInside || (bytes[end] != delimiter && bytes[end] != 0x0A) {
      if bytes[end] == 0x22 { isInside.toggle() }
      end += 1
    }
    return Cell(start: place, count: end - place, isMalformed: true, next: end + 1, isLast: bytes[end] == 0x0A)
  }
}
