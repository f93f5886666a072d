import Benchmarks
import Questionnaire
package import Words

extension PoolError: ExplainedError {
  /// What is wrong and what to do.
  package var explanation: LocalizedText {
    switch self {
    case .storage(let failure): failure.explanation
    case .noBenchmark(let error): error.explanation
    case .refused(let refusal): refusal.explanation
    case .unfitResponse(_, let fault): fault.explanation
    case .noSuchWorkshop(let id):
      LocalizedText(
        de: "Einen Workshop mit \(id.map { "der Kennung „\($0)“" } ?? "dieser Kennung") gibt es nicht. "
          + "„reifegrad workshop list“ zeigt alle.",
        en: "There is no workshop with \(id.map { "the id “\($0)”" } ?? "this id"). "
          + "“reifegrad workshop list” shows all.")
    case .inUse(let id):
      LocalizedText(
        de: "Der Workshop \(id) ist noch in einem Fenster offen. Schließen Sie dort öffentliche Ansicht, Pult und "
          + "Kiosk und versuchen Sie es noch einmal.",
        en: "The workshop \(id) is still open in a window. Close its public view, desk and kiosk there and try again.")
    case .otherQuestionnaire(let id, let version):
      LocalizedText(
        de: "Der Workshop gehört zum Fragebogen „\(id)“ in Version \(version). Legen Sie diese Version wieder dazu.",
        en: "The workshop belongs to the questionnaire “\(id)” in version \(version). Put that version back in place.")
    case .closed:
      LocalizedText(
        de: "Zu dieser Frage werden gerade keine Antworten angenommen. Warten Sie, bis sie geöffnet wird.",
        en: "This question takes no answers at the moment. Wait until it is opened.")
    case .noSuchParticipant:
      LocalizedText(
        de: "Diese Anmeldung gibt es nicht mehr. Melden Sie sich mit dem Code auf der Leinwand neu an.",
        en: "This registration is gone. Join again with the code on the screen.")
    case .noSuchItem(let item):
      LocalizedText(
        de: "Über „\(item)“ wird in diesem Workshop nicht abgestimmt. Laden Sie die Seite neu.",
        en: "There is no vote on “\(item)” in this workshop. Load the page again.")
    case .noSuchSize(let size):
      LocalizedText(
        de: "Eine Größenklasse „\(size)“ gibt es im Fragebogen nicht. Wählen Sie eine aus der Liste.",
        en: "The questionnaire has no size class “\(size)”. Choose one from the list.")
    case .noFreeText:
      LocalizedText(
        de: "In diesem Workshop sind freie Texte nicht eingeschaltet (--free-text).",
        en: "Free texts are not turned on in this workshop (--free-text).")
    case .noSuchText:
      LocalizedText(
        de: "Diesen Text gibt es nicht mehr. Wählen Sie einen anderen.",
        en: "This text is gone. Choose another one.")
    case .otherSheet(let id, let version):
      LocalizedText(
        de: "Der Bogen gehört zum Fragebogen „\(id)“ in Version \(version), nicht zu dem des Workshops. "
          + "Lassen Sie die Datei weg.",
        en: "The sheet belongs to the questionnaire “\(id)” in version \(version), not to that of the workshop. "
          + "Leave the file out.")
    case .emptySheet:
      LocalizedText(
        de: "Der Bogen beantwortet keine Frage des Workshops. Prüfen Sie, ob es die richtige Datei ist.",
        en: "The sheet answers no question of the workshop. Check whether it is the right file.")
    case .sheetNumber(let number):
      LocalizedText(
        de: "\(number) ist keine Bogennummer; sie liegt zwischen 1 und 9999 und steht oben auf dem Bogen.",
        en: "\(number) is not a sheet number; it lies between 1 and 9999 and is at the top of the sheet.")
    case .doorClosed:
      LocalizedText(
        de: "Die Tür ist zu: Zurzeit kommt niemand mehr herein. Fragen Sie die Moderation.",
        en: "The door is closed: nobody can join at the moment. Ask the facilitator.")
    case .full:
      LocalizedText(
        de: "Mehr Telefone nimmt dieser Workshop nicht auf. Entfernen Sie am Pult die, die nie geantwortet haben.",
        en: "This workshop takes no more phones. At the desk, remove those that never answered.")
    case .hosted(let host):
      LocalizedText(
        de: "Diesen Workshop zeigt schon ein anderes Fenster\(host.map { $0.named.german } ?? ""). "
          + "Arbeiten Sie dort weiter, oder beenden Sie es dort.",
        en: "Another window shows this workshop already\(host.map { $0.named.english } ?? ""). "
          + "Go on there, or end it there.")
    case .over:
      LocalizedText(
        de:
          "Der Workshop ist beendet, und die einzelnen Antworten sind gelöscht. Den Gruppenbericht gibt es weiterhin: "
          + "„reifegrad workshop report“.",
        en: "The workshop is over and single answers are deleted. The group report is still there: "
          + "“reifegrad workshop report”.")
    }
  }
}

extension PageHost {
  fileprivate var named: LocalizedText {
    let place = address.map { ", " + $0 } ?? ""
    return LocalizedText(de: " (Prozess \(process)\(place))", en: " (process \(process)\(place))")
  }
}
