import Files
import Glibc

/// An open table: a file of ours alone where what was named is a pipe or in another encoding than UTF-8.
package final class TableFile: Sendable {
  /// What it is called in messages.
  package let path: String
  /// What stands in it.
  package let shape: Shape
  let descriptor: Int32
  /// Where the rows begin.
  let rowsAt: Int
  /// How many bytes it has.
  package let size: Int
  private let original: Int32
  private let state: FileState

  /// What stands in a table.
  package enum Shape: Sendable, Equatable {
    /// Columns with their names, and what is between cells.
    case columns([String], delimiter: UInt8)
    /// An answer file a line.
    case answerFiles
  }

  /// No table may have more columns.
  package static let mostColumns = 4096

  /// Opens a table; `-` is standard input.
  ///
  /// - Parameter encoding: `nil` = UTF-8, or UTF-16 where the file says so.
  package init(_ path: String, encoding: TextEncoding? = nil) throws {
    self.path = path
    let opened = path == "-" ? fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 0) : open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY)
    guard opened >= 0 else { throw path == "-" ? FileFault.noInput : Self.fault(errno, path) }
    original = opened
    var used = opened
    do throws(TableOpening) {
      state = FileState(of: opened)
      if state.isDirectory { throw .file(.directory(path: path)) }
      var head = [UInt8](repeating: 0, count: 4)
      let isSeekable = state.isRegular && path != "-"
      let known = isSeekable ? pread(opened, &head, 4, 0) : 0
      let hasMark = known >= 2 && (head[0] == 0xFF && head[1] == 0xFE || head[0] == 0xFE && head[1] == 0xFF)
      if !isSeekable || hasMark || (encoding ?? .utf8) != .utf8 {
        used = try Self.copy(of: opened, path, encoding: encoding)
      }
      descriptor = used
      size = FileState(of: used).size
      (shape, rowsAt) = try Self.head(of: used, path)
    } catch {
      if used != opened { close(used) }
      close(opened)
      switch error {
      case .file(let fault): throw fault
      case .table(let reason): throw TableFault(reason)
      case .unreadable: throw path == "-" ? FileFault.noInput : FileFault.notReadable(path: path)
      }
    }
  }

  deinit {
    if descriptor != original { close(descriptor) }
    close(original)
  }

  /// Whether what is at a path can be read only once, as a pipe; `-` is standard input.
  package static func isStream(_ path: String) -> Bool {
    var status = stat()
    return path == "-" || stat(path, &status) == 0 && [S_IFIFO, S_IFCHR].contains(status.st_mode & S_IFMT)
  }

  /// Whether it is still what it was when it was opened.
  var isUnchanged: Bool { !state.isRegular || FileState(of: original) == state }

  /// The lines of the first 1 MB behind the heading that are not blank, each with its row.
  package var firstLines: [(row: Int, bytes: [UInt8])] {
    var bytes = [UInt8](repeating: 0, count: RecordBlocks.longest)
    let count = bytes.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, off_t(rowsAt)) }
    let lines = bytes[..<max(0, count)].split(separator: 0x0A, omittingEmptySubsequences: false)
    return lines.enumerated().filter { $1.contains { ![0x20, 0x0D, 0x09].contains($0) } }
      .map { (firstRow + $0, Array($1)) }
  }

  /// The number of the first row behind the heading, which lines of answer files do not have.
  var firstRow: Int { shape == .answerFiles ? 1 : 2 }

  /// All of it, where it is no larger than files that are read whole; else `nil`.
  package var content: [UInt8]? {
    guard size <= BoundedInput.limit else { return nil }
    var bytes = [UInt8](repeating: 0, count: size)
    let count = bytes.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, 0) }
    return count == size ? bytes : nil
  }

  /// Whether a file holds an answer file a line by its name.
  package static func isNamedAsLines(_ path: String) -> Bool {
    [".ndjson", ".jsonl"].contains(where: path.lowercased().hasSuffix)
  }

  /// Whether both are the same file on disk.
  package func isSame(as other: TableFile) -> Bool {
    state.isRegular && state.device == other.state.device && state.node == other.state.node
  }

  private enum TableOpening: Error {
    case file(FileFault)
    case table(TableFaultReason)
    /// The device or the pipe fails.
    case unreadable
  }

  private static func fault(_ code: Int32, _ path: String) -> FileFault {
    switch code {
    case ENOENT, ENOTDIR: .missing(path: path)
    case EACCES, EPERM: .notPermitted(path: path)
    default: .notReadable(path: path)
    }
  }

  /// A file without a name, in UTF-8; nobody else can open it, and it goes with the program.
  private static func copy(
    of source: Int32, _ path: String, encoding: TextEncoding?
  ) throws(TableOpening) -> Int32 {
    // Where files may be large: /tmp is memory on many systems.
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? (access("/var/tmp", W_OK) == 0 ? "/var/tmp" : "/tmp")
    let name = folder + "/.reifegrad-" + String(UInt64.random(in: .min ... .max), radix: 36)
    // No name that is there already, and no program that is started gets it.
    let copy = open(name, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard copy >= 0 else { throw .file(FileFault(copying: path, into: folder, errno)) }
    unlink(name)
    do throws(TableOpening) {
      var piece = [UInt8](repeating: 0, count: 1 << 18)
      var decoder: TextEncoding.Decoder?
      var size = 0
      var isLookedAt = false
      while true {
        let count = read(source, &piece, piece.count)
        if count < 0, errno == EINTR { continue }
        if count < 0 { throw .unreadable }
        if decoder == nil {
          let hasMark = count >= 2 && (piece[0] == 0xFF && piece[1] == 0xFE || piece[0] == 0xFE && piece[1] == 0xFF)
          decoder = TextEncoding.Decoder(encoding ?? (hasMark ? .utf16 : .utf8))
        }
        let bytes = decoder?.decode(piece[..<count], isLast: count == 0) ?? []
        var done = 0
        while done < bytes.count {
          let written = bytes[done...].withUnsafeBytes { write(copy, $0.baseAddress, $0.count) }
          if written < 0, errno == EINTR { continue }
          if written < 0 { throw .file(FileFault(copying: path, into: folder, errno)) }
          done += written
        }
        size += done
        // What is no table is refused before all of it is copied.
        if !isLookedAt, size > RecordBlocks.longest + 32 {
          _ = try head(of: copy, path)
          isLookedAt = true
        }
        if count == 0 { return copy }
      }
    } catch {
      close(copy)
      throw error
    }
  }

  /// Reads the first record.
  ///
  /// - Parameter path: what it is called: lines are known by that as well, so that the first of them may be faulty.
  private static func head(of descriptor: Int32, _ path: String) throws(TableOpening) -> (Shape, rowsAt: Int) {
    var bytes = [UInt8](repeating: 0, count: RecordBlocks.longest + 32)
    var count = 0
    while count < RecordBlocks.longest {
      let room = RecordBlocks.longest - count
      let got = bytes.withUnsafeMutableBytes { buffer in
        pread(descriptor, buffer.baseAddress?.advanced(by: count), room, off_t(count))
      }
      if got < 0, errno == EINTR { continue }
      if got < 0 { throw .unreadable }
      if got == 0 { break }
      count += got
    }
    var start = 0
    if count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { start = 3 }
    // Excel may say in a line of its own what is between cells.
    var named: UInt8?
    if bytes[start..<count].starts(with: "sep=".utf8), count > start + 5 {
      named = bytes[start + 4]
      start = (bytes[start..<count].firstIndex(of: 0x0A) ?? start) + 1
    }
    guard let first = bytes[start..<count].first(where: { ![0x20, 0x0A, 0x0D].contains($0) }) else {
      throw .table(.empty)
    }
    if first == 0x7B { return (.answerFiles, start) }
    // XLSX and ODS are archives, SPSS has a name of its own.
    if bytes.starts(with: "PK\u{3}\u{4}".utf8) || bytes.starts(with: "$FL".utf8) { throw .table(.binary) }
    if isNamedAsLines(path) { return (.answerFiles, start) }
    while bytes[start] == 0x0A || bytes[start] == 0x0D { start += 1 }
    var isInside = false
    var end = start
    while end < count, isInside || bytes[end] != 0x0A {
      if bytes[end] == 0x22 { isInside.toggle() }
      end += 1
    }
    if bytes[start..<end].contains(0) { throw .table(.binary) }
    if end == count, count >= RecordBlocks.longest { throw .table(.rowTooLong) }
    if isInside { throw .table(.openQuote) }
    if hasBareReturn(bytes[start..<end]) { throw .table(.bareReturns) }
    bytes[end] = 0x0A
    let delimiter = named ?? mostFrequent(bytes[start..<end])
    return (.columns(try names(bytes, start, delimiter), delimiter: delimiter), min(end + 1, count))
  }

  /// Whether a carriage return stands outside quotes and not at the end: the lines of an old Macintosh.
  private static func hasBareReturn(_ head: ArraySlice<UInt8>) -> Bool {
    var isInside = false
    for (place, byte) in zip(head.indices, head) {
      if byte == 0x22 { isInside.toggle() }
      if byte == 0x0D, !isInside, place != head.endIndex - 1 { return true }
    }
    return false
  }

  private static func names(_ bytes: [UInt8], _ start: Int, _ delimiter: UInt8) throws(TableOpening) -> [String] {
    var names: [String] = []
    var place = start
    let isComplete = bytes.withUnsafeBufferPointer { buffer in
      guard let bytes = buffer.baseAddress else { return true }
      while names.count <= mostColumns {
        let cell = Cell.at(place, in: bytes, delimiter: delimiter)
        let name = CellReader.string(bytes, cell.start, cell.start + cell.count)
        names.append(String(name.trimmed.prefix(400)))
        if cell.isLast { return true }
        place = cell.next
      }
      return false
    }
    guard isComplete else { throw .table(.tooManyColumns(mostColumns)) }
    // Spreadsheets leave empty columns behind.
    while names.count > 1, names.last == "" { names.removeLast() }
    return names
  }

  /// The separator that stands most often outside quotes.
  private static func mostFrequent(_ head: ArraySlice<UInt8>) -> UInt8 {
    var counts: [UInt8: Int] = [0x2C: 0, 0x3B: 0, 0x09: 0]
    var isInside = false
    for byte in head {
      if byte == 0x22 { isInside.toggle() }
      if !isInside, let count = counts[byte] { counts[byte] = count + 1 }
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0x2C
  }
}

/// What tells a file and its state.
private struct FileState: Equatable {
  let device: UInt64
  let node: UInt64
  let size: Int
  let seconds: Int
  let nanoseconds: Int
  let isRegular: Bool
  let isDirectory: Bool

  init(of descriptor: Int32) {
    var status = stat()
    let isKnown = fstat(descriptor, &status) == 0
    device = UInt64(status.st_dev)
    node = UInt64(status.st_ino)
    size = Int(status.st_size)
    seconds = status.st_mtim.tv_sec
    nanoseconds = status.st_mtim.tv_nsec
    isRegular = isKnown && status.st_mode & S_IFMT == S_IFREG
    isDirectory = isKnown && status.st_mode & S_IFMT == S_IFDIR
  }
}

extension String {
  /// Without white space around it.
  var trimmed: String {
    var text = Substring(self)
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
