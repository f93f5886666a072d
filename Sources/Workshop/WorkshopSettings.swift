public import Benchmarks
public import Questionnaire

/// What the facilitator decides before the doors open.
public struct WorkshopSettings: Hashable, Sendable {
  /// How much time there is, and so in which portions the room votes.
  public enum Agenda: String, CaseIterable, Sendable {
    /// Eight items one by one, three of them discussed.
    case minutes45 = "45"
    /// Field by field, at everyone's own pace inside each.
    case minutes90 = "90"
  }

  /// The title that the room sees; never empty.
  public var title: String
  /// The day.
  public var date: CalendarDate
  /// What is asked.
  public var questionnaire: QuestionnaireID
  /// Which version of it.
  public var version: Version
  /// Full or short.
  public var form: Form
  /// When figures of the group may be shown.
  public var rule: GroupRule
  /// How the time is spent.
  public var agenda: Agenda
  /// Whether people may write free texts, which the desk reads before they can be shown.
  public var allowsFreeText: Bool
  /// The network whose QR code the lobby shows; `nil` = no such screen.
  public var network: WirelessNetwork?

  /// Makes settings.
  public init(
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
public struct WirelessNetwork: Hashable, Sendable {
  /// Its name (SSID).
  public var name: String
  /// Its password; `nil` = open.
  public var password: String?

  /// Makes a network.
  public init(name: String, password: String?) {
    self.name = name
    self.password = password
  }

  /// What a QR code for phones says; `\ ; , " :` are escaped.
  public var qrText: String {
    let escape = { (text: String) in
      text.reduce(into: "") { result, character in
        if "\\;,\":".contains(character) { result.append("\\") }
        result.append(character)
      }
    }
    guard let password, !password.isEmpty else { return "WIFI:T:nopass;S:\(escape(name));;" }
    return "WIFI:T:WPA;S:\(escape(name));P:\(escape(password));;"
  }
}
