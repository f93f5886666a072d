import Questionnaire
import Scoring
import Words

/// The people whose answers a report is made from; hands out single answers only where they may be seen.
struct AnsweringPeople {
  let first: AnswerSheet
  /// `nil` when there is only one person.
  let perspectives: Perspectives?
  let groups: [Perspectives.Group]
  /// Levels that are assumed in place of what was answered.
  let assumed: [ItemID: Level]
  /// The sheets whose single answers may be seen, in the order of the groups.
  private let visible: [AnswerSheet]
  let dates: ClosedRange<CalendarDate>

  init(first: AnswerSheet, others: [AnswerSheet], perspectives: Perspectives?, assumed: [ItemID: Level] = [:]) {
    let sheets = [first] + others
    self.assumed = assumed
    self.first = first
    self.perspectives = perspectives
    let groups = Perspective.allCases.compactMap { perspective -> Perspectives.Group? in
      let count = sheets.filter { $0.perspective == perspective }.count
      return count > 0 ? Perspectives.Group(perspective: perspective, count: count) : nil
    }
    self.groups = groups
    visible = groups.filter(\.showsSingleAnswers).flatMap { group in
      sheets.filter { $0.perspective == group.perspective }
    }
    let days = sheets.map(\.date)
    dates = (days.min() ?? first.date)...(days.max() ?? first.date)
  }

  /// The only person; `nil` when there are several.
  var only: AnswerSheet? { perspectives == nil ? first : nil }

  func standing(of item: Item) -> Rating {
    if let level = assumed[item.id] { return .level(Double(level.rawValue)) }
    guard let perspectives else { return first.standing(of: item) }
    return perspectives[item.id]?.company ?? .unanswered
  }

  func notes(on item: ItemID) -> [ReportVoice] {
    visible.compactMap { sheet in
      sheet[item].note.map { ReportVoice(perspective: sheet.perspective, text: $0) }
    }
  }

  /// What each person answered to an item outside the score.
  func replies(to item: Item) -> [ReportReply] {
    guard perspectives != nil, item.scored == nil else { return [] }
    return visible.compactMap { sheet in
      sheet[item.id].response.map { response in
        ReportReply(
          perspective: sheet.perspective, response: response, chosen: item.chosen(by: response),
          level: item.level(of: response))
      }
    }
  }
}

extension Item {
  /// The labels of the options that a response chooses, in the order of the file.
  func chosen(by response: Response?) -> [LocalizedText] {
    switch response {
    case .option(let id): options.filter { $0.id == id }.map(\.label)
    case .options(let ids): options.filter { ids.contains($0.id) }.map(\.label)
    case .level, .share, .text, .dontKnow, .notApplicable, nil: []
    }
  }
}
