package import Benchmarks
package import Questionnaire
package import Words

/// What the facilitator decides before the doors open.
package struct WorkshopSettings: Hashable, Sendable {
  /// How much time there is, and so in which portions the room votes.
  package enum Agenda: String, CaseIterable, Sendable {
    /// Eight items one by one, three of them discussed.
    case minutes45 = "45"
    /// Field by field, at everyone's own pace inside each.
    case minutes90 = "90"
  }

  /// The title that the room sees; never empty.
  package var title: String
  /// The day.
  package var date: CalendarDate
  /// What is asked.
  package var questionnaire: QuestionnaireID
  /// Which version of it.
  package var version: Version
  /// Full or short.
  package var form: Form
  /// When figures of the group may be shown.
  package var rule: GroupRule
  /// How the time is spent.
  package var agenda: Agenda
  /// Whether people may write free texts, which the desk reads before they can be shown.
  package var allowsFreeText: Bool
  /// The network whose QR code the lobby shows; `nil` = no such screen.
  package var network: WirelessNetwork?

  package init(
    title: String, date: CalendarDate, questionnaire: QuestionnaireID, version: Version, form: Form,
    rule: GroupRule = .standard, agenda: Agenda = .minutes45, allowsFreeText: Bool = false,
    network: WirelessNetwork? = nil
  ) {
    self.title = title
    self.date = date
    self.questionnaire = questionnaire
    self.version = version
    self.form = form
    self.rule = rule
    self.agenda = agenda
    self.allowsFreeText = allowsFreeText
    self.network = network
  }
}

/// A wireless network to join.
package struct WirelessNetwork: Hashable, Sendable {
  /// Its name (SSID).
  package var name: String
  /// Its password; `nil` = open.
  package var password: String?

  package init(name: String, password: String?) {
    self.name = name
    self.password = password
  }

  /// The password, where there is one; `nil` = open.
  package var secret: String? { password.flatMap { $0.isEmpty ? nil : $0 } }

  /// Whether every phone reads name and password from the code alike: scanners agree on ASCII only.
  package var isPlain: Bool { (name + (password ?? "")).utf8.allSatisfy { (0x20...0x7E).contains($0) } }

  /// What a QR code for phones says; `\ ; , " :` are escaped.
  package var qrText: String {
    let escape = { (text: String) in
      text.reduce(into: "") { result, character in
        if "\\;,\":".contains(character) { result.append("\\") }
        result.append(character)
      }
    }
    guard let password = secret else { return "WIFI:T:nopass;S:\(escape(name));;" }
    return "WIFI:T:WPA;S:\(escape(name));P:\(escape(password));;"
  }
}
