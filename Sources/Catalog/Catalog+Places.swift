import Foundation

extension Catalog {
  /// Where a house puts its own questionnaires and benchmarks for all on the machine.
  package static let systemFolder = "/etc/reifegrad"

  /// The directories that may hold questionnaires, first one first.
  ///
  /// 1. `REIFEGRAD_QUESTIONNAIRES`, one directory;
  /// 2. `$XDG_DATA_HOME/reifegrad/questionnaires`, by default below `~/.local/share`;
  /// 3. `system/questionnaires` and `system` itself: what a house has for all on the machine, before what is shipped;
  /// 4. `../share/reifegrad/questionnaires` from the directory of the executable;
  /// 5. `questionnaires` beside the `Package.swift` above the executable, for builds from source.
  ///
  /// `executable` is the path of the running program; symbolic links in it are resolved. They need not exist.
  package static func places(environment: [String: String], executable: String, system: String? = nil) -> [String] {
    var places: [String] = []
    if let own = environment["REIFEGRAD_QUESTIONNAIRES"], !own.isEmpty { places.append(own) }
    if let data = dataHome(environment) { places.append(data + "/reifegrad/questionnaires") }
    if let system { places += [system + "/questionnaires", system] }
    let program = URL(fileURLWithPath: executable).resolvingSymlinksInPath().deletingLastPathComponent()
    let share = program.appendingPathComponent("../share/reifegrad/questionnaires").standardizedFileURL
    places.append(share.path)
    if let source = sourceTree(above: program.path) { places.append(source) }
    return places
  }

  /// By the XDG specification a relative path is ignored.
  private static func dataHome(_ environment: [String: String]) -> String? {
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") { return data }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    return (home == "/" ? "" : home) + "/.local/share"
  }

  private static func sourceTree(above directory: String) -> String? {
    var parts = directory.split(separator: "/")
    while true {
      let candidate = "/" + parts.joined(separator: "/")
      let folder = candidate + "/questionnaires"
      var isDirectory: ObjCBool = false
      if FileManager.default.fileExists(atPath: candidate + "/Package.swift"),
        FileManager.default.fileExists(atPath: folder, isDirectory: &isDirectory), isDirectory.boolValue
      {
        return folder
      }
      guard parts.popLast() != nil else { return nil }
    }
  }
}
