import ArgumentParser
import Questionnaire
import Words

/// Answers that are evaluated together must be one company's, unless somebody says that they are meant to be mixed.
enum OneCompany {
  /// Throws at the first two that differ, with both names; every one is compared with every other.
  ///
  /// - Parameter byNameOnly: for two times, between which a company may grow or change its sector.
  static func check(_ all: [(source: String, company: CompanyProfile)], byNameOnly: Bool = false) throws {
    for (index, one) in all.enumerated() {
      for other in all[..<index] {
        if let difference = other.company.difference(from: one.company, byNameOnly: byNameOnly) {
          throw Failure(.badData, explanation(of: difference, other.source, one.source))
        }
      }
    }
  }

  private static func explanation(
    of difference: CompanyDifference, _ one: String, _ other: String
  ) -> LocalizedText {
    let text =
      switch difference {
      case .name(let name, let otherName):
        LocalizedText(
          de: "„\(name)“ (\(one)) und „\(otherName)“ (\(other)) sind verschiedene Unternehmen.",
          en: "“\(name)” (\(one)) and “\(otherName)” (\(other)) are different companies.")
      case .size(let size, let otherSize):
        LocalizedText(
          de: "Das sind verschiedene Unternehmen: „\(one)“ nennt als Größe \(size), „\(other)“ \(otherSize).",
          en: "These are different companies: “\(one)” gives the size \(size), “\(other)” \(otherSize).")
      case .sector(let sector, let otherSector):
        LocalizedText(
          de: "Das sind verschiedene Unternehmen: „\(one)“ nennt als Branche \(sector), „\(other)“ \(otherSector).",
          en: "These are different companies: “\(one)” gives the sector \(sector), “\(other)” \(otherSector).")
      }
    return LocalizedText(
      de: text.german + " Ist es doch dasselbe oder so gewollt, hilft „--mixed“.",
      en: text.english + " If it is the same one, or you mean it so, use “--mixed”.")
  }
}

/// Says that different companies are meant to be together.
struct MixingOption: ParsableArguments {
  @Flag(help: "auch Antworten verschiedener Unternehmen / answers of different companies as well")
  var mixed = false
}
