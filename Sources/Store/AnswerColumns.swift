import GRDB
import Questionnaire

/// An answer as it stands in a row: the kind of response and the one column that holds it.
struct AnswerColumns {
  var kind: String?
  var level: Int?
  var share: Double?
  var words: String?
  var note: String?

  init(_ answer: Answer) {
    note = answer.note.flatMap { $0.isEmpty ? nil : $0 }
    switch answer.response {
    case nil: break
    case .level(let value): (kind, level) = ("level", value.rawValue)
    case .option(let id): (kind, words) = ("option", id.rawValue)
    case .options(let ids): (kind, words) = ("options", ids.map(\.rawValue).sorted().joined(separator: " "))
    case .share(let percent): (kind, share) = ("share", percent)
    case .text(let text): (kind, words) = ("text", text)
    case .dontKnow: kind = "dont-know"
    case .notApplicable: kind = "not-applicable"
    }
  }

  init(_ row: Row) {
    (kind, level, share) = (row["kind"], row["level"], row["share"])
    (words, note) = (row["words"], row["note"])
  }

  /// The answer; throws when the row makes no sense, which the schema should have prevented.
  func answer() throws -> Answer {
    guard let kind else { return Answer(note: note) }
    let response: Response? =
      switch kind {
      case "level": level.flatMap(Level.init).map(Response.level)
      case "option": words.flatMap(OptionID.init).map(Response.option)
      case "options": words.flatMap(Self.ids).map(Response.options)
      case "share": share.map(Response.share)
      case "text": words.map(Response.text)
      case "dont-know": .dontKnow
      case "not-applicable": .notApplicable
      default: nil
      }
    guard let response else { throw UnreadableRow() }
    return Answer(response, note: note)
  }

  private static func ids(_ words: String) -> Set<OptionID>? {
    let names = words.split(separator: " ")
    let ids = Set(names.compactMap { OptionID(String($0)) })
    return ids.count == names.count ? ids : nil
  }
}

/// A row that holds what the schema does not allow.
struct UnreadableRow: Error {}
