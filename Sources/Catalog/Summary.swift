package import Benchmarks
package import Questionnaire
package import Words

/// What a list shows of a questionnaire; read from the head of its file alone.
package struct QuestionnaireSummary: Hashable, Sendable, Identifiable {
  /// The id.
  package let id: QuestionnaireID
  /// The version.
  package let version: Version
  /// Its name.
  package let title: LocalizedText
  /// For whom it is and what comes out.
  package let about: LocalizedText
  /// How many minutes each form takes.
  package let minutes: [Form: Int]
  /// What it calls those who answer, as far as it has words of its own.
  package let perspectives: [Perspective: LocalizedText]
  /// The file.
  package let path: String
}

/// What a list shows of a benchmark; read from the head of its file alone.
package struct BenchmarkSummary: Hashable, Sendable, Identifiable {
  /// The id.
  package let id: BenchmarkID
  /// The questionnaire that it belongs to.
  package let questionnaire: QuestionnaireID
  /// `coded` or `measured`.
  package let basis: Basis
  /// Its name.
  package let title: LocalizedText
  /// Where it comes from.
  package let source: Source
  /// The file.
  package let path: String
}
