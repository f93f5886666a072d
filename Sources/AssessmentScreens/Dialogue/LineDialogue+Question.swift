import Questionnaire
import Reports
import ScreenKit
import Words

/// The questions, one after the other, and what comes after the last.
extension LineDialogue {
  var questionPrompt: [String] {
    guard let run else { return [] }
    let item = run.item
    let context = ScreenContext(surroundings)
    var lines = [
      say(DialogueTexts.position(run.index + 1, of: run.items.count)) + " "
        + run.crumbs(of: item, context).replacing(" › ", with: ", "),
      say(item.title), say(item.question),
    ]
    lines += rows(run)
    if run.input.takesSeveral { lines.append(say(DialogueTexts.several)) }
    if run.input.takesPercent { lines.append(say(DialogueTexts.percent)) }
    if item.scored != nil { lines.append(say(AnswerTexts.dontKnowSign) + "  " + say(AnswerTexts.dontKnow)) }
    if item.allowsNotApplicable {
      lines.append(say(AnswerTexts.notApplicableSign) + "  " + say(AnswerTexts.notApplicable))
    }
    if item.scored == nil { lines.append(say(DialogueTexts.voluntaryQuestion)) }
    if run.isAnswered(item) {
      lines.append(say(DialogueTexts.present) + " " + words(run.answer.response, to: item))
    }
    if run.isMarked { lines.append(say(DialogueTexts.isMarked)) }
    if let note = run.answer.note { lines.append(say(QuestionTexts.note) + " " + note) }
    return lines
  }

  private func rows(_ run: OpenAssessment) -> [String] {
    run.input.rows.map { row in
      var name = ""
      if case .level = run.item.kind, let level = row.level { name = say(Vocabulary.name(of: level)) + ": " }
      return "\(row.word)  \(name)\(say(row.label))"
    }
  }

  mutating func handleQuestion(_ typed: String, _ word: String) -> [Effect] {
    guard let run else { return leave() }
    switch word {
    case "": return move(1)
    case "-": return move(-1)
    case "q" where !run.takesText && !run.input.rows.contains { $0.key == "q" }: return goOn(.leave)
    case "i" where !run.takesText:
      tell(run.item.why ?? QuestionTexts.noWhy)
      return []
    case "u" where !run.takesText: return takeBack()
    case "m" where !run.takesText:
      return run.storedID.map { [.assessment(.mark(run.item.id, !run.isMarked, in: $0))] } ?? []
    default: break
    }
    if !run.takesText, word == "n" || word.hasPrefix("n ") { return note(String(typed.dropFirst(1)).trimmed, run) }
    if run.takesText {
      do { try TextRule.text.check(typed) } catch { return refuse(error.explanation) }
    }
    switch run.read(line: typed) {
    case .answer(let response):
      var answer = run.answer
      answer.response = response
      if Continuation.leadsToBeginning(response, to: run.item.id, in: run.questionnaire.id) {
        tell(ContinuationTexts.beginningSpoken)
      }
      return save(answer, acknowledgement(response, to: run.item, number: run.index + 1)) + move(1)
    case .refused(let refusal): return refuse(refusal.explanation)
    case .nothing: return refuse(DialogueTexts.noSuchAnswer)
    }
  }

  private mutating func note(_ text: String, _ run: OpenAssessment) -> [Effect] {
    do { try TextRule.note.check(text) } catch { return refuse(error.explanation) }
    guard !text.isEmpty || run.answer.note != nil else { return refuse(DialogueTexts.emptyNote) }
    var answer = run.answer
    answer.note = text.isEmpty ? nil : text
    return save(answer, say(DialogueTexts.note(text, on: run.index + 1)))
  }

  private mutating func takeBack() -> [Effect] {
    guard let unsaved = run?.undo(), let run, let id = run.storedID else {
      return refuse(DialogueTexts.nothingToUndo)
    }
    let text = acknowledgement(run.answer.response, to: run.item, number: run.index + 1)
    return save(unsaved, in: id, say(DialogueTexts.undone) + " " + text)
  }

  mutating func move(_ distance: Int) -> [Effect] {
    guard let run else { return [] }
    if distance > 0, run.isLast {
      step = .end
      return []
    }
    if distance < 0, run.index == 0 { tell(CommonTexts.isFirstQuestion) }
    self.run?.go(to: run.index + distance)
    if distance > 0, let pause = self.run?.pause(after: run.index) {
      tell(lines: ["", say(pause.title) + ". " + pause.sentences.map(say).joined(separator: " ")])
    }
    guard let run = self.run, let id = run.storedID else { return [] }
    return [.assessment(.savePosition(run.item.id, in: id))]
  }

  // MARK: After the last question

  var endPrompt: [String] {
    guard let run else { return [] }
    let open = run.openScored.count
    return [
      say(open == 0 ? FinishTexts.allAnswered : FinishTexts.openCount(open)), "1  " + say(FinishTexts.evaluate),
      "2  " + say(open > 0 ? FinishTexts.nextOpen : DialogueTexts.backToQuestions), "3  " + say(FinishTexts.later),
    ]
  }

  mutating func handleEnd(_ word: String) -> [Effect] {
    guard let run else { return leave() }
    switch word {
    case "", "1": return goOn(.evaluate)
    case "2":
      let open = run.items.firstIndex { $0.scored != nil && !run.isAnswered($0) }
      self.run?.go(to: open ?? 0)
      step = .question
      return []
    case "-":
      step = .question
      return []
    case "q", "3": return goOn(.leave)
    default: return refuse()
    }
  }
}
