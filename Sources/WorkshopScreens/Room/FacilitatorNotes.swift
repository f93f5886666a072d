import Benchmarks
import Questionnaire
import Words
import Workshop

/// What to say and do now, from the agenda.
struct FacilitatorNotes {
  /// Which part of the agenda, with its minutes.
  let phase: LocalizedText
  /// In short sentences.
  let hints: [LocalizedText]

  /// - Parameter basis: of the benchmark; `nil` without one.
  static func notes(room: RoomView, plan: RoomPlan?, basis: Basis?) -> FacilitatorNotes {
    let phase = plan.map { Notes.phase($0.place(of: room.state), in: $0.schedule) } ?? Notes.end
    return FacilitatorNotes(phase: phase, hints: hints(room, plan, basis))
  }

  private static func hints(_ room: RoomView, _ plan: RoomPlan?, _ basis: Basis?) -> [LocalizedText] {
    let state = room.state
    switch state.scene {
    case .network, .lobby: return lobby(room.settings.network)
    case .gaps: return leadsToFirstTalk(room, plan) ? Notes.gaps : Array(Notes.gaps.dropLast())
    case .discussion: return Notes.discussion
    case .sizes: return Notes.sizes
    case .steps: return Notes.steps
    case .closing: return Notes.closingHints
    case .end: return Notes.endHints
    case .item, .field: break
    }
    let (k, isSecond) = (room.settings.rule.minimum, state.ballot.round == 2)
    switch plan.map({ state.shownStatus(in: $0) }) ?? state.status {
    case .waiting: return isSecond ? [RoomSentences.bothRounds] : Notes.waiting(isWhole: state.scene == .field)
    // A second round counts all of the first.
    case .open: return room.answeredNow < k && !isSecond ? [Notes.tooFew(k)] + Notes.open.suffix(1) : Notes.open
    case .closed: return Notes.closed
    case .revealed:
      if isSecond { return Notes.secondRound }
      return state.ballot.item == Practice.item.id ? Notes.practised : Notes.revealed(basis)
    }
  }

  /// Whoever comes in is told by hand what their camera may misread.
  private static func lobby(_ network: WirelessNetwork?) -> [LocalizedText] {
    guard let network else { return Array(Notes.lobby.dropFirst()) }
    return network.isPlain ? Notes.lobby : [ReadinessFinding.unreadable] + Notes.lobby
  }

  /// Whether the one key begins with what is worth discussing: neither questions nor talks are left open before it.
  private static func leadsToFirstTalk(_ room: RoomView, _ plan: RoomPlan?) -> Bool {
    guard let plan, room.state.course.discussed.isEmpty,
      case .show(.discussion) = room.state.nextStep(in: plan, knowing: room.outlook)
    else { return false }
    return true
  }
}

private enum Notes {
  /// “Diskussion (Minute 25–36)”; without minutes where the event has no such part.
  static func phase(_ phase: Schedule.Phase, in schedule: Schedule?) -> LocalizedText {
    let name = AgendaTexts.name(of: phase)
    guard let part = schedule?[phase] else { return name }
    return LocalizedText(
      de: "\(name.german) (Minute \(part.start)–\(part.end))", en: "\(name.english) (minutes \(part.start)–\(part.end))"
    )
  }

  static let end = AgendaTexts.name(of: .end)

