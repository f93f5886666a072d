import CTerminal
import Glibc
import Terminal

/// The encoding of the terminal, as the locale tells it.
enum ProcessLocale {
  /// Takes over the locale's encoding for this process, ncurses included, and nothing else of it:
  /// decimal commas would get into files.
  ///
  /// - Returns: how typed bytes are read, and whether the terminal takes UTF-8.
  static func adopt(_ environment: [String: String]) -> (encoding: KeyDecoder.Encoding, isUTF8: Bool) {
    if setlocale(LC_CTYPE, "") == nil || codeset == "ANSI_X3.4-1968", wantsUTF8(environment) {
      // A locale that is named but not installed, as in containers and over SSH; its encoding is known.
      _ = setlocale(LC_CTYPE, "C.UTF-8")
    }
    if codeset == "UTF-8" { return (.utf8, true) }
    let table = (0x80...0xFF).map { byte in
      UInt32(exactly: character_of_byte(UInt8(byte))).flatMap { Unicode.Scalar($0) }
    }
    // Nobody's keyboard sends ASCII only: where that is all the locale says, UTF-8 is the best guess.
    let knows = table.contains { $0 != nil && !isControl($0) }
    return (knows ? .singleByte(table: table) : .utf8, false)
  }

  private static var codeset: String { nl_langinfo(nl_item(CODESET)).map { String(cString: $0) } ?? "" }

  private static func isControl(_ scalar: Unicode.Scalar?) -> Bool { scalar?.properties.generalCategory == .control }

  private static func wantsUTF8(_ environment: [String: String]) -> Bool {
    let name = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    let encoding = name.split(separator: "@").first?.split(separator: ".").last?.lowercased()
    return encoding == "utf-8" || encoding == "utf8"
  }
}
