import AssessmentScreens
import Foundation
import House
import PublicTerminal
import Words

/// One session of a public terminal: where its answers lie, and what it can do with them.
final class PublicSession {
  private let base: Environment
  let door: Door
  private(set) var folder: SessionFolder

  init(_ environment: Environment, _ door: Door, _ folder: SessionFolder) {
    (base, self.door, self.folder) = (environment, door, folder)
  }

  /// The surroundings of whoever works in a folder: nothing but that folder can be written.
  func environment(in path: String? = nil) -> Environment {
    let path = path ?? folder.path
    let variables = base.variables.merging(["XDG_DATA_HOME": path, "TMPDIR": path]) { $1 }
    return Environment(language: base.language, variables: variables)
  }

  /// Whether the operator collects answers for benchmarks.
  var collects: Bool { base.house.publicTerminal?.collects == true }

  /// Seconds since 1970.
  static func now() -> Int64 { Int64(Date().timeIntervalSince1970) }

  /// That the answers are kept; `nil` = they go with the session.
  var kept: KeptAnswers? {
    folder.code.map { KeptAnswers(code: $0.text, until: base.day(secondsSince1970: Self.now() + Door.keptFor)) }
  }

  func keep() throws -> KeptAnswers? {
    try folder.keep(until: Self.now() + Door.keptFor)
    return kept
  }

  func forget() { folder.forget() }

  /// Goes on in the folder of a code; the one of now goes, unless it is kept.
  func resume(_ code: ResumeCode) throws -> KeptAnswers? {
    let next = try door.resume(code, now: Self.now())
    folder.leave()
    folder = next
    return kept
  }

  /// What is not kept is removed.
  func leave() { folder.leave() }
}
