import Documents
import Questionnaire
import Words
import Workshop

extension GroupDocument {
  /// The page for everybody: what the room tells, in sentences.
  var summary: [Block] {
    guard room.findings.shown > 0 else {
      return [.paragraph(words.participation, .lead), part(words.outcomeTitle, words.outcomes)]
    }
    return [.paragraph(words.participation, .lead), gaps, likeness, part(words.outcomeTitle, words.outcomes)]
      + (words.offers.isEmpty
        ? [] : [part(words.offerTitle, words.offers, [.paragraph(words.offerNote, .note)])])
  }

  private func part(_ title: Phrase, _ sentences: [Phrase], _ notes: [Block] = []) -> Block {
    .part(Part(title, [.list(List(.bullets, sentences))] + notes))
  }

  private var gaps: Block {
    let findings = room.findings
    let items =
      room.hasTargets
      ? findings.gaps.map { gap($0.id, words.standing(of: $0), within: "gap") }
      : findings.lowest.map { gap($0, words.standing(of: $0), within: "lowest") }
    guard !items.isEmpty else { return .part(Part(words.gapsTitle, [.paragraph(words.noGaps)])) }
    let own = words.ownOnPage.map { [Block.paragraph($0, .note)] } ?? []
    return .part(
      Part(words.gapsTitle, [.list(List(.ranked, items))] + own))
  }

  /// The question in full, and below it where the room is.
  private func gap(_ id: ItemID, _ standing: Phrase, within part: DataKey) -> List.Item {
    List.Item(words.question(of: id), key: part / id.rawValue, [.paragraph(standing)])
  }

  private var likeness: Block {
    .part(
      Part(
        words.likenessTitle,
        [.terms(words.likeness)] + [words.noDispute.map { .paragraph($0, .note) }].compactMap(\.self)))
  }
}
