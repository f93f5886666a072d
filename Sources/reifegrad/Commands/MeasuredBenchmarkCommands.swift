import AnswerFiles
import ArgumentParser
import Benchmarks
import Catalog
import Foundation
import Questionnaire
import Responses
import Words

extension BenchmarkCommand {
  struct Derive: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Ein Vergleichsprofil aus Antworten / a reference profile from responses",
      discussion: """
        Dateien, die auf .csv, .tsv, .txt, .ndjson oder .jsonl enden, und Dateien und Standardeingabe, die nicht wie \
        Antwortdateien beginnen, sind Tabellen mit einer Antwort je Zeile. / Files that end in .csv, .tsv, .txt, .ndjson \
        or .jsonl, and files and standard input that do not begin as answer files do, are tables with a response a row.
        """)
    @OptionGroup var common: CommonOptions
    @OptionGroup var target: BenchmarkTarget
    @OptionGroup var tables: TableOptions
    @Flag(help: .strict) var strict = false
    @Argument(
      help: "Antwortdateien und Tabellen; - ist die Standardeingabe / answer files and tables; - is standard input",
      completion: .file())
    var files: [String] = []
    @Option(name: .customLong("code"), help: .resultCodes) var codes: [String] = []
    @Option(
      help: "Ergebnis von „benchmark query“, auch mehrmals / result of “benchmark query”, also several times",
      completion: .file())
    var counts: [String] = []
    @Option(help: .smallestGroup)
    var minGroup: Int?
    @Option(help: .success, completion: .questions) var success = BenchmarkCommand.usualSuccess
    @Flag(
      name: .customLong("with-group-report"),
      help: "ein Gruppenbericht über dieselben Personen wurde gezeigt / a group report on the same people was shown")
    var isWholeShown = false

    func validate() throws {
      if let minGroup, GroupRule(minimum: minGroup) == nil { throw ValidationError.minGroup }
      if counts.isEmpty { try ValidationError.checkSomething(files, codes) }
      try target.validate()
    }

    func run() throws {
      let environment = common.environment
      let rule = minGroup.flatMap { GroupRule(minimum: $0) } ?? environment.groupRule
      let files = try environment.handedFiles(files, encoding: tables.encoding)
      if files.tables.isEmpty { try tables.checkUnused() }
      let tables = try environment.tables(of: files.tables, tables) {
        try BenchmarkCommand.successItem(success, of: $0)
      }
      let named = try self.tables.questionnaire.map(environment.questionnaire(inVersion:))
      let (sheets, questionnaire) = try read(files, in: environment, beside: tables, of: named)
      let countFiles = try self.countFiles(of: questionnaire, environment)
      var groups = SuccessGroups(success: try BenchmarkCommand.successItem(success, of: questionnaire))
      var counted: ResponseCount?
      if !tables.isEmpty {
        let count = try environment.count(tables, success: groups.success, beside: sheets, isStrict: strict)
        groups = groups.adding(count.groups) ?? groups
        counted = count
      }
      let replaced = counted?.replacedSheets ?? []
      let kept = sheets.enumerated().filter { !replaced.contains($0.offset) }.map(\.element)
      for sheet in kept { groups.count(sheet, in: questionnaire) }
      for file in countFiles {
        groups = groups.adding(file.groups) ?? groups
        let left = file.leftOut
        environment.tellRows(
          file.groups.whole.people, faulty: left.faulty, unanswered: left.unanswered, repeated: left.repeated)
      }
      if strict, countFiles.contains(where: { $0.leftOut.faulty > 0 }) { throw Failure.strict }
      // Rows without a day are of today.
      let years =
        kept.map(\.date.year) + (tables.isEmpty ? [] : [(counted?.latest ?? environment.today).year])
        + countFiles.map { $0.year ?? environment.today.year }
      let benchmark = try Benchmark.derived(
        id: target.id(), from: groups, of: questionnaire, year: years.max() ?? 1, under: rule,
        isWholeShown: isWholeShown)
      try target.deliver(benchmark, of: questionnaire, in: environment)
      tell(benchmark, of: rule, in: questionnaire, environment)
    }

    /// Everybody once, see `CountedResponses`.
    private func read(
      _ files: HandedFiles, in environment: Environment, beside tables: [ResponseTable], of named: Questionnaire?
    ) throws -> ([AnswerSheet], Questionnaire) {
      let known = tables.first?.questionnaire ?? (self.tables.namesVersion ? named : nil)
      let entries = try environment.handedIn(
        files: files.answerFiles, codes: codes, contents: files.contents, of: known
      ) { name, own, first in
        if let named, own != named.id {
          throw Failure(
            .badData, de: "\(name): Der Fragebogen ist „\(own)“, verlangt ist „\(named.id)“ (--questionnaire).",
            en: "\(name): The questionnaire is “\(own)”, “\(named.id)” is asked for (--questionnaire).")
        }
        let first = tables.first?.questionnaire.id ?? first
        guard own != first else { return }
        throw Failure(
          .badData,
          de: "\(name): Der Fragebogen ist „\(own)“, zuvor war es „\(first)“. "
            + "Leiten Sie jeden Fragebogen für sich ab.",
          en: "\(name): The questionnaire is “\(own)”, before it was “\(first)”. "
            + "Derive each questionnaire by itself.")
      }
      guard let first = entries.first else {
        if let table = tables.first { return ([], table.questionnaire) }
        guard !counts.isEmpty else { throw Failure(.usage, BenchmarkError.nothingToMerge.explanation) }
        return ([], try named ?? environment.catalog.questionnaire(Environment.mainQuestionnaire))
      }
      let sheet = first.entry.sheet
      let questionnaire =
        try known ?? environment.catalog.questionnaire(sheet.questionnaire.rawValue, counting: sheet.version)
      let success = try BenchmarkCommand.successItem(success, of: questionnaire)
      // As rows without an answer, which are no newer state of others either.
      let answered = entries.filter { name, entry in
        let counts = AnswerRank.isAnswered(entry.sheet, of: questionnaire, success: success)
        if !counts { Console.message(environment.say(Self.noAnswer(name))) }
        return counts
      }
      let counted = CountedResponses(answered.map(\.entry), of: questionnaire, splitBy: success)
      for ((name, _), fate) in zip(answered, counted.fates) {
        guard let note = Self.note(on: fate, name) else { continue }
        Console.message(environment.say(note))
      }
      return (counted.sheets, questionnaire)
    }

    private static func noAnswer(_ file: String) -> LocalizedText {
      LocalizedText(
        de: "\(file): Keine Frage ist beantwortet, die gezählt wird; die Datei ist ausgelassen.",
        en: "\(file): No question that is counted is answered; the file is left out.")
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
      case .higher:
        LocalizedText(
          de: "\(file): Von denselben Antworten gibt es einen anderen Stand desselben Tages; es zählt der mit den "
            + "niedrigeren Antworten.",
          en: "\(file): There is another state of the same answers of the same day; the one with the lower answers "
            + "counts.")
      }
    }

    private func countFiles(of questionnaire: Questionnaire, _ environment: Environment) throws -> [CountFile] {
      let success = try BenchmarkCommand.successItem(success, of: questionnaire)
      var known: [[UInt8]: String] = [:]
      return try counts.map { path in
        let bytes = try Console.bytes(of: path)
        if let twin = known.updateValue(path, forKey: bytes) {
          throw Failure(
            .badData,
            de:
              "„\(path)“ und „\(twin)“ enthalten dasselbe; wer darin ist, zählte doppelt. Nennen Sie jedes Ergebnis einmal.",
            en: "“\(path)” and “\(twin)” hold the same; the people in them would count twice. Name each result once.")
        }
        do throws(TableFault) { return try CountFile(bytes, of: questionnaire, success: success) } catch {
          throw FaultInTable(path: path, fault: error)
        }
      }
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

  /// What splits groups where nobody says otherwise.
  static let usualSuccess = "erfolg.gesamt"

  /// The item by which `derive` splits groups without being told; where a questionnaire has none, the first item stands for
  /// it, so that rows can be counted all the same.
  static func usualSuccess(of questionnaire: Questionnaire) -> ItemID {
    ItemID(usualSuccess).flatMap(questionnaire.item)?.id ?? questionnaire.items[0].id
  }

  /// The item that splits groups, by its id.
  static func successItem(_ success: String, of questionnaire: Questionnaire) throws -> ItemID {
    if let item = ItemID(success).flatMap(questionnaire.item), item.splitsGroups { return item.id }
    let list = questionnaire.items.filter(\.splitsGroups).map(\.id.rawValue).joined(separator: ", ")
    throw Failure(
      .badData,
      de: "Im Fragebogen „\(questionnaire.id)“ teilt „\(success)“ keine Gruppen: Gebraucht wird eine nicht gewertete "
        + "Frage mit Stufen (--success). "
        + (list.isEmpty ? "Er hat keine." : "Möglich: \(list)."),
      en: "In the questionnaire “\(questionnaire.id)” “\(success)” splits no groups: a question with levels that is "
        + "not scored is needed (--success). " + (list.isEmpty ? "It has none." : "Possible: \(list)."))
  }

  struct Merge: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Gemessene Vergleichsprofile zusammenzählen / add up measured reference profiles")
    @OptionGroup var common: CommonOptions
    @OptionGroup var target: BenchmarkTarget
    @Argument(help: "Dateien aus „benchmark derive“ / files of “benchmark derive”", completion: .file()) var files:
      [String]

    func validate() throws { try target.validate() }

    func run() throws {
      let environment = common.environment
      var questionnaire: Questionnaire?
      var benchmarks: [Benchmark] = []
      for file in files {
        let benchmark = try environment.catalog.benchmark(inFile: file, for: questionnaire)
        questionnaire = try questionnaire ?? environment.questionnaire(of: benchmark)
        benchmarks.append(benchmark)
      }
      guard let questionnaire else { throw BenchmarkError.nothingToMerge }
      let merged = try Benchmark.merged(id: target.id(), benchmarks, named: files, of: questionnaire)
      try target.deliver(merged, of: questionnaire, in: environment)
    }
  }
}

/// Where a measured benchmark goes, and what it is called.
struct BenchmarkTarget: ParsableArguments {
  @Option(help: .output, completion: .file()) var output: String?
  @Option(name: .customLong("id"), help: "Kennung; sonst nach der Datei / id; else after the file") var name: String?
  @OptionGroup var words: BenchmarkWordsOptions

  func validate() throws {
    try words.validate()
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

  func deliver(_ benchmark: Benchmark, of questionnaire: Questionnaire, in environment: Environment) throws {
    let benchmark = benchmark.described(by: try words.words())
    if let hint = words.hint { Console.message(environment.say(hint)) }
    if let n = benchmark.source.n, let asked = benchmark.source.fieldwork?.asked, asked < n {
      throw Failure(
        .badData,
        de: "„--asked“ sind alle Gefragten, auch wer nicht antwortete: \(asked) ist weniger als die \(n) Antworten.",
        en: "“--asked” is all who were asked, whether they answered or not: \(asked) is less than the \(n) responses.")
    }
    guard let text = BenchmarkWriter.text(of: benchmark, in: questionnaire) else {
      throw BenchmarkError.notMeasured(benchmark.id.rawValue)
    }
    try Console.deliver(text, to: output)
  }
}
