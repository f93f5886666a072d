package import Questionnaire
import Words

/// A questionnaire as an XLSForm for ODK, Kobo and Enketo: three sheets of texts.
package struct XLSForm: Sendable {
  /// A sheet; its first row holds the names of the columns.
  package struct Sheet: Sendable {
    package let name: String
    package let rows: [[String]]
  }

  package let sheets: [Sheet]

  package init(_ questionnaire: Questionnaire, form: Form) {
    let languages = ["German (de)", "English (en)"]
    let names = { (column: String) in languages.map { "\(column)::\($0)" } }
    var survey = [["type", "name"] + names("label") + names("hint") + ["constraint"] + names("constraint_message")]
    var lists = [["list_name", "name"] + names("label")]
    let codes = TableCodes(questionnaire)
    let exclusive = LocalizedText(
      de: "Diese Antwort lässt sich nicht mit anderen zusammen wählen.",
      en: "This answer cannot be chosen together with others.")
    for group in FormParts(questionnaire: questionnaire, form: form).groups {
      survey.append(["begin_group", group.id] + Self.both(group.title) + ["", "", "", "", ""])
      for item in group.items {
        let choices = FormParts.choices(of: item)
        let list = codes[item.id]
        let type = choices.isEmpty ? "text" : (item.takesSeveral ? "select_multiple " : "select_one ") + list
        let alone = item.takesSeveral ? choices.filter(\.isExclusive) : []
        let constraint = alone.map { "not(selected(., '\($0.name)') and count-selected(.) > 1)" }
        survey.append(
          [type, item.id.formName] + Self.both(item.question) + (item.hint.map(Self.both) ?? ["", ""])
            + [constraint.joined(separator: " and ")] + (alone.isEmpty ? ["", ""] : Self.both(exclusive)))
        lists += choices.map { [list, $0.name] + Self.both($0.label) }
      }
      survey.append(["end_group"] + [String](repeating: "", count: 8))
    }
    let settings = [
      ["form_title", "form_id", "version", "default_language"],
      [
        questionnaire.title.german, questionnaire.id.rawValue.replacing("+", with: "_"),
        "\(questionnaire.version)\(form == .short ? "-short" : "")", languages[0],
      ],
    ]
    sheets = [
      Sheet(name: "survey", rows: survey), Sheet(name: "choices", rows: lists), Sheet(name: "settings", rows: settings),
    ]
  }

  /// What stands after `$` and a brace would be taken as the name of a question.
  private static func both(_ text: LocalizedText) -> [String] {
    [text.german, text.english].map { $0.replacing("${", with: "$ {") }
  }
}
