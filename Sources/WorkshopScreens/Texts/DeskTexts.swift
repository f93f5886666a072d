import Benchmarks
import Reports
import Words
import Workshop

enum DeskTexts {
  static let desk = LocalizedText(de: "Pult", en: "Desk")
  static let publicView = LocalizedText(de: "Leinwand", en: "screen")
  static let workshop = LocalizedText(de: "Workshop", en: "Workshop")
  static let onScreen = LocalizedText(de: "Leinwand", en: "Screen")
  static let space = LocalizedText(de: "Leer", en: "Space")
  static let open = LocalizedText(de: "öffnen", en: "open")
  static let close = LocalizedText(de: "schließen", en: "close")
  static let reveal = LocalizedText(de: "zeigen", en: "reveal")
  static let timer = LocalizedText(de: "Uhr", en: "timer")
  static let timerHelp = LocalizedText(de: "Uhr starten oder anhalten", en: "start or stop the timer")
  static let discussion = LocalizedText(de: "Diskussion", en: "discussion")
  static let discussionHelp = LocalizedText(
    de: "Diskussionskarte: die Streuung und eine Frage, die niemanden bloßstellt",
    en: "discussion card: the spread, and a question that puts nobody on the spot")
  static let secondRound = LocalizedText(de: "2. Runde", en: "round 2")
  static let secondRoundHelp = LocalizedText(
    de: "zweite Runde derselben Frage; öffnet mit der nächsten Taste, danach beide nebeneinander",
    en: "second round on the same question; the next key opens it, both side by side afterwards")
  static let gaps = LocalizedText(de: "Bild des Raums", en: "picture of the room")
  static let gapsHelp = LocalizedText(
    de: "der Raum neben den Richtwerten", en: "the room beside the guide values")
  static let proposal = LocalizedText(de: "Vorschlag", en: "proposal")
  static let proposalHelp = LocalizedText(
    de: "zur nächsten Frage, die eine Diskussion lohnt", en: "to the next question that is worth discussing")
  static let noProposals = LocalizedText(
    de: "Vorschläge gibt es, sobald Ergebnisse gezeigt wurden.",
    en: "There are proposals once results have been shown.")
  static let steps = LocalizedText(de: "Nächste Schritte", en: "next steps")
  static let stepsHelp = LocalizedText(
    de: "nächste Schritte, die freigegeben sind; noch einmal: nächste Seite",
    en: "next steps that are approved; again: next page")
  static let sizes = LocalizedText(de: "Größenklassen", en: "size classes")
  static let sizesHelp = LocalizedText(
    de: "die Frage nach Größenklassen, wo die Gruppenregel es erlaubt",
    en: "the question by size class, where the group rule allows it")
  static let lobby = LocalizedText(de: "Eingang", en: "lobby")
  static let lobbyHelp = LocalizedText(
    de: "Eingang mit QR-Code und Adresse, im Wechsel mit dem WLAN",
    en: "lobby with QR code and address, in turn with the Wi-Fi")
  static let blank = LocalizedText(de: "dunkel", en: "blank")
  static let blankHelp = LocalizedText(
    de: "die Leinwand dunkel schalten, oder wieder hell (auch .)", en: "blank the screen, or bring it back (also .)")
  static let scale = LocalizedText(de: "Größe", en: "size")
  static let scaleHelp = LocalizedText(
    de: "Text, Balken und QR-Code größer oder kleiner", en: "text, bars and QR code larger or smaller")
  static let tabHelp = LocalizedText(de: "zwischen Leinwand und Pult wechseln", en: "change between screen and desk")
  static let texts = LocalizedText(de: "Texte", en: "texts")
  static let textsHelp = LocalizedText(de: "Texte lesen und freigeben", en: "read and approve texts")
  static let report = LocalizedText(de: "Gruppenbericht", en: "group report")
  static let reportHelp = LocalizedText(de: "Gruppenbericht drucken oder sichern", en: "print or save the group report")
  static let reportText = LocalizedText(
    de: "Er enthält nur, was die Gruppenregel freigibt. Wo er liegt, steht danach hier.",
    en: "It holds only what the group rule releases. Then this line says where it is.")
  static let reportPrint = LocalizedText(de: "drucken", en: "print")
  static let reportRelease = LocalizedText(de: "auf den Telefonen anbieten", en: "offer it on the phones")
  static let reportTakeBack = LocalizedText(
    de: "auf den Telefonen nicht mehr anbieten", en: "offer it on the phones no longer")
  static let reportReleased = LocalizedText(
    de: "Die Telefone bieten den Gruppenbericht jetzt an.", en: "The phones now offer the group report.")
  static let reportTakenBack = LocalizedText(
    de: "Die Telefone bieten den Gruppenbericht nicht mehr an.", en: "The phones no longer offer the group report.")
  static func saveReport(as format: ReportFormat) -> LocalizedText {
    LocalizedText(de: "als \(format.name.german) sichern", en: "save as \(format.name.english)")
  }
  static func printed(_ printer: String) -> LocalizedText {
    LocalizedText(
      de: "Der Gruppenbericht ist beim Drucker „\(printer)“.",
      en: "The group report has gone to the printer “\(printer)”.")
  }
  static let reportAt = LocalizedText(de: "Bericht:", en: "Report:")
  static let end = LocalizedText(de: "beenden", en: "end")
  static let endHelp = LocalizedText(
    de: "Ergebnisse festhalten, Bericht sichern, Einzelantworten löschen",
    en: "freeze results, save the report, delete single answers")
  static let endTitle = LocalizedText(de: "Workshop beenden?", en: "End the workshop?")
  static let endText = LocalizedText(
    de: "Die Ergebnisse der Gruppe bleiben. Alle einzelnen Antworten werden endgültig gelöscht. Der Gruppenbericht mit "
      + "dem Löschprotokoll wird als PDF gesichert.",
    en: "The results of the group stay. All single answers are deleted for good. The group report with the record of "
      + "that is saved as PDF.")
  static let endNot = LocalizedText(de: "Nein, weitermachen", en: "No, go on")
  static let endReport = LocalizedText(de: "Erst den Bericht als PDF sichern", en: "First save the report as PDF")
  static let endDo = LocalizedText(de: "Beenden und Einzelantworten löschen", en: "End, and delete single answers")
  static let leave = LocalizedText(de: "Verlassen", en: "Leave")
  static let leaveHelp = LocalizedText(
    de: "dieses Fenster schließen; der Workshop bleibt", en: "close this window; the workshop stays")
  static let leaveTitle = LocalizedText(de: "Dieses Fenster schließen?", en: "Close this window?")
  static let leaveText = LocalizedText(
    de: "Der Workshop bleibt, wie er ist. „reifegrad workshop resume“ macht weiter; Telefone warten so lange.",
    en: "The workshop stays as it is. “reifegrad workshop resume” goes on; phones wait until then.")
  static let leaveWithoutPhones = LocalizedText(
    de: "Der Workshop bleibt, wie er ist. „reifegrad workshop resume“ macht weiter.",
    en: "The workshop stays as it is. “reifegrad workshop resume” goes on.")
  static let leaveDesk = LocalizedText(
    de: "Der Workshop läuft weiter. „reifegrad workshop desk“ öffnet das Pult wieder.",
    en: "The workshop goes on. “reifegrad workshop desk” opens the desk again.")
  static func leaveAfterEnd(_ id: WorkshopID) -> LocalizedText {
    LocalizedText(
      de: "Der Workshop ist beendet; die Ergebnisse der Gruppe bleiben auf diesem Rechner. „reifegrad workshop report "
        + "\(id)“ zeigt den Bericht wieder.",
      en: "The workshop is over; the results of the group stay on this machine. “reifegrad workshop report \(id)” "
        + "shows the report again.")
  }
  static let stay = LocalizedText(de: "Hier bleiben", en: "Stay here")

