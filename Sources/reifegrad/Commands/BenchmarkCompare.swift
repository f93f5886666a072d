import ArgumentParser
import Benchmarks
import Catalog
import House
import Questionnaire
import Reports
import Words

extension BenchmarkCommand {
  struct Compare: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Zwei gemessene Vergleichsprofile nebeneinander / two measured reference profiles side by side",
      discussion: """
        Zwei Jahre oder zwei Regionen: der Unterschied B − A je Frage mit Intervall. / Two years or two regions: the \
        difference B − A of each question with its interval.
        """)
    @OptionGroup var common: CommonOptions
    @Argument(help: "A: Kennung oder Datei / id or file", completion: .benchmarksOrFiles) var first: String
    @Argument(help: "B: Kennung oder Datei / id or file", completion: .benchmarksOrFiles) var second: String
    @Option(help: .reportFormat) var format: ReportFormat?
    @Option(help: .output, completion: .file()) var output: String?
    @OptionGroup var page: PageOptions

    func run() throws {
      let environment = common.environment
      let (one, other) = (try Self.benchmark(first, environment), try Self.benchmark(second, environment))
      let questionnaire = try environment.questionnaire(of: one)
      let names = (first.shownSafely, second.shownSafely)
      let difference = NamedDifference(
        try BenchmarkDifference(one, other, named: names, of: questionnaire), questionnaire: questionnaire,
        date: environment.today, programVersion: Environment.version, organiser: environment.house.organiser)
      try page.deliver(format, to: output, in: environment) { format, layout in
        try environment.rendered(difference, as: format, layout)
      }
    }

    private static func benchmark(_ name: String, _ environment: Environment) throws -> Benchmark {
      try Catalog.isPath(name) ? environment.catalog.benchmark(inFile: name) : environment.catalog.benchmark(name)
    }
  }
}
