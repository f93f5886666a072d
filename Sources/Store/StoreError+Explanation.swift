import Questionnaire
import SQLiteFile
package import Words

extension StoreError: ExplainedError {
  /// What is wrong and what to do.
  package var explanation: LocalizedText {
    switch self {
    case .inUse(let id):
      LocalizedText(
        de: "Die Selbsteinschätzung \(id) ist gerade in einem anderen Fenster offen. "
          + "Schließen Sie sie dort. Nur ansehen lässt sie sich mit „reifegrad report \(id)“.",
        en: "The self-assessment \(id) is open in another window. Close it there. "
          + "“reifegrad report \(id)” only looks at it.")
    case .noSuchAssessment(let typed):
      LocalizedText(
        de: "Eine Selbsteinschätzung mit \(typed.map { "der Kennung „\($0)“" } ?? "dieser Kennung") gibt es nicht. "
          + "„reifegrad list“ zeigt alle.",
        en: "There is no self-assessment with \(typed.map { "the id “\($0)”" } ?? "this id"). "
          + "“reifegrad list” shows all.")
    case .ambiguousID(let typed, let candidates):
      LocalizedText(
        de: "„\(typed)“ ist nicht eindeutig; gemeint sein können: \(Self.list(candidates)). Tippen Sie mehr davon.",
        en: "“\(typed)” is ambiguous; it could be: \(Self.list(candidates)). Type more of it.")
    case .finished(let id):
      LocalizedText(
        de: "Die Selbsteinschätzung \(id) ist abgeschlossen. Öffnen Sie sie erst wieder, um sie zu ändern.",
        en: "The self-assessment \(id) is finished. Reopen it first to change it.")
    case .file(let error): error.explanation
    case .cannotJoin(let id, let fault): Self.explanation(of: fault, id)
    case .cannotFollow(let id, let fault): Self.explanation(of: fault, id)
    case .otherState(let difference): Self.explanation(of: difference)
    case .notShort(let id):
      LocalizedText(
        de: "Die Selbsteinschätzung \(id) ist keine Kurzform; weiterführen lässt sich nur eine Kurzform.",
        en: "The self-assessment \(id) is no short form; only a short form can be continued in full.")
    case .noSuchAction:
      LocalizedText(
        de: "Diese Maßnahme gibt es nicht (mehr). „reifegrad actions list“ zeigt alle.",
        en: "There is no such action (any more). “reifegrad actions list” shows all.")
    case .notPutAside(let path):
      LocalizedText(
        de: "„\(path)“ ist keine Datei, die als beschädigt beiseitegelegt wurde, und bleibt. "
          + "„reifegrad list“ nennt die, die es gibt.",
        en: "“\(path)” is no file that was put aside as damaged, and stays. “reifegrad list” names those there are.")
    }
  }

  private static func explanation(of difference: StateDifference) -> LocalizedText {
    var (german, english): ([String], [String]) = ([], [])
    if !difference.people.isEmpty {
      let ids = list(difference.people)
      german.append((difference.people.count == 1 ? "die Selbsteinschätzung " : "die Selbsteinschätzungen ") + ids)
      english.append((difference.people.count == 1 ? "the self-assessment " : "the self-assessments ") + ids)
    }
    if difference.actions > 0 {
      german.append(difference.actions == 1 ? "eine Maßnahme" : "\(difference.actions) Maßnahmen")
      english.append(difference.actions == 1 ? "one action" : "\(difference.actions) actions")
    }
    if difference.surveys > 0 {
      german.append("was auf welche Einschätzung folgt")
      english.append("what follows which assessment")
    }
    return LocalizedText(
      de: "Hier ist ein anderer Stand gespeichert als in der Datei: \(german.joined(separator: ", ")). Es wurde nichts "
        + "geändert. Soll gelten, was in der Datei steht, nehmen Sie sie mit „reifegrad import --replace DATEI“ auf; "
        + "„reifegrad backup“ sichert vorher, was hier gespeichert ist.",
      en: "What is stored here is another state than that of the file: \(english.joined(separator: ", ")). Nothing was "
        + "changed. If the file is to hold, take it in with “reifegrad import --replace FILE”; “reifegrad backup” first "
        + "keeps what is stored here.")
  }

  private static func list(_ ids: [AssessmentID]) -> String {
    ids.prefix(10).map(\.rawValue).joined(separator: ", ") + (ids.count > 10 ? ", …" : "")
  }
}
