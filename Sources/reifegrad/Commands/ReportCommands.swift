import ArgumentParser
import Foundation
import Questionnaire
import Report
import Scoring
import Terminal

enum ReportFormat: String, CaseIterable, ExpressibleByArgument { case text, pdf, json }

enum ValuesFormat: String, CaseIterable, ExpressibleByArgument { case text, json }

/// How a report looks and where it goes: the options of every command that ends in one.
struct ReportOptions: ParsableArguments {
  @Option(help: "text, pdf, json") var format: ReportFormat = .text
  @Option(help: "Datei; - ist die Standardausgabe / file; - is standard output") var output: String?
  @Option(help: "Breite in Zeichen, 60–160 / width in columns, 60–160") var width = 72
  @Flag(help: "nur ASCII-Zeichen / ASCII characters only") var ascii = false

  func validate() throws {
    guard TextReport.widths.contains(width) else {
      throw ValidationError("--width: \(TextReport.widths.lowerBound)–\(TextReport.widths.upperBound)")
    }
  }

  func deliver(_ report: GapReport, in world: World) throws {
    switch format {
    case .text:
      let charset = ascii ? Charset.ascii : (output == nil ? world.charset : .unicode)
      try Console.deliver(
        TextReport.render(report, language: world.language, width: width, charset: charset), to: output)
    case .json: try Console.deliver(JSONReport.render(report), to: output)
    case .pdf:
      if output == nil || output == "-", isatty(STDOUT_FILENO) != 0 { throw Self.needsFile }
      try Console.deliver(world.printed(report), to: output)
    }
  }

  private static let needsFile = Failure(
    .usage, de: "Ein PDF lässt sich im Terminal nicht zeigen. Nennen Sie mit „--output DATEI.pdf“ eine Datei.",
    en: "A terminal cannot show a PDF. Name a file with “--output FILE.pdf”.")
}

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "report", abstract: "Lückenbericht / gap report")
  @OptionGroup var common: CommonOptions
  @Argument(help: "Kennung oder Datei / id or file") var source: String
  @OptionGroup var options: ReportOptions
  @Option(help: "Kennung des Vergleichs / id of the benchmark") var benchmark: String?

  func run() throws {
    let world = common.world
    try options.deliver(try world.report(of: source, benchmark: benchmark), in: world)
  }
}

struct ScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "Antworten hinein, Werte heraus; nichts wird gespeichert / answers in, values out; nothing is stored")
  @OptionGroup var common: CommonOptions
  @Argument(help: "Antwortdatei; - ist die Standardeingabe / answer file; - is standard input") var file: String
  @Option(help: "text, json") var format: ValuesFormat = .text
  @Option(help: "Kennung des Vergleichs / id of the benchmark") var benchmark: String?

  func run() throws {
    let world = common.world
    let (sheet, questionnaire) = try world.answers(inFile: file)
    let report = GapReport(
      sheet: sheet, questionnaire: questionnaire, benchmark: try world.benchmark(benchmark, for: questionnaire),
      programVersion: World.version)
    let text = format == .json ? ValuesJSON.render(report) : Summary.text(of: report, in: world.language)
    try Console.output(text.hasSuffix("\n") ? text : text + "\n")
  }
}

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Zeigen, wie jede Zahl zustande kam / show how each number came about")
  @OptionGroup var common: CommonOptions
  @Argument(help: "Kennung oder Datei / id or file") var source: String
  @Argument(help: "Frage, Handlungsfeld oder Dimension / item, field or dimension") var subject: String?
  @Option(help: "Kennung des Vergleichs / id of the benchmark") var benchmark: String?
  @Option(help: "Breite in Zeichen / width in columns") var width = 80

  func run() throws {
    let world = common.world
    let report = try world.report(of: source, benchmark: benchmark)
    var chosen = Explanation.Subject.everything
    if let subject {
      guard let found = Explanation.Subject(subject, in: report) else {
        let known =
          report.questionnaire.dimensions.map(\.id.rawValue)
          + report.questionnaire.dimensions.flatMap(\.fields).map(\.id.rawValue)
        throw Failure(
          .noInput,
          de: "„\(subject)“ gibt es in diesem Fragebogen nicht. Möglich: \(known.joined(separator: ", ")) "
            + "oder eine Frage wie „\(report.answers.first?.id.rawValue ?? "")“.",
          en: "There is no “\(subject)” in this questionnaire. Possible: \(known.joined(separator: ", ")) "
            + "or an item such as “\(report.answers.first?.id.rawValue ?? "")”.")
      }
      chosen = found
    }
    try Console.output(
      Explanation.text(of: chosen, in: report, language: world.language, width: width, charset: world.charset))
  }
}

/// The values of an assessment on a few lines.
enum Summary {
  static func text(of report: GapReport, in language: Language) -> String {
    var lines: [String] = []
    if let verdict = report.verdict {
      lines.append(verdict.verdict.title[language])
    } else {
      let stage = report.values.stage.map { "\($0.rawValue) \(Vocabulary.name(of: $0)[language])" }
      lines.append("\(Vocabulary.stage[language]): \(stage ?? Vocabulary.notAssessable[language])")
    }
    let bottleneck = report.values.bottleneck.compactMap { report.questionnaire.dimension($0)?.title[language] }
    if report.verdict == nil, !bottleneck.isEmpty {
      lines.append("\(Vocabulary.bottleneck[language]): \(bottleneck.joined(separator: ", "))")
    }
    for dimension in report.questionnaire.dimensions {
      guard let value = report.values[dimension.id] else { continue }
      let stage = value.stage.map { "\($0.rawValue) \(Vocabulary.name(of: $0)[language])" }
      let number = Numerals.withBounds(value.value, low: value.low, high: value.high, in: language)
      lines.append(
        "  \(dimension.title[language].padded(to: 20))\(number.padded(to: 14))"
          + (stage ?? Vocabulary.notAssessable[language]))
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
