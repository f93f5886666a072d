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
    case .values: say("Der Raum im Vergleich", "The room in comparison")
    case .discussion: say("Vorschläge für das Gespräch", "Proposals for discussion")
    case .steps: say("Nächste Schritte", "Next steps")
    case .items: say("Frage für Frage", "Question by question")
    case .sizes: say("Nach Größe der Unternehmen", "By size of company")
    case .remarks: say("Aus dem Raum", "From the room")
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

  /// Who took part, by which rule, in what, compared with what.
  var headerTerms: [Term] {
    [
      Term(say("Personen", "People"), Phrase(people)), Term(say("Gruppenregel", "Group rule"), Phrase(rule)),
      Term(say("Fragebogen", "Questionnaire"), Phrase(questionnaireLine)), Term(say("Stand", "State"), Phrase(state)),
      Term(say("Vergleich", "Comparison"), Phrase(comparisonLine)),
    ]
  }

  private var people: String {
    let ways = EntryWay.allCases.compactMap { way in
      (room.report.people[way]).flatMap { $0 > 0 ? "\($0) \(name(of: way))" : nil }
    }
    return ([String(room.report.total)] + (ways.isEmpty ? [] : [ways.joined(separator: ", ")])).joined(separator: ": ")
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

  private var rule: String {
    say(
      "k = \(minimum): Gezeigt wird eine Frage erst, wenn mindestens \(minimum) Personen eine Antwort 0–4 gewählt haben.",
      "k = \(minimum): a question is shown only when at least \(minimum) people chose an answer 0–4.")
  }

  private var questionnaireLine: String {
    let settings = room.report.settings
    return room.questionnaire.title[language] + say(", Version ", ", version ") + "\(settings.version), "
      + Vocabulary.name(of: settings.form)[language]
      + say(" (\(room.entries.count) Fragen)", " (\(room.entries.count) questions)")
  }

  private var state: String {
    room.report.deletion == nil
      ? say("Zwischenstand; der Workshop läuft noch.", "Interim; the workshop is still running.")
      : say("Abgeschlossen; die einzelnen Antworten sind gelöscht.", "Final; single answers are deleted.")
  }

  private var comparisonLine: String {
    guard let benchmark = room.benchmark else {
      return say("keiner; dieser Bericht zeigt nur den Raum", "none; this report shows the room only")
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
    "\(placed.dimension.title[language]) › \(placed.field.title[language])"
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
  /// A value 0–100 as an integer.
  package func value(_ value: Double?) -> String { Numerals.value(value, in: language) }
  /// A share 0–1 in per cent.
  package func percent(_ share: Double) -> String {
    say("\(value(share * 100))\u{A0}%", "\(value(share * 100))%")
  }
}
