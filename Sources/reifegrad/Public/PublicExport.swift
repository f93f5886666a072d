import ArgumentParser
import Foundation
import Questionnaire
import Words

extension PublicCommand {
  /// What the people at the terminal have given for benchmarks, counted: the operator's command.
  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export",
      abstract: "Ein Vergleichsprofil aus dem, was gegeben wurde / a reference profile from what was given",
      discussion: """
        Zählt wie „benchmark derive“, ab k Antworten. / Counts as “benchmark derive” does, from k answers on.
        """)
    @OptionGroup var common: CommonOptions
    @OptionGroup var target: BenchmarkTarget
    @Option(
      help: "Ordner des Terminals / folder of the terminal", completion: .directory)
    var data = "/var/lib/reifegrad-public/reifegrad-public"
    @Option(help: .questionnaire, completion: .questionnaires) var questionnaire: String?
    @Option(help: .smallestGroup)
    var minGroup: Int?
    @Option(help: .success, completion: .questions) var success = "erfolg.gesamt"

    func validate() throws { try target.validate() }

    func run() throws {
      let environment = common.environment
      let wanted = try environment.questionnaire(named: questionnaire).id
      let files = try given().filter { file in
        try environment.answers(in: Console.bytes(of: file), from: file).sheet.questionnaire == wanted
      }
      guard !files.isEmpty else { throw Self.nothing }
      var derive = BenchmarkCommand.Derive()
      (derive.common, derive.target, derive.tables) = (common, target, try TableOptions.parse([]))
      (derive.files, derive.codes, derive.counts) = (files, [], [])
      (derive.strict, derive.isWholeShown) = (false, false)
      (derive.minGroup, derive.success) = (minGroup, success)
      try derive.validate()
      try derive.run()
    }

    /// The files, in the order of their names, which tell nothing of who came first on a day.
    private func given() throws -> [String] {
      let folder = data + "/given"
      guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
        throw Failure(
          .noInput,
          de:
            "Den Ordner „\(folder.shownSafely)“ gibt es nicht, oder Sie dürfen ihn nicht lesen. Nennen Sie mit „--data“ "
            + "den des Terminals.",
          en: "The folder “\(folder.shownSafely)” is not there, or you may not read it. Name that of the terminal with "
            + "“--data”.")
      }
      return names.filter { $0.hasSuffix(".json") }.sorted().map { folder + "/" + $0 }
    }

    private static let nothing = Failure(
      .noInput, de: "Für diesen Fragebogen wurde noch nichts gegeben.",
      en: "Nothing was given for this questionnaire yet.")
  }
}
