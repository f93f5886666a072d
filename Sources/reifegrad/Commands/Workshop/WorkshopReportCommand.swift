import ArgumentParser
import Benchmarks
import Foundation
import PrintedReport
import Reports
import Terminal
import TextDocuments
import Workshop
import WorkshopStore

enum RoomReportFormat: String, CaseIterable, ExpressibleByArgument {
  case text, pdf, html, json

  /// For help texts.
  static let names = allCases.map(\.rawValue).joined(separator: ", ")
}

struct WorkshopReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Gruppenbericht / group report",
    discussion: """
      Gezeigt wird nur, was die Gruppenregel freigibt. / Only what the group rule releases is shown.
      """)
  @OptionGroup var common: CommonOptions
  @Argument(help: "Kennung des Workshops / id of the workshop") var id: String
  @Option(help: "\(RoomReportFormat.names)") var format: RoomReportFormat = .text
  @Option(help: "Datei; - ist die Standardausgabe / file; - is standard output") var output: String?
  @Option(help: "Breite in Zeichen, 60–160 / width in columns, 60–160") var width = 72
  @Flag(help: "nur ASCII-Zeichen / ASCII characters only") var ascii = false
  @Option(help: "Vergleich: Kennung oder Datei / benchmark: id or file") var benchmark: String?

  func validate() throws {
    guard TextReport.widths.contains(width) else {
      throw ValidationError(
        de: "„--width“ braucht eine Zahl von \(TextReport.widths.lowerBound) bis \(TextReport.widths.upperBound).",
        en: "“--width” needs a number from \(TextReport.widths.lowerBound) to \(TextReport.widths.upperBound).")
    }
  }

  func run() throws {
    let world = common.world
    let room = try world.roomReport(of: world.openWorkshop(id), against: benchmark)
    switch format {
    case .text:
      let charset = ascii ? Charset.ascii : (output == nil ? world.charset : .unicode)
      try Console.deliver(
        TextDocument.render(room.document(in: world.language), width: width, charset: charset), to: output)
    case .html: try Console.deliver(RoomHTMLReport.render(room, language: world.language), to: output)
    case .json: try Console.deliver(GroupJSONReport.render(room), to: output)
    case .pdf:
      if output == nil || output == "-", isatty(STDOUT_FILENO) != 0 { throw ReportOptions.needsFile }
      try Console.deliver(world.printedReport(of: room), to: output)
    }
  }
}

extension Environment {
  /// The group report with the names of the items and the reference profiles.
  func roomReport(of pool: WorkshopPool, against name: String? = nil) throws -> NamedGroupReport {
    let benchmark = try benchmark(name, for: pool.questionnaire)
    return NamedGroupReport(
      try pool.report(against: benchmark?.reference ?? [:]), of: pool.questionnaire, against: benchmark,
      programVersion: Self.version)
  }

  /// The group report as a PDF.
  func printedReport(of room: NamedGroupReport) throws -> [UInt8] {
    try PrintedReport.render(room.document(in: language), with: typesettingFiles())
  }

  /// Fonts and hyphenation.
  func typesettingFiles() throws -> TypesettingFiles {
    try TypesettingFiles(in: TypesettingFiles.places(environment: environment, executable: executable))
  }
}
