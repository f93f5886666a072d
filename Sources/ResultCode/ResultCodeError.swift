package import Questionnaire
package import Words

/// Why a result code cannot be read.
package enum ResultCodeError: ExplainedError, Hashable {
  /// Nothing was typed.
  case empty
  /// A character that stands in no code.
  case character(Character, CodePlace)
  /// The number of characters is not a multiple of five; the group where it is seen, when that is only one.
  case unevenGroup(Int?, count: Int)
  /// Groups are missing or too many; `stated` is what the code says of itself.
  case groups(stated: Int?, found: Int)
  /// The check fails; where, when one mistake alone explains it.
  case damaged(Damage?)
  /// Another format than this program reads.
  case otherFormat
  /// No questionnaire here is the one of the code.
  case unknownQuestionnaire(known: [QuestionnaireID])
  /// The code belongs to another questionnaire than this.
  case otherQuestionnaire(QuestionnaireID)
  /// The code belongs to another version of the questionnaire.
  case otherVersion(QuestionnaireID, code: Version, here: Version)
  /// The questionnaire was changed without a new version.
  case changed(QuestionnaireID, Version)

  /// What is wrong, where, and what to do.
  package var explanation: LocalizedText {
    switch self {
    case .empty:
      LocalizedText(
        de: "Es ist kein Ergebniscode eingegeben. Er steht am Ende des Berichts.",
        en: "No result code was entered. It is at the end of the report.")
    case .character(let character, let place): Self.foreign(character, place)
    case .unevenGroup(let group, let count): Self.uneven(group, count)
    case .groups(let stated, let found): Self.groups(stated, found)
    case .damaged(.character(let place)):
      LocalizedText(
        de: "Im Ergebniscode stimmt etwas nicht, vermutlich \(place.german). Vergleichen Sie diese Gruppe.",
        en: "Something is wrong in the result code, probably \(place.english). Compare this group.")
    case .damaged(.swapped(let place)):
      LocalizedText(
        de: "Im Ergebniscode sind vermutlich zwei Zeichen vertauscht: \(place.german) und das danach. "
          + "Vergleichen Sie die Stelle.",
        en: "Two characters of the result code have probably changed places: \(place.english) and the one after it. "
          + "Compare the place.")
    case .damaged(nil):
      LocalizedText(
        de: "Der Ergebniscode ist nicht richtig eingegeben; wo, lässt sich nicht sagen. "
          + "Vergleichen Sie ihn Gruppe für Gruppe.",
        en: "The result code was not entered correctly; where cannot be told. Compare it group by group.")
    case .otherFormat:
      LocalizedText(
        de: "Diesen Ergebniscode hat eine andere Fassung von reifegrad erzeugt. Verwenden Sie die neueste.",
        en: "This result code was made by another release of reifegrad. Use the newest one.")
    case .unknownQuestionnaire(let known): Self.unknown(known)
    case .otherQuestionnaire(let id):
      LocalizedText(
        de: "Der Ergebniscode gehört nicht zum Fragebogen „\(id)“. Verwenden Sie den, der beantwortet wurde.",
        en: "The result code does not belong to the questionnaire “\(id)”. Use the one that was answered.")
    case .otherVersion(let id, let code, let here):
      LocalizedText(
        de: "Der Ergebniscode gehört zu Version \(code) des Fragebogens „\(id)“; hier liegt Version \(here). "
          + "Legen Sie die Datei der Version \(code) dazu.",
        en: "The result code belongs to version \(code) of the questionnaire “\(id)”; here is version \(here). "
          + "Add the file of version \(code).")
    case .changed(let id, let version):
      LocalizedText(
        de: "Der Fragebogen „\(id)“ \(version) hat hier andere Fragen oder Antworten als dort, wo der Ergebniscode "
          + "entstand. Verwenden Sie dieselbe Datei.",
        en: "The questionnaire “\(id)” \(version) has other questions or answers here than where the result code was "
          + "made. Use the same file.")
    }
  }

  private static func foreign(_ character: Character, _ place: CodePlace) -> LocalizedText {
    // A control character must not reach the terminal.
    let shown = character.unicodeScalars.count == 1 && (character.isLetter || character.isPunctuation)
    let german = shown ? "„\(character)“" : "ein fremdes Zeichen"
    let english = shown ? "“\(character)”" : "a foreign character"
    return LocalizedText(
      de: "In einem Ergebniscode kommt kein solches Zeichen vor: \(german), \(place.german). "
        + "Er besteht nur aus Ziffern und Buchstaben ohne Umlaute.",
      en: "A result code has no such character: \(english), \(place.english). "
        + "It has only digits and plain letters.")
  }

  private static func uneven(_ group: Int?, _ count: Int) -> LocalizedText {
    guard let group else {
      return LocalizedText(
        de: "Es fehlen Zeichen, oder es sind zu viele: Der Ergebniscode besteht aus Gruppen zu fünf, "
          + "eingegeben sind \(count) Zeichen. Vergleichen Sie ihn Gruppe für Gruppe.",
        en: "Characters are missing, or there are too many: a result code has groups of five, "
          + "and \(count) characters were entered. Compare it group by group.")
    }
    return LocalizedText(
      de: "Gruppe \(group) des Ergebniscodes hat nicht fünf Zeichen. Vergleichen Sie diese Gruppe.",
      en: "Group \(group) of the result code does not have five characters. Compare this group.")
  }

  private static func groups(_ stated: Int?, _ found: Int) -> LocalizedText {
    guard let stated else {
      return LocalizedText(
        de: "Der Ergebniscode ist zu kurz: Eingegeben \(found == 1 ? "ist 1 Gruppe" : "sind \(found) Gruppen"). "
          + "Geben Sie alle ein.",
        en: "The result code is too short: \(found == 1 ? "1 group was" : "\(found) groups were") entered. "
          + "Enter all of them.")
    }
    let isShort = found < stated
    return LocalizedText(
      de: "Der Ergebniscode ist zu \(isShort ? "kurz" : "lang"): Nach seinem Anfang hat er \(stated) Gruppen, "
        + "eingegeben sind \(found). Vergleichen Sie ihn Gruppe für Gruppe.",
      en: "The result code is too \(isShort ? "short" : "long"): by its beginning it has \(stated) groups, "
        + "and \(found) were entered. Compare it group by group.")
  }

  private static func unknown(_ known: [QuestionnaireID]) -> LocalizedText {
    let list = known.map(\.rawValue).joined(separator: ", ")
    return LocalizedText(
      de: "Der Ergebniscode gehört zu einem Fragebogen, der hier fehlt. "
        + (known.isEmpty ? "Es wurde überhaupt keiner gefunden." : "Hier gibt es: \(list)."),
      en: "The result code belongs to a questionnaire that is not here. "
        + (known.isEmpty ? "None at all was found." : "Here are: \(list)."))
  }
}

extension CodePlace {
  fileprivate var german: String { "Zeichen \(character) in Gruppe \(group)" }
  fileprivate var english: String { "character \(character) in group \(group)" }
}
