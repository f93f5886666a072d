import Words

enum PauseTexts {
  static func title(_ done: LocalizedText) -> LocalizedText {
    LocalizedText(de: "\(done.german) liegt hinter Ihnen", en: "\(done.english) is behind you")
  }
  static func answered(_ count: Int, of all: Int) -> LocalizedText {
    count == all
      ? LocalizedText(
        de: all == 1 ? "Die eine Frage dazu ist beantwortet." : "Alle \(all) Fragen dazu sind beantwortet.",
        en: all == 1 ? "The one question on it is answered." : "All \(all) questions on it are answered.")
      : LocalizedText(
        de: "\(count) von \(all) Fragen dazu sind beantwortet; die offenen finden Sie jederzeit wieder.",
        en: "\(count) of \(all) questions on it are answered; you can come back to the open ones at any time.")
  }
  static func left(_ count: Int, minutes: Int?) -> LocalizedText {
    let (german, english) =
      minutes.map { (minutes: Int) -> (String, String) in
        minutes == 1
          ? (", etwa eine Minute", ", about one minute") : (", etwa \(minutes) Minuten", ", about \(minutes) minutes")
      } ?? ("", "")
    return LocalizedText(
      de: (count == 1 ? "Noch eine Frage" : "Noch \(count) Fragen") + german + ".",
      en: (count == 1 ? "One question left" : "\(count) questions left") + english + ".")
  }
  static func next(_ place: LocalizedText) -> LocalizedText {
    LocalizedText(de: "Weiter geht es mit: \(place.german).", en: "Next comes: \(place.english).")
  }
  static let goOn = LocalizedText(de: "⏎ weiter", en: "⏎ go on")
}
