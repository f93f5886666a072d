import Foundation
import PrintedReport
import Questionnaire
import Report
import Testing

/// A printed report as the tools of poppler see it.
struct Printed {
  let path: String

  /// Prints a report into a file; `REIFEGRAD_PRINT_TO` names a directory to keep it in, for looking at.
  init(_ kind: Reports.Kind, _ language: Language) throws {
    let kept = ProcessInfo.processInfo.environment["REIFEGRAD_PRINT_TO"]
    let directory = kept ?? FileManager.default.temporaryDirectory.path() + "/" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    path = directory + "/\(kind.rawValue)-\(language.rawValue).pdf"
    let bytes = try PrintedReport.render(Reports.report(kind), language: language, with: Reports.files.get())
    try Data(bytes).write(to: URL(filePath: path))
  }
}
