import Questionnaire
import TestSupport
import Testing

@testable import Responses

/// Reads a survey structure back and holds it to the manual's rules.
private struct LimeSurveyStructure {
  struct Question: Equatable {
    var kind: String
    var answers: [String]
    var alone: [String]
  }

  var faults: [String] = []
  /// For each language the questions by their codes, in order.
  var questions: [String: [(code: String, question: Question)]] = [:]
  var texts: [String: [String]] = [:]

  init(_ text: String) {
    if text.unicodeScalars.first != "\u{FEFF}" { faults.append("no mark") }
    let rows = String(text.unicodeScalars.dropFirst()).split(separator: "\n").map { Self.cells(String($0)) }
    let head = rows.first ?? []
    for needed in ["class", "type/scale", "name", "relevance", "text", "language"] where !head.contains(needed) {
      faults.append("no column \(needed)")
    }
    var settings: [String: String] = [:]
    for row in rows.dropFirst() {
      if row.count != head.count { faults.append("cells: \(row)") }
      let cell = { (name: String) in head.firstIndex(of: name).map { row[$0] } ?? "" }
      let language = cell("language")
      switch cell("class") {
      case "S": settings[cell("name")] = cell("text")
      case "SL", "G": texts[language, default: []].append(cell("text") + cell("name"))
      case "Q":
        check(cell("name"), 20)
        if !["L", "M", "T"].contains(cell("type/scale")) { faults.append("kind \(cell("type/scale"))") }
        let alone = cell("exclude_all_others").split(separator: ";").map(String.init)
        questions[language, default: []].append(
          (cell("name"), Question(kind: cell("type/scale"), answers: [], alone: alone)))
      case "SQ", "A":
        check(cell("name"), 5)
        guard let last = questions[language]?.indices.last else {
          faults.append("answer before a question")
          continue
        }
        let kind = questions[language]?[last].question.kind
        if (kind == "M") != (cell("class") == "SQ") || kind == "T" {
          faults.append("\(cell("class")) below \(kind ?? "")")
        }
        if cell("text").isEmpty { faults.append("no text for \(cell("name"))") }
        questions[language]?[last].question.answers.append(cell("name"))
      default: faults.append("class \(cell("class"))")
      }
    }
    if settings["language"] != "de" || settings["additional_languages"] != "en" { faults.append("languages") }
    for (language, all) in questions {
      if Set(all.map(\.code)).count != all.count { faults.append("\(language): a code twice") }
      for (code, question) in all
      where Set(question.answers).count != question.answers.count
        || !Set(question.alone).isSubset(of: question.answers)
      { faults.append("\(language): answers of \(code)") }
    }
  }

  /// Letters and digits, a letter first.
  private mutating func check(_ code: String, _ longest: Int) {
    let isPlain = code.utf8.allSatisfy { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A || (0x30...0x39).contains($0) }
    if !isPlain || code.first?.isLetter != true || code.count > longest { faults.append("code \(code)") }
  }

  private static func cells(_ line: String) -> [String] {
    line.split(separator: "\t", omittingEmptySubsequences: false).map { cell in
      cell.hasPrefix("\"") ? String(cell.dropFirst().dropLast()).replacing("\"\"", with: "\"") : String(cell)
    }
  }
}

@Suite("A questionnaire goes out to LimeSurvey and XLSForm")
struct LimeSurveyFormTests {
  @Test("The structure keeps the rules of the manual, in both languages alike", arguments: Form.allCases)
  func structure(form: Form) throws {
    let questionnaire = try TableSamples.questionnaire()
    let structure = LimeSurveyStructure(LimeSurveyForm.text(questionnaire, form: form))
    #expect(structure.faults.isEmpty)
    let german = try #require(structure.questions["de"])
    let english = try #require(structure.questions["en"])
    #expect(german.map(\.code) == english.map(\.code) && german.map(\.question) == english.map(\.question))
    #expect(structure.texts["de"]?.count == structure.texts["en"]?.count)
    #expect(Set(german.map(\.code)) == Set(questionnaire.items(in: form).map { TableCodes(questionnaire)[$0.id] }))
    let several = german.first { $0.code == "kompetenzmehrere" }?.question
    #expect(
      several?.answers == ["A1", "A2", "A3", "A4", "A5", "A6", "DK", "NA"] && several?.alone == ["A6", "DK", "NA"])
    #expect(
      german.first { $0.code == "kompetenzinhalte" }?.question.answers == ["L0", "L1", "L2", "L3", "L4", "DK", "NA"])
  }

  @Test("Codes are short, stable and never the same for two questions")
  func codes() throws {
    let long = try Sample.questionnaire(
      dimensions: ["kompetenz": ["f"]],
      items: [
        try Sample.levelItem(id: "kompetenz.eine-recht-lange-kennung-a", field: "f"),
        try Sample.levelItem(id: "kompetenz.eine-recht-lange-kennung-b", field: "f"),
        try Sample.levelItem(id: "ab.c", field: "f"), try Sample.levelItem(id: "a.bc", field: "f"),
        try Sample.levelItem(id: "1.zwei", field: "f"),
      ])
    let codes = TableCodes(long)
    let all = long.items.map { codes[$0.id] }
    #expect(Set(all).count == 5 && all.allSatisfy { $0.count <= 20 && $0.first?.isLetter == true })
    #expect(all[0].hasPrefix("kompetenzeinere") && all[4] == "q1zwei")
    #expect(TableCodes(try TableSamples.questionnaire())["kompetenz.anteil"] == "kompetenzanteil")
  }

  @Test("An XLSForm has a list for each question, and options that exclude the others")
  func xlsForm() throws {
    let form = XLSForm(try TableSamples.questionnaire(), form: .full)
    #expect(form.sheets.map(\.name) == ["survey", "choices", "settings"])
    for sheet in form.sheets { #expect(Set(sheet.rows.map(\.count)).count == 1, "\(sheet.name)") }
    let survey = form.sheets[0].rows
    let names = survey.map { $0[1] }
    #expect(names.contains("kompetenz.mehrere") && names.filter { !$0.isEmpty }.count == Set(names).count - 1)
    let several = try #require(survey.first { $0[1] == "kompetenz.mehrere" })
    #expect(several[0] == "select_multiple kompetenzmehrere")
    #expect(several[6].contains("not(selected(., 'keine') and count-selected(.) > 1)"))
    let lists = Set(form.sheets[1].rows.dropFirst().map { $0[0] })
    let used = Set(survey.compactMap { row in row[0].split(separator: " ").dropFirst().first.map(String.init) })
    #expect(lists == used)
  }
}
