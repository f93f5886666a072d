import Words

enum ContinuationTexts {
  static let label = LocalizedText(de: "weiterführen", en: "continue")
  static let help = LocalizedText(
    de: "nach der Kurzform den vollständigen Fragebogen, nach dem Einstieg die Kurzform beginnen; was beantwortet ist, "
      + "bleibt",
    en: "after the short form begin the full questionnaire, after the questions for beginners the short form; what is "
      + "answered stays")
  static let full = LocalizedText(
    de: "Mit dem vollständigen Fragebogen weitermachen", en: "Continue with the full questionnaire")
  static func fullSentence(_ left: Int) -> LocalizedText {
    LocalizedText(
      de: "Ihre Antworten kommen mit, \(left) Fragen kommen dazu. Dieses Ergebnis bleibt.",
      en: "Your answers come along, \(left) questions are new. This result stays.")
  }
  static let management = LocalizedText(
    de: "Sie sind schon aktiv? Weiter mit der Kurzform", en: "Active already? Continue with the short form")
  static let managementSentence = LocalizedText(
    de: "Sie zeigt, wo Ihr Unternehmen mit Social Media steht. Die Angaben zum Unternehmen kommen mit.",
    en: "It shows where your company stands with social media. What you told about the company comes along.")
  static let beginningTitle = LocalizedText(de: "Noch gar nicht aktiv?", en: "Not active yet?")
  static let beginningText = LocalizedText(
    de: "Dann passt der Fragebogen „Einstieg“ besser: In wenigen Minuten sehen Sie, ob, wozu und wo Sie anfangen. Was "
      + "Sie hier geantwortet haben, bleibt als Entwurf.",
    en:
      "Then the questionnaire “Getting started” fits better: in a few minutes you see whether, why and where to start. "
      + "What you answered here stays as a draft.")
  static let toBeginning = LocalizedText(de: "Zum Einstieg", en: "On to “Getting started”")
  static let beginningSpoken = LocalizedText(
    de: "Für den Anfang gibt es den Fragebogen „Einstieg“: q hebt diese Fragen auf, dann wählen Sie ihn mit 1.",
    en: "For the start there is the questionnaire “Getting started”: q keeps these questions, then choose it with 1.")
}
