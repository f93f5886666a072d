package import Files
import Foundation

/// Documents as a word processor shows them: LibreOffice without a window, with a profile of its own.
package struct OfficeReading {
  /// A document on its pages.
  package struct Pages {
    /// The whole text; white space is one space.
    package let text: String
    /// The same, page by page.
    package let texts: [String]
    /// How many pages there are.
    package let count: Int
    /// How many pictures stand on them.
    package let pictures: Int
    /// The size of a page as `pdfinfo` tells it.
    package let size: String
  }

  /// LibreOffice of this machine, if there is one.
  package static let program = ExternalProgram(named: "soffice", in: ProcessInfo.processInfo.environment)

  private struct Failed: Error { let text: String }

  /// Opens documents, by the names of their files, and tells what is on their pages.
  ///
  /// `REIFEGRAD_PRINT_TO` names a directory to keep them in, for looking at.
  package static func pages(of files: [String: [UInt8]]) throws -> [String: Pages] {
    guard let program else { throw Failed(text: "no LibreOffice") }
    let environment = ProcessInfo.processInfo.environment
    let work = FileManager.default.temporaryDirectory.appending(path: "reifegrad-office-\(UUID().uuidString)")
    let folder = environment["REIFEGRAD_PRINT_TO"].map { URL(filePath: $0) } ?? work
    defer { try? FileManager.default.removeItem(at: work) }
    for place in [work, folder] {
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    }
    for (name, bytes) in files { try Data(bytes).write(to: folder.appending(path: name)) }
    let outcome = try program.run(
      ["-env:UserInstallation=file://\(work.path)/profile", "--headless", "--convert-to", "pdf", "--outdir", work.path]
        + files.keys.sorted().map { folder.appending(path: $0).path })
    guard outcome.status == 0 else { throw Failed(text: outcome.messages) }
    return try Dictionary(
      uniqueKeysWithValues: files.keys.map { name in
        let pdf = work.appending(path: (name as NSString).deletingPathExtension + ".pdf").path
        return (name, try pages(of: pdf))
      })
  }

  private static func pages(of pdf: String) throws -> Pages {
    func tool(_ name: String, _ arguments: [String]) throws -> String {
      guard let program = ExternalProgram(named: name, in: ProcessInfo.processInfo.environment) else {
        throw Failed(text: "no \(name)")
      }
      let outcome = try program.run(arguments)
      guard outcome.status == 0 else { throw Failed(text: "\(name): \(outcome.messages)") }
      return String(decoding: outcome.output, as: UTF8.self)
    }
    let info = try tool("pdfinfo", [pdf])
    func line(_ name: String) -> String {
      info.split(separator: "\n").first { $0.hasPrefix(name + ":") }?
        .dropFirst(name.count + 1).trimmingCharacters(in: .whitespaces) ?? ""
    }
    let texts = try tool("pdftotext", ["-raw", pdf, "-"]).split(separator: "\u{0C}").map { page in
      page.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    return Pages(
      text: texts.joined(separator: " "), texts: texts,
      count: Int(line("Pages")) ?? 0,
      pictures: try tool("pdfimages", ["-list", pdf]).split(separator: "\n").dropFirst(2)
        .filter { $0.contains(" image ") }.count,
      size: line("Page size"))
  }
}
