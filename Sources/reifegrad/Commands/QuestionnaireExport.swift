import ArgumentParser
import Catalog
import Questionnaire
import Responses
import SpreadsheetFile
import Words

extension QuestionnaireCommand {
  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Den Fragebogen für LimeSurvey oder ODK, Kobo, Enketo ausgeben / the questionnaire for survey tools")
    @OptionGroup var common: CommonOptions
    @Argument(help: .questionnaire, completion: .questionnaires) var id: String
    @Option(
      help: "limesurvey (Text mit Tabulatoren) oder xlsform (XLSX) / limesurvey (tab-separated) or xlsform (XLSX)")
    var format: Format
    @Flag(help: .shortOnly) var short = false
    @Option(help: .output, completion: .file()) var output: String?

    enum Format: String, CaseIterable, ExpressibleByArgument { case limesurvey, xlsform }

    func run() throws {
      let environment = common.environment
      let questionnaire = try environment.catalog.questionnaire(id)
      let form = try environment.form(short: short, of: questionnaire)
      switch format {
      case .limesurvey: try Console.deliver(LimeSurveyForm.text(questionnaire, form: form), to: output)
      case .xlsform:
        let sheets = XLSForm(questionnaire, form: form).sheets
        let bytes = try SpreadsheetFile.bytes(
          of: sheets.map { SpreadsheetFile.Sheet(name: $0.name, rows: $0.rows) },
          temporaryFiles: environment.variables["TMPDIR"])
        try Console.deliver(bytes, to: output)
      }
    }
  }
}
