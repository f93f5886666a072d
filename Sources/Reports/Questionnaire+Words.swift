package import Questionnaire
package import Words

// What a questionnaire calls things: in the words of its file, else in neutral ones.
extension Questionnaire {
  /// What the bottleneck decides, in a sentence.
  package var bottleneckSentence: LocalizedText { wording.bottleneck ?? Vocabulary.bottleneckSentence }

  /// Who answers (method §8).
  package func name(of perspective: Perspective) -> LocalizedText {
    wording.perspectives[perspective] ?? Vocabulary.name(of: perspective)
  }

  /// The letter of a perspective where there is no room for more, beside a legend: the first of its name that no
  /// perspective before it has.
  package func letter(of perspective: Perspective) -> LocalizedText {
    LocalizedText(de: letter(of: perspective, in: .german), en: letter(of: perspective, in: .english))
  }

  private func letter(of perspective: Perspective, in language: Language) -> String {
    var taken: Set<String> = []
    for other in Perspective.allCases {
      let letters = name(of: other)[language].uppercased().filter(\.isLetter).map(String.init) + ["1", "2", "3", "4"]
      let letter = letters.first { !taken.contains($0) } ?? "?"
      if other == perspective { return letter }
      taken.insert(letter)
    }
    return "?"
  }
}
