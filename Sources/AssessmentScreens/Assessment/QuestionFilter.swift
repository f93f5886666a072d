import Questionnaire
import Terminal

/// Which questions an overview shows.
enum QuestionFilter: Int, CaseIterable, Sendable {
  case all, open, dontKnow, marked, noted

  /// What is typed for it.
  var key: Key { .character(Character("\(rawValue + 1)")) }

  func holds(_ item: Item, in assessment: OpenAssessment) -> Bool {
    switch self {
    case .all: true
    case .open: assessment.isOpen(item)
    case .dontKnow: assessment.sheet[item.id].response == .dontKnow
    case .marked: assessment.marked.contains(item.id)
    case .noted: assessment.sheet[item.id].note != nil
    }
  }
}

extension OpenAssessment {
  /// The places of the questions that a filter lets through, in the order of asking.
  func places(_ filter: QuestionFilter) -> [Int] { items.indices.filter { filter.holds(items[$0], in: self) } }
}
