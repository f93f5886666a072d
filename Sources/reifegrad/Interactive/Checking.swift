import Catalog
import Foundation
import House
import Questionnaire
import Rehearsal
import Synchronization
import Words
import Workshop
import WorkshopScreens

/// Looks at what must be right before the doors open, beside the screen that shows it, on a workshop that is thrown away.
final class Checking: Sendable {
  private let events = Mutex<[WorkshopEvent]>([])
  private let task = Mutex<Task<Void, Never>?>(nil)
  private let rehearsal: Rehearsal
  private let folder: ThrowAwayFolder

  init(_ settings: WorkshopSettings, _ plan: Rehearsal.Plan, in environment: Environment) throws {
    let questionnaire = try environment.catalog.questionnaire(
      settings.questionnaire.rawValue, version: settings.version)
    folder = ThrowAwayFolder()
    rehearsal = try Rehearsal(of: settings, questionnaire, in: folder.path, plan: plan)
    let surroundings = environment.readiness(for: settings.network)
    let work = Task.detached { [self] in await look(surroundings) }
    task.withLock { $0 = work }
  }

  private func look(_ surroundings: @Sendable () -> [ReadinessFinding]) async {
    for finding in surroundings() { add(.found(finding)) }
    do {
      try await rehearsal.run { [self] event in
        switch event {
        case .listening(let port, let code):
          if let address = NetworkAddress.all().first?.text { add(.waiting(at: "\(address):\(port)", code)) }
        case .found(let finding): add(.found(finding))
        }
      }
    } catch is CancellationError {
      return
    } catch {
      events.withLock { $0.append(.failed(Failure.text(of: error))) }
    }
    add(.done)
  }

  private func add(_ event: ChecklistEvent) { events.withLock { $0.append(.checklist(event)) } }

  /// What was found since the last call.
  func take() -> [WorkshopEvent] {
    events.withLock { events in
      defer { events = [] }
      return events
    }
  }

  /// Waits for a real phone no longer.
  func goOnWithoutPhone() { rehearsal.goOnWithoutPhone() }

  /// Looks no further; what was found afterwards is forgotten.
  func stop() {
    task.withLock { $0?.cancel() }
    // The program may end before the task does.
    folder.remove()
  }
}

/// A folder of its own below that for temporary files; gone with its owner.
final class ThrowAwayFolder: Sendable {
  private let url = FileManager.default.temporaryDirectory.appending(path: "reifegrad-\(UUID().uuidString)")
  var path: String { url.path }
  deinit { remove() }

  /// Now, whoever has files open in it.
  func remove() { try? FileManager.default.removeItem(at: url) }
}

extension Environment {
  /// What is known of this machine and its house, looked at when called.
  func readiness(for network: WirelessNetwork?) -> @Sendable () -> [ReadinessFinding] {
    let (variables, organiser) = (variables, house.organiser)
    return {
      [
        .network(network), .font, .sheets, .sleep(canStayAwake: Vigil.isPossible(in: variables)),
        .printer((try? Printing(environment: variables).printers())?.first?.name),
        .organiser(organiser?.name), .privacyContact(organiser?.privacyContact),
      ].compactMap { $0 }
    }
  }

  /// A workshop to be thrown away.
  func rehearsed() throws -> WorkshopSettings {
    let questionnaire = try catalog.questionnaire(Self.standardQuestionnaire)
    return WorkshopSettings(
      title: say(WorkshopRehearseCommand.title), date: today, questionnaire: questionnaire.id,
      version: questionnaire.version, form: .short)
  }
}
