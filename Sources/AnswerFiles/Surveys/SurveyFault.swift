import Words

/// What can be wrong in a company file and in no answer file.
enum SurveyFault: Hashable {
  case empty
  case invalidID, repeatedID, invalidActionID, invalidItem
  case invalidTime, changedBeforeCreated
  case otherAnswers
  case unknownSurvey, followsItself, followsOther
  case emptyText, lowestStep, halfOrigin
  case unknownAction, carriedHome, carriedAlone

  /// What is wrong and what to do.
  var explanation: LocalizedText {
    switch self {
    case .empty:
      LocalizedText(de: "Diese Liste darf nicht leer sein.", en: "This list must not be empty.")
    case .invalidID:
      LocalizedText(
        de: "Die Kennung einer Selbsteinschätzung sieht aus wie \"a7k2m\": Buchstabe und Ziffer im Wechsel.",
        en: "The id of a self-assessment looks like \"a7k2m\": letters and digits in turn.")
    case .repeatedID:
      LocalizedText(
        de: "Das steht in dieser Datei schon einmal; jede Kennung darf nur einmal vorkommen.",
        en: "This is in the file already; every id may appear only once.")
    case .invalidActionID:
      LocalizedText(
        de: "Die Kennung einer Maßnahme ist eine UUID in Kleinbuchstaben.",
        en: "The id of an action is a UUID in lower case.")
    case .invalidItem:
      LocalizedText(
        de: "Die Kennung einer Frage besteht aus Bereich, Punkt und Name, z. B. \"kompetenz.plattformen\".",
        en: "The id of an item is made of section, dot and name, e.g. \"kompetenz.plattformen\".")
    case .invalidTime:
      LocalizedText(
        de: "Diesen Zeitpunkt gibt es nicht; geschrieben wird er so: \"2026-11-24T09:12:03.120Z\".",
        en: "There is no such moment; it is written like this: \"2026-11-24T09:12:03.120Z\".")
    case .changedBeforeCreated:
      LocalizedText(
        de: "Zuletzt geändert („changed“) kann nicht vor angelegt („created“) liegen.",
        en: "The last change (“changed”) cannot lie before the creation (“created”).")
    case .otherAnswers:
      LocalizedText(
        de: "Alle einer Einschätzung müssen denselben Fragebogen in derselben Version und Form beantwortet haben.",
        en: "Everybody of a survey must have answered the same questionnaire, version and form.")
    case .unknownSurvey:
      LocalizedText(
        de: "Eine Selbsteinschätzung mit dieser Kennung gibt es in dieser Datei nicht.",
        en: "There is no self-assessment with this id in the file.")
    case .followsItself:
      LocalizedText(
        de: "Eine Einschätzung kann nicht auf sich selbst folgen, auch nicht im Kreis.",
        en: "A survey cannot follow itself, nor in a circle.")
    case .followsOther:
      LocalizedText(
        de: "Einander folgen können nur Einschätzungen mit demselben Fragebogen.",
        en: "Only surveys with the same questionnaire can follow each other.")
    case .emptyText:
      LocalizedText(de: "Eine Maßnahme braucht einen Text.", en: "An action needs a text.")
    case .lowestStep:
      LocalizedText(
        de: "Ein Schritt führt zu einer Stufe von 1 bis 4.", en: "A step leads to a level from 1 to 4.")
    case .halfOrigin:
      LocalizedText(
        de: "„item“ und „to“ gehören zusammen: Frage und Stufe, zu der der Schritt führt.",
        en: "“item” and “to” belong together: the question, and the level that the step leads to.")
    case .unknownAction:
      LocalizedText(
        de: "Eine Maßnahme mit dieser Kennung gibt es in dieser Datei nicht.",
        en: "There is no action with this id in the file.")
    case .carriedHome:
      LocalizedText(
        de: "Diese Maßnahme gehört schon zu dieser Einschätzung; „carried“ nennt eine aus einer früheren.",
        en: "This action belongs to this survey already; “carried” names one of an earlier survey.")
    case .carriedAlone:
      LocalizedText(
        de: "Neben „carried“ steht nichts: Was die Maßnahme sagt, steht dort, wo sie beschlossen wurde.",
        en: "Nothing stands beside “carried”: what the action says stands where it was decided.")
    }
  }
}
