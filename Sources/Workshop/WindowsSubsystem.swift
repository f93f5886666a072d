package import Words

/// Linux inside Windows: phones of the room reach it only when Windows lets them through.
package enum WindowsSubsystem: Hashable, Sendable, CaseIterable {
  /// WSL1 shares the network of Windows.
  case one
  /// WSL2 has a network of its own behind Windows.
  case two

  /// - Parameter kernelRelease: `/proc/sys/kernel/osrelease`, such as `5.15.90.1-microsoft-standard-WSL2`; `nil` result =
  ///   a Linux of its own.
  package init?(kernelRelease: String) {
    let name = kernelRelease.lowercased()
    guard name.contains("microsoft") else { return nil }
    // WSL1 tells a version of Windows: `4.4.0-19041-Microsoft`.
    self = name.contains("wsl2") || name.contains("microsoft-standard") ? .two : .one
  }

  /// That there is something to set, in a line or two; `nil` where there is not.
  package var hint: LocalizedText? {
    switch self {
    case .one: nil
    case .two:
      LocalizedText(
        de: "Unter Windows (WSL2) kommen Telefone erst herein, wenn Windows sie durchlässt: gespiegeltes Netz und eine "
          + "Regel der Firewall. Was einzustellen ist, zeigt „reifegrad workshop rehearse“.",
        en: "On Windows (WSL2) phones cannot come in before Windows lets them through: mirrored networking and a rule "
          + "of its firewall. “reifegrad workshop rehearse” shows what to set.")
    }
  }

  /// What to set, step by step; empty where there is nothing.
  ///
  /// - Parameter port: of the page.
  package func steps(port: Int) -> [Step] {
    switch self {
    case .one: []
    case .two:
      [
        Step(
          LocalizedText(
            de:
              "In Windows (11, ab 22H2) in der Datei .wslconfig Ihres Benutzerordners (%UserProfile%) das Netz spiegeln:",
            en: "In Windows (11, from 22H2 on), mirror the network in the file .wslconfig of your user folder "
              + "(%UserProfile%):"),
          ["[wsl2]", "networkingMode=mirrored"]),
        Step(
          LocalizedText(
            de: "In der PowerShell WSL beenden und danach neu öffnen:", en: "In PowerShell, end WSL, then open it anew:"
          ),
          ["wsl --shutdown"]),
        Step(
          LocalizedText(
            de: "In einer PowerShell als Administrator den Anschluss \(port) durch die Firewall lassen:",
            en: "In a PowerShell as administrator, let port \(port) through the firewall:"),
          [
            "New-NetFirewallHyperVRule -Name reifegrad -DisplayName reifegrad -Direction Inbound "
              + "-VMCreatorId '{40E0AC32-46A5-438A-A0B2-2B479E8F2E90}' -Protocol TCP -LocalPorts \(port)"
          ]),
      ]
    }
  }

  /// That nobody has tried it yet.
  package static let untried = LocalizedText(
    de:
      "Auf einem Windows-Rechner haben wir das nicht ausprobiert; es folgt Microsofts Anleitung. Probieren Sie es vorher "
      + "mit einem Telefon.",
    en: "We have not tried this on a Windows machine; it follows Microsoft’s guide. Try it beforehand with a phone.")

  /// Something to do, and what to type or write for it.
  package struct Step: Hashable, Sendable {
    package let text: LocalizedText
    package let lines: [String]

    init(_ text: LocalizedText, _ lines: [String]) {
      self.text = text
      self.lines = lines
    }
  }
}
