import Documents
import Questionnaire
import Words

extension GapDocument {
  /// What the steps ask for, to fill in; a format that can hands the files out.
  var templates: [Block] {
    [
      .paragraph(
        say(
          "Zum Ausfüllen, für Schritte aus diesem Bericht; im Programm stehen sie neben dem Schritt.",
          "To fill in, for steps of this report; in the program they stand beside the step.")),
      .list(List(.bullets, report.templates.map(item))),
    ]
  }

  private func item(_ entry: StepTemplate) -> List.Item {
    let uses = entry.uses.map { $0.title[language] }.joined(separator: ", ")
    let files = entry.template.kinds.compactMap { file(entry.template, $0) }
    let links = files.dropFirst().reduce(files.first ?? "") { $0 + ", " + $1 }
    return List.Item(
      "\(Inline.strong(text(entry.template.title))): \(uses) \(Inline.quiet("(" + links + ")"))",
      key: "template" / entry.id.rawValue)
  }

  private func file(_ template: Template, _ kind: Template.Kind) -> Phrase? {
    guard let bytes = template.content(kind, in: language) else { return nil }
    let (label, type): (Phrase, String) =
      switch kind {
      case .table: (say("Tabelle", "table"), "text/csv")
      case .text: (say("Text", "text"), "text/markdown")
      }
    let attachment = Attachment(name: template.fileName(kind, in: language), type: type, bytes: bytes)
    return "\(Inline.file(label, attachment))"
  }
}
