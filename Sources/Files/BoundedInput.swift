import Glibc

/// Files, pipes and standard input, read to a limit and no further.
///
/// The parsers refuse what is larger than ``limit``; one byte more than that is enough for them to see it.
package enum BoundedInput {
  /// No file that the program reads may be larger.
  package static let limit = 1 << 20

  /// The bytes at a path, a pipe or `/dev/stdin` included; at most one more than the limit.
  package static func bytes(of path: String, limit: Int = limit) throws(FileFault) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw fault(errno, path) }
    defer { close(descriptor) }
    do { return try bytes(upTo: limit) { read(descriptor, $0.baseAddress, $0.count) } } catch {
      throw fault(error.code, path)
    }
  }

  /// The bytes of standard input; at most one more than the limit.
  package static func standardInput(limit: Int = limit) throws(FileFault) -> [UInt8] {
    do { return try bytes(upTo: limit) { read(STDIN_FILENO, $0.baseAddress, $0.count) } } catch { throw .noInput }
  }

  struct ReadError: Error {
    let code: Int32
  }

  /// Calls `source` with as much room as may still be filled, until there is no room or nothing more comes.
  static func bytes(
    upTo limit: Int, from source: (UnsafeMutableRawBufferPointer) -> Int
  ) throws(ReadError) -> [UInt8] {
    var all: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while all.count <= limit {
      let room = min(piece.count, limit + 1 - all.count)
      let count = piece.withUnsafeMutableBytes { source(UnsafeMutableRawBufferPointer(rebasing: $0[..<room])) }
      if count == 0 { break }
      if count < 0 {
        if errno == EINTR { continue }
        throw ReadError(code: errno)
      }
      all.append(contentsOf: piece[..<count])
    }
    return all
  }

  private static func fault(_ code: Int32, _ path: String) -> FileFault {
    switch code {
    case ENOENT, ENOTDIR: .missing(path: path)
    case EISDIR: .directory(path: path)
    case EACCES, EPERM: .notPermitted(path: path)
    default: .notReadable(path: path)
    }
  }
}
