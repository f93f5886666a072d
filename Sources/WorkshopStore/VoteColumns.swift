import GRDB
import Questionnaire
import SQLiteFile

/// An answer as it stands in a row, with its place among the counts: 0–4, 5 “weiß nicht”, 6 “trifft nicht zu”.
struct VoteColumns {
  let place: Int
  let response: ResponseColumns

  /// `nil` for a response without a place, such as a text.
  init?(_ response: Response, to item: Item) {
    switch response {
    case .dontKnow: place = 5
    case .notApplicable: place = 6
    case .text: return nil
    case .level, .option, .options, .share:
      guard let level = item.level(of: response) else { return nil }
      place = level.rawValue
    }
    self.response = ResponseColumns(response)
  }

  /// In the order place, kind, share, options.
  var arguments: StatementArguments { [place, response.kind, response.share, response.words] }

  /// The response of a row; throws when the row makes no sense, which the schema should have prevented.
  static func response(_ row: Row) throws -> Response {
    try ResponseColumns(kind: row["kind"], level: row["place"], share: row["share"], words: row["options"]).response()
  }
}
