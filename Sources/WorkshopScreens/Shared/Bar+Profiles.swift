import Reports
import Scoring
import Terminal
import Words

extension Bar.Mark {
  /// Where both groups stand on a bar; none without a benchmark.
  static func profiles(of reading: Reading) -> [Bar.Mark] {
    guard let profiles = reading.profiles else { return [] }
    return [
      Bar.Mark(
        value: profiles.lessSuccessful, sign: Vocabulary.lessSuccessfulSign, style: Style(.lessSuccessful, bold: true)),
      Bar.Mark(value: profiles.successful, sign: Vocabulary.successfulSign, style: Style(.successful, bold: true)),
    ]
  }
}
