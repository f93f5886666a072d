package import Questionnaire

/// A sheet of answers that somebody handed in, and how it came (method §9, who is counted).
package struct HandedIn: Hashable, Sendable {
  /// How it came.
  package enum Way: Hashable, Sendable {
    /// A file with the id that was made once for these answers.
    case file(response: String)
    /// A file of an earlier version without an id, told from others by its bytes.
    case fileWithoutID([UInt8])
    /// A result code, which carries no id.
    case code
  }

  /// What was answered.
  package let sheet: AnswerSheet
  /// How it came.
  package let way: Way

  package init(_ sheet: AnswerSheet, _ way: Way) {
    self.sheet = sheet
    self.way = way
  }
}

extension Sequence<HandedIn> {
  /// The sheets that count, files before codes, each in the order given.
  ///
  /// The same id counts once, with the latest date, else as first given. Equal answers of different ids count as often
  /// as they come. Files without an id count unless they are the same to the byte; codes unless a sheet that counts
  /// already has the same answers and date.
  package var counted: [AnswerSheet] {
    var sheets: [AnswerSheet] = []
    var places: [String: Int] = [:]
    var bytes: Set<[UInt8]> = []
    var codes: [AnswerSheet] = []
    for entry in self {
      switch entry.way {
      case .file(let response):
        guard let place = places[response] else {
          places[response] = sheets.count
          sheets.append(entry.sheet)
          continue
        }
        if entry.sheet.date > sheets[place].date { sheets[place] = entry.sheet }
      case .fileWithoutID(let content):
        if bytes.insert(content).inserted { sheets.append(entry.sheet) }
      case .code: codes.append(entry.sheet)
      }
    }
    for code in codes where !sheets.contains(where: code.repeats) { sheets.append(code) }
    return sheets
  }
}

extension AnswerSheet {
  /// Whether a code says the same as a sheet: date, form, perspective, and all answers but texts, which no code has.
  fileprivate func repeats(_ sheet: AnswerSheet) -> Bool {
    guard questionnaire == sheet.questionnaire, version == sheet.version, date == sheet.date, form == sheet.form,
      perspective == sheet.perspective
    else { return false }
    let (own, others) = (codedAnswers, sheet.codedAnswers)
    return own.count == others.count
      && own.allSatisfy { id, response in others[id].map(response.isCoded(as:)) ?? false }
  }

  private var codedAnswers: [ItemID: Response] {
    answers.compactMapValues { answer in
      if case .text = answer.response { nil } else { answer.response }
    }
  }
}

extension Response {
  /// Shares are kept in tenths in a code, rounded to one that means the same level.
  fileprivate func isCoded(as other: Response) -> Bool {
    guard case .share(let own) = self, case .share(let others) = other else { return self == other }
    return (own - others).magnitude < 0.1
  }
}
