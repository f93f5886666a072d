import NIOCore
import NIOHTTP1
import NIOHTTPCompression
import NIOPosix

/// One connection of a simulated phone: requests one after the other, as a browser sends them.
struct PhoneConnection: Sendable {
  /// What came back.
  struct Reply: Sendable {
    let status: Int
    let body: String
    let cookie: String?
  }

  /// The connection was closed before the answer was there.
  struct Lost: Error {}

  private let channel: any Channel
  private let replies: NIOLoopBound<ReplyCollector>

  /// - Parameter source: the number from which it comes; `nil` = that of this machine.
  static func open(host: String, port: Int, from source: String? = nil) async throws -> PhoneConnection {
    var bootstrap = ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .connectTimeout(.seconds(10))
      .channelOption(.tcpOption(.tcp_nodelay), value: 1)
    if let source { bootstrap = bootstrap.bind(to: try SocketAddress(ipAddress: source, port: 0)) }
    return try await bootstrap.connect(host: host, port: port) { channel in
      channel.eventLoop.makeCompletedFuture {
        try channel.pipeline.syncOperations.addHTTPClientHandlers()
        // As browsers do, so that the laptop has the work of compressing.
        try channel.pipeline.syncOperations.addHandler(NIOHTTPResponseDecompressor(limit: .size(1 << 20)))
        let collector = ReplyCollector()
        try channel.pipeline.syncOperations.addHandler(collector)
        return PhoneConnection(channel: channel, replies: NIOLoopBound(collector, eventLoop: channel.eventLoop))
      }
    }
  }

  /// Sends a request and waits for the whole answer.
  func send(
    _ method: HTTPMethod, _ path: String, host: String, cookie: String? = nil, form: String? = nil
  ) async throws -> Reply {
    var headers = HTTPHeaders([("host", host), ("accept-language", "de")])
    if let cookie { headers.add(name: "cookie", value: cookie) }
    if let form {
      headers.add(name: "content-type", value: "application/x-www-form-urlencoded")
      headers.add(name: "content-length", value: String(form.utf8.count))
    }
    let head = HTTPRequestHead(version: .http1_1, method: method, uri: path, headers: headers)
    return try await withTaskCancellationHandler {
      try await transmit(head, form)
    } onCancel: {
      close()
    }
  }

  private func transmit(_ head: HTTPRequestHead, _ form: String?) async throws -> Reply {
    try await channel.eventLoop.flatSubmit { [channel, replies] in
      let promise = channel.eventLoop.makePromise(of: Reply.self)
      guard channel.isActive else {
        promise.fail(Lost())
        return promise.futureResult
      }
      replies.value.waiting.append(promise)
      channel.write(HTTPClientRequestPart.head(head), promise: nil)
      if let form {
        channel.write(HTTPClientRequestPart.body(.byteBuffer(ByteBuffer(string: form))), promise: nil)
      }
      channel.writeAndFlush(HTTPClientRequestPart.end(nil), promise: nil)
      return promise.futureResult
    }.get()
  }

  /// Cuts the connection, as a phone does that falls asleep.
  func close() { channel.close(promise: nil) }
}

/// Puts the parts of answers together.
final class ReplyCollector: ChannelInboundHandler {
  typealias InboundIn = HTTPClientResponsePart

  var waiting: [EventLoopPromise<PhoneConnection.Reply>] = []
  private var head: HTTPResponseHead?
  private var body = ByteBuffer()

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let head): self.head = head
    case .body(var part): body.writeBuffer(&part)
    case .end:
      let cookie = head?.headers["set-cookie"].first { $0.hasPrefix("reifegrad-") }?.split(separator: ";").first
      let reply = PhoneConnection.Reply(
        status: Int(head?.status.code ?? 0), body: String(buffer: body), cookie: cookie.map(String.init))
      body.clear()
      if !waiting.isEmpty { waiting.removeFirst().succeed(reply) }
    }
  }

  func channelInactive(context: ChannelHandlerContext) { fail(PhoneConnection.Lost()) }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    fail(error)
    context.close(promise: nil)
  }

  private func fail(_ error: any Error) {
    for promise in waiting { promise.fail(error) }
    waiting = []
  }
}
