import Benchmarks
import Foundation
import PrintedDocuments
import Reports
import Scoring
import TestSupport
import Testing
import Words
import Workshop

/// A PDF on disk, as the tools of poppler and qpdf see it.
struct PrintedFile {
  let path: String

  /// `REIFEGRAD_PRINT_TO` names a directory to keep it in, for looking at.
  init(_ bytes: [UInt8], name: String) throws {
    let kept = ProcessInfo.processInfo.environment["REIFEGRAD_PRINT_TO"]
    let directory = kept ?? FileManager.default.temporaryDirectory.path() + "/" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    path = directory + "/\(name)"
    try Data(bytes).write(to: URL(filePath: path))
  }

  init(_ room: NamedGroupReport, _ language: Language, name: String) throws {
    try self.init(
      PrintedDocument.render(room.document(in: language), with: RoomSample.files.get()),
      name: "\(name)-\(language.rawValue).pdf")
  }

  /// What a program says of the file.
  func told(_ program: String, _ options: [String], after: [String] = []) throws -> (status: Int32, text: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + options + [path] + after
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }

  /// The text in the order in which it was drawn.
  func text() throws -> String { try told("pdftotext", ["-raw"], after: ["-"]).text }

  /// How many pages there are.
  func pages() throws -> Int {
    let lines = try told("pdfinfo", []).text.split(separator: "\n")
    let line = try #require(lines.first { $0.hasPrefix("Pages:") })
    return try #require(Int(line.dropFirst(6).filter { !$0.isWhitespace }))
  }
}
