/// A small complete questionnaire to start from; it passes the linter.
enum QuestionnaireTemplate {
  static func text(id: String) -> String {
    """
    # Vorlage: zwei Fragen in einem Handlungsfeld. / Template: two items in one field of action.
    # Prüfen mit / check with: reifegrad questionnaire lint \(id).yaml
    format: reifegrad-questionnaire/1
    id: \(id)
    version: "1.0.0"
    title: { de: "Mein Fragebogen", en: "My questionnaire" }
    description: { de: "Für wen er ist und was herauskommt.", en: "For whom it is and what comes out." }
    minutes: { full: 5 }
    dimensions:
      - id: beispiel
        title: { de: "Beispiel", en: "Example" }
        about: { de: "Was diese Dimension umfasst.", en: "What this dimension covers." }
        fields:
          - id: erstes-feld
            title: { de: "Erstes Feld", en: "First field" }
            about: { de: "Was dieses Feld umfasst.", en: "What this field covers." }
    items:
    \(item("eins"))
    \(item("zwei"))
    """ + "\n"
  }

  private static func item(_ name: String) -> String {
    let anchors = (0...4).map {
      "      \($0): { de: \"Woran man Stufe \($0) erkennt.\", en: \"How to recognise level \($0).\" }"
    }
    let steps = (0...3).map {
      "      \($0): { de: \"Was von Stufe \($0) weiterhilft.\", en: \"What helps on from level \($0).\", minutes: 60 }"
    }
    return """
        - id: beispiel.\(name)
          type: level
          field: erstes-feld
          title: { de: "Frage \(name)", en: "Item \(name)" }
          question: { de: "Wie steht es damit?", en: "How about this?" }
          why: { de: "Warum sich die Frage lohnt.", en: "Why the question is worth asking." }
          anchors:
      \(anchors.joined(separator: "\n"))
          steps:
      \(steps.joined(separator: "\n"))
      """
  }
}
