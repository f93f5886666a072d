import Questionnaire
import ScreenKit
import Terminal
import Words

/// What is said between two dimensions: what is done, and how much is left.
struct Pause: Sendable, Hashable {
  /// The dimension that is behind.
  let done: LocalizedText
  /// How many of its questions are answered, and how many there are.
  let answered: Int
  let asked: Int
  /// What comes next.
  let next: LocalizedText
  /// How many questions are open in all, and about how many minutes they take; `nil` where nobody knows.
  let left: Int
  let minutes: Int?

  var title: LocalizedText { PauseTexts.title(done) }

  /// In sentences.
  var sentences: [LocalizedText] {
    [PauseTexts.answered(answered, of: asked), PauseTexts.left(left, minutes: minutes), PauseTexts.next(next)]
  }
}

extension OpenAssessment {
  /// Between the question at `earlier` and the present one: a pause after each dimension, once, where anything was
  /// answered in it and anything is left.
  mutating func pause(after earlier: Int) -> Pause? {
    guard items.indices.contains(earlier), let done = dimension(of: items[earlier]), dimension(of: item)?.id != done.id,
      !pauses.contains(done.id), Set(items.compactMap { dimension(of: $0)?.id }).count > 1, openCount > 0
    else { return nil }
    let asked = items.filter { dimension(of: $0)?.id == done.id && !$0.isVoluntary }
    let answered = asked.filter(isAnswered).count
    guard answered > 0 else { return nil }
    pauses.insert(done.id)
    // Rounded up: nobody is told less than it takes.
    let minutes = questionnaire.minutes[sheet.form].map { ($0 * openCount + askedCount - 1) / max(1, askedCount) }
    return Pause(
      done: done.title, answered: answered, asked: asked.count, next: place(of: item), left: openCount,
      minutes: minutes)
  }

  private func dimension(of item: Item) -> Dimension? {
    switch item.placement {
    case .field(let traits): questionnaire.dimension(of: traits.field)
    case .section: nil
    }
  }

  private func place(of item: Item) -> LocalizedText {
    switch item.placement {
    case .field: dimension(of: item)?.title ?? item.title
    case .section(let id): questionnaire.section(id)?.title ?? item.title
    }
  }
}

extension Overlay {
  /// The pause above the next question: what is typed ahead goes through to it.
  static func pause(_ pause: Pause) -> Overlay {
    var box = Overlay(title: pause.title, parts: pause.sentences.map { .paragraph($0, .text) })
    box.letsThrough = true
    box.hint = PauseTexts.goOn
    return box
  }
}
