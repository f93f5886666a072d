import Glibc

/// Files that are written whole or not at all, readable by their owner alone.
package enum WholeFile {
  /// Writes a file beside its place, sees it onto the disk and only then gives it its name.
  ///
  /// An existing file is refused unless `replacing`; then it keeps its rights, and a symbolic link stays and its target
  /// is replaced. What is neither file nor directory, such as `/dev/stdout` or a pipe, is written to as it is.
  package static func write(_ bytes: [UInt8], to path: String, replacing: Bool) throws(FileFault) {
    do { try write(to: path, replacing: replacing) { write in try write(bytes) } } catch let fault as FileFault {
      throw fault
    } catch { throw .notWritten(path: path) }
  }

  /// The same piece by piece: `body` hands each piece to the function that it is given. When it throws, nothing is
  /// there, unless the path is neither file nor directory.
  package static func write(
    to path: String, replacing: Bool, _ body: (_ write: ([UInt8]) throws -> Void) throws -> Void
  ) throws {
    if !replacing, let kind = kind(of: path) {
      throw kind == S_IFDIR ? FileFault.directory(path: path) : FileFault.exists(path: path)
    }
    let target = try replacing ? followed(path) : path
    if isOpenAlready(target) { return try writeThrough(body, to: path) }
    var status = stat()
    let isThere = stat(target, &status) == 0
    if isThere {
      switch status.st_mode & S_IFMT {
      case S_IFREG: break
      case S_IFDIR: throw FileFault.directory(path: path)
      default: return try writeThrough(body, to: path)
      }
      // Who may not change the file must not replace it either.
      if access(target, W_OK) != 0 { throw fault(errno, path) }
    }
    let temporary = directory(of: target) + "/.reifegrad-" + unusedName() + ".tmp"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw fault(errno, path) }
    do {
      defer { close(descriptor) }
      try body { bytes in try fill(descriptor, with: bytes, path) }
      if isThere { fchmod(descriptor, status.st_mode & 0o777) }
      if fsync(descriptor) != 0, errno != EINVAL, errno != ENOTSUP { throw fault(errno, path) }
      if replacing {
        if rename(temporary, target) != 0 { throw fault(errno, path) }
      } else {
        do { try name(temporary, target) } catch { throw fault(error.code, error.path) }
      }
    } catch {
      unlink(temporary)
      throw error
    }
    let folder = directory(of: target)
    Folder.sync(folder.isEmpty ? "/" : folder)
  }

  /// Gives a file its name, unless another one has it already (`EEXIST`).
  package static func name(_ temporary: String, _ target: String) throws(SystemFault) {
    if link(temporary, target) == 0 {
      unlink(temporary)
      return
    }
    if errno == EEXIST { throw SystemFault(code: EEXIST, path: target) }
    // Sticks and cards know no second name for a file: there the name is taken first.
    let reserved = open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard reserved >= 0 else { throw SystemFault(code: errno, path: target) }
    close(reserved)
    if rename(temporary, target) != 0 {
      let reason = SystemFault(code: errno, path: target)
      unlink(target)
      throw reason
    }
  }

  private static func writeThrough(
    _ body: (_ write: ([UInt8]) throws -> Void) throws -> Void, to path: String
  ) throws {
    let descriptor = open(path, O_WRONLY | O_APPEND | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw fault(errno, path) }
    defer { close(descriptor) }
    try body { bytes in try fill(descriptor, with: bytes, path) }
  }

  static func fill(_ descriptor: Int32, with bytes: [UInt8], _ path: String) throws(FileFault) {
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw fault(errno, path)
      }
      done += count
    }
  }

  /// Where a chain of symbolic links ends, also when nothing is there yet.
  private static func followed(_ path: String) throws(FileFault) -> String {
    var current = path
    for _ in 0..<40 {
      var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
      let count = readlink(current, &buffer, buffer.count)
      guard count > 0, !isOpenAlready(current) else { return current }
      let target = String(decoding: buffer.prefix(count), as: UTF8.self)
      current = target.hasPrefix("/") ? target : directory(of: current) + "/" + target
    }
    throw .notWritten(path: path)
  }

  /// Whether the path stands for something that this program has open, such as `/dev/stdout`, whatever it leads to.
  private static func isOpenAlready(_ path: String) -> Bool { path.hasPrefix("/proc/") || path.hasPrefix("/dev/fd/") }

  /// What the path itself is; `nil` = nothing is there.
  private static func kind(of path: String) -> mode_t? {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }

  private static func directory(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "" : String(path[..<slash])
  }

  private static func unusedName() -> String {
    String(UInt64.random(in: .min ... .max), radix: 36)
  }

  static func fault(_ code: Int32, _ path: String) -> FileFault {
    switch code {
    case ENOENT, ENOTDIR: .noDirectory(path: path)
    case EISDIR: .directory(path: path)
    case EEXIST: .exists(path: path)
    case EACCES, EPERM: .notPermitted(path: path)
    case EROFS: .readOnly(path: path)
    case ENOSPC, EDQUOT, EFBIG: .diskFull(path: path)
    default: .notWritten(path: path)
    }
  }
}

extension FileFault {
  /// Why a folder could not be made.
  package init(making path: String, _ code: Int32) { self = WholeFile.fault(code, path) }
}
