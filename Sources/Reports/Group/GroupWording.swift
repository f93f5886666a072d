import Benchmarks
import Documents
package import Questionnaire
import Scoring
package import Words
package import Workshop

/// The words that every rendering of a group report shares, in one language.
package struct GroupWording: Speaking, Phrasing, Sendable {
  /// What is worded.
  package let room: NamedGroupReport
  /// In which language.
  package let language: Language
  package init(_ room: NamedGroupReport, language: Language) {
    self.room = room
    self.language = language
  }

  /// What the report is called.
  package var reportTitle: String { say("Gruppenbericht", "Group report") }
  /// k.
  package var minimum: Int { room.report.settings.rule.minimum }

  /// The heading of a part.
  package func title(of part: NamedGroupReport.Part) -> String {
    switch part {
    case .summary: say("Auf einen Blick", "At a glance")
    case .items: say("Frage für Frage", "Question by question")
    case .steps: say("Nächste Schritte aus dem Raum", "Next steps from the room")
    case .remarks: say("Aus dem Raum", "From the room")
    case .values: say("Die Handlungsfelder", "The fields of action")
    case .statistics: say("Kennzahlen", "Statistics")
    case .sizes: say("Nach Größe der Unternehmen", "By size of company")
    case .method: Vocabulary.methodTitle[language]
    case .privacy: say("Datenschutz", "Data protection")
    }
  }

  // MARK: Title

  /// “Workshop am 24.11.2026”.
  package var subtitle: String {
    let day = room.report.settings.date.formatted(in: language)
    return room.questionnaire.title[language] + " · " + say("Workshop am \(day)", "Workshop on \(day)")
  }

  /// Who took part, compared with what, and whether it is final.
  var headerTerms: [Term] {
    [
      Term(say("Teilgenommen", "Took part"), Phrase(people)),
      Term(say("Vergleich", "Comparison"), Phrase(comparisonLine)), Term(say("Stand", "State"), Phrase(state)),
    ]
  }

  private var people: String {
    let ways = EntryWay.allCases.compactMap { way -> (count: Int, name: String)? in
      room.report.people[way].flatMap { $0 > 0 ? ($0, name(of: way)) : nil }
    }
    if ways.count == 1, let way = ways.first { return "\(way.count) \(way.name)" }
    let parts = ways.map { "\($0.count) \($0.name)" }
    return ([String(room.report.total)] + (parts.isEmpty ? [] : [parts.joined(separator: ", ")])).joined(
      separator: ": ")
  }

  /// By what means answers came.
  package func name(of way: EntryWay) -> String {
    switch way {
    case .phone: say("mit dem Telefon", "by phone")
    case .kiosk: say("am Terminal", "at the terminal")
    case .paper: say("auf Papier", "on paper")
    case .file: say("als Datei", "as a file")
    }
  }

  /// “Social-Media-Management, Version 2.0.0, Kurzform (12 Fragen)”.
  var questionnaireLine: String {
    let settings = room.report.settings
    return room.questionnaire.title[language] + say(", Version ", ", version ") + "\(settings.version), "
      + Vocabulary.name(of: settings.form)[language] + " (\(questions(room.entries.count)))"
  }

  private var state: String {
    guard let record = room.report.deletion else {
      return say("Zwischenstand; der Workshop läuft noch.", "Interim; the workshop is still running.")
    }
    let answers = count(record.answers, "einzelne Antwort", "einzelne Antworten", "single answer", "single answers")
    return say("Abgeschlossen; \(answers) gelöscht", "Final; \(answers) deleted") + ", " + time(record.time)
  }

  private var comparisonLine: String {
    guard let benchmark = room.benchmark else {
      return say("keiner; dieser Bericht zeigt nur den Raum", "none; this report shows the room only")
    }
    guard !benchmark.values.isEmpty else {
      return benchmark.title[language]
        + say(
          ": keine erfolgreiche Gruppe, also kein Ziel und keine Lücken",
          ": no successful group, so no target and no gaps")
    }
    let isCoded = benchmark.basis == .coded
    return benchmark.title[language]
      + (isCoded ? say(": Richtwerte, nicht gemessen", ": guide values, not measured") : "")
  }

  // MARK: Names and numbers

  /// The name of a dimension.
  package func title(_ id: DimensionID) -> String { room.questionnaire.dimension(id)?.title[language] ?? id.rawValue }
  /// “Organisation › Koordination”.
  package func path(_ placed: PlacedItem) -> String {
    placed.path(in: language)
  }
  /// The name of an item.
  func title(of item: ItemID) -> Phrase {
    Phrase(room.questionnaire.item(item)?.title[language] ?? item.rawValue)
  }
  /// “Round 1”.
  package func name(ofRound number: Int) -> String { say("Runde \(number)", "Round \(number)") }
  /// The name of a size class.
  package func name(ofSize size: OptionID?) -> String {
    guard let size else { return say("ohne Angabe", "not stated") }
    return room.questionnaire.company.sizes.first { $0.id == size }?.label[language] ?? size.rawValue
  }
  /// A median or quartile, exactly: quarters of a level at most.
  package func level(_ level: Double?) -> String { Numerals.shortest(level, most: 3, in: language) }
  /// The same as a number with its key.
  func level(_ level: Double, _ key: DataKey) -> Number { Number(level, shown: self.level(level), key) }
  /// What a question is compared with: whole where it was set, with one decimal where it was measured.
  func targetLevel(_ level: Double, _ key: DataKey) -> Number {
    Number(level, shown: Numerals.level(level, in: language), key)
  }
  /// A value 0–100 as an integer.
  package func value(_ value: Double?) -> String { Numerals.value(value, in: language) }
  /// A share 0–1 in per cent.
  package func percent(_ share: Double) -> String {
    say("\(value(share * 100))\u{A0}%", "\(value(share * 100))%")
  }
}
