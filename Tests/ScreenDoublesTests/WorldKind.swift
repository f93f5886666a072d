import Catalog
import Foundation
import Questionnaire
import Testing
import Words

@testable import reifegrad

/// What the screens are tested with: the double in memory, and what carries their effects out in the program.
enum WorldKind: String, CaseIterable, CustomTestStringConvertible {
  case inMemory = "in memory"
  case onDisk = "on disk"

  var testDescription: String { rawValue }
}

/// A home of its own, which goes away with the value.
final class Home {
  let path = FileManager.default.temporaryDirectory.appending(path: "reifegrad-\(UUID().uuidString)").path

  init() throws { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false) }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  static let questionnaires = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "questionnaires").path

  static func questionnaire() throws -> Questionnaire { try shipped.get() }

  /// Read once: it takes a second.
  private static let shipped = Result {
    try Catalog(places: [questionnaires]).questionnaire("social-media-management")
  }

  var environment: reifegrad.Environment {
    Environment(
      language: .german,
      variables: ["HOME": path, "LANG": "de_DE.UTF-8", "REIFEGRAD_QUESTIONNAIRES": Self.questionnaires])
  }
}

extension Questionnaire {
  /// The first item that is answered with a level.
  func firstWithLevel() throws -> ItemID {
    try #require(items.first { if case .level = $0.kind { $0.isInShortForm && $0.scored != nil } else { false } }).id
  }
}
