import NIOHTTP1

extension PhoneSimulator {
  /// What one finds at an address before any phone goes there.
  package enum Sight: Hashable, Sendable {
    /// The page of a workshop, with the form for joining.
    case door
    /// The page of a workshop that is over.
    case over
    /// No page of a workshop.
    case nothing
  }

  /// Looks at the page once, without joining.
  package static func look(host: String, port: Int) async -> Sight {
    guard let connection = try? await PhoneConnection.open(host: host, port: port) else { return .nothing }
    defer { connection.close() }
    guard let reply = try? await connection.send(.GET, "/", host: host), reply.status == 200 else { return .nothing }
    let page = PhonePage(source: reply.body)
    return page.ticket != nil ? .door : page.view == "end" ? .over : .nothing
  }
}
