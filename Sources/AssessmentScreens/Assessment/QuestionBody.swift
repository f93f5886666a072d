import Questionnaire
import ScreenKit
import Terminal
import Words

/// The middle of a question screen, while it is being written.
struct QuestionBody {
  private let screen: QuestionScreen
  private let assessment: OpenAssessment
  private let context: ScreenContext
  private let isRoomy: Bool
  private let inset = 2
  var paper: Paper
  /// The rows that must be in view.
  var focus = 0..<1
  var cursor: Point?

  init(_ screen: QuestionScreen, _ assessment: OpenAssessment, _ context: ScreenContext) {
    self.screen = screen
    self.assessment = assessment
    self.context = context
    paper = context.paper()
    isRoomy = context.pageRows >= 18
  }

  /// Long lines are hard to read: text stays within a hundred columns.
  private var limit: Int { min(100, paper.width - inset - 1) }

  /// How wide the text is that is being written.
  static func textWidth(of screen: QuestionScreen, _ context: ScreenContext) -> Int {
    guard let assessment = context.assessment else { return 1 }
    let body = QuestionBody(screen, assessment, context)
    return screen.isNoteBeingEdited ? body.noteWidth : body.textWidth
  }

  private var textWidth: Int { limit - 3 }
  private var noteLabel: String { context.surroundings.charset.shown(context.say(QuestionTexts.note)) + " " }
  private var noteWidth: Int { max(10, limit - noteLabel.columns - 1) }

  mutating func write() {
    if isRoomy { paper.newLine() }
    if screen.writing == .text || assessment.input.rows.isEmpty {
      question.writeHead(on: &paper, titleStyle: .accent)
      text()
    } else {
      answers()
    }
    question.writeStates(on: &paper)
    if assessment.item.scored != nil || assessment.answer.note != nil || screen.isNoteBeingEdited { note() }
  }

  private mutating func answers() {
    // In the smallest window all answers in view come before what counts; the last row leads to it.
    let hintFollows =
      !isRoomy && height(hintFollows: false) > context.pageRows && height(hintFollows: true) <= context.pageRows
    question.writeHead(on: &paper, titleStyle: .accent, hintFollows: hintFollows)
    (focus, cursor) = question.writeAnswers(on: &paper, hint: QuestionTexts.severalHint)
    guard hintFollows else { return }
    question.writeHint(on: &paper)
    if screen.mark.row == assessment.input.rows.count - 1 { focus = focus.lowerBound..<paper.row }
  }

  /// How many rows question and answers take.
  private func height(hintFollows: Bool) -> Int {
    var trial = paper
    question.writeHead(on: &trial, titleStyle: .accent, hintFollows: hintFollows)
    _ = question.writeAnswers(on: &trial, hint: QuestionTexts.severalHint)
    return trial.height
  }

  private var question: QuestionView {
    QuestionView(
      assessment.input, assessment.shownResponse, screen.mark,
      percent: screen.writing == .percent ? screen.editor : nil,
      column: inset, limit: limit, isRoomy: isRoomy, isClickable: !screen.isEditing, in: context.language)
  }

  /// “weiß nicht” and “trifft nicht zu” where there is no room for them in the middle.
  var statesAtEdge: [(text: String, style: Style)] { question.states(atEdge: paper.charset) }

  /// Whether the title of the question has no room in the middle.
  var hidesTitle: Bool { !isRoomy }

  private mutating func text() {
    paper.paragraph(context.say(QuestionTexts.textHint), column: inset, style: .muted, limit: limit)
    paper.newLine()
    let box = (screen.editor ?? TextEditor()).box(width: textWidth)
    let top = paper.row
    for line in box.lines + (box.lines.count < 3 ? Array(repeating: "", count: 3 - box.lines.count) : []) {
      paper.write("│", column: inset, style: .accent)
      paper.write(line, column: inset + 2)
      paper.newLine()
    }
    cursor = Point(column: inset + 2 + box.cursor.column, row: top + box.cursor.row)
    focus = top + box.cursor.row..<top + box.cursor.row + 1
  }

  private mutating func note() {
    if isRoomy { paper.newLine() }
    let label = noteLabel
    if screen.isNoteBeingEdited, let editor = screen.editor {
      let box = editor.box(width: noteWidth)
      let top = paper.row
      paper.write(label, column: inset, style: .accent)
      for line in box.lines {
        paper.write(line, column: inset + label.columns)
        paper.newLine()
      }
      cursor = Point(column: inset + label.columns + box.cursor.column, row: top + box.cursor.row)
      focus = top + box.cursor.row..<top + box.cursor.row + 1
    } else if let note = assessment.answer.note {
      paper.write(label, column: inset, style: .muted)
      paper.paragraph(note, column: inset + label.columns, limit: limit - label.columns)
    } else if isRoomy {
      paper.paragraph(context.say(QuestionTexts.noteHint), column: inset, style: .muted)
    }
  }
}
