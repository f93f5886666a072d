public import Benchmarks
public import Questionnaire

/// What a list shows of a questionnaire; read from the head of its file alone.
public struct QuestionnaireSummary: Hashable, Sendable, Identifiable {
  /// The id.
  public let id: QuestionnaireID
  /// The version.
  public let version: Version
  /// Its name.
  public let title: LocalizedText
  /// For whom it is and what comes out.
  public let about: LocalizedText
  /// How many minutes each form takes.
  public let minutes: [Form: Int]
  /// What it calls those who answer, as far as it has words of its own.
  public let perspectives: [Perspective: LocalizedText]
  /// The file.
  public let path: String
}

/// What a list shows of a benchmark; read from the head of its file alone.
public struct BenchmarkSummary: Hashable, Sendable, Identifiable {
  /// The id.
  public let id: BenchmarkID
  /// The questionnaire that it belongs to.
  public let questionnaire: QuestionnaireID
  /// `coded` or `measured`.
  public let basis: Basis
  /// Its name.
  public let title: LocalizedText
  /// Where it comes from.
  public let source: Source
  /// The file.
  public let path: String
}
