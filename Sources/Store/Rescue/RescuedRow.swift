import ActionPlan
import Questionnaire
import SQLiteFile
import Surveys
import Words

/// A row of one of our tables, checked as an import is checked.
enum RescuedRow {
  case assessment(AssessmentRecord, survey: Int64)
  case answer(assessment: Int64, item: ItemID, Answer)
  case survey(Int64, follows: Int64?)
  case action(Action, survey: Int64, position: Int64)
  /// An action that waited when a later survey began.
  case carried(ActionID, to: Int64, position: Int64)
  /// A question that a person marked for later.
  case marked(ItemID, in: Int64)
  /// A question that a company put aside.
  case parked(ItemID, in: Int64, since: CalendarDate)
  /// The id that the answer files of an assessment carry.
  case response(ResponseID, of: Int64)
  /// The consent that answers may be part of benchmarks.
  case contribution(Contribution, of: Int64)
  /// An entry of the index of ids.
  case id(AssessmentID, of: Int64)
  /// One of ours by its columns, but not by its values.
  case unfit
  /// Of another table or index.
  case foreign

  init(_ cell: Cell) {
    let values = cell.values
    self =
      switch (cell.kind, values.count) {
      case (.table, 2): Self.response(cell.rowID, values) ?? Self.survey(cell.rowID, values)
      case (.table, 3): Self.contribution(cell.rowID, values)
      case (.table, 14...): Self.assessment(cell.rowID, values) ?? .unfit
      case (.index, 7), (.innerIndex, 7): Self.answer(values) ?? .unfit
      case (.index, 9), (.innerIndex, 9): Self.action(values) ?? .unfit
      case (.index, 3), (.innerIndex, 3): Self.three(values)
      case (.index, 2), (.innerIndex, 2): Self.two(values)
      default: .foreign
      }
  }

  /// `nil` unless it ends with a text, which a survey never does.
  private static func response(_ assessment: Int64, _ values: [RawValue]) -> RescuedRow? {
    guard assessment > 0, values[0] == .null, let text = values[1].text else { return nil }
    guard let id = ResponseID(text) else { return .unfit }
    return .response(id, of: assessment)
  }

  private static func contribution(_ assessment: Int64, _ values: [RawValue]) -> RescuedRow {
    guard assessment > 0, values[0] == .null, let text = values[1].text, let day = values[2].text else {
      return .foreign
    }
    guard let id = ResponseID(text), let since = CalendarDate(day) else { return .unfit }
    return .contribution(Contribution(id: id, since: since), of: assessment)
  }

  private static func survey(_ number: Int64, _ values: [RawValue]) -> RescuedRow {
    guard number > 0, values[0] == .null else { return .foreign }
    switch values[1] {
    case .null: return .survey(number, follows: nil)
    case .integer(let other) where other > 0 && other != number: return .survey(number, follows: other)
    case .integer, .real, .text, .bytes: return .foreign
    }
  }

  /// Of two columns are a mark, and an entry of the index of ids.
  private static func two(_ values: [RawValue]) -> RescuedRow {
    guard let assessment = values[0].integer else { return id(values) }
    guard assessment > 0, let item = values[1].text.flatMap({ ItemID($0) }) else { return .foreign }
    return .marked(item, in: assessment)
  }

  /// Of three columns are what was parked, which ends with a day, and what was carried.
  private static func three(_ values: [RawValue]) -> RescuedRow {
    guard let since = values[2].text else { return carried(values) }
    guard let survey = values[0].integer, survey > 0, let item = values[1].text.flatMap({ ItemID($0) }),
      let day = CalendarDate(since)
    else { return .foreign }
    return .parked(item, in: survey, since: day)
  }

  private static func id(_ values: [RawValue]) -> RescuedRow {
    guard let text = values[0].text, let id = AssessmentID(text), id.rawValue == text,
      let number = values[1].integer, number > 0
    else { return .foreign }
    return .id(id, of: number)
  }

  private static func carried(_ values: [RawValue]) -> RescuedRow {
    guard let survey = values[0].integer, survey > 0, let id = actionID(values[1]),
      let position = values[2].integer
    else { return .foreign }
    return .carried(id, to: survey, position: position)
  }

