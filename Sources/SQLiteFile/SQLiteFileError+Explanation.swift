package import Words

extension SQLiteFileError: ExplainedError {
  private static let ownPlace = LocalizedText(
    de: "oder setzen Sie XDG_DATA_HOME auf ein Verzeichnis, das Ihnen gehört.",
    en: "or set XDG_DATA_HOME to a directory of your own.")

  /// What is wrong and what to do.
  package var explanation: LocalizedText {
    switch self {
    case .refused(let rule):
      LocalizedText(
        de: "Die Datenbank nimmt den Wert nicht an (Regel „\(rule)“). Gespeichert ist der Stand davor.",
        en: "The database does not accept the value (rule “\(rule)”). What was stored before is unchanged.")
    case .noHome:
      LocalizedText(
        de: "Weder XDG_DATA_HOME noch HOME ist gesetzt; so ist unklar, wohin die Daten gehören. "
          + "Setzen Sie XDG_DATA_HOME auf ein Verzeichnis.",
        en: "Neither XDG_DATA_HOME nor HOME is set, so there is no place for the data. "
          + "Set XDG_DATA_HOME to a directory.")
    case .busy(let path):
      LocalizedText(
        de: "Ein anderes Programm hält die Datenbank \(path) fest. Beenden Sie es und versuchen Sie es noch einmal.",
        en: "Another program keeps the database \(path) busy. End it and try again.")
    case .newerVersion(let path):
      LocalizedText(
        de: "Die Datenbank \(path) stammt von einer neueren Version von reifegrad und bleibt unverändert. "
          + "Nehmen Sie die neuere Version, oder setzen Sie XDG_DATA_HOME auf ein anderes Verzeichnis.",
        en: "The database \(path) was written by a newer version of reifegrad and stays as it is. "
          + "Use that version, or set XDG_DATA_HOME to another directory.")
    case .foreignDatabase(let path):
      LocalizedText(
        de: "\(path) ist die Datenbank eines anderen Programms und bleibt unverändert. "
          + "Verschieben Sie die Datei, oder setzen Sie XDG_DATA_HOME auf ein anderes Verzeichnis.",
        en: "\(path) is the database of another program and stays as it is. "
          + "Move the file away, or set XDG_DATA_HOME to another directory.")
    case .damaged(let path):
      LocalizedText(
        de: "Die Datenbank \(path) ist beschädigt. Beenden Sie alle Fenster mit reifegrad und starten Sie neu; "
          + "hilft das nicht, benennen Sie die Datei um und behalten Sie sie.",
        en: "The database \(path) is damaged. End every window with reifegrad and start again; "
          + "if that does not help, rename the file and keep it.")
    case .vanished(let path):
      LocalizedText(
        de: "\(path) wurde gelöscht, verschoben oder ersetzt, während das Programm lief; was seitdem kam, ist nicht "
          + "gespeichert. Legen Sie die Datei samt den Dateien daneben zurück, oder schreiben Sie das Wichtigste ab, "
          + "bevor Sie neu starten.",
        en: "\(path) was deleted, moved or replaced while the program ran; what came since is not saved. Put the file "
          + "and its companions back, or copy out what matters before you start again.")
    case .diskFull(let path):
      LocalizedText(
        de: "Für \(path) ist kein Platz mehr. Was als gespeichert angezeigt wurde, ist gespeichert. "
          + "Schaffen Sie Platz und wiederholen Sie den letzten Schritt.",
        en: "There is no space left for \(path). All that was shown as saved is saved. "
          + "Make room and repeat the last step.")
    case .notPermitted(let path):
      LocalizedText(
        de: "\(path) lässt sich nicht lesen oder schreiben. Prüfen Sie die Rechte, \(Self.ownPlace.german)",
        en: "\(path) cannot be read or written. Check its permissions, \(Self.ownPlace.english)")
    case .readOnly(let path):
      LocalizedText(
        de:
          "\(path) lässt sich hier nur lesen; geändert wurde nichts. Prüfen Sie Rechte und Datenträger, oder setzen Sie "
          + "XDG_DATA_HOME auf ein Verzeichnis, in das Sie schreiben dürfen.",
        en: "\(path) can only be read here; nothing was changed. Check permissions and disk, or set XDG_DATA_HOME to a "
          + "directory that you may write to.")
    case .foreignOwner(let path):
      LocalizedText(
        de: "\(path) gehört einem anderen Benutzer. Starten Sie reifegrad als dieser Benutzer (ohne „sudo“), "
          + Self.ownPlace.german,
        en: "\(path) belongs to another user. Start reifegrad as that user (without “sudo”), "
          + Self.ownPlace.english)
    case .notAFile(let path):
      LocalizedText(
        de: "\(path) ist nicht, was es sein sollte: Eine Datei steht, wo ein Verzeichnis sein muss, oder umgekehrt. "
          + "Verschieben Sie es, oder setzen Sie XDG_DATA_HOME auf ein anderes Verzeichnis.",
        en: "\(path) is not what it should be: there is a file where a directory must be, or the other way round. "
          + "Move it away, or set XDG_DATA_HOME to another directory.")
    case .exists(let path): .exists(path)
    case .failed(let path, let code):
      LocalizedText(
        de: "Beim Lesen oder Schreiben von \(path) ist ein Fehler aufgetreten (Code \(code)). "
          + "Prüfen Sie den Datenträger und versuchen Sie es noch einmal.",
        en: "Reading or writing \(path) failed (code \(code)). Check the disk and try again.")
    }
  }
}
