import ArgumentParser
import Benchmarks
import Foundation
import HTMLDocuments
import PrintedReport
import Reports
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
  @Argument(help: .workshop) var id: String
  @Option(help: "\(RoomReportFormat.names)") var format: RoomReportFormat = .text
  @Option(help: .output) var output: String?
  @OptionGroup var page: PageOptions
  @Option(help: .benchmark) var benchmark: String?

  func run() throws {
    let world = common.world
    let room = try world.roomReport(of: world.openWorkshop(id), against: benchmark)
    switch format {
    case .text:
      let charset = page.charset(in: world, output: output)
      try Console.deliver(
        TextDocument.render(room.document(in: world.language), width: page.width, charset: charset), to: output)
    case .html: try Console.deliver(HTMLDocument.render(room.document(in: world.language)), to: output)
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
