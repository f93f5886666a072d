/// Where the database is by the rules of the XDG base directories.
package enum StoreLocation {
  /// `$XDG_DATA_HOME/reifegrad/reifegrad.sqlite`, else `$HOME/.local/share/…`; relative paths do not count.
  package static func path(in environment: [String: String]) throws(StoreError) -> String {
    func absolute(_ name: String) -> String? { environment[name].flatMap { $0.hasPrefix("/") ? $0 : nil } }
    guard let data = absolute("XDG_DATA_HOME") ?? absolute("HOME").map({ $0 + "/.local/share" }) else {
      throw .noHome
    }
    return data + "/reifegrad/reifegrad.sqlite"
  }
}
