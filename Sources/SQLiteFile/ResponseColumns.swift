package import Questionnaire

/// A response as it stands in a row: its kind, and the one column that holds it.
package struct ResponseColumns {
  package var kind: String
  package var level: Int?
  package var share: Double?
  /// A text, or ids of options with blanks between.
  package var words: String?

  package init(_ response: Response) {
    switch response {
    case .level(let value): (kind, level) = ("level", value.rawValue)
    case .option(let id): (kind, words) = ("option", id.rawValue)
    case .options(let ids): (kind, words) = ("options", ids.map(\.rawValue).sorted().joined(separator: " "))
    case .share(let percent): (kind, share) = ("share", percent)
    case .text(let text): (kind, words) = ("text", text)
    case .dontKnow: kind = ResponseState.dontKnow.rawValue
    case .notApplicable: kind = ResponseState.notApplicable.rawValue
    }
  }

  package init(kind: String, level: Int?, share: Double?, words: String?) {
    (self.kind, self.level, self.share, self.words) = (kind, level, share, words)
  }

  /// The response; throws when the row makes no sense, which the schema should have prevented.
  package func response() throws(UnreadableRow) -> Response {
    let response: Response? =
      switch kind {
      case "level": level.flatMap(Level.init).map(Response.level)
      case "option": words.flatMap(OptionID.init).map(Response.option)
      case "options": words.flatMap(Self.ids).map(Response.options)
      case "share": share.map(Response.share)
      case "text": words.map(Response.text)
      case ResponseState.dontKnow.rawValue: .dontKnow
      case ResponseState.notApplicable.rawValue: .notApplicable
      default: nil
      }
    guard let response else { throw UnreadableRow() }
    return response
  }

  private static func ids(_ words: String) -> Set<OptionID>? {
    let names = words.split(separator: " ")
    let ids = Set(names.compactMap { OptionID(String($0)) })
    return ids.count == names.count ? ids : nil
  }
}
