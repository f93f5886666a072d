/// A share as people write it: `25`, `12,5`, `12.5 %`, `3/12`, `3 von 12`, `3 of 12`.
package struct Percentage: Hashable, Sendable {
  /// In percent, 0–100.
  package let value: Double

  /// `nil` when `text` is no percentage. A part of a whole is rounded to tenths that mean the same level on `scale`.
  package init?(_ text: String, on scale: ShareScale) {
    var words = text.lowercased()
    words.removeAll { $0 == AnswerInput.percent }
    if let (part, whole) = Self.parts(words) {
      guard let part = Self.number(part), let whole = Self.number(whole), whole > 0, part <= whole else { return nil }
      guard !text.contains(AnswerInput.percent) else { return nil }
      value = scale.tenths(part / whole * 100)
    } else {
      guard let percent = Self.number(words), (0...100).contains(percent) else { return nil }
      value = percent
    }
  }

  /// Whether `text` names a part and a whole.
  static func isPart(_ text: String) -> Bool { parts(text.lowercased()) != nil }

  private static func parts(_ words: String) -> (String, String)? {
    for sign in ["/", "von", "of"] {
      guard let place = words.firstRange(of: sign) else { continue }
      return (String(words[..<place.lowerBound]), String(words[place.upperBound...]))
    }
    return nil
  }

  private static func number(_ text: String) -> Double? {
    let digits = text.split { $0 == " " }.joined(separator: " ")
    guard digits.count <= 12, digits.contains(where: { $0.isNumber }),
      digits.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == "," || $0 == ".") })
    else { return nil }
    return Double(digits.replacing(",", with: "."))
  }
}

extension ShareScale {
  /// To tenths of a percent: the nearest one that means the same level, so that no value changes.
  package func tenths(_ percent: Double) -> Double {
    let nearest = (percent * 10).rounded() / 10
    let candidates = [nearest, (percent * 10).rounded(.down) / 10, (percent * 10).rounded(.up) / 10]
    return candidates.first { level(of: $0) == level(of: percent) } ?? nearest
  }
}
