import Benchmarks
import Questionnaire
import Reports
import Scoring
import Words

extension CSVWriter {
  /// Every scored item with its answer, its benchmark value and its gap.
  mutating func writeItems() {
    for answer in report.answers {
      guard let placed = answer.placed else { continue }
      let value = report.reference(of: answer.id)
      let gap = report.gap(of: answer.id)
      append(
        .item,
        cells(
          of: placed,
          [
            .state: .text(state(of: answer)), .answer: .text(joined(answer.details(in: language))),
            .level: number(answer.standing.level), .target: number(value?.levels.target),
            .contrast: number(value?.levels.lessSuccessful), .gap: number(gap?.gap.gap),
            .priority: number(gap?.gap.priority), .rank: number(gap?.rank),
            .basis: .text(value?.levels.basis.rawValue),
            .support: text(value?.levels.strength.map(Vocabulary.name(of:))), .core: yes(placed.traits.isCore),
            .weight: number(placed.traits.weight),
            .minutes: number(answer.standing.level.flatMap(answer.item.nextStep)?.step.time.minutes),
            .parked: yes(report.values.parked.contains(answer.id)),
            .decides: yes(report.values.decides.contains(answer.id)),
            .nextStep: text(gap?.nextStep), .note: note(of: answer),
          ]))
    }
  }

  /// Profile, self-rated success and open questions: part of no score.
  mutating func writeUnscoredAnswers() {
    for answer in report.unscoredAnswers {
      append(
        .answer,
        [
          .id: .text(answer.id.rawValue), .field: text(section(of: answer.item)), .title: text(answer.item.title),
          .answer: .own(joined(answer.details(in: language))), .level: number(answer.level?.rawValue),
          .note: note(of: answer),
        ])
    }
  }

  /// Every point of a checklist that was not ticked, a row each.
  mutating func writeChecks() {
    for check in report.checks {
      for option in check.open {
        append(
          .check,
          [
            .id: .text(check.id.rawValue), .field: text(section(of: check.item)), .title: text(check.item.title),
            .answer: text(option.label),
          ])
      }
    }
  }

  private func section(of item: Item) -> LocalizedText? {
    guard case .section(let id) = item.placement else { return nil }
    return report.questionnaire.section(id)?.title
  }

  private func state(of answer: ReportAnswer) -> String {
    answer.standing.level == nil
      ? Vocabulary.name(of: answer.standing, in: language) : LocalizedText(de: "beantwortet", en: "answered")[language]
  }

  private func joined(_ texts: [String]) -> String? { texts.isEmpty ? nil : texts.joined(separator: " | ") }

  private func note(of answer: ReportAnswer) -> CSVCell {
    .own(joined(answer.notes.map(words.worded)))
  }
}
