import Documents
import Questionnaire
import Scoring
import Words

extension GapDocument {
  /// Profile, self-rated success and open questions: part of no score.
  var unscored: [Block] {
    [
      .paragraph(
        say(
          "Diese Angaben gehen in keinen Wert ein, auch nicht die Einschätzung des eigenen Erfolgs.",
          "These answers enter no value, nor does the rating of your own success."))
    ] + parts(of: report.unscoredAnswers)
  }

  /// Every scored item of the form with what was answered and noted, and why it matters.
  var answers: [Block] { parts(of: report.answers.filter { $0.item.scored != nil }) }

  private func parts(of answers: [ReportAnswer]) -> [Block] {
    var groups: [(name: Phrase, items: [List.Item])] = []
    for answer in answers {
      let name = name(of: answer.place)
      if groups.last?.name == name {
        groups[groups.count - 1].items.append(item(answer))
      } else {
        groups.append((name, [item(answer)]))
      }
    }
    return groups.map { .part(Part($0.name, [.list(List(.ranked, $0.items))])) }
  }

  private func name(of place: ReportAnswer.Place) -> Phrase {
    switch place {
    case .field(let placed): path(placed)
    case .section(let section): text(section.title)
    }
  }

  /// In the words of the level, where they do not stand before; the notes below.
  private func item(_ answer: ReportAnswer) -> List.Item {
    let question = Block.paragraph(text(answer.item.question), .quiet)
    let isScored = answer.item.scored != nil
    let notes = answer.notes.map { note in
      Term(
        report.people == nil
          ? text(Vocabulary.note) : "\(text(Vocabulary.note)) · \(words.name(of: note.perspective))", .own(note.text))
    }
    return List.Item(
      title(answer.item), aside: Phrase(answer.headline(in: language) ?? ""), sign: "\(answer.number)",
      key: "answer" / answer.id.rawValue,
      [question] + (isScored ? scoredDetails(of: answer) : unscoredDetails(of: answer)) + why(of: answer)
        + (notes.isEmpty ? [] : [.terms(notes)]))
  }

  /// Only for those who want to know more: paper leaves it out.
  private func why(of answer: ReportAnswer) -> [Block] {
    guard answer.item.scored != nil, let why = answer.item.why else { return [] }
    return [.terms([Term(say("Warum", "Why"), text(why)).detailed()])]
  }

  private func scoredDetails(of answer: ReportAnswer) -> [Block] {
    var blocks: [Block] = []
    let key: DataKey = "answer" / answer.id.rawValue
    // What the answer of a single person means may stand at its gap.
    let isKnown = answer.level.map { !isNewMeaning($0, of: answer.id, at: key) } ?? false
    let anchor = answer.level.flatMap { answer.item.anchor(of: $0, in: language) }
    let details = answer.details(in: language).filter { !isKnown || $0 != anchor }.joined(separator: words.separator)
    if !details.isEmpty {
      var paragraph = Paragraph(Phrase(details))
      // How each perspective sees an item stands beside the others’ views.
      paragraph.isDetail = answer.isJoint && !answer.views.contains { $0.single.count > 1 }
      blocks.append(.paragraph(paragraph))
    }
    if !answer.chosen.isEmpty, !answer.isSingle, !isKnown, let anchor {
      blocks.append(.paragraph(Phrase(anchor), .quiet))
    }
    return blocks
  }

  private func unscoredDetails(of answer: ReportAnswer) -> [Block] {
    let isOwn = if case .text = answer.item.kind { true } else { false }
    var details = answer.details(in: language).map { isOwn ? Phrase.own($0) : Phrase($0) }
    // What was quoted on the page stands there.
    if report.isStrengthQuestion(answer.id), let quote = words.strengthQuote(to: pageBrevity.quoteLength),
      details.map(\.plain) == [quote]
    {
      details = [say("siehe oben, „\(words.strengthsTitle)“", "see above, “\(words.strengthsTitle)”")]
    }
    if answer.isJoint, !answer.withheld.isEmpty { details.append(Phrase(words.withheld(answer.withheld))) }
    guard details.isEmpty else { return [.list(List(.bullets, details.map { List.Item($0, sign: "›") }))] }
    // Text leaves out what nobody said; where answers stand beside their questions, the place would be empty.
    return answer.headline(in: language) != nil
      ? [] : [.alternatives(drawn: [.paragraph(text(Vocabulary.unanswered))], written: [])]
  }
}
