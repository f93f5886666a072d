import ArgumentParser
import Catalog
import Foundation
import House
import PrintedDocuments
import Questionnaire
import Reports
import Words

/// A questionnaire on paper, to be filled in by hand.
struct QuestionnaireSheetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sheet",
    abstract: "Einen Fragebogen zum Ausfüllen von Hand drucken / print a questionnaire to fill in by hand",
    discussion: """
      Alle Fragen als PDF, ohne Workshop; Bögen eines Workshops macht „workshop sheet“. / All questions as a PDF, without \
      a workshop; sheets of a workshop are made by “workshop sheet”.
      """)
  @OptionGroup var common: CommonOptions
  @Argument(help: .questionnaire, completion: .questionnaires) var id: String
  @Flag(help: "Kurzform / short form") var short = false
  @Option(help: .output, completion: .file()) var output: String?

  func run() throws {
    let environment = common.environment
    if output == nil || output == "-", isatty(STDOUT_FILENO) != 0 { throw ReportOptions.needsFile(.pdf) }
    let questionnaire = try environment.catalog.questionnaire(id)
    let form = try environment.form(short: short, of: questionnaire)
    let sheet = try PrintedQuestionnaire.render(
      questionnaire, form: form, perspectives: Perspective.allCases.map { questionnaire.name(of: $0) },
      organiser: environment.house.organiser, language: environment.language, programVersion: Environment.version,
      date: environment.today, on: environment.house.paper ?? .standard, with: environment.typesettingFiles())
    try Console.deliver(sheet, to: output)
  }
}

extension Environment {
  /// The form that is asked for; throws where the questionnaire has no short one.
  func form(short: Bool, of questionnaire: Questionnaire) throws -> Form {
    guard short, !questionnaire.hasShortForm else { return short ? .short : .full }
    throw Failure(
      .usage, de: "Der Fragebogen „\(questionnaire.id)“ hat keine Kurzform.",
      en: "The questionnaire “\(questionnaire.id)” has no short form.")
  }
}