  // MARK: What a key does not do now

  static let isOver = LocalizedText(
    de: "Der Workshop ist beendet. P: Gruppenbericht.", en: "The workshop is over. P: group report.")
  static let isOnlyProposal = LocalizedText(
    de: "Das ist der einzige Vorschlag bisher.", en: "This is the only proposal so far.")
  static let isShown = LocalizedText(de: "Das ist schon auf der Leinwand.", en: "This is on the screen already.")
  static let isLargest = LocalizedText(
    de: "Größer geht nur noch im Terminal: meist Strg und +.",
    en: "Larger only in the terminal itself: usually Ctrl and +.")
  static let isSmallest = LocalizedText(
    de: "Kleiner geht nur noch im Terminal: meist Strg und -.",
    en: "Smaller only in the terminal itself: usually Ctrl and -.")
  static let isBlank = LocalizedText(
    de: "Die Leinwand ist dunkel: B macht sie hell.", en: "The screen is blank: B brings it back.")

  // MARK: The desk

  static let sceneNetwork = LocalizedText(de: "WLAN", en: "Wi-Fi")
  static let sceneField = LocalizedText(de: "Feld", en: "field")
  static let sceneClosing = LocalizedText(de: "Abschied", en: "goodbye")
  static let sceneItem = LocalizedText(de: "Frage", en: "question")
  static let over = LocalizedText(de: "beendet", en: "over")
  static let isOpen = LocalizedText(de: "offen", en: "open")
  static let isClosed = LocalizedText(de: "zu", en: "closed")
  static let isWithheld = LocalizedText(de: "zu wenige", en: "too few")
  static let isKeptBack = LocalizedText(de: "geschützt", en: "withheld")
  static let isEmpty = LocalizedText(de: "niemand", en: "nobody")
  static func answeredOf(_ count: Int, _ people: Int) -> LocalizedText {
    LocalizedText(
      de: "offen: \(count) von \(people) haben geantwortet", en: "open: \(count) of \(people) answered")
  }
  static func onEachOf(_ count: Int, _ people: Int) -> LocalizedText {
    LocalizedText(
      de: "offen: \(count) von \(people) auf jede Frage",
      en: "open: \(count) of \(people) on each question"
    )
  }
  static func missing(_ count: Int) -> LocalizedText {
    LocalizedText(de: count == 1 ? "1 fehlt noch" : "\(count) fehlen noch", en: "\(count) still missing")
  }
  static func closedWith(_ count: Int) -> LocalizedText {
    let answers = PublicTexts.answers(count)
    return LocalizedText(de: "geschlossen, \(answers.german)", en: "closed, \(answers.english)")
  }
  static func shown(_ count: Int) -> LocalizedText {
    let answers = PublicTexts.answers(count)
    return LocalizedText(de: "gezeigt, \(answers.german)", en: "shown, \(answers.english)")
  }
  static func late(_ count: Int) -> LocalizedText {
    LocalizedText(
      de: count == 1 ? "1 Antwort kam nach dem Bild." : "\(count) Antworten kamen nach dem Bild.",
      en: count == 1 ? "1 answer came after the picture." : "\(count) answers came after the picture.")
  }
  static func closingAdds(_ k: Int) -> LocalizedText {
    LocalizedText(
      de: "Ab \(k) nimmt Schließen sie auf.", en: "From \(k) on closing adds them.")
  }
  static let enoughLate = LocalizedText(
    de: "O zweimal, dann zeigen: ein Bild mit ihnen.", en: "O twice, then reveal: a picture with them.")
  static func withheld(_ k: Int) -> LocalizedText {
    LocalizedText(de: "Zu wenige: gezeigt ab \(k) Antworten 0–4", en: "Too few: shown from \(k) answers 0–4 on")
  }
  static let withheldHow = LocalizedText(
    de: "Bögen eintippen oder warten; dann O zweimal und zeigen.",
    en: "Enter paper sheets or wait; then O twice, and reveal.")
  static let proposals = LocalizedText(de: "Diskutieren", en: "Discuss")
  static let gap = LocalizedText(de: "Lücke", en: "gap")
  /// How far apart answers are, in the list of questions.
  static func short(_ closeness: Closeness) -> LocalizedText {
    switch closeness {
    case .twoCamps: LocalizedText(de: "Lager", en: "camps")
    case .close: LocalizedText(de: "nah", en: "close")
    case .wide: LocalizedText(de: "weit", en: "wide")
    }
  }
  static func inPool(_ count: Int) -> LocalizedText {
    LocalizedText(de: "\(count) im Pool", en: "\(count) in the pool")
  }
  /// After the end, when nobody is in it any more.
  static func wereIn(_ count: Int) -> LocalizedText {
    LocalizedText(de: count == 1 ? "1 war dabei" : "\(count) waren dabei", en: "\(count) took part")
  }
  static func people(_ count: Int, _ way: EntryWay) -> LocalizedText {
    switch way {
    case .phone: LocalizedText(de: "\(count) per Telefon", en: "\(count) by phone")
    case .kiosk: LocalizedText(de: "\(count) am Kiosk", en: "\(count) at the kiosk")
    case .paper: LocalizedText(de: "\(count) auf Papier", en: "\(count) on paper")
    case .file: LocalizedText(de: "\(count) aus Dateien", en: "\(count) from files")
    }
  }
  static func cameIn(_ people: LocalizedText) -> LocalizedText {
    LocalizedText(de: "Neu dabei: \(people.german)", en: "Joined now: \(people.english)")
  }
  static func both(_ first: LocalizedText, _ second: LocalizedText) -> LocalizedText {
    LocalizedText(de: "\(first.german) · \(second.german)", en: "\(first.english) · \(second.english)")
  }
  static func waiting(_ count: Int) -> LocalizedText {
    LocalizedText(
      de: count == 1 ? "1 Text wartet auf Freigabe (X)" : "\(count) Texte warten auf Freigabe (X)",
      en: count == 1 ? "1 text waits for approval (X)" : "\(count) texts wait for approval (X)")
  }

