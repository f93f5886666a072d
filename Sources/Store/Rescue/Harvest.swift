import ActionPlan
import Questionnaire
import Surveys
import Words

/// The rows of a file, each once: the newest, else the one that is surest.
struct Harvest {
  /// A row and how sure it is that it is of today.
  struct Found<Row> {
    let row: Row
    let trust: PageReading.Trust
  }
  struct AnswerKey: Hashable {
    let assessment: Int64
    let item: ItemID
  }

  private(set) var assessments: [Int64: Found<(assessment: AssessmentRecord, survey: Int64)>] = [:]
  private(set) var answers: [AnswerKey: Found<Answer>] = [:]
  private(set) var surveys: [Int64: Found<Int64?>] = [:]
  private(set) var actions: [ActionID: Found<(action: Action, survey: Int64, position: Int64)>] = [:]
  private(set) var carried: [Int64: [ActionID: Int64]] = [:]
  private(set) var marked: [Int64: Set<ItemID>] = [:]
  private(set) var parked: [Int64: [ItemID: CalendarDate]] = [:]
  private(set) var responses: [Int64: Found<ResponseID>] = [:]
  private(set) var contributions: [Int64: Found<Contribution>] = [:]
  private(set) var ids: [Int64: AssessmentID] = [:]
  private(set) var unfit = 0
  private(set) var damagedPages = 0

  var rowCount: Int { assessments.count + answers.count + actions.count }

  /// Nothing.
  init() {}

  init(_ file: DatabasePages) {
    var headless: Set<Int> = []
    var overflow = file.freeTrunks
    for number in 1...max(1, file.count) {
      let reading = PageReading(number, in: file)
      unfit += reading.unreadable
      if reading.unreadable > 0 { damagedPages += 1 }
      if !reading.hasHead, !reading.isBlank { headless.insert(number) }
      for (cell, trust) in reading.cells {
        overflow.formUnion(cell.overflow)
        take(RescuedRow(cell), trust)
      }
    }
    damagedPages += headless.subtracting(overflow).count
  }

  private mutating func take(_ row: RescuedRow, _ trust: PageReading.Trust) {
    switch row {
    case .assessment(let assessment, let survey):
      let known = assessments[assessment.number]
      if let known, (known.row.assessment.updated, known.trust) >= (assessment.updated, trust) { return }
      assessments[assessment.number] = Found(row: (assessment, survey), trust: trust)
    case .answer(let assessment, let item, let answer):
      Self.put(answer, AnswerKey(assessment: assessment, item: item), trust, in: &answers)
    case .survey(let number, let follows): Self.put(follows, number, trust, in: &surveys)
    case .action(let action, let survey, let position):
      Self.put((action, survey, position), action.id, trust, in: &actions)
    case .carried(let id, let survey, let position):
      if carried[survey]?[id] == nil { carried[survey, default: [:]][id] = position }
    case .marked(let item, let assessment): marked[assessment, default: []].insert(item)
    case .parked(let item, let survey, let day):
      if parked[survey]?[item] == nil { parked[survey, default: [:]][item] = day }
    case .response(let id, let assessment): Self.put(id, assessment, trust, in: &responses)
    case .contribution(let contribution, let assessment):
      Self.put(contribution, assessment, trust, in: &contributions)
    case .id(let id, let number): if trust != .carved { ids[number] = id }
    // What only looks like a row where none was looked for is no loss.
    case .unfit: if trust == .listed { unfit += 1 }
    case .foreign: break
    }
  }

  private static func put<Key: Hashable, Row>(
    _ row: Row, _ key: Key, _ trust: PageReading.Trust, in rows: inout [Key: Found<Row>]
  ) {
    if let known = rows[key], known.trust >= trust { return }
    rows[key] = Found(row: row, trust: trust)
  }
}
