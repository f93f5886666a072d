public import Benchmarks
public import Questionnaire

extension Vocabulary {
  /// How much a group agrees (method §9), in a word.
  public static func name(of consensus: Consensus) -> LocalizedText {
    switch consensus {
    case .divided: LocalizedText(de: "geteilt", en: "divided")
    case .agreed: LocalizedText(de: "Konsens", en: "consensus")
    case .scattered: LocalizedText(de: "gestreut", en: "scattered")
    }
  }
}
