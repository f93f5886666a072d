import HTMLDocuments
import HTTPTypes
import Hummingbird
import NIOCore
import Questionnaire
import Words
import Workshop

/// What people write.
extension Routes {
  /// A text of the most characters with every one of them escaped as nine bytes fits in nearly twice.
  static let mostBytesOfText = 8192

  /// What became of a text.
  private enum Taking: Sendable {
    case taken
    case refused(text: String, form: HTML, longest: Int)
  }

  func step(_ request: Request) async throws -> Response {
    try await take(request, thanks: .step) { pool, fields, key, forms in
      let (text, due) = (fields["text"] ?? "", fields["due"].flatMap { CalendarDate($0) })
      guard let commitment = Commitment(text: text, due: due) else {
        return .refused(text: text, form: forms.step(text, due: due), longest: Commitment.longest)
      }
      try pool.commit(commitment, by: key)
      return .taken
    }
  }

  func remark(_ request: Request) async throws -> Response {
    guard pool.settings.allowsFreeText else { throw Refusal(status: .notFound) }
    return try await take(request, thanks: .remark) { pool, fields, key, forms in
      let (text, item) = (fields["text"] ?? "", fields["item"] ?? "")
      let known = ItemID(item).flatMap { pool.questionnaire.roomItem($0) }
      guard let remark = Remark(text: text, about: known?.id) else {
        return .refused(text: text, form: forms.remark(on: item, text: text), longest: Remark.longest)
      }
      try pool.submit(remark, by: key)
      return .taken
    }
  }

  private func take(
    _ request: Request, thanks: Thanks,
    _ body: @escaping @Sendable (any Pool, FormFields, ParticipantKey, TextForms) throws -> Taking
  ) async throws -> Response {
    let visitor = visitor(request)
    // Strangers may not send so much.
    guard let participant = try await participant(visitor) else { return .seeOther("/") }
    guard let fields = try await fields(request, most: Self.mostBytesOfText) else { throw Refusal(status: .badRequest) }
    let forms = TextForms(page: page(visitor))
    switch try await onThread({ [pool] in try body(pool, fields, participant.key, forms) }) {
    case .taken: return .seeOther("/?" + thanks.rawValue)
    case .refused(let text, let form, let longest):
      return document(
        forms.page, forms.returned(form, text: text, longest: longest), visitor, isMember: true,
        status: .unprocessableContent)
    }
  }
}

/// What a page says once after something was taken; it stands in the address, so that reloading sends nothing again.
enum Thanks: String, Sendable, CaseIterable {
  case step
  case remark

  init?(_ request: Request) {
    guard let thanks = Self.allCases.first(where: { request.uri.queryParameters[$0.rawValue[...]] != nil }) else {
      return nil
    }
    self = thanks
  }

  var text: LocalizedText {
    switch self {
    case .step: PageText.stepTaken
    case .remark: PageText.remarkTaken
    }
  }
}
