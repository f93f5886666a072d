import Questionnaire
import Reports
import Words

/// What was answered is acknowledged when it is on disk, not before; what is not is tried again with every line.
extension LineDialogue {
  mutating func save(_ answer: Answer, _ acknowledgement: String) -> [Effect] {
    guard let id = assessment?.storedID, let item = assessment?.item.id,
      let unsaved = assessment?.take(answer, for: item)
    else {
      return []
    }
    return save(unsaved, in: id, acknowledgement)
  }

  mutating func save(_ unsaved: [ItemID: Answer], in id: AssessmentID, _ acknowledgement: String) -> [Effect] {
    self.acknowledgement = acknowledgement
    hasWarned = false
    return [.assessment(.save(unsaved, in: id))]
  }

  /// Adds what is not on disk yet to what is to be done.
  func retrying(_ effects: [Effect]) -> [Effect] {
    guard let assessment, let id = assessment.storedID, !assessment.unsaved.isEmpty, !isOver,
      !effects.contains(where: { if case .assessment(.save) = $0 { true } else { false } })
    else { return effects }
    return [.assessment(.save(assessment.unsaved, in: id))] + effects
  }

  mutating func receive(saved items: [ItemID]) -> [Effect] {
    let before = assessment?.unsaved.count ?? 0
    assessment?.markSaved(items)
    if let acknowledgement {
      tell(DialogueTexts.saved(acknowledgement))
      if before > 1 { tell(DialogueTexts.earlierSaved) }
    } else if before > 0 {
      tell(DialogueTexts.earlierSaved)
    }
    acknowledgement = nil
    tellPause()
    guard assessment?.unsaved.isEmpty == true, let next = afterSaving else { return [] }
    afterSaving = nil
    return go(next)
  }

  mutating func receive(saveFailure reason: LocalizedText) {
    tell(DialogueTexts.notSaved(acknowledgement))
    tell(reason)
    tell(afterSaving == nil ? DialogueTexts.triedAgain : DialogueTexts.unsavedLeave)
    if afterSaving != nil { hasWarned = true }
    acknowledgement = nil
    afterSaving = nil
    tellPause()
  }

  /// Goes on once everything is on disk; who has been warned may leave without.
  mutating func goOn(_ next: AfterSaving) -> [Effect] {
    guard let assessment, let id = assessment.storedID, !assessment.unsaved.isEmpty, next == .evaluate || !hasWarned
    else { return go(next) }
    afterSaving = next
    return [.assessment(.save(assessment.unsaved, in: id))]
  }

  private mutating func go(_ next: AfterSaving) -> [Effect] {
    switch next {
    case .evaluate:
      return assessment?.storedID.map { [.assessment(.finish($0))] } ?? []
    case .toStart: return toStart()
    case .leave:
      if facilities.contains(.door) { return askToLeave() }
      if assessment?.unsaved.isEmpty != false { tell(DialogueTexts.later) }
      return leave()
    }
  }

  /// “Frage 5: 4 durchgängig”.
  func acknowledgement(_ response: Response?, to item: Item, number: Int) -> String {
    say(DialogueTexts.question(number)) + " " + words(response, to: item)
  }

  /// A response in words that can be read out.
  func words(_ response: Response?, to item: Item) -> String {
    switch response {
    case nil: say(DialogueTexts.noAnswer)
    case .dontKnow: say(Vocabulary.dontKnow)
    case .notApplicable: say(Vocabulary.notApplicable)
    case .text(let text): text.isEmpty ? say(DialogueTexts.noAnswer) : say(DialogueTexts.quoted(text))
    case .level(let level): words(level, item)
    case .option(let id): label(of: id, item)
    case .options(let ids):
      ids.isEmpty
        ? say(DialogueTexts.nothingChosen)
        : item.options.filter { ids.contains($0.id) }.map { say($0.label) }.joined(separator: "; ")
    case .share(let percent):
      Numerals.percent(percent, in: language)
        + (item.level(of: .share(percent)).flatMap { item.anchor(of: $0, in: language) }.map { ", " + $0 } ?? "")
    }
  }

  /// The name of the level; of a share the band and of a question outside the scale the anchor, of which names of levels
  /// say little.
  private func words(_ level: Level, _ item: Item) -> String {
    let isShare = if case .share = item.kind { true } else { false }
    guard isShare || item.scored == nil, let anchor = item.anchor(of: level, in: language) else {
      return Vocabulary.level(Double(level.rawValue), in: language)
    }
    return "\(level.rawValue), \(anchor)"
  }

  private func label(of id: OptionID, _ item: Item) -> String {
    let label = item.options.first { $0.id == id }.map { say($0.label) } ?? id.rawValue
    return item.level(of: .option(id)).map { "\($0.rawValue), \(label)" } ?? label
  }
}
