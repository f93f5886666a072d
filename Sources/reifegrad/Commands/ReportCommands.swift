import ArgumentParser
import Explanations
import Foundation
import QRCode
import Questionnaire
import ReportData
import Reports
import Terminal
import TextDocuments
import Words

extension ReportFormat: ExpressibleByArgument {
  /// Whether a terminal cannot show it.
  var isForFilesOnly: Bool {
    switch self {
    case .pdf, .docx, .odt: true
    case .html, .text, .markdown, .csv, .json: false
    }
  }

  /// Whether a result code is drawn in it.
  fileprivate var showsPictures: Bool {
    switch self {
    case .pdf, .html, .docx, .odt: true
    case .text, .markdown, .csv, .json: false
    }
  }
}

enum ScoreFormat: String, CaseIterable, ExpressibleByArgument { case text, json }

/// How a text looks: the options of every command that prints one.
struct PageOptions: ParsableArguments {
  @Option(help: "Breite in Zeichen, 60–160 / width in columns, 60–160") var width = 72
  @Flag(help: "nur ASCII-Zeichen / ASCII characters only") var ascii = false

  func validate() throws {
    let widths = TextDocument.widths
    guard widths.contains(width) else {
      throw ValidationError(
        de: "„--width“ braucht eine Zahl von \(widths.lowerBound) bis \(widths.upperBound).",
        en: "“--width” needs a number from \(widths.lowerBound) to \(widths.upperBound).")
    }
  }

  /// A file holds all characters; standard output those that its reader can show.
  func charset(in environment: Environment, output: String?) -> Charset {
    ascii ? .ascii : (output == nil ? environment.charset : .unicode)
  }
}

/// How much of a report is wanted: the option of every command that ends in one.
struct ExtentOption: ParsableArguments {
  /// What the flags ask for; without one it is the usual report.
  enum Choice: String, EnumerableFlag {
    case brief, full

    static func help(for choice: Self) -> ArgumentHelp? {
      switch choice {
      case .brief: "nur die eine Seite zum Aufhängen / only the one page to pin up"
      case .full: "mit Anhang: alle Antworten, Quellen, Rechenweg / with appendix: all answers, sources, method"
      }
    }
  }

  @Flag var choice: Choice?

  /// What was asked for; `nil` = each format has its own.
  var extent: ReportExtent? {
    switch choice {
    case .brief: .brief
    case .full: .full
    case nil: nil
    }
  }

  /// Refuses to shorten data: what an option cannot do is said, not left out.
  func check(_ format: ReportFormat) throws {
    guard choice == .brief, !format.hasExtents else { return }
    let name = format.name
    throw ValidationError(
      de: "„--brief“ gibt es nicht für \(name.german): Diese Dateien enthalten immer alles.",
      en: "There is no “--brief” for \(name.english): these files always hold everything.")
  }
}

/// How a report looks and where it goes: the options of every command that ends in one.
struct ReportOptions: ParsableArguments {
  @Option(help: .reportFormat) var format: ReportFormat?
  @OptionGroup var extent: ExtentOption
  @Option(help: .output, completion: .file()) var output: String?
  @OptionGroup var page: PageOptions

  /// Makes a report and writes it where it belongs.
  func deliver(
    in environment: Environment, _ make: (ReportFormat, ReportExtent?, TextLayout) throws -> Rendition
  ) throws {
    try page.deliver(format, to: output, in: environment) { format, layout in
      try extent.check(format)
      return try make(format, extent.extent, layout)
    }
  }

  func deliver(_ report: @autoclosure () throws -> GapReport, in environment: Environment) throws {
    try deliver(in: environment) { format, extent, layout in
      try environment.rendered(report(), as: format, extent, in: environment.language, layout)
    }
  }
}

extension PageOptions {
  /// Makes a report in the format that is asked for, or that the file's name says, and writes it where it belongs.
  func deliver(
    _ asked: ReportFormat?, to output: String?, in environment: Environment,
    _ make: (ReportFormat, TextLayout) throws -> Rendition
  ) throws {
    let format = try OutputFormats.reports.format(asked: asked, output: output, usual: .text)
    if format.isForFilesOnly, output == nil || output == "-", isatty(STDOUT_FILENO) != 0 {
      throw ReportOptions.needsFile(format)
    }
    // The code stands there in letters as well; who reads the report must not wonder where its picture is.
    if format.showsPictures, let missing = QRCode.missingLibrary {
      Console.message(environment.say(CodeCommand.noPicture(missing)))
    }
    let layout = TextLayout(width: width, charset: charset(in: environment, output: output), file: output)
    try Console.deliver(try make(format, layout), to: output)
  }
}

extension ReportOptions {
  static func needsFile(_ format: ReportFormat) -> Failure {
    let (name, suffix) = (format.name, format.suffix)
    return Failure(
      .usage,
      de: "\(name.german) lässt sich im Terminal nicht zeigen. Nennen Sie mit „--output DATEI.\(suffix)“ eine Datei.",
      en: "A terminal cannot show \(name.english). Name a file with “--output FILE.\(suffix)”.")
  }
}

