import HTTPTypes
import Hummingbird
import Workshop

/// Registers routes, and lets every other method of their paths be refused by the ones that there are.
struct RouteTable {
  typealias Handler = @Sendable (Request, PhoneContext) async throws -> Response

  /// Those of the protocol; another one is not understood.
  static let methods: [HTTPRequest.Method] = [.get, .head, .post, .put, .delete, .patch, .options, .trace, .connect]

  let router: Router<PhoneContext>
  private var known: [String: [HTTPRequest.Method]] = [:]

  init(_ router: Router<PhoneContext>) { self.router = router }

  mutating func on(_ method: HTTPRequest.Method, _ path: String, use handler: @escaping Handler) {
    router.on(RouterPath(path), method: method, use: handler)
    known[path, default: []].append(method)
  }

  /// Asking for the head alone is answered the same way; `Delivery` leaves out the body.
  mutating func page(_ path: String, use handler: @escaping Handler) {
    on(.get, path, use: handler)
    on(.head, path, use: handler)
  }

  func refuseOthers() {
    for (path, allowed) in known {
      for method in Self.methods where !allowed.contains(method) {
        router.on(RouterPath(path), method: method) { _, context -> Response in
          // Only a code is a page there.
          if let code = context.parameters.get("code"), JoinCode(code)?.text != code {
            throw Refusal(status: .notFound)
          }
          throw Refusal(status: .methodNotAllowed, allowed: allowed)
        }
      }
    }
  }
}
