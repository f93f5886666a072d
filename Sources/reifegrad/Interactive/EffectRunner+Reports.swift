import AssessmentScreens
import Foundation
import Questionnaire
import Report

/// Reports on their way out: files, printers; and result codes on their way in.
extension EffectRunner {
  func deliver(_ effect: Effect) throws -> [ShellEvent] {
    switch effect {
    case .saveReport(let report, let format, let language, let path):
      try save(report, format, language, path: path)
      return [.wroteFile(path)]
    case .listPrinters: return [.printers([])]
    default: return []
    }
  }

  private func save(
    _ report: GapReport, _ format: AssessmentScreens.ReportFormat, _ language: Language, path: String
  ) throws {
    switch format {
    case .text: try write(TextReport.render(report, language: language, width: 72), to: path)
    case .json: try write(JSONReport.render(report), to: path)
    case .html: try write(HTMLReport.render(report, language: language), to: path)
    case .pdf, .csv: break
    }
  }

  private func write(_ text: String, to path: String) throws { try Console.write(text, to: path, replacing: false) }
}
