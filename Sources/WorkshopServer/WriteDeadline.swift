import Glibc
import NIOCore

/// Ends a connection on which what was answered makes no way: one that does not read would hold its answer for ever.
final class WriteDeadline: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = ByteBuffer
  typealias InboundOut = ByteBuffer
  typealias OutboundIn = IOData
  typealias OutboundOut = IOData

  private let time: TimeAmount
  /// In bytes: what was given to the connection, and what it had taken at the last look.
  private var given = 0
  private var taken = 0
  private var look: Scheduled<Void>?

  /// - Parameter time: in which at least one byte must have gone out.
  init(_ time: TimeAmount) { self.time = time }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    given += unwrapOutboundIn(data).readableBytes
    context.write(data, promise: promise)
    guard look == nil else { return }
    taken = given - waiting(context)
    lookLater(context)
  }

  func channelInactive(context: ChannelHandlerContext) {
    stop()
    context.fireChannelInactive()
  }

  func handlerRemoved(context: ChannelHandlerContext) { stop() }

  private func lookLater(_ context: ChannelHandlerContext) {
    look = context.eventLoop.assumeIsolated().scheduleTask(in: time) { [self] in
      look = nil
      let waiting = waiting(context)
      guard waiting > 0 else { return }
      guard given - waiting > taken else { return context.cut() }
      taken = given - waiting
      lookLater(context)
    }
  }

  private func waiting(_ context: ChannelHandlerContext) -> Int {
    (try? context.channel.syncOptions?.getOption(.bufferedWritableBytes)) ?? 0
  }

  private func stop() {
    look?.cancel()
    look = nil
  }
}

extension ChannelHandlerContext {
  /// Ends the connection without a farewell: the system would hold what is left for one who does not read, for minutes.
  func cut() {
    _ = (channel as? any SocketOptionProvider)?.setSoLinger(linger(l_onoff: 1, l_linger: 0))
    close(promise: nil)
  }
}