/// Whose answers count and what they are compared with: the options of every command that evaluates answers.
struct ComparisonOptions: ParsableArguments {
  @Flag(help: "nur diese Person, auch wenn mehrere antworten / only this person, even when several answer")
  var alone = false
  @Option(
    help: "frühere Kennung oder Datei für die Entwicklung / earlier id or file for the trend",
    completion: .assessmentsOrFiles)
  var before: String?
  @Option(help: .benchmark, completion: .benchmarksOrFiles) var benchmark: String?

  @OptionGroup var mixing: MixingOption

  var choice: ReportChoice {
    ReportChoice(isAlone: alone, before: before, benchmark: benchmark, isMixed: mixing.mixed)
  }
}

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Bericht: Standort und nächste Schritte / report: where you stand and what to do next")
  @OptionGroup var common: CommonOptions
  @Argument(help: .sources, completion: .assessmentsOrFiles) var sources: [String]
  @OptionGroup var options: ReportOptions
  @OptionGroup var comparison: ComparisonOptions

  func run() throws {
    let environment = common.environment
    try options.deliver(environment.report(of: sources, comparison.choice), in: environment)
  }
}

struct ScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "Antworten hinein, Werte heraus; nichts wird gespeichert / answers in, values out; nothing is stored")
  @OptionGroup var common: CommonOptions
  @Argument(
    help: "Dateien oder Kennung; - ist die Standardeingabe / files or id; - is standard input",
    completion: .assessmentsOrFiles)
  var files: [String]
  @Option(help: "text, json") var format: ScoreFormat = .text
  @OptionGroup var assuming: AssumingOption
  @Option(help: .benchmark, completion: .benchmarksOrFiles) var benchmark: String?
  @OptionGroup var mixing: MixingOption

  func run() throws {
    let environment = common.environment
    let input = try environment.reportInput(of: files, ReportChoice(benchmark: benchmark, isMixed: mixing.mixed))
    let whatIf = try WhatIf(assuming.assumptions, of: input)
    let text =
      format == .json
      ? ValuesJSON.render(whatIf.report)
      : whatIf.heading(in: environment.language)
        + Summary.text(of: whatIf.report, now: whatIf.now, in: environment.language)
    let lines = text.hasSuffix("\n") ? text : text + "\n"
    // JSON stays as it is: it escapes by itself what is not text.
    try format == .json ? Console.output(lines) : Console.list(lines)
  }
}

/// Levels to compute with in place of what was answered.
struct AssumingOption: ParsableArguments {
  @Option(
    name: .customLong("set"),
    help: "FRAGE=STUFE: Was wäre, wenn? mehrfach möglich / ITEM=LEVEL: what if? may be repeated")
  var assumptions: [String] = []
}

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Zeigen, wie jede Zahl zustande kam / show how each number came about")
  @OptionGroup var common: CommonOptions
  @Argument(help: .idOrFile, completion: .assessmentsOrFiles) var source: String
  @Argument(
    help: """
      Frage, Handlungsfeld, Dimension oder ergebnis, plan, naechste, zurueckgestellt, sicht, entwicklung, code / \
      item, field, dimension or verdict, plan, next, parked, perception, trend, code
      """, completion: .questions)
  var subject: String?
  @OptionGroup var assuming: AssumingOption
  @OptionGroup var comparison: ComparisonOptions
  @Option(help: "Breite in Zeichen / width in columns") var width = 80

  func run() throws {
    let environment = common.environment
    let whatIf = try WhatIf(assuming.assumptions, of: environment.reportInput(of: [source], comparison.choice))
    let report = whatIf.report
    let width = max(Explanation.narrowest, width)
    guard let name = subject else {
      return try output(
        TextDocument.render(
          Explanation.document(of: report, environment.language), width: width, narrowest: Explanation.narrowest,
          charset: environment.charset), of: whatIf)
    }
    guard let subject = Explanation.Subject(name, in: report) else {
      let known =
        report.questionnaire.dimensions.map(\.id.rawValue)
        + report.questionnaire.dimensions.flatMap(\.fields).map(\.id.rawValue)
        + Explanation.Subject.partNames(in: environment.language)
      throw Failure(
        .noInput,
        de: "„\(name)“ gibt es in diesem Fragebogen nicht. Möglich: \(known.joined(separator: ", ")) "
          + "oder eine Frage wie „\(report.answers.first?.id.rawValue ?? "")“.",
        en: "There is no “\(name)” in this questionnaire. Possible: \(known.joined(separator: ", ")) "
          + "or a question such as “\(report.answers.first?.id.rawValue ?? "")”.")
    }
    try output(
      TextDocument.render(
        Explanation.blocks(of: subject, in: report, environment.language), width: width, charset: environment.charset),
      of: whatIf)
  }

  private func output(_ text: String, of whatIf: WhatIf) throws {
    try Console.output(whatIf.heading(in: common.environment.language) + text)
  }
}
