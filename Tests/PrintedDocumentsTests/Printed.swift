import Foundation
import PrintedDocuments
import Reports
import Testing
import Words

/// A printed report as the tools of poppler and qpdf see it.
struct Printed {
  /// A word with its box on a page, in points from the top left corner.
  struct Word {
    let text: String
    let page: Int
    let left: Double
    let top: Double
    let right: Double
    let bottom: Double
    var height: Double { bottom - top }
  }

  let path: String

  /// Prints a report into a file.
  init(_ report: GapReport, _ language: Language, name: String) throws {
    try self.init(
      PrintedDocument.render(report.document(in: language), with: Reports.files.get()),
      name: "\(name)-\(language.rawValue)")
  }

  /// Puts a PDF into a file; `REIFEGRAD_PRINT_TO` names a directory to keep it in, for looking at.
  init(_ bytes: [UInt8], name: String) throws {
    let kept = ProcessInfo.processInfo.environment["REIFEGRAD_PRINT_TO"]
    let directory = kept ?? FileManager.default.temporaryDirectory.appending(path: "reifegrad-print").path()
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    path = directory + "/\(name).pdf"
    try Data(bytes).write(to: URL(filePath: path))
  }

  /// The report of a kind; printed once for all tests.
  static func of(_ kind: Reports.Kind, _ language: Language) throws -> Printed {
    try #require(all[kind.rawValue + language.rawValue]).get()
  }

  private static let all: [String: Result<Printed, any Error>] = Dictionary(
    uniqueKeysWithValues: Reports.Kind.allCases.flatMap { kind in
      Language.allCases.map { language in
        (
          kind.rawValue + language.rawValue,
          Result { try Printed(Reports.report(kind), language, name: kind.rawValue) }
        )
      }
    })

  /// What a tool says about the file.
  func tool(_ name: String, _ arguments: [String]) throws -> String {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [name] + arguments
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw ToolFailure(text: text) }
    return text
  }

  struct ToolFailure: Error { let text: String }

  /// The lines of `pdfinfo`, by name.
  func info() throws -> [String: String] {
    try tool("pdfinfo", [path]).split(separator: "\n").reduce(into: [:]) { info, line in
      guard let colon = line.firstIndex(of: ":") else { return }
      info[String(line[..<colon])] = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
    }
  }

  func pageCount() throws -> Int { Int(try info()["Pages"] ?? "") ?? 0 }

  /// The whole text; words divided at the end of a line are whole again, white space is one space.
  func text() throws -> String {
    try tool("pdftotext", ["-raw", path, "-"]).replacing(/(\p{L})-\n(\p{Ll})/) { "\($0.1)\($0.2)" }
      .replacing(/-\n(\p{Lu})/) { "-\($0.1)" }.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Every word with its place.
  func words() throws -> [Word] {
    var page = 0
    var words: [Word] = []
    for line in try tool("pdftotext", ["-bbox", path, "-"]).split(separator: "\n") {
      if line.contains("<page ") { page += 1 }
      // <word xMin="…" yMin="…" xMax="…" yMax="…">…</word>
      let parts = line.split(separator: "\"")
      guard parts.count > 8, parts[0].hasSuffix("<word xMin="), let left = Double(parts[1]), let top = Double(parts[3]),
        let right = Double(parts[5]), let bottom = Double(parts[7])
      else { continue }
      words.append(
        Word(
          text: String(parts[8].dropFirst().prefix { $0 != "<" }), page: page, left: left, top: top, right: right,
          bottom: bottom))
    }
    return words
  }
}
