import House

extension JSONValue {
  /// Who hands a report out; `null` where nobody does. The logo is no data.
  static func organiser(_ organiser: Organiser?) -> JSONValue {
    guard let organiser else { return .null }
    return .object([("name", .string(organiser.name)), ("contact", .string(organiser.contact))])
  }
}
