import GRDB
import Questionnaire

/// An answer as it stands in a row.
struct VoteColumns {
  let place: Int
  let kind: String
  let share: Double?
  let options: String?

  /// `nil` for a response without a place, such as a text.
  init?(_ response: Response, to item: Item) {
    var share: Double?
    var options: String?
    switch response {
    case .level: kind = "level"
    case .option(let id): (kind, options) = ("option", id.rawValue)
    case .options(let ids): (kind, options) = ("options", ids.map(\.rawValue).sorted().joined(separator: " "))
    case .share(let percent): (kind, share) = ("share", percent)
    case .dontKnow: kind = "dont-know"
    case .notApplicable: kind = "not-applicable"
    case .text: return nil
    }
    switch response {
    case .dontKnow: place = 5
    case .notApplicable: place = 6
    default:
      guard let level = item.level(of: response) else { return nil }
      place = level.rawValue
    }
    (self.share, self.options) = (share, options)
  }

  /// The response of a row; throws when the row makes no sense, which the schema should have prevented.
  static func response(_ row: Row) throws -> Response {
    let options: String? = row["options"]
    let response: Response? =
      switch row["kind"] as String {
      case "level": Level(row["place"]).map(Response.level)
      case "option": options.flatMap { OptionID($0) }.map(Response.option)
      case "options": options.flatMap(ids).map(Response.options)
      case "share": (row["share"] as Double?).map(Response.share)
      case "dont-know": .dontKnow
      case "not-applicable": .notApplicable
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
