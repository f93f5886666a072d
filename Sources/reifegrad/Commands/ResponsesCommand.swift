import ArgumentParser
import Catalog
import Files
import Foundation
import Questionnaire
import Responses
import Words

struct ResponsesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "responses", abstract: "Tabellen von Antworten / tables of responses",
    discussion: """
      CSV, TSV und NDJSON aus LimeSurvey, ODK, Kobo oder von Hand; XLSX und SPSS speichern Sie als CSV. / CSV, TSV and \
      NDJSON from LimeSurvey, ODK, Kobo or made by hand; save XLSX and SPSS as CSV.
      """,
    subcommands: [Check.self, Convert.self, Map.self])

  private static func checkNotEmpty(_ count: ResponseCount) throws {
    guard count.counted == 0 else { return }
    throw Failure(
      .badData, de: "Keine Zeile zählt. Prüfen Sie, ob die Antworten schon in der Tabelle stehen.",
      en: "No row counts. Check whether the responses are in the table already.")
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract:
        "Sagen, was eine Tabelle enthält und was nicht zu lesen ist / say what a table holds and what cannot be read")
    @OptionGroup var common: CommonOptions
    @OptionGroup var options: TableOptions
    @Argument(help: .tables, completion: .file()) var files: [String]

    func run() throws {
      let environment = common.environment
      let tables = try environment.tables(files, options)
      guard let questionnaire = tables.first?.questionnaire else { return }
      let success = BenchmarkCommand.usualSuccess(of: questionnaire)
      let count = try environment.count(tables, success: success, isStrict: false)
      guard count.faults == 0 else {
        throw Failure(
          .badData, de: count.faults == 1 ? "1 Fehler gefunden." : "\(count.faults) Fehler gefunden.",
          en: count.faults == 1 ? "1 fault found." : "\(count.faults) faults found.")
      }
      try ResponsesCommand.checkNotEmpty(count)
    }
  }

  struct Convert: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Aus jeder Zeile, die zählt, eine Antwortdatei machen / make an answer file of every row that counts")
    @OptionGroup var common: CommonOptions
    @OptionGroup var options: TableOptions
    @Argument(help: .table, completion: .file()) var file: String
    @Option(
      help: "neuer Ordner, oder Datei .ndjson mit einer Antwort je Zeile / new folder, or file .ndjson with one a line",
      completion: .file())
    var output: String
    @Flag(help: .strict) var strict = false

    func validate() throws {
      // Who names a file of another kind does not mean a folder.
      let kind = (output as NSString).pathExtension.lowercased()
      guard !["json", "csv", "tsv", "txt", "yaml", "xlsx", "zip"].contains(kind) else {
        throw ValidationError(
          de: "„--output“ braucht einen neuen Ordner, eine Datei, die auf „.ndjson“ endet, oder „-“.",
          en: "“--output” needs a new folder, a file that ends in “.ndjson”, or “-”.")
      }
    }

    func run() throws {
      let environment = common.environment
      let tables = try environment.tables([file], options)
      guard let table = tables.first else { return }
      let success = BenchmarkCommand.usualSuccess(of: table.questionnaire)
      let count = try environment.count(tables, success: success, keepsRows: true, isStrict: strict)
      try ResponsesCommand.checkNotEmpty(count)
      let prefix = String(UInt64.random(in: .min ... .max), radix: 36)
      let rows = RowSheets(table, of: count, today: environment.today, prefix: prefix)
      let answers = ConvertedRows(rows: rows, questionnaire: table.questionnaire)
      let output = output
      // As many files as there are rows are removed in minutes rather than seconds.
      let interruption = try Interruption.canEnd(patience: 600) { try answers.write(to: output) }
      if let interruption { throw Interruption.exit(by: interruption) }
    }
  }

  struct Map: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Eine Zuordnung der Spalten zum Ausfüllen anlegen / make a map of the columns to be filled in")
    @OptionGroup var common: CommonOptions
    @OptionGroup var options: TableOptions
    @Argument(help: .table, completion: .file()) var file: String
    @Option(help: .output, completion: .file()) var output: String?

    func validate() throws {
      guard options.map == nil else {
        throw ValidationError(
          de: "„responses map“ legt eine Zuordnung an und liest keine (--map).",
          en: "“responses map” makes a map and reads none (--map).")
      }
    }

    func run() throws {
      let environment = common.environment
      let opened = try environment.tableFile(file, encoding: options.encoding)
      guard opened.shape != .answerFiles else {
        throw Failure(
          .badData, de: "\(file): Jede Zeile ist eine Antwortdatei; eine Zuordnung der Spalten braucht sie nicht.",
          en: "\(file): Each line is an answer file; it needs no map of columns.")
      }
      let known = options.questionnaire ?? environment.likelyQuestionnaire(of: opened)
      let text = MapSkeleton(opened, of: try environment.questionnaire(inVersion: known)).text
      try Console.deliver(text, to: output)
    }
  }
}

extension ArgumentHelp {
  static let success = ArgumentHelp(
    "Frage nach dem Erfolg, die die Gruppen teilt / question on success that splits the groups")
  static let shortOnly = ArgumentHelp("nur die Kurzform / the short form only")
  static let table = ArgumentHelp("Tabelle (CSV, TSV, NDJSON); - ist die Standardeingabe / table; - is standard input")
  static let tables = ArgumentHelp(
    "Tabellen (CSV, TSV, NDJSON); - ist die Standardeingabe / tables; - is standard input")
  static let smallestGroup = ArgumentHelp(
    "kleinste Gruppe, die weitergegeben wird, mindestens 5 / smallest group to be passed on, at least 5")
  static let strict = ArgumentHelp("bei einem Fehler nichts zählen / count nothing if there is a fault")
}
