public import Questionnaire

/// A short code that carries one person's answers, to be typed in anywhere (method §10).
public enum ResultCode {
  /// The code of `sheet` in groups of five, with `-` between them.
  ///
  /// Carries questionnaire, version, form, date, perspective and every answer but texts and notes; no company.
  public static func encode(_ sheet: AnswerSheet, in questionnaire: Questionnaire) -> String { "" }
}
