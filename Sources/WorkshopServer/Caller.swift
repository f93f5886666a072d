import Hummingbird

/// The connection on which a request came: for limits alone, kept in memory as long as these need it.
struct Caller: Hashable, Sendable {
  let connection: ObjectIdentifier
  /// `nil` in tests without a network.
  let address: String?
}

/// What a route knows of a request besides what is in it.
struct PhoneContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  let caller: Caller

  init(source: ApplicationRequestContextSource) {
    coreContext = .init(source: source)
    caller = Caller(connection: ObjectIdentifier(source.channel), address: source.channel.remoteAddress?.ipAddress)
  }
}
