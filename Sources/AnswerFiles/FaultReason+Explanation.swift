import Questionnaire
package import Words

extension FaultReason {
  /// What is wrong and what to do.
  var explanation: LocalizedText {
    switch self {
    case .syntax(let problem): problem.explanation
    case .wrongType(let type): type.explanation
    case .response(let fault): fault.explanation
    case .text(let fault): fault.explanation
    case .survey(let fault): fault.explanation
    case .otherFormat(.answers, found: .survey):
      LocalizedText(
        de: "Das ist keine Antwortdatei, sondern eine Unternehmensdatei; „reifegrad import DATEI“ nimmt sie auf.",
        en: "This is no answer file but a company file; “reifegrad import FILE” takes it in.")
    case .otherFormat(let kind, _):
      LocalizedText(
        de: "Das ist keine \(kind.name.german): „format“ muss „\(kind.format)“ sein.",
        en: "This is no \(kind.name.english): “format” must be “\(kind.format)”.")
    case .newerFormat(let kind):
      LocalizedText(
        de: "Dieses Format der \(kind.name.german) kennt diese Version nicht; sie liest „\(kind.format)“.",
        en: "This version does not know this format of the \(kind.name.english); it reads “\(kind.format)”.")
    case .missingKey(let key):
      LocalizedText(de: "Der Schlüssel „\(key)“ fehlt.", en: "The key “\(key)” is missing.")
    case .repeatedKey:
      LocalizedText(
        de: "Dieser Schlüssel steht zweimal; lassen Sie nur einen stehen.",
        en: "This key appears twice; keep only one.")
    case .unknownKey(let name, let known):
      named(
        de: "\(quoted(name, "Den Schlüssel „", "“") ?? "Diesen Schlüssel") gibt es hier nicht",
        en: "There is no \(quoted(name, "key “", "”") ?? "such key") here", known: known)
    case .unknownName(_, let known) where known.isEmpty:
      LocalizedText(
        de: "Danach fragt dieser Fragebogen nicht; lassen Sie die Angabe weg.",
        en: "This questionnaire does not ask for it; leave it out.")
    case .unknownName(_, let known):
      named(de: "Diesen Wert gibt es hier nicht", en: "There is no such value here", known: known)
    case .unknownQuestionnaire(_, let known):
      named(de: "Diesen Fragebogen gibt es nicht", en: "There is no such questionnaire", known: known)
    case .unknownItem(let name, _):
      LocalizedText(
        de: "\(quoted(name, "Die Frage „", "“") ?? "Diese Frage") gibt es in diesem Fragebogen nicht. " + meant.german,
        en: "There is no \(quoted(name, "item “", "”") ?? "such item") in this questionnaire. " + meant.english)
    case .otherQuestionnaire(let expected):
      LocalizedText(
        de: "Die Datei gehört zu einem anderen Fragebogen; erwartet wird „\(expected)“.",
        en: "The file belongs to another questionnaire; “\(expected)” is expected.")
    case .invalidQuestionnaireID:
      LocalizedText(
        de: "Die Kennung eines Fragebogens besteht aus a–z, 0–9 und „-“, z. B. \"social-media-management\".",
        en: "The id of a questionnaire is made of a–z, 0–9 and “-”, e.g. \"social-media-management\".")
    case .invalidResponseID:
      LocalizedText(
        de: "Die Kennung einer Antwortdatei hat \(ResponseID.length.lowerBound) bis \(ResponseID.length.upperBound) "
          + "Zeichen aus a–z, 0–9 und „-“.",
        en: "The id of an answer file has \(ResponseID.length.lowerBound) to \(ResponseID.length.upperBound) "
          + "characters of a–z, 0–9 and “-”.")
    case .invalidVersion:
      LocalizedText(
        de: "Eine Version sind drei Zahlen in Anführungszeichen, z. B. \"1.0.0\".",
        en: "A version is three numbers in quotes, e.g. \"1.0.0\".")
    case .otherMajor(let file, let present):
      LocalizedText(
        de: "Die Antworten gehören zur Version \(file); vorhanden ist \(present). Fragen verschiedener Hauptversionen "
          + "bedeuten nicht dasselbe. Nehmen Sie diese Antworten für sich; dazu muss der Fragebogen in der Version \(file) "
          + "da sein (versions/…-\(file).yaml neben den Fragebögen).",
        en: "The answers belong to version \(file); present is \(present). Questions of different major versions "
          + "do not mean the same. Take these answers by themselves; for that the questionnaire has to be there in version "
          + "\(file) (versions/…-\(file).yaml beside the questionnaires).")
    case .invalidDate:
      LocalizedText(
        de: "Diesen Tag gibt es nicht; schreiben Sie Jahr-Monat-Tag, z. B. \"2026-11-24\".",
        en: "There is no such day; write year-month-day, e.g. \"2026-11-24\".")
    case .noShortForm:
      LocalizedText(
        de: "Dieser Fragebogen hat keine Kurzform; setzen Sie „form“ auf „full“.",
        en: "This questionnaire has no short form; set “form” to “full”.")
    case .notInShortForm:
      LocalizedText(
        de: "Die Kurzform stellt diese Frage nicht; entfernen Sie die Antwort oder setzen Sie „form“ auf „full“.",
        en: "The short form does not ask this question; remove the answer or set “form” to “full”.")
    case .noAnswer:
      LocalizedText(
        de: "Hier steht keine Antwort; lassen Sie die Frage weg, wenn sie unbeantwortet ist.",
        en: "There is no answer here; leave the question out if it is unanswered.")
    case .severalAnswers:
      LocalizedText(
        de: "Hier stehen mehrere Antworten auf eine Frage; lassen Sie nur eine stehen.",
        en: "There are several answers to one question here; keep only one.")
    case .otherAnswerKey(let expected):
      LocalizedText(
        de: "Die Art der Antwort passt nicht zur Art der Frage; hier gehört „\(expected)“ hin.",
        en: "The kind of answer does not fit the kind of question; “\(expected)” belongs here.")
    case .levelNotInteger:
      LocalizedText(
        de: "Eine Stufe ist eine ganze Zahl von 0 bis 4, ohne Anführungszeichen und Komma.",
        en: "A level is a whole number from 0 to 4, without quotes or a decimal point.")
    case .levelOutOfRange:
      LocalizedText(de: "Eine Stufe liegt zwischen 0 und 4.", en: "A level lies between 0 and 4.")
    case .repeatedOption:
      LocalizedText(
        de: "Diese Option steht zweimal; lassen Sie sie einmal stehen.",
        en: "This option appears twice; keep it once.")
    }
  }

