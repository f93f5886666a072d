import Benchmarks
import Documents
import Questionnaire
import Reports
import Scoring
import Words

/// Words for what was computed, in one language.
struct Explainer: Speaking {
  let report: GapReport
  let language: Language
  let words: ReportWording
  let arithmetic: Arithmetic

  init(_ report: GapReport, _ language: Language) {
    self.report = report
    self.language = language
    words = ReportWording(report, language: language, hasExactLevels: true)
    arithmetic = Arithmetic(language: language)
  }

  /// “ja” or “nein”.
  func yesOrNo(_ holds: Bool) -> String { words.yesOrNo(holds) }

  /// “… = 56,25, angezeigt als 56”: how a figure came about, with what the report shows of it.
  func shown(_ derivation: Derivation) -> String {
    let (text, value) = (arithmetic.text(of: derivation), derivation.result)
    guard !value.isLevel(with: value.rounded()) else { return text }
    return text + say(", angezeigt als \(words.value(value))", ", shown as \(words.value(value))")
  }
}

extension Term {
  init(_ label: String, _ text: String) { self.init(Phrase(label), Phrase(text)) }
}

extension Block {
  static func words(_ text: String) -> Block { .paragraph(Phrase(text)) }

  /// What is explained, set apart from its name.
  static func explained(_ title: Phrase, _ blocks: [Block]) -> Block {
    .part(Part(title, isInset: true, spacing: .blocks, blocks))
  }

  /// The same of labels alone.
  static func explained(_ title: String, _ terms: [Term]) -> Block { explained(Phrase(title), [.terms(terms)]) }
}
