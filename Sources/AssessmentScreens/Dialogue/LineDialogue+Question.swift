import Questionnaire
import Reports
import ScreenKit
import Words

/// The questions, one after the other, and what comes after the last.
extension LineDialogue {
  var questionPrompt: [String] {
    guard let assessment else { return [] }
    let item = assessment.item
    let context = ScreenContext(surroundings)
    var lines = [
      say(DialogueTexts.position(assessment.index + 1, of: assessment.items.count)) + " "
        + assessment.crumbs(of: item, context).replacing(" › ", with: ", "),
      say(item.title), say(item.question),
    ]
    if let hint = item.hint { lines.append(say(hint)) }
    lines += rows(assessment)
    if assessment.input.takesSeveral { lines.append(say(DialogueTexts.several)) }
    if assessment.input.takesPercent { lines.append(say(DialogueTexts.percent)) }
    if item.scored != nil { lines.append(say(AnswerTexts.dontKnowSign) + "  " + say(Vocabulary.dontKnow)) }
    if item.allowsNotApplicable {
      lines.append(say(AnswerTexts.notApplicableSign) + "  " + say(Vocabulary.notApplicable))
    }
    if item.scored == nil { lines.append(say(DialogueTexts.voluntaryQuestion)) }
    if assessment.isAnswered(item) {
      lines.append(say(DialogueTexts.present) + " " + words(assessment.answer.response, to: item))
    }
    if assessment.preset(of: item) != nil { lines.append(say(DialogueTexts.preset)) }
    if assessment.isMarked { lines.append(say(DialogueTexts.isMarked)) }
    if let note = assessment.answer.note { lines.append(say(QuestionTexts.note) + " " + note) }
    return lines
  }

  /// The number alone stands before an anchor: names of levels beside it jar.
  private func rows(_ assessment: OpenAssessment) -> [String] {
    assessment.input.rows.map { "\($0.word)  \(say($0.label))" }
  }

  mutating func handleQuestion(_ typed: String, _ word: String) -> [Effect] {
    guard let assessment else { return leave() }
    switch word {
    case "": return move(1)
    case "-": return move(-1)
    case "q" where !assessment.takesText && !assessment.input.rows.contains { $0.key == "q" }: return goOn(.leave)
    case "i" where !assessment.takesText:
      tell(assessment.item.why ?? QuestionTexts.noWhy)
      return []
    case "u" where !assessment.takesText: return takeBack()
    case "m" where !assessment.takesText:
      return assessment.storedID.map { [.assessment(.mark(assessment.item.id, !assessment.isMarked, in: $0))] } ?? []
    default: break
    }
    if !assessment.takesText, word == "n" || word.hasPrefix("n ") {
      return note(String(typed.dropFirst(1)).trimmed, assessment)
    }
    if assessment.takesText {
      do { try TextRule.text.check(typed) } catch { return refuse(error.explanation) }
    }
    switch assessment.read(line: typed) {
    case .answer(let response):
      var answer = assessment.answer
      answer.response = response
      if Continuation.leadsToBeginning(response, to: assessment.item.id, in: assessment.questionnaire.id) {
        tell(ContinuationTexts.beginningSpoken)
      }
      return save(answer, acknowledgement(response, to: assessment.item, number: assessment.index + 1)) + move(1)
    case .refused(let refusal): return refuse(refusal.explanation)
    case .nothing: return refuse(DialogueTexts.noSuchAnswer)
    }
  }

  private mutating func note(_ text: String, _ assessment: OpenAssessment) -> [Effect] {
    do { try TextRule.note.check(text) } catch { return refuse(error.explanation) }
    guard !text.isEmpty || assessment.answer.note != nil else { return refuse(DialogueTexts.emptyNote) }
    var answer = assessment.answer
    answer.note = text.isEmpty ? nil : text
    return save(answer, say(DialogueTexts.note(text, on: assessment.index + 1)))
  }

  private mutating func takeBack() -> [Effect] {
    guard let unsaved = assessment?.undo(), let assessment, let id = assessment.storedID else {
      return refuse(DialogueTexts.nothingToUndo)
    }
    let text = acknowledgement(assessment.answer.response, to: assessment.item, number: assessment.index + 1)
    return save(unsaved, in: id, say(DialogueTexts.undone) + " " + text)
  }

  mutating func move(_ distance: Int) -> [Effect] {
    guard let assessment else { return [] }
    let preset = distance > 0 ? takePreset() : []
    if distance > 0, assessment.isLast {
      step = .end
      return preset
    }
    if distance < 0, assessment.index == 0 { tell(CommonTexts.isFirstQuestion) }
    self.assessment?.go(to: assessment.index + distance)
    if distance > 0, let pause = self.assessment?.pause(after: assessment.index) {
      pauseAhead = pause
      // An answer that is being stored is confirmed first.
      if acknowledgement == nil { tellPause() }
    }
    guard let assessment = self.assessment, let id = assessment.storedID else { return [] }
    return preset + [.assessment(.savePosition(assessment.item.id, in: id))]
  }

  /// What is done and what is left, between two dimensions.
  mutating func tellPause() {
    guard let pause = pauseAhead else { return }
    pauseAhead = nil
    tell(lines: ["", say(pause.title) + ". " + pause.sentences.map(say).joined(separator: " ")])
  }

  /// What is set beforehand is the answer of who goes on past it.
  private mutating func takePreset() -> [Effect] {
    guard let item = assessment?.item, let number = assessment.map({ $0.index + 1 }),
      let unsaved = assessment?.takePreset(), let id = assessment?.storedID
    else { return [] }
    return save(unsaved, in: id, acknowledgement(.notApplicable, to: item, number: number))
  }

  // MARK: After the last question

  var endPrompt: [String] {
    guard let assessment else { return [] }
    let open = assessment.openScored.count
    return [
      say(open == 0 ? FinishTexts.allAnswered : FinishTexts.openCount(open)), "1  " + say(FinishTexts.evaluate),
      "2  " + say(open > 0 ? FinishTexts.nextOpen : DialogueTexts.backToQuestions), "3  " + say(FinishTexts.later),
    ] + consentAtEnd
  }

  mutating func handleEnd(_ word: String) -> [Effect] {
    guard let assessment else { return leave() }
    if let effects = takeConsentAtEnd(word) { return effects }
    switch word {
    case "", "1": return goOn(.evaluate)
    case "2":
      let open = assessment.items.firstIndex { $0.scored != nil && !assessment.isAnswered($0) }
      self.assessment?.go(to: open ?? 0)
      step = .question
      return []
    case "-":
      step = .question
      return []
    case "3" where facilities.contains(.door): return [.door(.keep)]
    case "q", "3": return goOn(.leave)
    default: return refuse()
    }
  }
}
