import Questionnaire
import Words

extension StoreError {
  static func explanation(of fault: JoinFault, _ id: AssessmentID) -> LocalizedText {
    let reason =
      switch fault {
      case .otherQuestionnaire(let questionnaire):
        LocalizedText(
          de: "sie beantwortet den Fragebogen „\(questionnaire)“", en: "it answers the questionnaire “\(questionnaire)”"
        )
      case .otherVersion(let version):
        LocalizedText(
          de: "sie beantwortet die Version \(version) des Fragebogens",
          en: "it answers version \(version) of the questionnaire")
      case .otherForm(.full): LocalizedText(de: "sie beantwortet die Langform", en: "it answers the full form")
      case .otherForm(.short): LocalizedText(de: "sie beantwortet die Kurzform", en: "it answers the short form")
      }
    return LocalizedText(
      de: "Diese Antworten passen nicht zur Selbsteinschätzung \(id): \(reason.german). "
        + "Gemeinsam auswerten lässt sich nur, was dieselben Fragen beantwortet.",
      en: "These answers do not fit the self-assessment \(id): \(reason.english). "
        + "Only answers to the same questions can be evaluated together.")
  }

  static func explanation(of fault: FollowFault, _ id: AssessmentID) -> LocalizedText {
    switch fault {
    case .otherQuestionnaire(let questionnaire):
      LocalizedText(
        de: "Die Selbsteinschätzung \(id) beantwortet einen anderen Fragebogen („\(questionnaire)“). "
          + "Vergleichen lassen sich nur Einschätzungen mit demselben Fragebogen.",
        en: "The self-assessment \(id) answers another questionnaire (“\(questionnaire)”). "
          + "Only assessments with the same questionnaire can be compared.")
    case .itself:
      LocalizedText(
        de: "Die Selbsteinschätzung \(id) kann nicht die vorige sein: Sie gehört zu derselben Einschätzung "
          + "oder folgt selbst auf sie. Nennen Sie eine frühere.",
        en: "The self-assessment \(id) cannot be the one before: it belongs to the same assessment "
          + "or follows it itself. Name an earlier one.")
    }
  }
}
