import Questionnaire
import TestSupport
import Testing
import Words

@testable import ResultCode

@Suite("Errors of result codes")
struct ExplanationTests {
  private static let place = CodePlace(index: 17)

  @Test(
    "Each says in German what is wrong, where, and what to do",
    arguments: [
      (
        .empty,
        "Es ist kein Ergebniscode eingegeben. Er steht am Ende des Berichts."
      ),
      (
        .character("Ä", place),
        "In einem Ergebniscode kommt kein solches Zeichen vor: „Ä“, Zeichen 3 in Gruppe 4. Er besteht nur aus "
          + "Ziffern und Buchstaben ohne Umlaute."
      ),
      (
        .character("\u{1B}", place),
        "In einem Ergebniscode kommt kein solches Zeichen vor: ein fremdes Zeichen, Zeichen 3 in Gruppe 4. Er "
          + "besteht nur aus Ziffern und Buchstaben ohne Umlaute."
      ),
      (
        .unevenGroup(4, count: 54),
        "Gruppe 4 des Ergebniscodes hat nicht fünf Zeichen. Vergleichen Sie diese Gruppe."
      ),
      (
        .unevenGroup(nil, count: 54),
        "Es fehlen Zeichen, oder es sind zu viele: Der Ergebniscode besteht aus Gruppen zu fünf, eingegeben "
          + "sind 54 Zeichen. Vergleichen Sie ihn Gruppe für Gruppe."
      ),
      (
        .groups(stated: 11, found: 10),
        "Der Ergebniscode ist zu kurz: Nach seinem Anfang hat er 11 Gruppen, eingegeben sind 10. Vergleichen "
          + "Sie ihn Gruppe für Gruppe."
      ),
      (
        .groups(stated: 11, found: 12),
        "Der Ergebniscode ist zu lang: Nach seinem Anfang hat er 11 Gruppen, eingegeben sind 12. Vergleichen "
          + "Sie ihn Gruppe für Gruppe."
      ),
      (
        .groups(stated: nil, found: 1),
        "Der Ergebniscode ist zu kurz: Eingegeben ist 1 Gruppe. Geben Sie alle ein."
      ),
      (
        .groups(stated: nil, found: 3),
        "Der Ergebniscode ist zu kurz: Eingegeben sind 3 Gruppen. Geben Sie alle ein."
      ),
      (
        .damaged(.character(place)),
        "Im Ergebniscode stimmt etwas nicht, vermutlich Zeichen 3 in Gruppe 4. Vergleichen Sie diese Gruppe."
      ),
      (
        .damaged(.swapped(place)),
        "Im Ergebniscode sind vermutlich zwei Zeichen vertauscht: Zeichen 3 in Gruppe 4 und das danach. "
          + "Vergleichen Sie die Stelle."
      ),
      (
        .damaged(nil),
        "Der Ergebniscode ist nicht richtig eingegeben; wo, lässt sich nicht sagen. Vergleichen Sie ihn "
          + "Gruppe für Gruppe."
      ),
      (
        .otherFormat,
        "Diesen Ergebniscode hat eine andere Fassung von reifegrad erzeugt. Verwenden Sie die neueste."
      ),
      (
        .unknownQuestionnaire(known: []),
        "Der Ergebniscode gehört zu einem Fragebogen, der hier fehlt. Es wurde überhaupt keiner gefunden."
      ),
      (
        .unknownQuestionnaire(known: ["a", "b"]),
        "Der Ergebniscode gehört zu einem Fragebogen, der hier fehlt. Hier gibt es: a, b."
      ),
      (
        .otherQuestionnaire("a"),
        "Der Ergebniscode gehört nicht zum Fragebogen „a“. Verwenden Sie den, der beantwortet wurde."
      ),
      (
        .otherVersion("a", code: "1.0.0", here: "1.1.0"),
        "Der Ergebniscode gehört zu Version 1.0.0 des Fragebogens „a“; hier liegt Version 1.1.0. Legen Sie "
          + "die Datei der Version 1.0.0 dazu."
      ),
      (
        .changed("a", "1.0.0"),
        "Der Fragebogen „a“ 1.0.0 hat hier andere Fragen oder Antworten als dort, wo der Ergebniscode "
          + "entstand. Verwenden Sie dieselbe Datei."
      ),
    ] as [(ResultCodeError, String)])
  func german(error: ResultCodeError, text: String) { #expect(error.explanation.german == text) }

  @Test(
    "Each says the same in English",
    arguments: [
      (
        .empty,
        "No result code was entered. It is at the end of the report."
      ),
      (
        .character("Ä", place),
        "A result code has no such character: “Ä”, character 3 in group 4. It has only digits and plain "
          + "letters."
      ),
      (
        .character("\u{1B}", place),
        "A result code has no such character: a foreign character, character 3 in group 4. It has only "
          + "digits and plain letters."
      ),
      (
        .unevenGroup(4, count: 54),
        "Group 4 of the result code does not have five characters. Compare this group."
      ),
      (
        .unevenGroup(nil, count: 54),
        "Characters are missing, or there are too many: a result code has groups of five, and 54 characters "
          + "were entered. Compare it group by group."
      ),
      (
        .groups(stated: 11, found: 10),
        "The result code is too short: by its beginning it has 11 groups, and 10 were entered. Compare it "
          + "group by group."
      ),
      (
        .groups(stated: 11, found: 12),
        "The result code is too long: by its beginning it has 11 groups, and 12 were entered. Compare it "
          + "group by group."
      ),
      (
        .groups(stated: nil, found: 1),
        "The result code is too short: 1 group was entered. Enter all of them."
      ),
      (
        .groups(stated: nil, found: 3),
        "The result code is too short: 3 groups were entered. Enter all of them."
      ),
      (
        .damaged(.character(place)),
        "Something is wrong in the result code, probably character 3 in group 4. Compare this group."
      ),
      (
        .damaged(.swapped(place)),
        "Two characters of the result code have probably changed places: character 3 in group 4 and the one "
          + "after it. Compare the place."
      ),
      (
        .damaged(nil),
        "The result code was not entered correctly; where cannot be told. Compare it group by group."
      ),
      (
        .otherFormat,
        "This result code was made by another release of reifegrad. Use the newest one."
      ),
      (
        .unknownQuestionnaire(known: []),
        "The result code belongs to a questionnaire that is not here. None at all was found."
      ),
      (
        .unknownQuestionnaire(known: ["a", "b"]),
        "The result code belongs to a questionnaire that is not here. Here are: a, b."
      ),
      (
        .otherQuestionnaire("a"),
        "The result code does not belong to the questionnaire “a”. Use the one that was answered."
      ),
      (
        .otherVersion("a", code: "1.0.0", here: "1.1.0"),
        "The result code belongs to version 1.0.0 of the questionnaire “a”; here is version 1.1.0. Add the "
          + "file of version 1.0.0."
      ),
      (
        .changed("a", "1.0.0"),
        "The questionnaire “a” 1.0.0 has other questions or answers here than where the result code was made. "
          + "Use the same file."
      ),
    ] as [(ResultCodeError, String)])
  func english(error: ResultCodeError, text: String) { #expect(error.explanation.english == text) }
}
