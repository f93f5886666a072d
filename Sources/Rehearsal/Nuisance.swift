import NIOCore
import NIOPosix

/// Connections that a server must bear without anybody noticing.
enum Nuisance {
  /// Sends half a request, and again on a new connection when the server has had enough.
  static func halfOpen(host: String, port: Int) async {
    while !Task.isCancelled {
      let bootstrap = ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton).connectTimeout(.seconds(10))
      if let channel = try? await bootstrap.connect(host: host, port: port).get() {
        try? await channel.writeAndFlush(ByteBuffer(string: "GET / HTTP/1.1\r\nHost: \(host)\r\nX-Slow: "))
        await withTaskCancellationHandler {
          try? await channel.closeFuture.get()
        } onCancel: {
          channel.close(promise: nil)
        }
      }
      try? await Task.sleep(for: .seconds(1))
    }
  }

  /// Asks for the page and reads one byte of it a second.
  static func slowReader(host: String, port: Int) async {
    let bootstrap = ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .channelOption(.autoRead, value: false)
      .channelOption(.socketOption(.so_rcvbuf), value: 2048)
      .channelOption(.maxMessagesPerRead, value: 1)
      .channelOption(.recvAllocator, value: FixedSizeRecvByteBufferAllocator(capacity: 1))
    guard let channel = try? await bootstrap.connect(host: host, port: port).get() else { return }
    try? await channel.writeAndFlush(ByteBuffer(string: "GET / HTTP/1.1\r\nHost: \(host)\r\n\r\n"))
    while !Task.isCancelled, channel.isActive {
      channel.read()
      try? await Task.sleep(for: .seconds(1))
    }
    channel.close(promise: nil)
  }
}
