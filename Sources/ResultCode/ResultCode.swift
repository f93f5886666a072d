package import Questionnaire
package import Words

/// A short code that carries one person's answers, to be typed in anywhere (method §10).
///
/// One that exists has passed its check. Its answers can be read with the questionnaire only.
package struct ResultCode: Hashable, Sendable {
  static let groupLength = 5

  private let header: Header
  private let answers: [Symbol]

  /// The version of the questionnaire.
  package var version: Version { header.version }
  /// Full or short form.
  package var form: Form { header.form }
  /// Who answered.
  package var perspective: Perspective { header.perspective }
  /// The day of the assessment.
  package var date: CalendarDate { header.date }

  /// Whether the code was made with the questionnaire of this id; of a million other ids one is taken for it.
  package func belongs(to id: QuestionnaireID) -> Bool { header.questionnaire == Fingerprint.of(id.rawValue) }
}

extension ResultCode {
  /// The code of `sheet` in groups of five, with `-` between them.
  ///
  /// Carries id and version of `questionnaire`, form, date, perspective and every answer of the form but texts;
  /// no note and nothing of the company.
  package static func encode(_ sheet: AnswerSheet, in questionnaire: Questionnaire) -> String {
    let items = questionnaire.items(in: sheet.form)
    let format = CodeFormat(for: sheet, in: questionnaire)
    var number = BigNumber()
    var largest = BigNumber()
    for item in items.reversed() {
      for (digit, radix) in zip(
        item.digits(of: sheet[item.id].response, format), item.radices(format)
      ).reversed() {
        number.put(digit, radix: radix)
        largest.put(radix - 1, radix: radix)
      }
    }
    let header = header(format, of: sheet, in: questionnaire, answers: largest.count)
    let start = header.symbols
    let room = header.groups * groupLength - start.count - CheckSymbols.count
    let symbols = start + number.symbols(count: room)
    return grouped(symbols + CheckSymbols.of(symbols))
  }

  /// The header with the smallest number of groups that all fits in.
  private static func header(
    _ format: CodeFormat, of sheet: AnswerSheet, in questionnaire: Questionnaire, answers: Int
  ) -> Header {
    var groups = 0
    while true {
      let header = Header(
        format: format, groups: groups, questionnaire: Fingerprint.of(questionnaire.id.rawValue),
        version: questionnaire.version,
        structure: questionnaire.structure, form: sheet.form, perspective: sheet.perspective, date: sheet.date)
      let needed = header.symbols.count + answers + CheckSymbols.count
      if needed <= groups * groupLength { return header }
      groups = (needed + groupLength - 1) / groupLength
    }
  }

  private static func grouped(_ symbols: [Symbol]) -> String {
    var text = ""
    for (index, symbol) in symbols.enumerated() {
      if index > 0, index.isMultiple(of: groupLength) { text.append("-") }
      text.append(Base32.characters[Int(symbol)])
    }
    return text
  }
}

extension ResultCode {
  /// Reads a code as people type it: small letters, other groups, spaces, dashes, line breaks and look-alikes are fine.
  package init(reading text: String) throws(ResultCodeError) {
    let code = try TypedCode(text).symbols()
    guard code.first.flatMap({ CodeFormat(rawValue: Int($0)) }) != nil else { throw .otherFormat }
    var rest = code.dropLast(CheckSymbols.count)
    guard let header = Header(taking: &rest), header.groups * Self.groupLength == code.count else {
      throw .damaged(nil)
    }
    self.header = header
    answers = Array(rest)
  }

  /// The answers, without company and texts.
  package func sheet(in questionnaire: Questionnaire) throws(ResultCodeError) -> AnswerSheet {
    guard belongs(to: questionnaire.id) else { throw .otherQuestionnaire(questionnaire.id) }
    guard version == questionnaire.version else {
      throw .otherVersion(questionnaire.id, code: version, here: questionnaire.version)
    }
    guard header.structure == questionnaire.structure else { throw .changed(questionnaire.id, version) }
    var sheet = AnswerSheet(
      questionnaire: questionnaire.id, version: version, form: form, perspective: perspective, date: date)
    var number = BigNumber(answers)
    for item in questionnaire.items(in: form) {
      var digits: [Int] = []
      for radix in item.radices(header.format) { digits.append(number.take(radix: radix)) }
      sheet[item.id] = Answer(item.response(of: digits, header.format))
    }
    guard number.isZero else { throw .changed(questionnaire.id, version) }
    return sheet
  }
}
