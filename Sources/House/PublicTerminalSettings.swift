package import Words

/// What an organisation sets for a public terminal, besides who it is.
package struct PublicTerminalSettings: Hashable, Sendable {
  /// Whom a client names: `check@selbstcheck.example`; `nil` = the terminal says “the same address”.
  package var address: String?
  /// The port, where it is not that of every server (22).
  package var port: Int?
  /// How many sessions there may be at a time.
  package var sessions: Int?
  /// What stands before the first question besides what the program itself says of the data.
  package var privacy: LocalizedText?
  /// Whether people are asked if their answers may go into benchmarks.
  package var collects = false

  package init() {}

  /// How many sessions there may be where nothing is set.
  package static let usualSessions = 100
  /// The most that can be set.
  package static let mostSessions = 1000
  /// The longest address, in Unicode scalars.
  package static let mostOfAddress = 80
  /// The longest notice in one language, in characters.
  package static let mostOfPrivacy = 600

  /// Whether a text can stand in a command that people type: a name, `@`, a host.
  package static func isAddress(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2
      && parts.allSatisfy { part in
        !part.isEmpty && part.first != "-"
          && part.utf8.allSatisfy {
            switch $0 {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
              UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
              UInt8(ascii: ":"):
              true
            default: false
            }
          }
      }
  }

  /// How somebody comes in: `ssh -p 2222 check@selbstcheck.example`; `nil` where no address is set.
  package var command: String? { address.map { "ssh " + (port.map { "-p \($0) " } ?? "") + $0 } }
}
