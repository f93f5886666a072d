import Glibc

enum Environment {
  /// The process's environment.
  static var current: [String: String] {
    var result: [String: String] = [:]
    for name in ["TERM", "NO_COLOR", "ESCDELAY", "LC_ALL", "LC_CTYPE", "LANG"] {
      if let value = getenv(name) { result[name] = String(cString: value) }
    }
    return result
  }
}
