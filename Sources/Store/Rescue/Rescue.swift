import ActionPlan
package import Foundation
package import Questionnaire
package import Surveys

/// What can be read from the bytes of a damaged database, row by row, without its own order.
package struct Rescue: Sendable {
  /// What was found, in the order of storing.
  package private(set) var surveys: [SurveyRecord] = []
  /// Answers of assessments whose own row is lost.
  package private(set) var headless: [RescuedAnswers] = []
  /// How many entries could not be read, or broke a rule.
  package private(set) var unfitCount = 0
  /// How many actions belong to no assessment that was found.
  package private(set) var strayActionCount = 0
  /// How many assessments were made of answers whose own row is lost.
  package private(set) var adoptedCount = 0
  /// How many pages of the file were damaged.
  package private(set) var damagedPageCount = 0

  /// Reads a database and the log beside it; never traps, whatever the bytes are.
  package init(database: [UInt8], log: [UInt8] = []) {
    let log = WriteAheadLog(log)
    var best = Harvest()
    for size in DatabasePages.sizes(of: database, log: log) {
      let harvest = Harvest(DatabasePages(database, log: log, pageSize: size))
      if harvest.rowCount > best.rowCount { best = harvest }
      // The size that the file tells is right as soon as anything is found with it.
      if best.assessments.count + best.answers.count > 0 { break }
    }
    unfitCount = best.unfit
    damagedPageCount = best.damagedPages
    assemble(best)
  }

  private mutating func assemble(_ harvest: Harvest) {
    let answers = Dictionary(grouping: harvest.answers, by: \.key.assessment).mapValues { entries in
      Dictionary(uniqueKeysWithValues: entries.map { ($0.key.item, $0.value.row) })
    }
    var members: [Int64: [AssessmentRecord]] = [:]
    for (number, found) in harvest.assessments {
      var assessment = found.row.assessment
      for (item, answer) in answers[number] ?? [:] { assessment.sheet[item] = answer }
      assessment.sheet.response = harvest.responses[number]?.row
      assessment.contribution = harvest.contributions[number]?.row
      assessment.marked = harvest.marked[number] ?? []
      members[found.row.survey, default: []].append(assessment)
    }
    let plans = plans(of: harvest, in: members.keys.sorted())
    surveys = members.keys.sorted().map { number in
      SurveyRecord(
        number: number, follows: harvest.surveys[number]?.row,
        members: (members[number] ?? []).sorted { $0.number < $1.number }, actions: plans[number] ?? [],
        carried: harvest.carried[number] ?? [:], parked: harvest.parked[number] ?? [:])
    }
    headless = answers.keys.filter { harvest.assessments[$0] == nil }.sorted().map { number in
      RescuedAnswers(
        number: number, id: harvest.ids[number], response: harvest.responses[number]?.row,
        contribution: harvest.contributions[number]?.row, answers: answers[number] ?? [:])
    }
  }

  /// Actions by survey; what was decided in a lost one belongs to the first that took it over.
  private mutating func plans(of harvest: Harvest, in surveys: [Int64]) -> [Int64: [ActionRecord]] {
    var plans: [Int64: [ActionRecord]] = [:]
    for found in harvest.actions.values.map(\.row) {
      let heir = surveys.first { harvest.carried[$0]?[found.action.id] != nil }
      guard let survey = surveys.contains(found.survey) ? found.survey : heir else {
        strayActionCount += 1
        continue
      }
      let position = survey == found.survey ? found.position : harvest.carried[survey]?[found.action.id]
      plans[survey, default: []].append(ActionRecord(action: found.action, position: position ?? found.position))
    }
    return plans.mapValues { $0.sorted { ($0.position, $0.action.id) < ($1.position, $1.action.id) } }
  }

  /// Takes away the responses that `fits` refuses, and counts them; notes stay.
  package mutating func keepResponses(where fits: (AnswerSheet, ItemID, Response) -> Bool) {
    for survey in surveys.indices {
      for member in surveys[survey].members.indices {
        let sheet = surveys[survey].members[member].sheet
        for (item, answer) in sheet.answers {
          guard let response = answer.response, !fits(sheet, item, response) else { continue }
          surveys[survey].members[member].sheet[item] = Answer(note: answer.note)
          unfitCount += 1
        }
      }
    }
  }

  /// Makes assessments of answers whose own row is lost, where `sheet` knows what they answer; else they are counted.
  package mutating func adopt(_ sheet: (RescuedAnswers) -> AnswerSheet?, now: Date) {
    for found in headless {
      guard var sheet = sheet(found) else {
        unfitCount += found.answers.count
        continue
      }
      sheet.response = found.response
      let member = AssessmentRecord(
        number: found.number, id: found.id, sheet: sheet, state: .finished, position: nil,
        contribution: found.contribution, created: now.milliseconds, updated: now.milliseconds)
      // A number that no survey can have: it begins one of its own.
      surveys.append(SurveyRecord(number: -found.number, follows: nil, members: [member], actions: [], carried: [:]))
      adoptedCount += 1
    }
    headless = []
  }
}
