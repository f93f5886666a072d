import Documents
import Questionnaire
import Scoring
import Words

extension GapDocument {
  /// Notes in the words of the person; formats that draw show each with its answer.
  var notes: [Block] {
    let items = report.notes.map { answer in
      List.Item(text(answer.item.title), sign: "\(answer.number)", answer.notes.map { .paragraph(worded($0)) })
    }
    return [.alternatives(drawn: [], written: [.list(List(.ranked, isLoose: true, items))])]
  }

  /// A note or text with the perspective that it comes from; without one when only one person answered.
  private func worded(_ voice: ReportVoice) -> Phrase {
    report.people == nil ? .own(voice.text) : "\(words.name(of: voice.perspective)): \(Inline.own(voice.text))"
  }

  /// Profile, self-rated success and open questions: part of no score.
  var unscored: [Block] {
    [
      .paragraph(
        say(
          "Diese Angaben gehen in keinen Wert ein, auch nicht die Einschätzung des eigenen Erfolgs.",
          "These answers enter no value, nor does the rating of your own success."))
    ] + parts(of: report.unscoredAnswers)
  }

  /// Every scored item of the form with what was answered.
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

  /// In the words of the level; where only words are written, the question only where the answer is no sentence of its
  /// own, and notes in a part of their own.
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
      [isScored ? .alternatives(drawn: [question], written: []) : question]
        + (isScored ? scoredDetails(of: answer) : unscoredDetails(of: answer))
        + (notes.isEmpty ? [] : [.alternatives(drawn: [.terms(notes)], written: [])]))
  }

  private func scoredDetails(of answer: ReportAnswer) -> [Block] {
    var blocks: [Block] = []
    let details = answer.details(in: language).joined(separator: words.separator)
    if !details.isEmpty {
      var paragraph = Paragraph(Phrase(details))
      // How each perspective sees an item stands beside the others’ views.
      paragraph.isDetail = answer.isJoint && !answer.views.contains { $0.single.count > 1 }
      blocks.append(.paragraph(paragraph))
    }
    if !answer.chosen.isEmpty, !answer.isSingle, let level = answer.level,
      let anchor = answer.item.anchor(of: level, in: language)
    {
      blocks.append(.paragraph(Phrase(anchor), .quiet))
    }
    return blocks
  }

  private func unscoredDetails(of answer: ReportAnswer) -> [Block] {
    let isOwn = if case .text = answer.item.kind { true } else { false }
    var details = answer.details(in: language).map { isOwn ? Phrase.own($0) : Phrase($0) }
    if answer.isJoint, !answer.withheld.isEmpty { details.append(Phrase(words.withheld(answer.withheld))) }
    guard details.isEmpty else { return [.list(List(.bullets, details.map { List.Item($0, sign: "›") }))] }
    // Text leaves out what nobody said; where answers stand beside their questions, the place would be empty.
    return answer.headline(in: language) != nil
      ? [] : [.alternatives(drawn: [.paragraph(text(Vocabulary.unanswered))], written: [])]
  }
}
