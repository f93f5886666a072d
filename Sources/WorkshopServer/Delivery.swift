import HTTPTypes
import Hummingbird
import NIOCore
import NIOEmbedded
import NIOHTTP1
import NIOHTTPCompression

/// How answers go over the wire: compressed for browsers that take it, and without a body where only the head was asked for.
struct Delivery: RouterMiddleware {
  typealias Context = PhoneContext

  /// Shorter bodies would hardly become smaller.
  static let fewestBytes = 400

  func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    var response = try await next(request, context)
    if let length = response.body.contentLength, length >= Self.fewestBytes {
      response.headers[.vary] = "Accept-Encoding"
      let encodings = Self.encodings(request.headers[.acceptEncoding] ?? "")
      if !encodings.isEmpty, let body = try? await response.body.bytes(),
        let (bytes, encoding) = try? Self.compress(body, for: encodings)
      {
        response.headers[.contentEncoding] = encoding
        response.body = ResponseBody(byteBuffer: bytes)
      }
    }
    return request.method == .head ? response.createHeadResponse() : response
  }

  /// Without “deflate”, of which browsers had two opinions; the compressor would prefer it.
  private static func encodings(_ header: String) -> String {
    header.split(separator: ",").map { $0.filter { !$0.isWhitespace }.lowercased() }
      .filter { !$0.hasPrefix("deflate") }.joined(separator: ", ")
  }

  /// `nil` when the browser takes none of what there is.
  ///
  /// The compressor is made for the pipeline of a connection. There it would end the program when something comes in
  /// that is no HTTP, because that is answered without having been a request; so each answer has a pipeline of its own.
  private static func compress(_ body: ByteBuffer, for encodings: String) throws -> (ByteBuffer, String)? {
    let channel = EmbeddedChannel(handler: HTTPResponseCompressor(initialByteBufferCapacity: body.readableBytes))
    defer { _ = try? channel.finish(acceptAlreadyClosed: true) }
    try channel.writeInbound(
      HTTPServerRequestPart.head(
        HTTPRequestHead(version: .http1_1, method: .GET, uri: "/", headers: ["Accept-Encoding": encodings])))
    channel.write(HTTPServerResponsePart.head(HTTPResponseHead(version: .http1_1, status: .ok)), promise: nil)
    channel.write(HTTPServerResponsePart.body(.byteBuffer(body)), promise: nil)
    try channel.writeOutbound(HTTPServerResponsePart.end(nil))
    guard case .head(let head) = try channel.readOutbound(as: HTTPServerResponsePart.self),
      let encoding = head.headers.first(name: "Content-Encoding"),
      case .body(.byteBuffer(let bytes)) = try channel.readOutbound(as: HTTPServerResponsePart.self)
    else { return nil }
    return (bytes, encoding)
  }
}

extension ResponseBody {
  fileprivate func bytes() async throws -> ByteBuffer {
    let all = Gathered()
    try await write(all)
    return all.bytes
  }

  private final class Gathered: ResponseBodyWriter {
    private(set) var bytes = ByteBuffer()

    func write(_ buffer: ByteBuffer) { bytes.writeImmutableBuffer(buffer) }
    func finish(_ trailingHeaders: HTTPFields?) {}
  }
}
