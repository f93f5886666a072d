import Documents
import Questionnaire
import Scoring
import Words

extension GapDocument {
  /// The verdict with its reasons, what fits in order, and what to do; all else is further advice.
  func blocks(of judgement: Judgement) -> [Block] {
    switch judgement {
    case .decided(let result): blocks(of: result)
    case .open(let open):
      [
        .paragraph(Phrase(words.title(of: open)), .answer), .paragraph(Phrase(words.text(of: open)), .lead),
      ] + open.advice.filter { !$0.advice.ranks.isEmpty }.map(part)
    }
  }

  /// What else there is to know.
  var furtherAdvice: [Block] { report.furtherAdvice.map(part) }

  private func blocks(of result: VerdictResult) -> [Block] {
    var blocks: [Block] = [
      .paragraph(text(result.verdict.title), .answer), .paragraph(Phrase(words.text(of: result)), .lead),
    ]
    if !result.reasons.isEmpty {
      blocks.append(.part(Part(say("Warum", "Why"), isInset: true, [.list(List(.bullets, result.reasons.map(text)))])))
    }
    return blocks + result.advice.filter { !$0.advice.ranks.isEmpty }.map(part)
  }

  /// What fits, each with the name of its place: “Unser Vorschlag”, “Als Zweites”.
  private func part(of fitting: VerdictResult.FittingAdvice) -> Block {
    let entries = fitting.entries.enumerated().map { rank, entry -> Phrase in
      let title = words.title(of: entry, at: rank, in: fitting.advice)
      let room = rank == 0 ? pageBrevity.adviceLength.first : pageBrevity.adviceLength.other
      guard room > 0 else { return .strong(Phrase(title + ".")) }
      return "\(Inline.strong(Phrase(title + "."))) \(Phrase(entry.text[language].shortened(to: room)))"
    }
    return .part(
      Part(
        text(fitting.advice.title), key: "advice" / fitting.advice.id.rawValue, isInset: true,
        [.list(List(.bullets, entries.isEmpty ? [text(fitting.advice.none)] : entries))]))
  }
}
