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
    subcommands: [List.self, Show.self, Lint.self, New.self])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Bekannte Fragebögen / known questionnaires")
    @OptionGroup var common: CommonOptions
    func run() throws {
      let world = common.world
      let all = world.catalog.list()
      for summary in all {
        try Console.list("\(summary.id.rawValue.padded(to: 26))\(world.say(summary.title).shownSafely)\n")
      }
      if all.isEmpty { Console.message(world.say(world.nothingFound(.questionnaires))) }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Alle Fragen zeigen / show every question")
    @OptionGroup var common: CommonOptions
    @Argument(help: "Kennung / id") var id: String
    func run() throws {
      let world = common.world
      let questionnaire = try world.catalog.questionnaire(id)
      var text = "\(world.say(questionnaire.title)) \(questionnaire.version)\n\(world.say(questionnaire.about))\n"
      for item in questionnaire.items {
        text += "\n\(item.id)\(item.scored?.isCore == true ? " *" : "")\n  \(world.say(item.question))\n"
        for level in Level.allCases {
          if let anchor = item.anchor(of: level, in: world.language) { text += "  \(level.rawValue)  \(anchor)\n" }
        }
      }
      try Console.list(text)
    }
  }

  struct Lint: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Fragebögen und Vergleiche prüfen / check questionnaires and benchmarks")
    @OptionGroup var common: CommonOptions
    @Argument(help: .files) var files: [String]
    func run() throws {
      let world = common.world
      // Each is read once, as a pipe can be.
      let findings = world.catalog.lint(contents: try files.map { ($0, try Console.bytes(of: $0)) })
      for finding in findings { try Console.list(finding.formatted(in: world.language).shownSafely + "\n") }
      let errors = findings.filter { $0.severity == .error }.count
      guard errors == 0 else {
        throw Failure(
          .badData, de: errors == 1 ? "1 Fehler gefunden." : "\(errors) Fehler gefunden.",
          en: errors == 1 ? "1 error found." : "\(errors) errors found.")
      }
    }
  }

  struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Eine Vorlage für einen eigenen Fragebogen anlegen / make a template for an own questionnaire")
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
    subcommands: [List.self, Show.self, Derive.self, Merge.self])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Bekannte Vergleichsprofile / known reference profiles")
    @OptionGroup var common: CommonOptions
    func run() throws {
      let world = common.world
      let all = world.catalog.benchmarks()
      for summary in all {
        try Console.list(
          "\(summary.id.rawValue.padded(to: 20))\(world.say(summary.title).shownSafely)  \(summary.questionnaire)\n")
      }
      if all.isEmpty { Console.message(world.say(world.nothingFound(.benchmarks))) }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Jeden Vergleichswert mit Beleg zeigen / show every benchmark value with its basis")
    @OptionGroup var common: CommonOptions
    @Argument(help: .idOrFile) var id: String
    func run() throws {
      let world = common.world
      let benchmark =
        try Environment.isPath(id) ? world.catalog.benchmark(inFile: id) : world.catalog.benchmark(id)
      let questionnaire = try world.catalog.questionnaire(benchmark.questionnaire.rawValue)
      var text = "\(world.say(benchmark.title)): \(world.say(benchmark.source.citation))\n"
      text += "\(world.say(benchmark.note))\n\n"
      for item in questionnaire.items {
        guard let value = benchmark.values[item.id] else { continue }
        let levels =
          "\(Numerals.level(value.levels.target, in: world.language)) / "
          + Numerals.level(value.levels.contrast, in: world.language)
        text +=
          "\(item.id.rawValue.padded(to: 30))\(levels)  "
          + "\(world.say(Vocabulary.name(of: benchmark.basis, value.levels.strength)))\n"
        if let why = value.why { text += "    \(world.say(why))\n" }
        if let counts = value.counts, let rule = benchmark.measurement?.rule {
          text += "    \(MeasuredText.groups(counts, under: rule, in: world.language))\n"
        }
      }
      for figure in benchmark.published {
        let n = figure.source.n.map { ", n = \($0)" } ?? ""
        text += "\n\(world.say(figure.text)) (\(world.say(figure.source.citation)), \(figure.source.year)\(n))\n"
      }
      try Console.list(text)
    }
  }
}
