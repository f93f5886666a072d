import Documents
import House
import Questionnaire

extension GapDocument {
  /// What of the checklists was not ticked.
  var checks: [Block] {
    let parts = report.checks.map { check in
      Block.part(
        Part(
          text(check.item.title), key: "check" / check.id.rawValue,
          [.list(List(.bullets, check.open.prefix(brevity.checked).map { List.Item(text($0.label)) }))]
            + rest(check.open.count - brevity.checked)))
    }
    return [
      .paragraph(
        say(
          "Das haben Sie nicht angekreuzt. Sehen Sie nach, ob es für Sie gilt und ob es erledigt ist. Die Liste ersetzt keine "
            + "Rechtsberatung.",
          "You did not tick these. Find out whether they apply to you and whether they are done. The list is no substitute for "
            + "legal advice."))
    ] + advice + (parts.count == 2 ? [.beside([parts[0]], [parts[1]])] : parts)
  }

  /// Whom to ask, where the organiser says so.
  private var advice: [Block] {
    guard let parts = report.organiser?.adviceParts else { return [] }
    return [.paragraph(Organiser.phrase(of: parts, in: language))]
  }
}
