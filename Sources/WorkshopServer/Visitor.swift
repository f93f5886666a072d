import HTTPTypes
import Hummingbird
import Questionnaire
import Words
import Workshop

/// What a request says of the phone that sent it: language and secret, nothing else is read.
struct Visitor: Sendable {
  let language: Language
  let token: Token?
  /// Whether the browser sent back what the page for joining set, so that it takes cookies.
  let takesCookies: Bool
  /// Whether the language was chosen with this request and is to be remembered.
  let choseLanguage: Bool

  init(_ request: Request, cookie name: String) {
    var cookies: [String: String] = [:]
    for pair in request.headers[values: .cookie].flatMap({ $0.split(separator: ";") }) {
      let halves = pair.split(separator: "=", maxSplits: 1).map { $0.filter { !$0.isWhitespace } }
      if halves.count == 2 { cookies[halves[0]] = halves[1] }
    }
    let chosen = request.uri.queryParameters["lang"].flatMap { Language(rawValue: String($0)) }
    choseLanguage = chosen != nil
    language =
      chosen ?? cookies["lang"].flatMap(Language.init(rawValue:))
      ?? Self.preferred(request.headers[.acceptLanguage] ?? "")
    token = cookies[name].flatMap(Token.init)
    takesCookies = cookies[CookieHeader.probeName] != nil
  }

  /// German, unless English is preferred, or only other languages are.
  static func preferred(_ header: String) -> Language {
    var best: (language: Language, weight: Double)?
    for part in header.prefix(200).split(separator: ",") {
      let pieces = part.split(separator: ";").map { $0.filter { !$0.isWhitespace } }
      guard let tag = pieces.first?.lowercased() else { continue }
      let weight = pieces.dropFirst().first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) } ?? 1
      guard let language = Language.allCases.first(where: { tag == $0.rawValue || tag.hasPrefix($0.rawValue + "-") })
      else { continue }
      if weight > best?.weight ?? 0 { best = (language, weight) }
    }
    return best?.language ?? (header.isEmpty || header.hasPrefix("*") ? .german : .english)
  }
}

/// Sets and removes the three cookies.
enum CookieHeader {
  /// Plain HTTP on a private address, so not `Secure`; no script can read it, no other page can send it.
  static func secret(_ token: Token, name: String) -> String {
    "\(name)=\(token.text); Path=/; Max-Age=86400; HttpOnly; SameSite=Strict"
  }
  static func noSecret(name: String) -> String { "\(name)=; Path=/; Max-Age=0; HttpOnly; SameSite=Strict" }
  /// Set with the page for joining: a browser that does not send it back takes no cookies.
  static let probe = "\(probeName)=1; Path=/; Max-Age=86400; HttpOnly; SameSite=Strict"
  static let probeName = "cookies"
  static func language(_ language: Language) -> String {
    "lang=\(language.rawValue); Path=/; Max-Age=86400; HttpOnly; SameSite=Strict"
  }
}
