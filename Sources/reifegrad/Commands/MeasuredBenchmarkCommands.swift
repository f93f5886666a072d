import AnswerFiles
import ArgumentParser
import Benchmarks
import Catalog
import Foundation
import Questionnaire
import Words

extension BenchmarkCommand {
  struct Derive: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Ein Vergleichsprofil aus Antwortdateien / a reference profile from answer files")
    @OptionGroup var common: CommonOptions
    @OptionGroup var target: BenchmarkTarget
    @Argument(help: "Antwortdateien; - ist die Standardeingabe / answer files; - is standard input")
    var files: [String] = []
    @Option(name: .customLong("code"), help: .resultCodes) var codes: [String] = []
    @Option(
      help: "kleinste Gruppe, die weitergegeben wird, mindestens 5 / smallest group to be passed on, at least 5")
    var minGroup: Int?
    @Option(help: "Frage nach dem Erfolg, die die Gruppen teilt / question on success that splits the groups")
    var success = "erfolg.gesamt"
    @Flag(
      name: .customLong("with-group-report"),
      help: "ein Gruppenbericht über dieselben Personen wurde gezeigt / a group report on the same people was shown")
    var isWholeShown = false

    func validate() throws {
      if let minGroup, GroupRule(minimum: minGroup) == nil { throw ValidationError.minGroup }
      try ValidationError.checkSomething(files, codes)
      try target.validate()
    }

    func run() throws {
      let environment = common.environment
      let rule = minGroup.flatMap { GroupRule(minimum: $0) } ?? environment.groupRule
      let (sheets, questionnaire) = try read(in: environment)
      var groups = SuccessGroups(success: try successItem(of: questionnaire))
      for sheet in sheets { groups.count(sheet, in: questionnaire) }
      let benchmark = try Benchmark.derived(
        id: target.id(), from: groups, of: questionnaire, year: sheets.map(\.date.year).max() ?? 1, under: rule,
        isWholeShown: isWholeShown)
      try target.deliver(benchmark, of: questionnaire)
      tell(benchmark, of: rule, in: questionnaire, environment)
    }

    /// Everybody once, see `CountedResponses`.
    private func read(in environment: Environment) throws -> ([AnswerSheet], Questionnaire) {
      let entries = try environment.handedIn(files: files, codes: codes) { name, own, first in
        guard own != first else { return }
        throw Failure(
          .badData,
          de: "\(name): Der Fragebogen ist „\(own)“, zuvor war es „\(first)“. "
            + "Leiten Sie jeden Fragebogen für sich ab.",
          en: "\(name): The questionnaire is “\(own)”, before it was “\(first)”. "
            + "Derive each questionnaire by itself.")
      }
      guard let first = entries.first else { throw Failure(.usage, BenchmarkError.nothingToMerge.explanation) }
      // What is derived belongs to the current version, whichever the first file answers.
      let questionnaire = try environment.catalog.questionnaire(first.entry.sheet.questionnaire.rawValue)
      let counted = CountedResponses(entries.map(\.entry), of: questionnaire)
      for ((name, _), fate) in zip(entries, counted.fates) {
        guard let note = Self.note(on: fate, name) else { continue }
        Console.message(environment.say(note))
      }
      return (counted.sheets, questionnaire)
    }

    /// What is said of a file that does not count.
    private static func note(on fate: CountedResponses.Fate, _ file: String) -> LocalizedText? {
      switch fate {
      case .counted: nil
      case .known:
        LocalizedText(
          de: "\(file): Diese Antworten waren schon dabei; sie zählen nur einmal.",
          en: "\(file): These answers were there before; they count only once.")
      case .older:
        LocalizedText(
          de: "\(file): Von denselben Antworten gibt es einen neueren Stand; er zählt statt dieses.",
          en: "\(file): There is a newer state of the same answers; it counts instead of this one.")
      }
    }

