import ArgumentParser
import Benchmarks
import House
import PrintedDocuments
import Reports
import Workshop
import WorkshopStore

struct WorkshopReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Gruppenbericht / group report",
    discussion: """
      Gezeigt wird nur, was die Gruppenregel freigibt. / Only what the group rule releases is shown.
      """)
  @OptionGroup var common: CommonOptions
  @Argument(help: .workshop, completion: .workshops) var id: String
  @Option(help: "\(ReportFormat.names(ReportFormat.allCases))") var format: ReportFormat = .text
  @OptionGroup var extent: ExtentOption
  @Option(help: .output, completion: .file()) var output: String?
  @OptionGroup var page: PageOptions
  @Option(help: .benchmark, completion: .benchmarksOrFiles) var benchmark: String?

  func validate() throws { try extent.check(format) }

  func run() throws {
    let environment = common.environment
    let room = try environment.roomReport(of: environment.openWorkshop(id), against: benchmark)
    try page.deliver(format, to: output, in: environment) {
      try environment.rendered(room, as: format, extent.extent, $0)
    }
  }
}

extension Environment {
  /// The group report with the names of the items and the reference profiles.
  func roomReport(of pool: WorkshopPool, against name: String? = nil) throws -> NamedGroupReport {
    let benchmark = try benchmark(name, for: pool.questionnaire)
    return NamedGroupReport(
      try pool.report(against: benchmark?.reference ?? [:]), of: pool.questionnaire, against: benchmark,
      organiser: house.organiser, programVersion: Self.version)
  }

  /// Fonts and hyphenation.
  func typesettingFiles() throws -> TypesettingFiles {
    try TypesettingFiles(in: TypesettingFiles.places(environment: variables, executable: executable))
  }
}
