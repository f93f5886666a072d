package import Benchmarks
package import Words

/// What ◆ and ◇ are called: guide values that we derived or set, groups that were asked, or a target of one's own.
extension Vocabulary {
  /// A level that was derived from a statement, or set; never the finding of a group.
  package static let guideValue = LocalizedText(de: "Richtwert", en: "guide value")
  /// The sign of a guide value of our own.
  package static let ownSign = "†"

  /// What ◆ is called, beside its sign.
  package static func successful(of basis: Basis) -> LocalizedText {
    switch basis {
    case .measured: successful
    case .coded: LocalizedText(de: "Richtwert für Erfolgreiche", en: "guide value, successful")
    case .target, .published: LocalizedText(de: "Ihr Ziel", en: "your target")
    }
  }

  /// What ◇ is called, beside its sign; a target of one's own has none.
  package static func lessSuccessful(of basis: Basis) -> LocalizedText {
    switch basis {
    case .measured: lessSuccessful
    default: LocalizedText(de: "Richtwert für weniger Erfolgreiche", en: "guide value, less successful")
    }
  }

  /// “6 von 8 Richtwerten sind eigene Setzung (†)”.
  package static func ownGuideValues(_ own: Int, of all: Int) -> LocalizedText {
    LocalizedText(
      de: "\(own) von \(all) Richtwerten \(own == 1 ? "ist" : "sind") eigene Setzung (\(ownSign))",
      en: "\(own) of \(all) guide values \(own == 1 ? "is" : "are") our own (\(ownSign))")
  }

  /// Where a value is: below ◇.
  package static let belowGuideValues = LocalizedText(de: "unter ◇", en: "below ◇")
  /// From ◇ on, below ◆.
  package static let betweenGuideValues = LocalizedText(de: "zwischen ◇ und ◆", en: "between ◇ and ◆")
  /// From ◆ on.
  package static let atGuideValue = LocalizedText(de: "bei ◆ oder darüber", en: "at ◆ or above")
  /// Below a target of one's own.
  package static let belowTarget = LocalizedText(de: "unter ◆", en: "below ◆")
  /// Two groups too close to tell a place between them.
  package static let indistinct = LocalizedText(de: "nicht zu unterscheiden", en: "cannot be told apart")
}
