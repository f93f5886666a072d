import Glibc

/// Folders of ours: nobody else may look into them.
package enum Folder {
  /// Makes one (0700) with those that lead there; no harm where it is there already.
  package static func make(_ path: String) throws(SystemFault) {
    var status = stat()
    if stat(path, &status) == 0 {
      if status.st_mode & S_IFMT != S_IFDIR { throw SystemFault(code: ENOTDIR, path: path) }
      return
    }
    if errno != ENOENT { throw SystemFault(code: errno, path: path) }
    if let end = path.lastIndex(of: "/"), end != path.startIndex { try make(String(path[..<end])) }
    if mkdir(path, 0o700) != 0, errno != EEXIST { throw SystemFault(code: errno, path: path) }
  }

  /// The names of what is in one, without order; none where it cannot be read.
  package static func names(in path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// Removes one with all that is in it; symbolic links are removed and not followed.
  package static func remove(_ path: String) {
    for name in names(in: path) {
      let inner = path + "/" + name
      if unlink(inner) != 0, errno == EISDIR || errno == EPERM { remove(inner) }
    }
    rmdir(path)
  }

  /// Sees its names onto the disk: a new name survives a power failure only when its folder is there, too.
  package static func sync(_ path: String) {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
