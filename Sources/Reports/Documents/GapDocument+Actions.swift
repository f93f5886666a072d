import ActionPlan
import Documents
import Questionnaire
import Words

extension GapDocument {
  /// What of the company's actions has no place on the page.
  var actions: [Block] {
    let columns = [
      Column("", .box), Column(text(Vocabulary.action), .name), Column(text(Vocabulary.owner), .short),
      Column(text(Vocabulary.due), .short), Column(text(Vocabulary.state), .short),
    ]
    // Where not all have room, those that wait come first.
    let actions = report.furtherActions
    let shown =
      actions.count > brevity.listedActions
      ? Array(
        (actions.filter(\.state.isPending) + actions.filter { !$0.state.isPending }).prefix(brevity.listedActions))
      : actions
    return [
      .list(
        List(
          .ranked, isLoose: true, caption: say("Was beschlossen ist", "What has been decided"), columns: columns,
          shown.map(item)))
    ] + rest(actions.count - shown.count, hasCut: shown.contains(where: isCut))
  }

  /// Whether a list of this length has not all of what an action says.
  private func isCut(_ action: Action) -> Bool {
    let most = brevity.listedAction
    return words.text(of: action).count > most.text || action.owner.count > most.name
  }

  /// The text of an action; where it stands before, only which step it is.
  func title(_ action: Action) -> Phrase {
    let text = words.text(of: action)
    let isNew = said.isNew(text, at: "action" / action.id.rawValue)
    let shown = Phrase.own(text.shortened(to: brevity.listedAction.text))
    return isNew ? shown : words.origin(of: action).map { Phrase($0) } ?? shown
  }

  /// An action with who sees to it and by when.
  func item(_ action: Action) -> List.Item {
    let (owner, due) = (action.owner.shortened(to: brevity.listedAction.name), action.due)
    let shownDue = due.map { Phrase([.day($0, shown: $0.formatted(in: language))]) }
    var facts: [Phrase] = []
    if !owner.isEmpty { facts.append("\(text(Vocabulary.owner)): \(Inline.own(owner))") }
    if let shownDue { facts.append("\(text(Vocabulary.due)): \(shownDue)") }
    let title = title(action)
    let origin =
      brevity.isTight ? nil : words.origin(of: action).map { Phrase($0) }.flatMap { $0 == title ? nil : $0 }
    return List.Item(
      title, aside: text(Vocabulary.name(of: action.state)), key: "action" / action.id.rawValue,
      cells: [
        Cell(figure: .checkbox(CheckboxState(action.state))), Cell(title, under: origin),
        Cell(owner.isEmpty ? "–" : .own(owner)), Cell(shownDue ?? "–"), Cell(text(Vocabulary.name(of: action.state))),
      ],
      (facts.isEmpty ? [] : [.paragraph(facts.joined(separator: " · "))])
        + (origin.map { [.paragraph($0, .quiet)] } ?? []))
  }

  /// The result code, ready to be typed in elsewhere or scanned.
  var code: [Block] {
    guard let code = report.code, !code.isEmpty else { return [] }
    return [
      .paragraph(Phrase(words.codeIntro)),
      .figure(
        .code(
          Code(
            code,
            alternative: say("Der Ergebniscode als QR-Code", "The result code as a QR code").plain))),
    ]
  }
}

extension CheckboxState {
  init(_ state: Action.State) {
    switch state {
    case .open: self = .open
    case .underWay: self = .underWay
    case .done: self = .done
    case .dropped: self = .dropped
    }
  }
}
