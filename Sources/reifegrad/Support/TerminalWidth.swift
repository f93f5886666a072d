import Glibc

/// How wide the terminal is that something is written to.
enum TerminalWidth {
  /// Columns that the first of the descriptors that is a terminal tells of; `nil` where none does.
  static func told(by descriptors: Int32...) -> Int? {
    var size = winsize()
    let isTold = descriptors.contains { ioctl($0, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 }
    return isTold ? Int(size.ws_col) : nil
  }

  /// What `COLUMNS` says; `nil` where that is no width.
  static func set(in variables: [String: String]) -> Int? {
    variables["COLUMNS"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
  }

  /// For a dialogue line by line: neither so narrow that words break nor wider than anybody reads; 80 where nothing is known.
  static func ofDialogue(_ known: Int?) -> Int { min(max(known ?? 80, 20), 400) }
}
