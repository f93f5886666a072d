import Reports
import Scoring
import Terminal
import Words

extension Bar.Mark {
  /// Where both groups stand on a bar; none without a benchmark.
  static func profiles(of reading: Reading) -> [Bar.Mark] {
    guard let profiles = reading.profiles else { return [] }
    let less = profiles.lessSuccessful.map {
      Bar.Mark(value: $0, sign: Vocabulary.lessSuccessfulSign, style: Style(.lessSuccessful, bold: true))
    }
    let successful = Bar.Mark(
      value: profiles.successful, sign: Vocabulary.successfulSign, style: Style(.successful, bold: true))
    return [less, successful].compactMap(\.self)
  }
}
