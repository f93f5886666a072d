import ActionPlan
import TestSupport
import Testing
import Words

@Suite("Actions")
struct ActionTests {
  private func action(_ state: Action.State, due: CalendarDate?) -> Action {
    Action(id: "00000000-0000-4000-8000-000000000001", text: "Krisenplan schreiben", due: due, state: state)
  }

  @Test("An action is late from the day after it is due, while it is pending")
  func overdue() {
    #expect(!action(.open, due: "2026-11-24").isOverdue(on: "2026-11-24"))
    #expect(action(.open, due: "2026-11-24").isOverdue(on: "2026-11-25"))
    #expect(action(.underWay, due: "2026-11-24").isOverdue(on: "2027-01-01"))
    #expect(!action(.done, due: "2026-11-24").isOverdue(on: "2026-11-25"))
    #expect(!action(.dropped, due: "2026-11-24").isOverdue(on: "2026-11-25"))
    #expect(!action(.open, due: nil).isOverdue(on: "2026-11-25"))
  }
}
