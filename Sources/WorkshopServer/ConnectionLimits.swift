import NIOCore
import NIOHTTPTypes
import NIOHTTPTypesHTTP1

/// Turns connections away from addresses that have too many, before anything is made for them.
final class AddressLimit: ChannelInboundHandler, Sendable {
  typealias InboundIn = any Channel
  typealias InboundOut = any Channel

  private let connections: Connections
  private let channels: OpenChannels

  init(_ connections: Connections, _ channels: OpenChannels) {
    self.connections = connections
    self.channels = channels
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    let channel = unwrapInboundIn(data)
    channels.add(channel)
    guard let address = channel.remoteAddress?.ipAddress else { return context.fireChannelRead(data) }
    guard connections.open(from: address) else { return channel.close(promise: nil) }
    channel.closeFuture.whenComplete { [connections] _ in connections.close(from: address) }
    context.fireChannelRead(data)
  }
}

/// What one connection may do: it sends few requests ahead, and reads what it asked for.
final class ConnectionLimits: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  /// How many requests may be under way; browsers send one after the other.
  static let mostRequests = 8
  /// How much the system holds back for one that does not read, in bytes.
  private static let sendBuffer: ChannelOptions.Types.SocketOption.Value = 32 * 1024

  private let connections: Connections
  private let writing: TimeAmount
  private var requests = 0

  /// - Parameter writing: how long an answer may make no progress.
  init(_ connections: Connections, writing: TimeAmount) {
    self.connections = connections
    self.writing = writing
  }

  func handlerAdded(context: ChannelHandlerContext) {
    let pipeline = context.pipeline.syncOperations
    try? pipeline.addHandler(WriteDeadline(writing), position: .first)
    if let codec = try? pipeline.handler(type: HTTP1ToHTTPServerCodec.self) {
      try? pipeline.addHandler(OldProtocol(), position: .before(codec))
    }
  }

  func channelActive(context: ChannelHandlerContext) {
    context.channel.setOption(.socketOption(.so_sndbuf), value: Self.sendBuffer).whenFailure { _ in }
    context.fireChannelActive()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head:
      requests += 1
      guard requests <= Self.mostRequests else { return context.cut() }
    case .body, .end: break
    }
    context.fireChannelRead(data)
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    if case .end = unwrapOutboundIn(data) { requests -= 1 }
    context.write(data, promise: promise)
  }

  func channelInactive(context: ChannelHandlerContext) {
    connections.forget(ObjectIdentifier(context.channel))
    context.fireChannelInactive()
  }
}
