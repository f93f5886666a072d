import Questionnaire
import Scoring
import Words

extension ReportWriter {
  /// Every field of action with the level and the target of each item.
  mutating func writeFields() {
    heading(.fields)
    var isFirst = true
    for dimension in report.questionnaire.dimensions {
      for field in dimension.fields {
        guard let value = report.values[field.id] else { continue }
        if !isFirst { page.blank() }
        isFirst = false
        page.sides(
          "", "\(dimension.title[language]) › \(field.title[language])", words.summary(of: value), signWidth: 0)
        for answer in report.answers where answer.placed?.field.id == field.id {
          page.sides("", answer.item.title[language] + words.core(answer.item), words.levels(of: answer), signWidth: 2)
        }
      }
    }
  }
}