  static let lobby = [
    LocalizedText(
      de: "WLAN und Beitritt wechseln von selbst; die Leertaste hält an.",
      en: "Wi-Fi and joining take turns; the space bar stops that."),
    LocalizedText(
      de: "Vorlesen: ohne Namen, Gruppenwerte erst ab genügend Antworten, am Ende gelöscht.",
      en: "Read out: no names, group values only from enough answers on, deleted at the end."),
    LocalizedText(de: "Ohne Telefon: Kiosk oder Bogen.", en: "Without a phone: kiosk or sheet."),
  ]
  static func waiting(isWhole: Bool) -> [LocalizedText] {
    [
      isWhole
        ? LocalizedText(
          de: "Das Feld nennen, dann öffnen: Alle antworten im eigenen Tempo.",
          en: "Name the field, then open it: everybody answers at their own pace.")
        : LocalizedText(de: "Frage vorlesen, dann öffnen.", en: "Read the question out, then open it."),
      LocalizedText(
        de: "„Wie ist es heute – nicht, wie es sein soll.“", en: "“As it is today – not as it should be.”"),
    ]
  }
  static let open = [
    LocalizedText(de: "Ruhe lassen; niemand kommentiert.", en: "Leave them in peace; nobody comments."),
    LocalizedText(
      de: "Wenn kaum noch jemand fehlt: schließen.", en: "When only a few are missing: close."),
  ]
  static func tooFew(_ k: Int) -> LocalizedText {
    LocalizedText(
      de: "Unter \(k) Antworten wird nichts gezeigt. Warten oder Bögen eintippen.",
      en: "Below \(k) answers nothing is shown. Wait, or enter paper sheets.")
  }
  static let closed = [
    LocalizedText(de: "Vorher schätzen lassen: Wo steht der Raum?", en: "Let them guess first: where is the room?")
  ]
  static let practised = [
    LocalizedText(
      de: "So geht es. Von der Übung wird nichts behalten.",
      en: "That is how it works. Nothing of the practice is kept.")
  ]
  static func revealed(_ basis: Basis?) -> [LocalizedText] {
    let marks =
      switch basis {
      case .coded?:
        LocalizedText(
          de: "◆ ◇ haben wir aus Aussagen der Studie abgeleitet; nichts davon ist gemessen. †: von uns.",
          en: "◆ ◇ are our reading of the study’s statements; nothing is measured. †: our own.")
      case .measured?, .target?: basis.map(PublicTexts.marks)
      case .published?, nil: LocalizedText?.none
      }
    return [LocalizedText(de: "Ein Satz zum Bild, keine Bewertung.", en: "One sentence on the picture, no verdict.")]
      + (marks.map { [$0] } ?? [])
      + [LocalizedText(de: "D: gleich darüber sprechen.", en: "D: talk about it at once.")]
  }
  static let gaps = [
    LocalizedText(de: "Wo ist der Abstand zu ◆ am größten?", en: "Where is the distance to ◆ largest?"),
    LocalizedText(
      de: "Die nächste Taste beginnt mit dem ersten Vorschlag; V wählt.",
      en: "The next key begins with the first proposal; V chooses."),
  ]
  static let discussion = [
    LocalizedText(de: "Nach Gründen fragen, nie nach Personen.", en: "Ask for reasons, never for names."),
    LocalizedText(
      de: "Erst zu zweit reden lassen, dann drei Stimmen hören.", en: "Let pairs talk it over, then hear three voices."),
    LocalizedText(de: "Danach zweite Runde.", en: "Then the second round."),
  ]
  static let secondRound = [
    LocalizedText(de: "Fragen: Was hat sich bewegt, und warum?", en: "Ask: what moved, and why?")
  ]
  static let sizes = [
    LocalizedText(
      de: "Fehlt eine Klasse, ist sie zu klein: nichts ergänzen.", en: "A missing class is too small: add nothing.")
  ]
  static let steps = [
    LocalizedText(de: "Jede Person: ein Schritt, ein Datum.", en: "Each person: one step, one date."),
    LocalizedText(de: "X: Texte lesen und freigeben.", en: "X: read and approve texts."),
  ]
  static let closingHints = [
    LocalizedText(de: "Jetzt das eigene Ergebnis sichern lassen.", en: "Let everybody save their own result now."),
    LocalizedText(
      de: "Der Bericht wird gesichert, sein Pfad steht unten; P druckt ihn.",
      en: "The report is being saved, its path stands below; P prints it."),
  ]
  static let endHints = [
    LocalizedText(de: "P sichert den Gruppenbericht.", en: "P saves the group report."),
    LocalizedText(de: "G, N, ← → zeigen noch einmal.", en: "G, N, ← → show once more."),
    LocalizedText(de: "Einzelantworten sind gelöscht.", en: "Single answers are deleted."),
  ]
}
