import ArgumentParser
import Catalog
import Questionnaire
import Responses
import Words

extension SQLEngine: ExpressibleByArgument {}

extension BenchmarkCommand {
  struct Query: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract:
        "Eine SQL-Abfrage, die zählt, wo die Antworten liegen / an SQL query that counts where the responses lie",
      discussion: """
        Ihr Ergebnis, als CSV gespeichert, liest „benchmark derive --counts“. / Its result, saved as CSV, is read by \
        “benchmark derive --counts”.
        """)
    @OptionGroup var common: CommonOptions
    @Argument(help: .questionnaire, completion: .questionnaires) var questionnaire: String
    @Option(help: "Datenbank, in der die Antworten liegen / database that holds the responses") var engine: SQLEngine
    @Option(help: "Tabelle, auch mit Schema / table, also with schema") var table = "responses"
    @Option(help: "Spalte mit der Kennung der Antwort: jede zählt einmal / column of the response id: each counts once")
    var id: String?
    @Option(help: "Spalte mit dem Tag (2026-11-24): der neueste zählt / column of the day: the latest counts")
    var date: String?
    @Flag(help: "Spalten heißen wie in LimeSurvey (kompetenzinhalte) / columns have the codes of LimeSurvey")
    var codes = false
    @Flag(help: .shortOnly) var short = false
    @Option(help: .success, completion: .questions) var success = BenchmarkCommand.usualSuccess

    func validate() throws {
      for (option, value) in [("--id", id), ("--date", date)] where value?.allSatisfy(\.isWhitespace) == true {
        throw ValidationError(
          de: "„\(option)“ braucht den Namen einer Spalte. Ohne ihn lassen Sie die Option weg.",
          en: "“\(option)” needs the name of a column. Without one leave the option out.")
      }
      let parts = table.split(separator: ".", omittingEmptySubsequences: false)
      guard !parts.contains(where: { $0.allSatisfy(\.isWhitespace) }) else {
        throw ValidationError(
          de: "„--table“ braucht den Namen einer Tabelle: antworten, oder mit Schema umfrage.antworten.",
          en: "“--table” needs the name of a table: answers, or with its schema survey.answers.")
      }
    }

    func run() throws {
      let environment = common.environment
      let own = try environment.questionnaire(inVersion: questionnaire)
      let source = CountQuery.Source(
        table: table, id: id, date: date, usesCodes: codes, form: try environment.form(short: short, of: own))
      let query = CountQuery(
        own, success: try BenchmarkCommand.successItem(success, of: own), source: source, engine: engine)
      try Console.output(query.text)
    }
  }
}
