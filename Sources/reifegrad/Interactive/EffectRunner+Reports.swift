import AnswerFiles
import AssessmentScreens
import Catalog
import Foundation
import Questionnaire
import ReportData
import Reports
import ScreenKit
import Store
import Surveys
import Words

/// Reports and answers on their way out: files and printers; and result codes on their way in.
extension EffectRunner {
  func deliver(_ effect: ReportEffect) throws -> ReportEvent {
    switch effect {
    case .save(let report, let format, let extent, let language, let target):
      let path = target.file
      let rendition = try environment.rendered(report, as: format, extent, in: language, TextLayout(file: path))
      try Console.write(rendition, to: path, replacing: false)
      return .wroteFile(path)
    case .listPrinters: return .printers(printers())
    case .print(let report, let extent, let language, let printer):
      let destination = Printing.Destination(name: printer.name, isDefault: printer.isDefault)
      try printing.print(try environment.rendered(report, as: .pdf, extent, in: language).bytes, on: destination)
      return .printed(printer)
    case .exportAnswers(let id, let target):
      let (store, _) = try opened()
      let sheet = try store.handedOut(id)
      let questionnaire = try environment.questionnaire(of: sheet)
      let path = target.file
      try write(String(decoding: AnswerFile.write(sheet, questionnaire: questionnaire), as: UTF8.self), to: path)
      return .wroteFile(path)
    case .savePortfolio(let portfolio, let language, let target):
      let path = target.file
      try write(PortfolioData.csv(portfolio, language: language), to: path)
      return .wroteFile(path)
    case .saveTemplate(let template, let language, let target):
      let path = target.file
      let bytes = template.content(template.kind(ofFile: path), in: language) ?? []
      try Console.write(bytes, to: path, replacing: false)
      return .wroteFile(path)
    case .exportCompany(let id, let target):
      let (store, _) = try opened()
      let file = try environment.companyFile(of: id, in: store)
      let path = target.file
      try Console.write(file.bytes, to: path, replacing: false)
      if let fault = file.fault { throw Failure(.badData, fault) }
      return .wroteFile(path)
    }
  }

  private var printing: Printing { Printing(environment: environment.variables) }

  /// None, where the system cannot print: the screen says what to do instead.
  private func printers() -> [Printer] {
    let all = (try? printing.printers()) ?? []
    return all.map { Printer(name: $0.name, isDefault: $0.isDefault) }
  }

  private func write(_ text: String, to path: String) throws { try Console.write(text, to: path, replacing: false) }

  // MARK: Codes and files

  /// No code has a slash or a dot.
  func isFile(_ typed: String) -> Bool { typed.contains("/") || typed.contains(".") }

  /// Takes a file of answers or of everything of a company in, once, and opens its result.
  func take(file path: String) -> [ShellEvent] {
    do {
      let bytes = try Console.bytes(of: path)
      if FileKind(of: bytes) == .survey { return try take(company: environment.company(inFile: path, bytes)) }
      let sheet = try environment.answers(in: bytes, from: path).sheet
      let (store, events) = try opened()
      let taken = try store.importSheets([sheet], now: Date())
      return events + (try taken.first.map { [try open($0.id, store)] } ?? [])
    } catch { return [.assessment(.codeRejected(Failure.text(of: error)))] }
  }

  /// Says what came in; what was known already is no reason to refuse.
  private func take(company: CompanyRecord) throws -> [ShellEvent] {
    let (store, events) = try opened()
    let intake = try store.take([company])
    let told = LocalizedText(
      de: intake.texts.map(\.german).joined(separator: " "), en: intake.texts.map(\.english).joined(separator: " "))
    let latest = try environment.latest(of: intake.people, in: store)
    return events + [.notice(told)] + (try latest.map { [try open($0, store)] } ?? [])
  }

  func read(_ typed: String) -> AssessmentEvent {
    do {
      let (sheet, questionnaire) = try environment.answers(inCode: typed)
      return .codeRead(sheet, questionnaire)
    } catch { return .codeRejected(Failure.text(of: error)) }
  }
}
