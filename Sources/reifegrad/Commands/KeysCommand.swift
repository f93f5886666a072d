import ArgumentParser
import AssessmentScreens
import Catalog
import ScreenKit
import Words
import WorkshopScreens

struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract: "Alle Tasten aller Seiten, als Markdown / all keys of all screens, as Markdown",
    discussion: "Ohne --lang in beiden Sprachen. / Without --lang in both languages.")
  @OptionGroup var common: CommonOptions

  func run() throws {
    let environment = common.environment
    let questionnaire = try environment.catalog.questionnaire(Environment.standardQuestionnaire)
    let benchmark = try environment.benchmark(nil, for: questionnaire)
    let languages = common.lang.map { [$0] } ?? [.german, .english]
    let pages = languages.map {
      let assessment = AssessmentKeyManual(questionnaire, benchmark, $0, today: environment.today).chapters
      let workshop = WorkshopKeyManual(questionnaire, benchmark, $0, today: environment.today)?.chapters ?? []
      return KeyManual(language: $0).markdown(assessment + workshop)
    }
    try Console.output(pages.joined(separator: "\n"))
  }
}
