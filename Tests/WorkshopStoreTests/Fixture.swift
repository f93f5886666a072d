import Benchmarks
import Foundation
import GRDB
import Glibc
import Questionnaire
import TestSupport
import Testing
package import Workshop

@testable import WorkshopStore

/// A folder for workshops that goes away with the value.
final class Scratch {
  private let directory: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "reifegrad-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: false)
    directory = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: directory) }

  var folder: WorkshopFolder { WorkshopFolder(directory + "/data/workshops") }

  func path(_ pool: WorkshopPool) -> String { folder.path + "/\(pool.id).sqlite" }

  /// Everything that the files of the folder hold.
  func bytes() throws -> Data {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).reduce(into: Data()) { all, name in
      all += try Data(contentsOf: URL(filePath: folder.path + "/" + name))
    }
  }
}

/// The small questionnaire with three size classes.
func sampleQuestionnaire() throws -> Questionnaire {
  let small = try Sample.small()
  let sizes: [OptionID] = ["klein", "mittel", "gross"]
  return try Questionnaire(
    id: small.id, version: small.version, title: small.title, about: small.about, minutes: small.minutes,
    company: CompanyChoices(sizes: sizes.map { ItemOption(id: $0, label: "Größe") }), dimensions: small.dimensions,
    sections: small.sections, items: small.items)
}

extension WorkshopSettings {
  static func sample(
    minimum: Int = 5, form: Form = .short, agenda: Agenda = .minutes45, allowsFreeText: Bool = false,
    network: WirelessNetwork? = nil
  ) -> WorkshopSettings {
    WorkshopSettings(
      title: "Kammerabend", date: "2026-11-24", questionnaire: "muster", version: "1.0.0", form: form,
      rule: GroupRule(minimum: minimum) ?? .standard, agenda: agenda, allowsFreeText: allowsFreeText, network: network)
  }
}

func samplePool(_ scratch: Scratch, _ settings: WorkshopSettings = .sample()) throws -> WorkshopPool {
  try scratch.folder.create(settings, of: sampleQuestionnaire())
}

extension Ballot: ExpressibleByStringLiteral {
  /// The first round of an item written in a test.
  package init(stringLiteral text: String) { self.init(first: ItemID(stringLiteral: text)) }
}

func evening() throws -> LocalMinute {
  try #require(LocalMinute(day: "2026-11-24", hour: 18, minute: 30))
}

extension WorkshopPool {
  /// As a facilitator does who means it: where it is asked, yes.
  func apply(_ commands: [RoomCommand]) throws {
    for command in commands where try apply(command).question != nil { try apply(.confirm) }
  }

  /// As a file; without bytes of its own it is told by what is in it.
  @discardableResult func importSheet(_ sheet: AnswerSheet, content: [UInt8]? = nil) throws -> SheetOutcome {
    let answers = sheet.answers.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    let content = content ?? Array((sheet.company.name + answers.joined()).utf8)
    return try #require(try handIn([.file(sheet, content: content)]).first)
  }

  /// Opens a vote, has one new person for each level answer it, and closes it.
  @discardableResult func hold(_ item: ItemID, _ levels: [Level], size: OptionID? = nil) throws -> [ParticipantKey] {
    try apply([.go(item), .toggleVote])
    let keys = try levels.map { level in
      let key = try join(.phone, size: size).key
      try vote(Vote(ballot: Ballot(first: item), response: .level(level)), by: key)
      return key
    }
    try apply(.toggleVote)
    return keys
  }

  /// Opens a vote again, has these people answer, and closes it.
  func holdAgain(_ item: ItemID, _ answers: [(ParticipantKey, Level)]) throws {
    try apply([.go(item), .toggleVote])
    for (key, level) in answers { try vote(Vote(ballot: Ballot(first: item), response: .level(level)), by: key) }
    try apply(.toggleVote)
  }

  func counts(_ ballot: Ballot) throws -> LevelCounts? {
    try queue.read(WorkshopPool.pictures).first { $0.ballot == ballot }?.counts
  }
}

/// The helper program, as another process.
func otherProgram(_ task: String, _ folder: WorkshopFolder, _ id: WorkshopID) throws -> HelperProgram {
  try HelperProgram("WorkshopStoreHelper", [task, folder.path, id.rawValue])
}
