import Benchmarks
import Foundation
import Questionnaire
import Words

@testable import Catalog

/// The files beside these tests.
enum Fixture {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path
  static let repository = URL(fileURLWithPath: folder + "/../..").standardizedFileURL.path

  static func names(in directory: String) -> [String] { FileContents.names(in: "\(folder)/\(directory)") }

  static func bytes(_ path: String) throws -> [UInt8] { try FileContents.bytes(of: "\(folder)/\(path)") }

  static func text(_ path: String) throws -> String { String(decoding: try bytes(path), as: UTF8.self) }

  /// Reads as a benchmark of the questionnaire `klein` what is named so, all else as a questionnaire.
  static func findings(_ bytes: [UInt8], named name: String) -> [Finding] {
    guard name.hasPrefix("benchmark") else { return QuestionnaireReader.read(bytes, file: name).findings }
    return benchmark(bytes, named: name).findings
  }

  static func benchmark(_ bytes: [UInt8], named name: String = "b.yaml") -> Reading<Benchmark> {
    let klein = (try? self.bytes("Valid/klein.yaml")).flatMap { QuestionnaireReader.read($0, file: "klein").value }
    return BenchmarkReader.read(bytes, file: name) { id, _ in
      if let klein, id == klein.id { .questionnaire(klein) } else { .none(of: klein.map { [$0.id] } ?? []) }
    }
  }

  static func list(_ findings: [Finding]) -> String {
    findings.map { $0.formatted(in: .english) }.joined(separator: "\n")
  }
}
