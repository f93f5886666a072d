package import Benchmarks
package import Words

/// Whom a measured benchmark is about, in words: in reports, in lists of a file and beside comparisons.
package enum FieldworkText {
  /// A label and what is told.
  package typealias Entry = (label: LocalizedText, text: LocalizedText)

  /// Who could answer, when, how many did, and how they came to; what a file does not tell is said to be unknown.
  package static func entries(of source: Source) -> [Entry] {
    let fieldwork = source.fieldwork ?? .unknown
    return [
      (LocalizedText(de: "Wer gefragt war", en: "Who was asked"), fieldwork.frame ?? unknown),
      (LocalizedText(de: "Zeit", en: "Time"), time(of: source)),
      (LocalizedText(de: "Rücklauf", en: "Response rate"), rate(of: source)),
      (LocalizedText(de: "Auswahl", en: "Selection"), selection(fieldwork.selection)),
    ]
  }

  /// The same in one sentence, for boxes.
  package static func sentence(of source: Source, in language: Language) -> String {
    let fieldwork = source.fieldwork ?? .unknown
    let parts = [
      fieldwork.frame?[language].withoutFullStop, time(of: source)[language], source.n.map { "n = \($0)" },
      fieldwork.responseRate(of: source.n) == nil ? nil : rate(of: source)[language],
    ].compactMap(\.self)
    return LocalizedText(de: "Wer dahinter steht: ", en: "Who is behind it: ")[language]
      + parts.joined(separator: "; ") + ". " + meaning(of: fieldwork.selection)[language]
  }

  /// “03.03.2026 bis 31.05.2026”, else the year.
  private static func time(of source: Source) -> LocalizedText {
    LocalizedText(de: time(of: source, in: .german), en: time(of: source, in: .english))
  }

  private static func time(of source: Source, in language: Language) -> String {
    let (from, to) = (source.fieldwork?.from?.formatted(in: language), source.fieldwork?.to?.formatted(in: language))
    return switch (from, to) {
    case (let from?, let to?) where from != to:
      LocalizedText(de: "\(from) bis \(to)", en: "\(from) to \(to)")[language]
    case (let day?, _?): day
    case (let from?, nil): LocalizedText(de: "ab \(from)", en: "from \(from)")[language]
    case (nil, let to?): LocalizedText(de: "bis \(to)", en: "until \(to)")[language]
    case (nil, nil): String(source.year)
    }
  }

  /// “120 von 480 Gefragten (25 %)”.
  private static func rate(of source: Source) -> LocalizedText {
    guard let rate = source.fieldwork?.responseRate(of: source.n), let n = source.n,
      let asked = source.fieldwork?.asked
    else { return unknown }
    let percent = { (language: Language) in Numerals.percent((rate * 100).rounded(), in: language) }
    return LocalizedText(
      de: "\(n) von \(asked) Gefragten (\(percent(.german)))", en: "\(n) of \(asked) asked (\(percent(.english)))")
  }

  private static func selection(_ selection: Fieldwork.Selection?) -> LocalizedText {
    switch selection {
    case .selfSelected: LocalizedText(de: "wer wollte", en: "self-selected")
    case .random: LocalizedText(de: "zufällig gezogen", en: "drawn at random")
    case .everyone: LocalizedText(de: "alle wurden gefragt", en: "everyone was asked")
    case nil: unknown
    }
  }

  /// What the selection allows to say.
  package static func meaning(of selection: Fieldwork.Selection?) -> LocalizedText {
    switch selection {
    case .selfSelected:
      LocalizedText(
        de: "Geantwortet hat, wer wollte: Die Zahlen gelten für diese Befragten, nicht für alle Unternehmen.",
        en: "Whoever wanted to answered: the figures hold for these respondents, not for all companies.")
    case .random:
      LocalizedText(
        de: "Die Befragten sind zufällig gezogen; wer nicht antwortete, kann anders sein.",
        en: "The respondents were drawn at random; those who did not answer may differ.")
    case .everyone:
      LocalizedText(
        de: "Gefragt wurden alle; wer nicht antwortete, kann anders sein.",
        en: "Everyone was asked; those who did not answer may differ.")
    case nil:
      LocalizedText(
        de: "Wie die Befragten ausgewählt wurden, sagt die Datei nicht; die Zahlen gelten nur für sie.",
        en: "The file does not say how the respondents were chosen; the figures hold for them alone.")
    }
  }

  private static let unknown = LocalizedText(de: "nicht angegeben", en: "not stated")
}