  /// Before migration 2 every assessment was a survey of its own; later columns stand behind.
  private static func assessment(_ number: Int64, _ values: [RawValue]) -> RescuedRow? {
    var rest = values
    guard number > 0, rest.removeFirst() == .null, let id = rest.removeFirst().text.flatMap({ AssessmentID($0) })
    else { return nil }
    var survey = number
    if values.count > 14 {
      guard let told = rest.removeFirst().integer, told > 0 else { return nil }
      survey = told
    }
    guard let questionnaire = rest[0].text.flatMap({ QuestionnaireID($0) }),
      let version = rest[1].text.flatMap({ Version($0) }), let form = rest[2].text.flatMap({ Form(rawValue: $0) }),
      let perspective = rest[3].text.flatMap({ Perspective(rawValue: $0) }),
      let date = rest[4].text.flatMap({ CalendarDate($0) }), let name = rest[5].text(.companyName),
      let size = rest[6].optional({ $0.text.flatMap { OptionID($0) } }),
      let sector = rest[7].optional({ $0.text.flatMap { OptionID($0) } }),
      let state = rest[8].text.flatMap({ AssessmentState(rawValue: $0) }),
      let position = rest[9].optional({ $0.text.flatMap { ItemID($0) } }),
      let created = rest[10].integer, let updated = rest[11].integer
    else { return nil }
    return .assessment(
      AssessmentRecord(
        number: number, id: id,
        sheet: AnswerSheet(
          questionnaire: questionnaire, version: version, form: form,
          company: CompanyProfile(name: name, size: size, sector: sector), perspective: perspective, date: date),
        state: state, position: position, created: created, updated: updated), survey: survey)
  }

  private static func answer(_ values: [RawValue]) -> RescuedRow? {
    guard let assessment = values[0].integer, assessment > 0, let item = values[1].text.flatMap({ ItemID($0) }),
      let kind = values[2].optional({ $0.text }), let level = values[3].optional({ $0.integer }),
      let share = values[4].optional({ $0.number }), let words = values[5].optional({ $0.text(.text) }),
      let note = values[6].optional({ $0.text(.note) })
    else { return nil }
    let columns = kind.map { ResponseColumns(kind: $0, level: level.map(Int.init), share: share, words: words) }
    let response = columns.flatMap { try? $0.response() }
    let answer = Answer(response, note: note)
    guard share.map({ (0...100).contains($0) }) ?? true, (kind == nil) == (response == nil), !answer.isEmpty else {
      return nil
    }
    // What is written back must be what was read: no columns that do not belong to the kind.
    let again = response.map(ResponseColumns.init)
    guard again?.level == level.map(Int.init), again?.share == share, again?.words == words else { return nil }
    return .answer(assessment: assessment, item: item, answer)
  }

  private static func action(_ values: [RawValue]) -> RescuedRow? {
    guard let id = actionID(values[0]), let survey = values[1].integer, survey > 0,
      let position = values[2].integer, let text = values[3].text(.action), !text.isEmpty,
      let item = values[4].optional({ $0.text.flatMap { ItemID($0) } }),
      let level = values[5].optional({ $0.integer.flatMap { Level(Int($0)) } }), (item == nil) == (level == nil),
      level != .lowest, let owner = values[6].text(.actionOwner),
      let due = values[7].optional({ $0.text.flatMap { CalendarDate($0) } }),
      let state = values[8].text.flatMap({ Action.State(rawValue: $0) })
    else { return nil }
    var origin: Action.Origin?
    if let item, let level { origin = Action.Origin(item: item, to: level) }
    return .action(
      Action(id: id, text: text, origin: origin, owner: owner, due: due, state: state), survey: survey,
      position: position)
  }

  private static func actionID(_ value: RawValue) -> ActionID? { value.text.flatMap { ActionID(uuid: $0) } }
}

extension RawValue {
  fileprivate var text: String? { if case .text(let text) = self { text } else { nil } }
  fileprivate var integer: Int64? { if case .integer(let number) = self { number } else { nil } }
  /// Whole numbers of a column of reals are stored as integers.
  fileprivate var number: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .real(let number): number
    case .null, .text, .bytes: nil
    }
  }

  fileprivate func text(_ rule: TextRule) -> String? {
    guard let text, (try? rule.check(text)) != nil else { return nil }
    return text
  }

  /// `.some(nil)` for a value that is not there, `nil` for one that does not fit.
  fileprivate func optional<Value>(_ read: (RawValue) -> Value?) -> Value?? {
    if self == .null { return .some(nil) }
    return read(self).map { .some($0) }
  }
}
