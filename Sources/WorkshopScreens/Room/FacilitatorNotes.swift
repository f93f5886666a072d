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
  static func notes(room: RoomView, plan: RoomPlan?, people: Int, basis: Basis?) -> FacilitatorNotes {
    let isShort = room.settings.agenda == .minutes45
    let k = room.settings.rule.minimum
    switch room.state.scene {
    case .network, .lobby:
      return FacilitatorNotes(
        phase: isShort ? Notes.lobby45 : Notes.lobby90,
        hints: room.settings.network == nil ? Array(Notes.lobby.dropFirst()) : Notes.lobby)
    case .gaps: return FacilitatorNotes(phase: isShort ? Notes.gaps45 : Notes.gaps90, hints: Notes.gaps)
    case .discussion:
      return FacilitatorNotes(phase: isShort ? Notes.discussion45 : Notes.discussion90, hints: Notes.discussion)
    case .sizes: return FacilitatorNotes(phase: Notes.sizes90, hints: Notes.sizes)
    case .steps: return FacilitatorNotes(phase: isShort ? Notes.steps45 : Notes.steps90, hints: Notes.steps)
    case .end: return FacilitatorNotes(phase: Notes.end, hints: Notes.endHints)
    case .item: break
    }
    if room.state.ballot.round == 2 {
      return FacilitatorNotes(phase: isShort ? Notes.discussion45 : Notes.discussion90, hints: Notes.secondRound)
    }
    let phase =
      room.state.ballot.item == Practice.item.id
      ? (isShort ? Notes.practice45 : Notes.lobby90) : (isShort ? Notes.items45 : Notes.items90)
    switch room.state.status {
    case .waiting: return FacilitatorNotes(phase: phase, hints: Notes.waiting)
    case .open:
      return FacilitatorNotes(
        phase: phase, hints: room.answeredNow < k ? [Notes.tooFew(k)] + Notes.open.suffix(1) : Notes.open)
    case .closed: return FacilitatorNotes(phase: phase, hints: Notes.closed)
    case .revealed: return FacilitatorNotes(phase: phase, hints: Notes.revealed(basis))
    }
  }
}

private enum Notes {
  static let lobby45 = LocalizedText(de: "Ankommen (Minute 0–6)", en: "Arriving (minutes 0–6)")
  static let lobby90 = LocalizedText(de: "Ankommen und üben (Minute 0–10)", en: "Arriving, practice (minutes 0–10)")
  static let practice45 = LocalizedText(de: "Übung (Minute 6–8)", en: "Practice (minutes 6–8)")
  static let items45 = LocalizedText(de: "Frage für Frage (Minute 8–20)", en: "Questions (minutes 8–20)")
  static let items90 = LocalizedText(de: "Sechs Felder (Minute 10–36)", en: "Six fields (minutes 10–36)")
  static let gaps45 = LocalizedText(de: "Lücken des Raums (Minute 20–24)", en: "Gaps of the room (minutes 20–24)")
  static let gaps90 = LocalizedText(de: "Lücken des Raums (Minute 36–42)", en: "Gaps of the room (minutes 36–42)")
  static let discussion45 = LocalizedText(de: "Diskussion (Minute 24–36)", en: "Discussion (minutes 24–36)")
  static let discussion90 = LocalizedText(de: "Diskussion (Minute 42–68)", en: "Discussion (minutes 42–68)")
  static let sizes90 = LocalizedText(de: "Größenklassen (Minute 68–76)", en: "Size classes (minutes 68–76)")
  static let steps45 = LocalizedText(de: "Nächste Schritte (Minute 36–42)", en: "Next steps (minutes 36–42)")
  static let steps90 = LocalizedText(de: "Nächste Schritte (Minute 76–86)", en: "Next steps (minutes 76–86)")
  static let end = LocalizedText(de: "Schluss", en: "The end")

  static let lobby = [
    LocalizedText(
      de: "Erst WLAN, dann Beitritt: Q wechselt.", en: "Wi-Fi first, then joining: Q changes over."),
    LocalizedText(
      de: "Vorlesen: ohne Namen, Gruppenwerte erst ab genügend Antworten, am Ende gelöscht.",
      en: "Read out: no names, group values only from enough answers on, deleted at the end."),
    LocalizedText(de: "Ohne Telefon: Kiosk oder Bogen.", en: "Without a phone: kiosk or sheet."),
  ]
  static let waiting = [
    LocalizedText(de: "Frage vorlesen, dann Leertaste.", en: "Read the question out, then the space bar."),
    LocalizedText(de: "„Wie ist es heute – nicht, wie es sein soll.“", en: "“As it is today – not as it should be.”"),
  ]
  static let open = [
    LocalizedText(de: "Ruhe lassen; niemand kommentiert.", en: "Leave them in peace; nobody comments."),
    LocalizedText(
      de: "Wenn kaum noch jemand fehlt: Leertaste schließt.", en: "When only a few are missing: space closes."),
  ]
  static func tooFew(_ k: Int) -> LocalizedText {
    LocalizedText(
      de: "Unter \(k) Antworten wird nichts gezeigt. Warten oder Bögen eintippen.",
      en: "Below \(k) answers nothing is shown. Wait, or enter paper sheets.")
  }
  static let closed = [
    LocalizedText(de: "⏎ zeigt das Ergebnis.", en: "⏎ shows the result."),
    LocalizedText(de: "Vorher schätzen lassen: Wo steht der Raum?", en: "Let them guess first: where is the room?"),
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
      + [LocalizedText(de: "→ nächste Frage, D Diskussion.", en: "→ next question, D discussion.")]
  }
  static let gaps = [
    LocalizedText(de: "Wo ist der Abstand zu ◆ am größten?", en: "Where is the distance to ◆ largest?"),
    LocalizedText(de: "V springt zum ersten Vorschlag.", en: "V jumps to the first proposal."),
  ]
  static let discussion = [
    LocalizedText(de: "Nach Gründen fragen, nie nach Personen.", en: "Ask for reasons, never for names."),
    LocalizedText(
      de: "Erst zu zweit reden lassen, dann drei Stimmen hören.", en: "Let pairs talk it over, then hear three voices."),
    LocalizedText(de: "Danach 2: zweite Runde.", en: "Then 2: second round."),
  ]
  static let secondRound = [
    LocalizedText(de: "Leertaste schließt, ⏎ zeigt beide Runden.", en: "Space closes, ⏎ shows both rounds."),
    LocalizedText(de: "Fragen: Was hat sich bewegt, und warum?", en: "Ask: what moved, and why?"),
    LocalizedText(de: "V springt zum nächsten Vorschlag.", en: "V jumps to the next proposal."),
  ]
  static let sizes = [
    LocalizedText(
      de: "Fehlt eine Klasse, ist sie zu klein: nichts ergänzen.", en: "A missing class is too small: add nothing.")
  ]
  static let steps = [
    LocalizedText(de: "Jede Person: ein Schritt, ein Datum.", en: "Each person: one step, one date."),
    LocalizedText(de: "X: Texte lesen und freigeben.", en: "X: read and approve texts."),
  ]
  static let endHints = [
    LocalizedText(de: "P sichert den Gruppenbericht.", en: "P saves the group report."),
    LocalizedText(de: "Einzelantworten sind gelöscht.", en: "Single answers are deleted."),
  ]
}
