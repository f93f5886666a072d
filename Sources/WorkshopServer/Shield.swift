import HTMLDocuments
import HTTPTypes
import House
import Hummingbird
import NIOCore
import NIOHTTP1
import Questionnaire
import Workshop

/// Why a request gets a page that says so.
struct Refusal: Error {
  let status: HTTPResponse.Status
  /// What may be done instead of what was asked.
  var allowed: [HTTPRequest.Method] = []
}

/// Puts the strict headers on every answer, errors too, and makes every error a page without details.
struct Shield: RouterMiddleware {
  typealias Context = PhoneContext

  let pool: any Pool
  let cookie: String
  let names: HostNames
  let organiser: Organiser?

  func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    do {
      if let status = refusal(of: request) { return page(status, request, closes: true) }
      return Self.guarded(try await next(request, context))
    } catch let refusal as Refusal {
      var response = page(refusal.status, request)
      if !refusal.allowed.isEmpty { response.headers[.allow] = refusal.allowed.map(\.rawValue).joined(separator: ", ") }
      return response
    } catch is HTTPParserError {
      // What came as a body is none.
      return page(.badRequest, request, closes: true)
    } catch is NIOTooManyBytesError {
      return page(.contentTooLarge, request)
    } catch let error as any HTTPResponseError {
      return page(error.status, request)
    } catch {
      // Nothing of it is logged or shown: it could hold what a person sent.
      return page(.internalServerError, request)
    }
  }

  /// Why a request is not even looked at.
  private func refusal(of request: Request) -> HTTPResponse.Status? {
    if let authority = request.head.authority, !names.mean(authority) { return .misdirectedRequest }
    if let coding = request.headers[.transferEncoding], coding.lowercased() != "chunked" { return .notImplemented }
    return RouteTable.methods.contains(request.method) ? nil : .notImplemented
  }

  /// - Parameter closes: where the connection cannot go on, as nobody knows where the next request begins.
  private func page(_ status: HTTPResponse.Status, _ request: Request, closes: Bool = false) -> Response {
    let visitor = Visitor(request, cookie: cookie)
    let page = Page(pool: pool, language: visitor.language, organiser: organiser)
    let nonce = Secret.text()
    let document = page.document(page.error(status.code), nonce: nonce, isMember: visitor.token != nil)
    var response = Self.guarded(Response.html(document, nonce: nonce, status: status))
    if closes { response.headers[.connection] = "close" }
    return response
  }

  private static let policy = HTTPField.Name("Content-Security-Policy")
  private static let fixed: [(HTTPField.Name?, String)] = [
    (HTTPField.Name("Referrer-Policy"), "no-referrer"), (.cacheControl, "no-store"),
    (.xContentTypeOptions, "nosniff"), (HTTPField.Name("X-Frame-Options"), "DENY"),
    (HTTPField.Name("Cross-Origin-Resource-Policy"), "same-origin"),
    (HTTPField.Name("Cross-Origin-Opener-Policy"), "same-origin"),
    (HTTPField.Name("Permissions-Policy"), "camera=(), geolocation=(), microphone=()"),
  ]

  /// Nothing but what a page itself allows: its own style and script, by a number that is drawn for each answer, and
  /// pictures that it holds itself.
  static func policy(nonce: String?) -> String {
    let own = nonce.map {
      "style-src 'nonce-\($0)'; script-src 'nonce-\($0)'; img-src data:; connect-src 'self'; form-action 'self'; "
    }
    return "default-src 'none'; \(own ?? "")frame-ancestors 'none'; base-uri 'none'"
  }

  private static func guarded(_ response: Response) -> Response {
    var response = response
    for (name, value) in fixed { if let name { response.headers[name] = value } }
    if let policy, response.headers[policy] == nil { response.headers[policy] = Self.policy(nonce: nil) }
    return response
  }
}

extension Response {
  /// A whole document.
  static func html(_ document: HTML, nonce: String, status: HTTPResponse.Status = .ok) -> Response {
    var response = Response.text(document.source, type: "text/html; charset=utf-8", status: status)
    if let name = HTTPField.Name("Content-Security-Policy") { response.headers[name] = Shield.policy(nonce: nonce) }
    return response
  }

  /// A part of a document, for the script.
  static func part(_ markup: HTML, status: HTTPResponse.Status = .ok) -> Response {
    .text(markup.source, type: "text/html; charset=utf-8", status: status)
  }

  static func text(
    _ text: String, type: String = "text/plain; charset=utf-8", status: HTTPResponse.Status = .ok
  ) -> Response {
    Response(status: status, headers: [.contentType: type], body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
  }

  /// After a form: the page is asked for anew, so that reloading sends nothing twice.
  static func seeOther(_ path: String) -> Response { Response(status: .seeOther, headers: [.location: path]) }

  func setting(cookie: String) -> Response {
    var response = self
    response.headers.append(HTTPField(name: .setCookie, value: cookie))
    return response
  }
}
