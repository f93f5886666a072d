import Foundation
import Workshop
import WorkshopStore

extension Environment {
  /// The pool of a workshop, with the very questionnaire that it began with.
  func openWorkshop(_ text: String) throws -> WorkshopPool {
    guard let id = WorkshopID(text) else { throw PoolError.noSuchWorkshop(nil) }
    let folder = try WorkshopFolder(in: variables)
    let settings = try folder.summary(id).settings
    return try folder.open(id, of: questionnaire(settings.questionnaire, version: settings.version))
  }
}

extension WindowsSubsystem {
  /// Where this program runs; `nil` on a Linux of its own.
  static var current: WindowsSubsystem? {
    let release = try? String(contentsOfFile: "/proc/sys/kernel/osrelease", encoding: .utf8)
    return release.flatMap { WindowsSubsystem(kernelRelease: $0) }
  }
}