    private func successItem(of questionnaire: Questionnaire) throws -> ItemID {
      if let item = ItemID(success).flatMap(questionnaire.item), item.scored == nil, case .level = item.kind {
        return item.id
      }
      let possible = questionnaire.items.filter { item in
        if case .level = item.kind { item.scored == nil } else { false }
      }
      let list = possible.map(\.id.rawValue).joined(separator: ", ")
      throw Failure(
        .badData,
        de: "Im Fragebogen „\(questionnaire.id)“ teilt „\(success)“ keine Gruppen: Gebraucht wird eine nicht gewertete "
          + "Frage mit Stufen (--success). "
          + (list.isEmpty ? "Er hat keine." : "Möglich: \(list)."),
        en: "In the questionnaire “\(questionnaire.id)” “\(success)” splits no groups: a question with levels that is "
          + "not scored is needed (--success). " + (list.isEmpty ? "It has none." : "Possible: \(list)."))
    }

    private func tell(
      _ benchmark: Benchmark, of rule: GroupRule, in questionnaire: Questionnaire, _ environment: Environment
    ) {
      let scored = questionnaire.items.filter { $0.scored != nil }.count
      let (compared, kept) = (benchmark.values.count, benchmark.measurement?.counts.count ?? 0)
      let people = benchmark.source.n ?? 0
      var text = LocalizedText(
        de:
          "\(people == 1 ? "1 Antwortbogen" : "\(people) Antwortbögen"); \(compared) von \(scored) Fragen mit Vergleichswert.",
        en:
          "\(people == 1 ? "1 sheet" : "\(people) sheets"); \(compared) of \(scored) questions with a benchmark value.")
      if compared < kept {
        let rest = kept - compared
        text = LocalizedText(
          de: text.german
            + " Bei \(rest == 1 ? "1 Frage" : "\(rest) Fragen") wäre eine Gruppe kleiner als \(rule.minimum) "
            + "oder ganz bei einer Antwort: Dort stehen nur die Anzahlen aller zusammen.",
          en: text.english + " At \(rest == 1 ? "1 question" : "\(rest) questions") a group would be smaller than "
            + "\(rule.minimum) or all at one answer: there only the counts of all together are given.")
      }
      Console.message(environment.say(text))
    }
  }

  struct Merge: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Gemessene Vergleichsprofile zusammenzählen / add up measured reference profiles")
    @OptionGroup var common: CommonOptions
    @OptionGroup var target: BenchmarkTarget
    @Argument(help: "Dateien aus „benchmark derive“ / files of “benchmark derive”") var files: [String]

    func validate() throws { try target.validate() }

    func run() throws {
      let environment = common.environment
      var questionnaire: Questionnaire?
      var benchmarks: [Benchmark] = []
      for file in files {
        let benchmark = try environment.catalog.benchmark(inFile: file, for: questionnaire)
        questionnaire = try questionnaire ?? environment.catalog.questionnaire(benchmark.questionnaire.rawValue)
        benchmarks.append(benchmark)
      }
      guard let questionnaire else { throw BenchmarkError.nothingToMerge }
      let merged = try Benchmark.merged(id: target.id(), benchmarks, of: questionnaire)
      try target.deliver(merged, of: questionnaire)
    }
  }
}

/// Where a measured benchmark goes, and what it is called.
struct BenchmarkTarget: ParsableArguments {
  @Option(help: .output) var output: String?
  @Option(name: .customLong("id"), help: "Kennung; sonst nach der Datei / id; else after the file") var name: String?

  func validate() throws {
    if let name, BenchmarkID(name) == nil {
      throw ValidationError(
        de: "Eine Kennung („--id“) besteht aus Kleinbuchstaben, Ziffern und „-“.",
        en: "An id (“--id”) consists of lower-case letters, digits and “-”.")
    }
  }

  /// - Parameter known: goes before the name of the file.
  func id(else known: String? = nil) throws -> BenchmarkID {
    let file = output.map { (($0 as NSString).lastPathComponent as NSString).deletingPathExtension.lowercased() }
    let candidates = [name, known, file, "eigene-gruppe"].compactMap { $0 }.filter { $0 != "-" }
    guard let id = candidates.lazy.compactMap({ BenchmarkID($0) }).first else {
      throw Failure(.usage, de: "Nennen Sie eine Kennung (--id).", en: "Name an id (--id).")
    }
    return id
  }

  func deliver(_ benchmark: Benchmark, of questionnaire: Questionnaire) throws {
    guard let text = BenchmarkWriter.text(of: benchmark, in: questionnaire) else {
      throw BenchmarkError.notMeasured(benchmark.id)
    }
    try Console.deliver(text, to: output)
  }
}
