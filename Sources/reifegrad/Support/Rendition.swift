import Files
import Foundation
import Words

/// A report on its way out: a file, with pictures and templates beside it where its format needs them.
struct Rendition {
  let bytes: [UInt8]
  /// For `MediaFolder`.
  let filesBeside: [MediaFolder.File]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    filesBeside = []
  }

  init(_ text: String, beside files: [MediaFolder.File] = []) {
    bytes = Array(text.utf8)
    filesBeside = files
  }
}

/// The folder of what belongs to a file, beside it: `X.media` beside `X.md`.
struct MediaFolder {
  /// A file in it.
  struct File {
    let name: String
    let bytes: [UInt8]
  }

  /// The whole path.
  private let path: String

  init(beside file: String) {
    let url = URL(fileURLWithPath: file)
    let name = url.pathExtension.isEmpty ? url.lastPathComponent : url.deletingPathExtension().lastPathComponent
    path = url.deletingLastPathComponent().appendingPathComponent(name + ".media").path
  }

  /// What the file calls one in the folder: a path from where it lies itself.
  func reference(to name: String) -> String {
    let folder = (path as NSString).lastPathComponent
    let plain = CharacterSet.alphanumerics.intersection(CharacterSet(charactersIn: "\0"..."\u{7F}"))
      .union(CharacterSet(charactersIn: "-._~"))
    func escaped(_ text: String) -> String { text.addingPercentEncoding(withAllowedCharacters: plain) ?? text }
    return escaped(folder) + "/" + escaped(name)
  }

  /// The name of a picture by its place in the document, from 1.
  static func name(of number: Int) -> String { "figure-\(number).svg" }

  /// Writes the files, readable by their owner alone. Those of an earlier report are replaced; what else lies in the folder
  /// stays.
  func write(_ files: [File], replacing: Bool) throws {
    let isNew = mkdir(path, 0o700) == 0
    if !isNew {
      guard errno == EEXIST else {
        throw errno == ENOENT ? FileFault.noDirectory(path: path) : .notPermitted(path: path)
      }
      if !replacing { throw FileFault.exists(path: path) }
    }
    do {
      for file in files { try WholeFile.write(file.bytes, to: path + "/" + file.name, replacing: true) }
    } catch {
      if isNew { try? FileManager.default.removeItem(atPath: path) }
      throw error
    }
    // An earlier report may have had more.
    var number = files.count { $0.name.hasPrefix("figure-") } + 1
    while unlink(path + "/" + Self.name(of: number)) == 0 { number += 1 }
  }
}
