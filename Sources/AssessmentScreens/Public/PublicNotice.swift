import House
import ScreenKit
import Words

/// The privacy notice of a public terminal: the program's own words, then those of the house.
struct PublicNotice {
  let house: HouseSettings
  /// Whether it ends with who offers the terminal; `false` where that has just been said.
  var namesOrganiser = true

  /// What becomes of the answers comes first, then who answers for it and whom to ask.
  var paragraphs: [LocalizedText] {
    let collects = house.publicTerminal?.collects == true ? [DoorTexts.collects] : []
    let organiser = (namesOrganiser ? house.organiser : nil).map { organiser in
      LocalizedText(de: organiser.line(in: .german), en: organiser.line(in: .english))
    }
    let contact = house.organiser?.privacyPart.map { part in
      LocalizedText(de: "\(part.label.german) \(part.text)", en: "\(part.label.english) \(part.text)")
    }
    return DoorTexts.notice + collects + [house.publicTerminal?.privacy, contact, organiser].compactMap(\.self)
  }
}

extension DisplayTraits {
  /// What is typed to come in at this terminal; `nil` = not known.
  var entry: String? { house.publicTerminal?.command }

  /// Whether answers are collected for benchmarks: at a public terminal only where its operator says so.
  func collects(at facilities: Facilities) -> Bool {
    !facilities.contains(.door) || house.publicTerminal?.collects == true
  }
}
