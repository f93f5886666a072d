import Benchmarks
import Questionnaire
import TestSupport
import Testing
package import Workshop

/// A plan of the small questionnaire.
func samplePlan(_ agenda: Agenda = .minutes45, form: Form = .short) throws -> RoomPlan {
  RoomPlan(try Sample.small(), form: form, agenda: agenda)
}

/// The state after a row of commands.
func room(_ commands: [RoomCommand], in plan: RoomPlan) throws -> RoomState {
  try commands.reduce(RoomState(plan)) { try $0.after($1, in: plan) }
}

/// Counts for level 0 to 4.
func counts(_ levels: Int...) throws -> LevelCounts { try #require(LevelCounts(levels)) }

/// k = 5.
func five() throws -> GroupRule { try #require(GroupRule(minimum: 5)) }

extension Ballot: ExpressibleByStringLiteral {
  /// The first round of an item written in a test.
  package init(stringLiteral text: String) { self.init(first: ItemID(stringLiteral: text)) }
}

extension WorkshopSettings {
  static func sample(
    rule: GroupRule = .standard, form: Form = .short, agenda: Agenda = .minutes45, allowsFreeText: Bool = false,
    network: WirelessNetwork? = nil
  ) -> WorkshopSettings {
    WorkshopSettings(
      title: "Kammerabend", date: "2026-11-24", questionnaire: "muster", version: "1.0.0", form: form, rule: rule,
      agenda: agenda, allowsFreeText: allowsFreeText, network: network)
  }
}

func second(_ item: ItemID) -> Ballot? { Ballot(item: item, round: 2) }
