package import Questionnaire
import Words

/// A questionnaire as a survey structure of LimeSurvey, tab-separated.
package enum LimeSurveyForm {
  private static let columns = [
    "class", "type/scale", "name", "relevance", "text", "help", "language", "validation", "mandatory", "other",
    "default", "same_default", "exclude_all_others",
  ]

  /// The file: UTF-8 with a mark, as LimeSurvey writes it.
  package static func text(_ questionnaire: Questionnaire, form: Form) -> String {
    var rows: [[String: String]] = [
      ["class": "S", "name": "language", "text": Language.german.rawValue],
      ["class": "S", "name": "additional_languages", "text": Language.english.rawValue],
      // One group a page, answers without names, and the time of sending, which tells the year.
      ["class": "S", "name": "format", "text": "G"], ["class": "S", "name": "anonymized", "text": "Y"],
      ["class": "S", "name": "datestamp", "text": "Y"],
    ]
    for language in Language.allCases {
      rows += [
        ("surveyls_title", questionnaire.title[language]), ("surveyls_description", questionnaire.about[language]),
        ("surveyls_welcometext", Vocabulary.whenInDoubt[language]),
      ].map { ["class": "SL", "name": $0, "text": html($1), "language": language.rawValue] }
    }
    // The manual has all groups in one language after the other.
    for language in Language.allCases { rows += groups(questionnaire, form, language) }
    let lines = rows.map { row in columns.map { quoted(row[$0] ?? "") }.joined(separator: "\t") }
    return "\u{FEFF}" + ([columns.joined(separator: "\t")] + lines).joined(separator: "\n") + "\n"
  }

  private static func groups(_ questionnaire: Questionnaire, _ form: Form, _ language: Language) -> [[String: String]] {
    let codes = TableCodes(questionnaire)
    var rows: [[String: String]] = []
    for (number, group) in FormParts(questionnaire: questionnaire, form: form).groups.enumerated() {
      rows.append([
        "class": "G", "type/scale": "G\(number)", "name": html(group.title[language]), "relevance": "1",
        "text": html(group.about?[language] ?? ""), "language": language.rawValue,
      ])
      for item in group.items { rows += question(item, codes[item.id], language) }
    }
    return rows
  }

  private static func question(_ item: Item, _ code: String, _ language: Language) -> [[String: String]] {
    let choices = FormParts.choices(of: item)
    var row = [
      "class": "Q", "type/scale": choices.isEmpty ? "T" : item.takesSeveral ? "M" : "L", "name": code,
      "relevance": "1", "text": html(item.question[language]), "help": html(item.hint?[language] ?? ""),
      "language": language.rawValue, "mandatory": "N", "other": "N",
    ]
    if item.takesSeveral {
      row["exclude_all_others"] = choices.filter(\.isExclusive).map(\.code).joined(separator: ";")
    }
    return [row]
      + choices.map { choice in
        [
          "class": item.takesSeveral ? "SQ" : "A", "type/scale": "0", "name": choice.code,
          "relevance": item.takesSeveral ? "1" : "", "text": html(choice.label[language]),
          "language": language.rawValue,
        ]
      }
  }

  /// LimeSurvey takes texts as HTML, and what stands in braces as an expression.
  private static func html(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("{", with: "&#123;").replacing("}", with: "&#125;").replacing("\n", with: "<br />")
  }

  private static func quoted(_ cell: String) -> String {
    guard cell.contains(where: { "\t\"\n".contains($0) }) else { return cell }
    return "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }
}
