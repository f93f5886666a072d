import Questionnaire

/// The formats of codes: a code that was ever printed stays readable.
enum CodeFormat: Int {
  /// Shares in tenths of a percent.
  case first = 1
  /// The same, and the bands of a share.
  case bands = 2

  /// The oldest one that can carry the answers, so that programs of former years can read most codes.
  init(for sheet: AnswerSheet, in questionnaire: Questionnaire) {
    let hasBand = questionnaire.items(in: sheet.form).contains { item in
      if case .share = item.kind, case .level = sheet[item.id].response { true } else { false }
    }
    self = hasBand ? .bands : .first
  }
}
