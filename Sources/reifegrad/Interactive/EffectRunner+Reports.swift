import AssessmentScreens
import Catalog
import Foundation
import HTMLDocuments
import Questionnaire
import Reports
import Words

/// Reports on their way out: files and printers; and result codes on their way in.
extension EffectRunner {
  func deliver(_ effect: Effect) throws -> [ShellEvent] {
    switch effect {
    case .saveReport(let report, let format, let language, let target):
      let path = target.file
      try save(report, format, language, path: path)
      return [.wroteFile(path)]
    case .listPrinters: return [printers()]
    case .print(let report, let language, let printer):
      let destination = Printing.Destination(name: printer.name, isDefault: printer.isDefault)
      try printing.print(try world.printedReport(of: report, in: language), on: destination)
      return [.printed(printer)]
    case .readCode(let code): return [read(code)]
    default: return []
    }
  }

  private var printing: Printing { Printing(environment: world.environment) }

  /// None, where the system cannot print: the screen says what to do instead.
  private func printers() -> ShellEvent {
    let all = (try? printing.printers()) ?? []
    return .printers(all.map { Printer(name: $0.name, isDefault: $0.isDefault) })
  }

  private func save(
    _ report: GapReport, _ format: AssessmentScreens.ReportFormat, _ language: Language, path: String
  ) throws {
    switch format {
    case .pdf:
      try Console.write(try world.printedReport(of: report, in: language), to: path, replacing: false)
    case .html: try write(HTMLDocument.render(report.document(in: language)), to: path)
    case .text: try write(TextReport.render(report, language: language, width: 72), to: path)
    case .csv: try write(CSVReport.render(report, language: language), to: path)
    case .json: try write(JSONReport.render(report), to: path)
    }
  }

  private func write(_ text: String, to path: String) throws { try Console.write(text, to: path, replacing: false) }

  // MARK: Codes

  private func read(_ typed: String) -> ShellEvent {
    do {
      let (sheet, questionnaire) = try world.answers(inCode: typed)
      return .codeRead(sheet, questionnaire)
    } catch {
      let text = (error as? any ExplainedError)?.explanation ?? Failure(error)?.text
      return .codeRejected(text ?? LocalizedText(de: "\(error)", en: "\(error)"))
    }
  }
}
