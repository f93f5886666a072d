import Foundation
import Questionnaire
import Synchronization
import TestSupport
import Testing
import Workshop

@testable import Rehearsal

@Suite struct RehearsalTests {
  @Test("Phones join, vote, tap twice, lose the connection, and no answer is lost", .timeLimit(.minutes(20)))
  func phones() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "reifegrad-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let questionnaire = try Sample.small()
    let settings = WorkshopSettings(
      title: "Probe", date: "2026-11-24", questionnaire: questionnaire.id, version: questionnaire.version, form: .short)
    var phones = PhoneSimulator.Plan(phones: 25, joinsPerSecond: 100, thinking: 0.05...0.5)
    (phones.doubleTaps, phones.changesOfMind, phones.reconnects, phones.sleeps) = (40, 40, 40, 0)
    (phones.halfOpen, phones.slowReaders) = (20, 2)
    let rehearsal = try Rehearsal(
      of: settings, questionnaire, in: folder.path, plan: .init(port: 0, phones: phones, items: 2, leniency: 20))
    let findings = Mutex<[ReadinessFinding]>([])
    let report = try #require(
      try await rehearsal.run { event in
        if case .found(let finding) = event { findings.withLock { $0.append(finding) } }
      })
    #expect(report.joined == 25)
    #expect(report.lost == 0)
    #expect(report.checked == 50)
    #expect(report.stored >= 50)
    #expect(report.voteTimes.count == report.stored)
    #expect(findings.withLock { $0.map(\.check) } == [.address, .port, .load])
  }
}
