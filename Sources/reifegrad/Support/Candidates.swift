import ArgumentParser
import Catalog
import Foundation
import Questionnaire
import Store
import Workshop
import WorkshopStore

extension CompletionKind {
  static let assessments = offered { Candidates().assessments }
  static let assessmentsOrFiles = offered(orFiles: true) { Candidates().assessments }
  static let questionnaires = offered { Candidates().questionnaires }
  static let benchmarks = offered { Candidates().benchmarks }
  static let benchmarksOrFiles = offered(orFiles: true) { Candidates().benchmarks }
  static let templates = offered { Candidates().templates }
  static let workshops = offered { Candidates().workshops }
  static let printers = offered { Candidates().printers }
  static let questions = offered { Candidates().questions }
  static let sectors = offered { Candidates().choices(\.sectors) }
  static let sizes = offered { Candidates().choices(\.sizes) }

  private static func offered(
    orFiles: Bool = false, _ candidates: @escaping @Sendable () -> [String]
  ) -> CompletionKind {
    .custom { _, _, typed in
      let all = candidates() + (orFiles ? FileCandidates.beginning(with: typed) : [])
      return all.map(shown)
    }
  }

  /// The script for bash expands what it is given as words of its own: a file name must not be run there.
  private static func shown(_ candidate: String) -> String {
    guard CompletionShell.requesting == .bash, !candidate.allSatisfy(\.isPlain) else { return candidate }
    return "'" + candidate.replacing("'", with: "'\\''") + "'"
  }
}

extension Character {
  /// Whether every shell takes it as it is.
  fileprivate var isPlain: Bool { isASCII && (isLetter || isNumber) || "._-/+,".contains(self) }
}

/// What an argument may be, for the shell to offer. Looks only: nothing is made, moved or told.
struct Candidates {
  private let environment = Environment()

  /// Ids of what is stored, the one changed last first.
  var assessments: [String] {
    guard let path = try? StoreLocation.path(in: environment.variables), access(path, R_OK) == 0,
      let store = try? AssessmentStore.openCopy(at: path), let summaries = try? store.summaries()
    else { return [] }
    return summaries.map(\.id.rawValue)
  }

  var questionnaires: [String] { environment.catalog.list().map(\.id.rawValue) }

  var benchmarks: [String] { environment.catalog.benchmarks().map(\.id.rawValue) }

  var templates: [String] { environment.catalog.templates().map(\.id.rawValue) }

  var workshops: [String] {
    guard let folder = try? WorkshopFolder(in: environment.variables), let list = try? folder.list() else { return [] }
    return list.map(\.id.rawValue)
  }

  var printers: [String] {
    (try? Printing(environment: environment.variables).printers().map(\.name)) ?? []
  }

  /// Ids that a questionnaire knows of companies.
  func choices(_ kind: KeyPath<CompanyChoices, [ItemOption]>) -> [String] {
    let known = environment.catalog.list().compactMap { try? environment.catalog.questionnaire($0.id.rawValue) }
    return Set(known.flatMap { $0.company[keyPath: kind] }.map(\.id.rawValue)).sorted()
  }

  /// Questions, fields and dimensions of the questionnaire that is taken when none is named.
  var questions: [String] {
    guard let questionnaire = try? environment.questionnaire(named: nil) else { return [] }
    let dimensions = questionnaire.dimensions
    return questionnaire.items.map(\.id.rawValue) + dimensions.map(\.id.rawValue)
      + dimensions.flatMap(\.fields).map(\.id.rawValue)
  }
}

/// Files as an argument may name them.
enum FileCandidates {
  /// The files and folders that begin with what was typed, as it was typed.
  static func beginning(with typed: String) -> [String] {
    let typed = typed.hasPrefix("'") || typed.hasPrefix("\"") ? String(typed.dropFirst()) : typed
    let start = typed.lastIndex(of: "/").map { typed.index(after: $0) } ?? typed.startIndex
    let (folder, beginning) = (String(typed[..<start]), typed[start...])
    let place = folder.isEmpty ? "." : (folder as NSString).expandingTildeInPath
    let names = (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []
    let visible = names.filter { $0.hasPrefix(beginning) && ($0.hasPrefix(".") == beginning.hasPrefix(".")) }
    return visible.sorted().map { name in
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: place + "/" + name, isDirectory: &isFolder)
      // bash adds the slash by itself.
      return folder + name + (isFolder.boolValue && CompletionShell.requesting != .bash ? "/" : "")
    }
  }
}
