import AssessmentScreens
import Foundation

extension SaveTarget {
  /// The whole path of the file: what was typed, or the proposed name in the folder that was.
  var file: String {
    let home = ProcessInfo.processInfo.environment["HOME"] ?? ""
    // Foundation would take the home of the user's account.
    let typed = path == "~" || path.hasPrefix("~/") && !home.isEmpty ? home + path.dropFirst() : path
    let base = FileManager.default.currentDirectoryPath
    let whole = typed.hasPrefix("/") ? typed : base + (base.hasSuffix("/") ? "" : "/") + typed
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: whole, isDirectory: &isFolder)
    guard exists && isFolder.boolValue || whole.hasSuffix("/") else { return whole }
    return whole + (whole.hasSuffix("/") ? "" : "/") + name
  }
}