  // MARK: Texts

  static let textsTitle = LocalizedText(de: "Texte aus dem Raum, zum Freigeben", en: "Texts from the room, to approve")
  static let noTexts = LocalizedText(de: "Noch hat niemand etwas geschrieben.", en: "Nobody has written anything yet.")
  static let remark = LocalizedText(de: "Text", en: "text")
  static let step = LocalizedText(de: "Schritt", en: "step")
  static let moveTextsHelp = LocalizedText(
    de: "auf und ab (auch Bild↑ und Bild↓, Pos1 und Ende)", en: "up and down (also PgUp and PgDn, Home and End)")
  static let approve = LocalizedText(de: "freigeben", en: "approve")
  static let approveHelp = LocalizedText(
    de: "freigeben, oder die Freigabe zurücknehmen", en: "approve, or take it back")
  static let approveAll = LocalizedText(de: "alle freigeben", en: "approve all")
  static let approveAllHelp = LocalizedText(
    de: "alle freigeben, die Sie hier gesehen haben", en: "approve all that you have seen here")
  static func approveAllTitle(_ count: Int) -> LocalizedText {
    count == 1
      ? LocalizedText(de: "Einen Text freigeben?", en: "Approve one text?")
      : LocalizedText(de: "\(count) Texte freigeben?", en: "Approve \(count) texts?")
  }
  static let approveAllNot = LocalizedText(de: "Nein, weiterlesen", en: "No, go on reading")
  static func approveAllDo(_ count: Int) -> LocalizedText {
    count == 1
      ? LocalizedText(de: "Ja, diesen freigeben", en: "Yes, approve it")
      : LocalizedText(de: "Ja, diese \(count) freigeben", en: "Yes, approve these \(count)")
  }
  static let nothingToApprove = LocalizedText(de: "Alle Texte sind freigegeben.", en: "All texts are approved.")
  static let nothingSeen = LocalizedText(
    de: "Der Rest stand noch nicht hier: ↓ liest weiter.",
    en: "The rest has not been shown here yet: ↓ reads on.")
  static func approveAllText(_ count: Int) -> LocalizedText {
    count == 1
      ? LocalizedText(
        de: "Ein Text kann dann auf der Leinwand erscheinen und steht im Bericht. Haben Sie ihn gelesen?",
        en: "One text may then go on the public view and appears in the report. Have you read it?")
      : LocalizedText(
        de: "\(count) Texte können dann auf der Leinwand erscheinen und stehen im Bericht. Haben Sie alle gelesen?",
        en: "\(count) texts may then go on the public view and appear in the report. Have you read them all?")
  }
  static func stillUnseen(_ count: Int) -> LocalizedText {
    count == 1
      ? LocalizedText(
        de: "Ein weiterer stand noch nicht auf diesem Bildschirm; er wartet weiter.",
        en: "One more has not been on this screen yet; it goes on waiting.")
      : LocalizedText(
        de: "\(count) weitere standen noch nicht auf diesem Bildschirm; sie warten weiter.",
        en: "\(count) more have not been on this screen yet; they go on waiting.")
  }
  static let textIsGone = LocalizedText(
    de: "Der markierte Text ist eben weggefallen: ↓ wählt.",
    en: "The marked text has just gone: ↓ selects one.")
  static func unapprovedAtEnd(_ count: Int) -> LocalizedText {
    count == 1
      ? LocalizedText(
        de: "Ein Text ist nicht freigegeben (X); er wird mit gelöscht.",
        en: "One text is not approved (X); it is deleted as well.")
      : LocalizedText(
        de: "\(count) Texte sind nicht freigegeben (X); sie werden mit gelöscht.",
        en: "\(count) texts are not approved (X); they are deleted as well.")
  }
  static let remove = LocalizedText(de: "löschen", en: "delete")
  static let removeHelp = LocalizedText(
    de: "den Text löschen; u holt ihn zurück", en: "delete the text; u brings it back")
  static let removed = LocalizedText(de: "Gelöscht. u holt den Text zurück.", en: "Deleted. u brings the text back.")
  static let shorten = LocalizedText(de: "kürzen", en: "shorten")
  static let shortenHelp = LocalizedText(
    de: "Wörter auslassen, etwa einen Namen; […] zeigt es an", en: "leave words out, such as a name; […] marks it")
  static let shortenTitle = LocalizedText(
    de: "Wörter auslassen: Der Rest bleibt, wie er geschrieben wurde.",
    en: "Leave words out: the rest stays as it was written.")
  static let becomes = LocalizedText(de: "Dann steht da:", en: "What will be there:")
  static let word = LocalizedText(de: "Wort", en: "word")
  static let wordHelp = LocalizedText(de: "ein Wort weiter oder zurück", en: "one word on or back")
  static let omit = LocalizedText(de: "auslassen", en: "leave out")
  static let omitHelp = LocalizedText(
    de: "das Wort auslassen, oder wieder aufnehmen", en: "leave the word out, or take it in again")
  static let store = LocalizedText(de: "so übernehmen", en: "take it")
  static let storeHelp = LocalizedText(de: "den gekürzten Text übernehmen", en: "take the shortened text")
  static let notShorter = LocalizedText(
    de: "So bleibt nichts, oder es wird nicht kürzer.", en: "Nothing would be left, or it gets no shorter.")
  static let shortened = LocalizedText(
    de: "Gekürzt. u holt den ganzen Text zurück.", en: "Shortened. u brings the whole text back.")
  static let restored = LocalizedText(
    de: "Zurückgeholt: Der Text ist wieder da.", en: "Brought back: the text is there again.")
  static let undo = LocalizedText(de: "zurückholen", en: "bring back")
  static let undoHelp = LocalizedText(
    de: "den zuletzt gelöschten oder gekürzten Text zurückholen",
    en: "bring back the text that was deleted or shortened last")
}