  // A name that could be a text of a person is not repeated.
  private func quoted(_ name: String, _ before: String, _ after: String) -> String? {
    JSONPath.presentable(name).map { before + $0 + after }
  }

  private func named(de: String, en: String, known: [String]) -> LocalizedText {
    let list = known.joined(separator: ", ")
    return LocalizedText(
      de: "\(de); möglich: \(list)." + (guess.map { " " + $0.german } ?? ""),
      en: "\(en); possible: \(list)." + (guess.map { " " + $0.english } ?? ""))
  }

  private var meant: LocalizedText {
    guess ?? LocalizedText(de: "Entfernen oder berichtigen Sie sie.", en: "Remove or correct it.")
  }

  private var guess: LocalizedText? {
    suggestion.map { LocalizedText(de: "Gemeint ist wohl „\($0)“.", en: "Probably “\($0)” is meant.") }
  }
}

extension FileKind {
  /// What such a file is called.
  package var name: LocalizedText {
    switch self {
    case .answers: LocalizedText(de: "Antwortdatei", en: "answer file")
    case .survey: LocalizedText(de: "Unternehmensdatei", en: "company file")
    }
  }
}

extension JSONType {
  /// Which type is expected.
  var explanation: LocalizedText {
    switch self {
    case .object:
      LocalizedText(de: "Hier wird ein Objekt erwartet: { … }.", en: "An object is expected here: { … }.")
    case .array:
      LocalizedText(de: "Hier wird eine Liste erwartet: [ … ].", en: "A list is expected here: [ … ].")
    case .string:
      LocalizedText(
        de: "Hier wird ein Text in Anführungszeichen erwartet: \"…\".", en: "A text in quotes is expected here: \"…\".")
    case .number:
      LocalizedText(
        de: "Hier wird eine Zahl ohne Anführungszeichen erwartet.", en: "A number without quotes is expected here.")
    }
  }
}
