package import Words

/// Why a file cannot be read or written.
package enum FileFault: Hashable, ExplainedError {
  /// There is nothing at the path.
  case missing(path: String)
  /// There is a directory.
  case directory(path: String)
  /// The rights do not allow it.
  case notPermitted(path: String)
  /// What is there is neither a file nor a pipe, or the device fails.
  case notReadable(path: String)
  /// Standard input is closed or is a directory.
  case noInput
  /// A file that is not to be replaced is there.
  case exists(path: String)
  /// The directory for the file is not there.
  case noDirectory(path: String)
  /// The file system takes no changes.
  case readOnly(path: String)
  /// There is no room; what was there before is unchanged.
  case diskFull(path: String)
  /// Writing failed; what was there before is unchanged.
  case notWritten(path: String)
  /// What can be read only once, or has to be read in another encoding, cannot be copied.
  case notCopied(path: String, folder: String, CopyFault)

  /// Why a copy cannot be made in the folder for temporary files.
  package enum CopyFault: Hashable, Sendable {
    case noFolder, notPermitted, readOnly, full, failed
  }

  /// What is wrong and what to do.
  package var explanation: LocalizedText {
    switch self {
    case .missing(let path):
      LocalizedText(
        de: "Die Datei „\(path.shownSafely)“ gibt es nicht. Prüfen Sie den Pfad.",
        en: "There is no file “\(path.shownSafely)”. Check the path.")
    case .directory(let path):
      LocalizedText(
        de: "„\(path.shownSafely)“ ist ein Ordner. Nennen Sie eine Datei darin.",
        en: "“\(path.shownSafely)” is a folder. Name a file in it.")
    case .notPermitted(let path):
      LocalizedText(
        de: "Für „\(path.shownSafely)“ fehlt Ihnen das Recht. Prüfen Sie die Rechte der Datei und ihres Ordners.",
        en: "You have no permission for “\(path.shownSafely)”. Check the permissions of the file and of its folder.")
    case .notReadable(let path):
      LocalizedText(
        de: "„\(path.shownSafely)“ lässt sich nicht lesen: Das ist weder eine Datei noch eine Pipe, oder der "
          + "Datenträger ist gestört.",
        en: "“\(path.shownSafely)” cannot be read: it is neither a file nor a pipe, or the disk has a fault.")
    case .noInput:
      LocalizedText(
        de:
          "Von der Standardeingabe lässt sich nichts lesen. Nennen Sie eine Datei, oder leiten Sie sie mit „<“ hinein.",
        en: "Nothing can be read from standard input. Name a file, or lead one in with “<”.")
    case .exists(let path): .exists(path)
    case .noDirectory(let path):
      LocalizedText(
        de: "Den Ordner für „\(path.shownSafely)“ gibt es nicht. Legen Sie ihn an, oder nennen Sie einen anderen.",
        en: "The folder for “\(path.shownSafely)” is not there. Make it, or name another one.")
    case .readOnly(let path):
      LocalizedText(
        de:
          "„\(path.shownSafely)“ liegt auf einem Datenträger, der sich nur lesen lässt. Nennen Sie einen anderen Ort.",
        en: "“\(path.shownSafely)” lies on a disk that can only be read. Name another place.")
    case .diskFull(let path):
      LocalizedText(
        de: "Für „\(path.shownSafely)“ ist kein Platz mehr. Geschrieben wurde nichts; was vorher da war, ist noch da.",
        en: "There is no room left for “\(path.shownSafely)”. Nothing was written; what was there before still is.")
    case .notWritten(let path):
      LocalizedText(
        de: "„\(path.shownSafely)“ ließ sich nicht schreiben. Was vorher da war, ist noch da.",
        en: "“\(path.shownSafely)” could not be written. What was there before still is.")
    case .notCopied(let path, let folder, let reason): .notCopied(path, folder.shownSafely, reason.explanation)
    }
  }

  /// The same of another path: that of what a person named, where what was written has a name of ours.
  package func told(of path: String) -> FileFault {
    switch self {
    case .missing: .missing(path: path)
    case .directory: .directory(path: path)
    case .notPermitted: .notPermitted(path: path)
    case .notReadable: .notReadable(path: path)
    case .noInput: .noInput
    case .exists: .exists(path: path)
    case .noDirectory: .noDirectory(path: path)
    case .readOnly: .readOnly(path: path)
    case .diskFull: .diskFull(path: path)
    case .notWritten: .notWritten(path: path)
    case .notCopied(_, let folder, let reason): .notCopied(path: path, folder: folder, reason)
    }
  }

  /// Why a file could not be copied into the folder for temporary files.
  ///
  /// - Parameter path: `-` is standard input.
  package init(copying path: String, into folder: String, _ code: Int32) {
    let reason: CopyFault =
      switch WholeFile.fault(code, folder) {
      case .noDirectory, .missing: .noFolder
      case .notPermitted: .notPermitted
      case .readOnly: .readOnly
      case .diskFull: .full
      case .directory, .notReadable, .noInput, .exists, .notWritten, .notCopied: .failed
      }
    self = .notCopied(path: path, folder: folder, reason)
  }
}

extension FileFault.CopyFault {
  /// What is the matter with the folder.
  fileprivate var explanation: LocalizedText {
    switch self {
    case .noFolder: LocalizedText(de: "Den Ordner gibt es nicht.", en: "there is no such folder.")
    case .notPermitted:
      LocalizedText(de: "Ihnen fehlt dort das Recht zu schreiben.", en: "you have no permission to write there.")
    case .readOnly: LocalizedText(de: "Dort lässt sich nur lesen.", en: "it can only be read.")
    case .full: LocalizedText(de: "Dort ist kein Platz mehr.", en: "there is no room left.")
    case .failed: LocalizedText(de: "Das Schreiben misslang.", en: "writing failed.")
    }
  }
}

extension LocalizedText {
  fileprivate static func notCopied(_ path: String, _ folder: String, _ reason: LocalizedText) -> LocalizedText {
    let german = path == "-" ? "Die Standardeingabe" : "„\(path.shownSafely)“"
    let english = path == "-" ? "Standard input" : "“\(path.shownSafely)”"
    return LocalizedText(
      de: "\(german) wird zum Lesen erst kopiert, und zwar in den Ordner für vorläufige Dateien „\(folder)“ (TMPDIR). "
        + "\(reason.german) Nennen Sie in TMPDIR einen anderen Ordner, oder speichern Sie die Tabelle als Datei in UTF-8.",
      en: "\(english) is copied before it is read, into the folder for temporary files “\(folder)” (TMPDIR), but "
        + "\(reason.english) Name another folder in TMPDIR, or save the table as a file in UTF-8.")
  }
}
