import Files
import Foundation
import Words

/// A report on its way out: a file, with pictures beside it where its format needs them.
struct Rendition {
  let bytes: [UInt8]
  /// For `MediaFolder`.
  let pictures: [MediaFolder.File]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    pictures = []
  }

  init(_ text: String, pictures: [MediaFolder.File] = []) {
    bytes = Array(text.utf8)
    self.pictures = pictures
  }
}

/// The folder of pictures beside a file: `X.media` beside `X.md`.
struct MediaFolder {
  /// A picture in it.
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

  /// What the file calls a picture in the folder: a path from where it lies itself.
  func reference(to name: String) -> String {
    let folder = (path as NSString).lastPathComponent
    let plain = CharacterSet.alphanumerics.intersection(CharacterSet(charactersIn: "\0"..."\u{7F}"))
      .union(CharacterSet(charactersIn: "-._~"))
    return (folder.addingPercentEncoding(withAllowedCharacters: plain) ?? folder) + "/" + name
  }

  /// The name of a picture by its place in the document, from 1.
  static func name(of number: Int) -> String { "figure-\(number).svg" }

  /// Writes the pictures, readable by their owner alone. Those of an earlier report are replaced; what else lies in the
  /// folder stays.
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
    var number = files.count + 1
    while unlink(path + "/" + Self.name(of: number)) == 0 { number += 1 }
  }
}
