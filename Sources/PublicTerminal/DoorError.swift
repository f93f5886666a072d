import Glibc
package import Words

/// Why somebody does not come in, or not to what was kept.
package enum DoorError: ExplainedError, Hashable {
  /// As many people are there as there may be.
  case full
  /// Nothing is kept under the code: it was mistyped, or its time is over.
  case unknownCode
  /// Another session has what is kept under the code.
  case inUse
  /// Answers cannot be kept: no room, or no right.
  case notKept
  /// The disk has no room for anybody more.
  case noRoom
  /// The folder cannot be used: it or the one above is missing, or it belongs to somebody else.
  case folder(String, missing: Bool)

  package var explanation: LocalizedText {
    switch self {
    case .full:
      LocalizedText(
        de: "Gerade sind alle Plätze belegt. Bitte versuchen Sie es in einigen Minuten noch einmal.",
        en: "All places are taken at the moment. Please try again in a few minutes.")
    case .unknownCode:
      LocalizedText(
        de: "Unter diesem Code ist nichts aufgehoben. Prüfen Sie ihn auf Tippfehler; nach 30 Tagen ohne Besuch wird "
          + "alles gelöscht.",
        en: "Nothing is kept under this code. Check it for mistakes in typing; after 30 days without a visit "
          + "everything is deleted.")
    case .inUse:
      LocalizedText(
        de: "Mit diesem Code ist gerade eine andere Sitzung offen. Beenden Sie sie dort. Ist die Verbindung "
          + "abgerissen, wird er nach wenigen Minuten frei.",
        en: "Another session is open with this code. End it there. If the connection was cut, the code is free again "
          + "after a few minutes.")
    case .notKept:
      LocalizedText(
        de: "Ihre Antworten lassen sich hier gerade nicht aufheben. Nehmen Sie den Ergebniscode mit.",
        en: "Your answers cannot be kept here at the moment. Take the result code with you.")
    case .noRoom:
      LocalizedText(
        de: "Auf diesem Rechner ist gerade kein Platz für weitere Antworten. Bitte versuchen Sie es später noch "
          + "einmal.",
        en: "This computer has no room for further answers at the moment. Please try again later.")
    case .folder(let path, let missing):
      missing
        ? LocalizedText(
          de: "Den Ordner über „\(path.shownSafely)“ gibt es nicht. Legen Sie ihn an, oder nennen Sie mit „--data“ "
            + "einen anderen.",
          en: "The folder above “\(path.shownSafely)” is not there. Make it, or name another one with “--data”.")
        : LocalizedText(
          de: "„\(path.shownSafely)“ lässt sich nicht verwenden: Der Ordner muss dem Benutzer gehören, unter dem das "
            + "öffentliche Terminal läuft, und beschreibbar sein.",
          en: "“\(path.shownSafely)” cannot be used: the folder must belong to the user under whom the public "
            + "terminal runs, and be writable.")
    }
  }

  /// What an error of the system means for a folder of the door.
  static func folder(_ path: String, code: Int32) -> DoorError {
    switch code {
    case ENOSPC, EDQUOT: .noRoom
    case ENOENT: .folder(path, missing: true)
    default: .folder(path, missing: false)
    }
  }
}
