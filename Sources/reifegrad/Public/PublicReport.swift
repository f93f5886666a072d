import AssessmentScreens
import Foundation
import House
import PublicTerminal
import Reports
import Store
import Surveys
import Words

/// The report that a client fetches: of a result code, or of what is kept under a code.
struct PublicReport {
  let session: PublicSession
  let code: String
  let format: ClientRequest.Format
  let language: Language

  /// Writes it to standard output; nothing of it when it cannot be made.
  func deliver() throws {
    if format == .pdf, isatty(STDOUT_FILENO) == 1 { throw Self.noFile }
    let environment = session.environment()
    let report = try report(environment)
    let rendition = try environment.rendered(report, as: reportFormat, nil, in: language)
    try Console.output(rendition.bytes)
  }

  private var reportFormat: ReportFormat {
    switch format {
    case .pdf: .pdf
    case .html: .html
    case .text: .text
    case .json: .json
    }
  }

  private func report(_ environment: Environment) throws -> GapReport {
    guard let kept = ResumeCode(reading: code) else {
      let (sheet, questionnaire) = try environment.answers(inCode: code)
      var input = ReportInput(
        sheet, questionnaire: questionnaire, benchmark: try environment.benchmark(nil, for: questionnaire),
        programVersion: Environment.version)
      input.organiser = environment.house.organiser
      return GapReport(input)
    }
    guard let folder = session.door.folder(of: kept, now: PublicSession.now()) else { throw DoorError.unknownCode }
    let own = session.environment(in: folder)
    let store = try own.openStore()
    guard let latest = try store.summaries().first(where: { $0.state == .finished }) else { throw Self.notFinished }
    return GapReport(try own.reportInput(of: latest.id, in: store))
  }

  private static let noFile = Failure(
    .usage,
    de: "Eine PDF-Datei gehört nicht auf den Bildschirm. Lassen Sie „-t“ weg, und leiten Sie sie in eine Datei: … > "
      + "bericht.pdf",
    en: "A PDF file does not belong on the screen. Leave out “-t”, and lead it into a file: … > report.pdf")

  private static let notFinished = Failure(
    .noInput,
    de: "Unter diesem Code ist noch nichts ausgewertet. Machen Sie mit „resume CODE“ weiter, und werten Sie aus.",
    en: "Nothing is evaluated yet under this code. Go on with “resume CODE”, and see the result.")
}
