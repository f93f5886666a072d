import Questionnaire
import TestSupport
import Testing
import Words
import Workshop

@testable import WorkshopScreens
@testable import reifegrad

@Suite("The first moment of a workshop")
final class StartingTests {
  private let home: Home

  init() throws { home = try Home() }

  @Test("A page that is being opened is not taken for one that there is not", .timeLimit(.minutes(20)))
  func page() async throws {
    let address = HostAddress(host: "127.0.0.1", port: 0)
    let questionnaire = try Home.questionnaire()
    let runner = try WorkshopRunner(home.environment)
    defer { runner.close() }
    _ = try runner.create(
      WorkshopSettings(
        title: "Kammertag", date: "2026-11-24", questionnaire: questionnaire.id, version: questionnaire.version,
        form: .short, agenda: .minutes45), address)
    var told: [ServerStatus] = []
    repeat {
      for case .room(.server(let status)) in runner.look() where status != told.last { told.append(status) }
      await Task.yield()
    } while told.last?.address == nil
    #expect(told.dropLast().allSatisfy { $0 == .starting }, "\(told)")
  }
}
