import Foundation

/// The program as the login shell of the user of a public terminal: sshd calls it by its name with a hyphen before it,
/// or with `-c` and what the client wants. Whoever makes it a shell gets the public terminal, never the whole program.
struct LoginShell {
  /// The name under which packages install it for that.
  static let name = "reifegrad-public"

  /// What the client wants; `nil` = a session.
  private let request: String?

  /// `nil` where it was called as a program.
  init?(_ arguments: [String]) {
    guard let called = arguments.first else { return nil }
    let rest = Array(arguments.dropFirst())
    guard called.hasPrefix("-") || (called as NSString).lastPathComponent == Self.name || rest.first == "-c" else {
      return nil
    }
    // “ForceCommand public”: then sshd tells in a variable what the client wants.
    if rest.isEmpty || rest == ["-c", "public"] {
      request = ProcessInfo.processInfo.environment[PublicVisit.requestVariable]
    } else {
      // Anything but “-c” and one word is no request, which the grammar says.
      request = rest.first == "-c" && rest.count == 2 ? rest[1] : ""
    }
  }

  func run() throws { try PublicVisit(request: request).run() }
}
