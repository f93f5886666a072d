import Glibc

/// A folder for what another program has to read, which only the user can open; it goes when the work is done.
package enum PrivateFolder {
  /// Does some work with such a folder within `place`; `nil` = where the system keeps temporary files.
  package static func using<Result>(
    in place: String? = nil, _ work: (_ path: String) throws -> Result
  ) throws -> Result {
    let parent = place.flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
    var template = Array((parent + "/reifegrad-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw FileFault.notWritten(path: parent) }
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { Folder.remove(path) }
    return try work(path)
  }

  /// Writes a file into such a folder, for its owner alone; it need not outlive a power failure.
  package static func write(_ bytes: [UInt8], to path: String) throws(FileFault) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw WholeFile.fault(errno, path) }
    defer { close(descriptor) }
    try WholeFile.fill(descriptor, with: bytes, path)
  }
}
