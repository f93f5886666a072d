import ArgumentParser
import Benchmarks
import Catalog
import Foundation
import Questionnaire
import Reports
import Scoring
import Terminal
import Words

struct QuestionnaireCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "questionnaire", abstract: "Fragebögen / questionnaires",
    subcommands: [
      List.self, Show.self, Lint.self, New.self, QuestionnaireCopyCommand.self, QuestionnaireSheetCommand.self,
      Export.self,
    ])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Bekannte Fragebögen / known questionnaires")
    @OptionGroup var common: CommonOptions
    func run() throws {
      let environment = common.environment
      let all = environment.catalog.list()
      for summary in all {
        try Console.list("\(summary.id.rawValue.padded(to: 26))\(environment.say(summary.title).shownSafely)\n")
      }
      if all.isEmpty { Console.message(environment.say(environment.nothingFound(.questionnaires))) }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Alle Fragen zeigen / show every question")
    @OptionGroup var common: CommonOptions
    @Argument(help: "Kennung / id", completion: .questionnaires) var id: String
    func run() throws {
      let environment = common.environment
      let questionnaire = try environment.catalog.questionnaire(id)
      var text =
        "\(environment.say(questionnaire.title)) \(questionnaire.version)\n\(environment.say(questionnaire.about))\n"
      for item in questionnaire.items {
        text += "\n\(item.id)\(item.scored?.isCore == true ? " *" : "")\n  \(environment.say(item.question))\n"
        for level in Level.allCases {
          if let anchor = item.anchor(of: level, in: environment.language) {
            text += "  \(level.rawValue)  \(anchor)\n"
          }
        }
      }
      try Console.list(text)
    }
  }

  struct Lint: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Fragebögen und Vergleiche prüfen / check questionnaires and benchmarks")
    @OptionGroup var common: CommonOptions
    @Argument(help: .files, completion: .file()) var files: [String]
    func run() throws {
      let environment = common.environment
      // Each is read once, as a pipe can be.
      try environment.tell(environment.catalog.lint(contents: try files.map { ($0, try Console.bytes(of: $0)) }))
    }
  }

  struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Eine Vorlage für einen eigenen Fragebogen anlegen / make a template for a questionnaire of your own")
    @OptionGroup var common: CommonOptions
    @Argument(help: "Kennung / id") var id: String
    func run() throws {
      guard QuestionnaireID(id) != nil, !id.contains(".") else {
        throw Failure(
          .usage, de: "Eine Kennung besteht aus Kleinbuchstaben, Ziffern und „-“.",
          en: "An id consists of lower-case letters, digits and “-”.")
      }
      let path = id + ".yaml"
      try Console.write(QuestionnaireTemplate.text(id: id), to: path, replacing: false)
      try Console.output(path + "\n")
    }
  }
}

struct BenchmarkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "benchmark", abstract: "Vergleichsprofile / reference profiles",
    subcommands: [List.self, Show.self, Derive.self, Query.self, Merge.self, Compare.self])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Bekannte Vergleichsprofile / known reference profiles")
    @OptionGroup var common: CommonOptions
    func run() throws {
      let environment = common.environment
      let all = environment.catalog.benchmarks()
      for summary in all { try Console.list(environment.line(of: summary)) }
      if all.isEmpty { Console.message(environment.say(environment.nothingFound(.benchmarks))) }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Jeden Vergleichswert mit Beleg zeigen / show every benchmark value with its basis")
    @OptionGroup var common: CommonOptions
    @Argument(help: .idOrFile, completion: .benchmarksOrFiles) var id: String
    func run() throws {
      let environment = common.environment
      let benchmark =
        try Catalog.isPath(id) ? environment.catalog.benchmark(inFile: id) : environment.catalog.benchmark(id)
      let questionnaire = try environment.questionnaire(of: benchmark)
      var text = "\(environment.say(benchmark.title)): \(environment.say(benchmark.source.citation))\n"
      text += "\(environment.say(benchmark.note))\n\n"
      if benchmark.basis == .measured {
        if let method = benchmark.source.method { text += "\(environment.say(method))\n" }
        text += "n = \(benchmark.source.n.map(String.init) ?? "?")\n"
        for entry in FieldworkText.entries(of: benchmark.source) {
          text += "\(environment.say(entry.label)): \(environment.say(entry.text))\n"
        }
        text += "\(environment.say(FieldworkText.meaning(of: benchmark.source.fieldwork?.selection)))\n\n"
      }
      for item in questionnaire.items { text += Self.lines(item.id, benchmark, in: environment) }
      for figure in benchmark.published {
        let n = figure.source.n.map { ", n = \($0)" } ?? ""
        text +=
          "\n\(environment.say(figure.text)) (\(environment.say(figure.source.citation)), \(figure.source.year)\(n))\n"
      }
      try Console.list(text)
    }

    /// What a file says of an item; nothing where it says nothing.
    private static func lines(_ item: ItemID, _ benchmark: Benchmark, in environment: Environment) -> String {
      let (value, counts) = (benchmark.values[item], benchmark.measurement?.counts[item])
      guard value != nil || counts != nil else { return "" }
      var text = item.rawValue.padded(to: 30)
      if let value {
        // A target of one's own has no second group.
        let levels = [value.levels.target] + (benchmark.basis == .target ? [] : [value.levels.contrast])
        text += levels.map { Numerals.level($0, in: environment.language) }.joined(separator: " / ") + "  "
      }
      text += environment.say(Vocabulary.name(of: benchmark.basis, value?.levels.strength)) + "\n"
      if let why = value?.why { text += "    \(environment.say(why))\n" }
      if let counts, let rule = benchmark.measurement?.rule {
        text += "    \(MeasuredText.groups(counts, under: rule, in: environment.language))\n"
      }
      return text
    }
  }
}

extension Environment {
  /// A benchmark in a list: “studie-2012  Studie 2012  social-media-management”.
  func line(of summary: BenchmarkSummary) -> String {
    "\(summary.id.rawValue.padded(to: 20))\(say(summary.title).shownSafely)  \(summary.questionnaire)\n"
  }
}
