import ArgumentParser
import Benchmarks
import Questionnaire
import Words
import Workshop
import WorkshopStore

struct WorkshopExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Anzahlen als gemessenes Vergleichsprofil / counts as a measured reference profile",
    discussion: """
      Dieselben Anzahlen wie im Gruppenbericht; „benchmark merge“ zählt Dateien zusammen. / The same counts as in the \
      group report; “benchmark merge” adds files up.
      """)
  @OptionGroup var common: CommonOptions
  @Argument(help: .workshop, completion: .workshops) var id: String
  @OptionGroup var target: BenchmarkTarget
  @Option(
    help: "Frage nach dem Erfolg in den Dateien, mit denen diese zusammengezählt wird / question on success",
    completion: .questions)
  var success = "erfolg.gesamt"

  func validate() throws {
    guard ItemID(success) != nil else {
      throw ValidationError(
        de: "„--success“ braucht die Kennung einer Frage, etwa „erfolg.gesamt“.",
        en: "“--success” needs the id of a question, such as “erfolg.gesamt”.")
    }
    try target.validate()
  }

  func run() throws {
    let environment = common.environment
    let pool = try environment.openWorkshop(id)
    let item = try BenchmarkCommand.successItem(success, of: pool.questionnaire)
    let benchmark = try pool.benchmark(id: target.id(else: "workshop-\(pool.settings.date)"), success: item)
    try target.deliver(benchmark, of: pool.questionnaire, in: environment)
    let (kept, asked) = (benchmark.measurement?.counts.count ?? 0, pool.plan.scoredCount)
    Console.message(
      environment.say(
        LocalizedText(
          de: "\(kept) von \(asked) Fragen; die übrigen zeigt auch der Gruppenbericht nicht als Verteilung.",
          en: "\(kept) of \(asked) questions; the group report shows no distribution of the others either.")))
  }
}

extension RoomPlan {
  /// How many items count; the one for practice does not.
  fileprivate var scoredCount: Int { items.filter { $0 != Practice.item.id }.count }
}
