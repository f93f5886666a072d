import PrintedReport
import Questionnaire
import Testing

struct PrintingTests {
  @Test("Every kind of report can be printed in every language", arguments: Reports.Kind.allCases, Language.allCases)
  func everyKind(kind: Reports.Kind, language: Language) throws {
    _ = try Printed(kind, language)
  }
}
