/// Where data are by the rules of the XDG base directories.
package enum DataFolder {
  /// `$XDG_DATA_HOME/reifegrad`, else `$HOME/.local/share/reifegrad`; relative paths do not count. Throws `noHome`.
  package static func path(in environment: [String: String]) throws(SQLiteFileError) -> String {
    func absolute(_ name: String) -> String? { environment[name].flatMap { $0.hasPrefix("/") ? $0 : nil } }
    guard let data = absolute("XDG_DATA_HOME") ?? absolute("HOME").map({ $0 + "/.local/share" }) else {
      throw .noHome
    }
    return data + "/reifegrad"
  }
}
