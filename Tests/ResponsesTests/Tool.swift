import Questionnaire
import Words

@testable import Responses

/// What survey tools make of answers: their tables, written from their manuals.
enum Tool: CaseIterable {
  /// Codes, every cell in quotes, a column for each option.
  case limeSurvey
  /// Answers in full, in the language of the survey.
  case limeSurveyGerman
  case limeSurveyEnglish
  /// Groups before names, several options in one cell.
  case odk
  /// Several options in one cell and in a column for each.
  case odkSplit
  /// Ids and numbers with semicolons.
  case hand

  func table(of sheets: [AnswerSheet], _ questionnaire: Questionnaire, form: Form = .full) -> String {
    let columns = questionnaire.items(in: form).flatMap { self.columns(of: $0, questionnaire) }
    let (lead, separator): ([String], String) =
      switch self {
      case .limeSurvey, .limeSurveyEnglish: (["id", "submitdate", "lastpage", "startlanguage"], ",")
      case .limeSurveyGerman:
        (
          [
            "id. Antwort ID", "submitdate. Datum Abgeschickt", "lastpage. Letzte Seite", "startlanguage. Start-Sprache",
          ], ","
        )
      case .odk, .odkSplit: (["SubmissionDate", "meta-instanceID", "KEY"], ",")
      case .hand: (["date"], ";")
      }
    var lines = [(lead + columns.map(\.name)).map(quoted).joined(separator: separator)]
    for (number, sheet) in sheets.enumerated() where !sheet.answers.isEmpty {
      let start: [String] =
        switch self {
        case .limeSurvey, .limeSurveyGerman, .limeSurveyEnglish: ["\(number + 1)", "\(sheet.date) 12:00:00", "3", "de"]
        case .odk, .odkSplit: ["\(sheet.date)T12:00:00.000Z", "uuid:\(number)-x", "uuid:\(number)-x"]
        case .hand: ["\(sheet.date)"]
        }
      lines.append((start + columns.map { $0.cell(sheet) }).map(quoted).joined(separator: separator))
    }
    return lines.joined(separator: self == .hand ? "\r\n" : "\n") + "\n"
  }

  /// The language of answers in full; `nil` = codes.
  private var language: Language? {
    switch self {
    case .limeSurveyGerman: .german
    case .limeSurveyEnglish: .english
    case .limeSurvey, .odk, .odkSplit, .hand: nil
    }
  }

  private var isLimeSurvey: Bool { self == .limeSurvey || language != nil }
  private var yes: String { language.map { $0 == .german ? "Ja" : "Yes" } ?? "Y" }

  private struct Column {
    let name: String
    let cell: (AnswerSheet) -> String
  }

  private func columns(of item: Item, _ questionnaire: Questionnaire) -> [Column] {
    let code = TableCodes(questionnaire)[item.id]
    let name: String =
      switch self {
      case .limeSurvey, .limeSurveyGerman, .limeSurveyEnglish: code
      case .odk, .odkSplit: "kompetenz-" + item.id.formName
      case .hand: item.id.rawValue
      }
    let whole = Column(name: name) { self.cell($0[item.id].response, item) }
    guard item.takesSeveral else { return [whole] }
    let marks =
      item.options.enumerated().map { ($1.id.rawValue, TableCodes.code(ofOptionAt: $0)) }
      + [TableCodes.dontKnow, TableCodes.notApplicable, TableCodes.nothing].filter { item.mark($0) != nil }.map {
        ($0, $0)
      }
    let split = marks.map { id, code in
      return Column(name: isLimeSurvey ? "\(name)[\(code)]" : "\(name)/\(id)") { sheet in
        let words = self.words(sheet[item.id].response, item)
        let isChosen = words.contains(id)
        return isLimeSurvey ? (isChosen ? yes : "") : (isChosen ? "1" : "0")
      }
    }
    switch self {
    case .limeSurvey, .limeSurveyGerman, .limeSurveyEnglish: return split
    case .odk, .hand: return [whole]
    case .odkSplit: return [whole] + split
    }
  }

  private func words(_ response: Response?, _ item: Item) -> [String] {
    switch response {
    case .dontKnow: [TableCodes.dontKnow]
    case .notApplicable: [TableCodes.notApplicable]
    case .options(let ids): ids.isEmpty ? [TableCodes.nothing] : ids.map(\.rawValue).sorted()
    case nil, .level, .option, .share, .text: []
    }
  }

  private func cell(_ response: Response?, _ item: Item) -> String {
    switch response {
    case nil: ""
    case .dontKnow: language.map { $0 == .german ? "Weiß nicht" : "Don’t know" } ?? TableCodes.dontKnow
    case .notApplicable:
      language.map { $0 == .german ? "Trifft nicht zu" : "Does not apply" } ?? TableCodes.notApplicable
    case .level(let level):
      if let language {
        item.anchor(of: level, in: language) ?? ""
      } else {
        self == .hand && item.kind.levels.count != 5 ? String(level.rawValue) : TableCodes.code(of: level)
      }
    case .option(let id):
      switch self {
      case .limeSurvey: TableCodes.code(ofOptionAt: item.options.firstIndex { $0.id == id } ?? 0)
      case .limeSurveyGerman: item.options.first { $0.id == id }?.label.german ?? ""
      case .limeSurveyEnglish: item.options.first { $0.id == id }?.label.english ?? ""
      case .odk, .odkSplit, .hand: id.rawValue
      }
    case .options: words(response, item).joined(separator: " ")
    case .share(let percent): "\(percent)"
    case .text(let text): text
    }
  }

  private func quoted(_ cell: String) -> String {
    let needs = isLimeSurvey || cell.contains { ",;\"\n".contains($0) }
    return needs ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
  }
}
