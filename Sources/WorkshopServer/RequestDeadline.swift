import NIOCore
import NIOHTTPTypes

/// Ends a connection on which a body is too long on its way: one that drips byte by byte would hold it for hours.
///
/// It stands in the pipeline, so that it also covers bodies that no route reads.
final class RequestDeadline: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart

  private let time: TimeAmount
  private var closing: Scheduled<Void>?

  /// - Parameter time: from the head of a request to its end.
  init(_ time: TimeAmount) { self.time = time }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head:
      closing?.cancel()
      closing = context.eventLoop.assumeIsolated().scheduleTask(in: time) { context.close(promise: nil) }
    case .body: break
    case .end: stop()
    }
    context.fireChannelRead(data)
  }

  func channelInactive(context: ChannelHandlerContext) {
    stop()
    context.fireChannelInactive()
  }

  func handlerRemoved(context: ChannelHandlerContext) { stop() }

  private func stop() {
    closing?.cancel()
    closing = nil
  }
}
