import HTMLDocuments
import HTTPTypes
import Hummingbird
import Questionnaire
import Words
import Workshop

/// What is a person's own: the answers, the result, and taking both back.
extension Routes {
  func ownAnswers(_ request: Request) async throws -> Response {
    let visitor = visitor(request)
    guard let participant = try await participant(visitor) else { return .seeOther("/") }
    let commitment = try await onThread { [pool] in try pool.commitment(of: participant.key) }
    let answers = OwnAnswers(
      page: page(visitor),
      view: PhoneView(of: participant, commitment: commitment, in: await hub.snapshot.room),
      number: try await number(visitor))
    return document(answers.page, answers.main, visitor, path: "/answers", isMember: true)
  }

  func ownResult(_ request: Request) async throws -> Response {
    let visitor = visitor(request)
    let isPart = request.uri.queryParameters["part"] != nil
    guard let participant = try await participant(visitor) else {
      if isPart { throw Refusal(status: .unauthorized) }
      return .seeOther("/")
    }
    var result = OwnResult(
      page: page(visitor), participant: participant, reference: reference)
    if !isPart { result.number = try await number(visitor) }
    return isPart ? .part(result.content) : document(result.page, result.main, visitor, path: "/me", isMember: true)
  }

  /// The own result as a file to keep.
  func ownFile(_ request: Request) async throws -> Response {
    let visitor = visitor(request)
    guard let participant = try await participant(visitor) else { return .seeOther("/") }
    let page = self.page(visitor)
    guard let file = OwnResult(page: page, participant: participant, reference: reference).file else {
      return .seeOther("/me")
    }
    return Response.text(file.source, type: "text/html; charset=utf-8").named(ResultFile(page: page).name)
  }

  private func number(_ visitor: Visitor) async throws -> ReturnNumber? {
    guard let token = visitor.token else { return nil }
    return try await ballots.number(of: token)
  }

  /// Somebody without the cookie, with the own number.
  func comeBack(_ request: Request, _ caller: Caller) async throws -> Response {
    let visitor = visitor(request)
    guard let fields = try await fields(request) else { throw Refusal(status: .badRequest) }
    if try await participant(visitor) != nil { return .seeOther("/") }
    guard await !hub.snapshot.state.hasEnded else { return .seeOther("/") }
    let number = fields["number"] ?? ""
    switch try await entrance.comeBack(number, from: caller) {
    case .back(let token): return Response.seeOther("/").setting(cookie: CookieHeader.secret(token, name: cookie))
    case .wrongNumber:
      return joinPage(visitor, code: "", message: PageText.wrongNumber, number: number, status: .forbidden)
    case .tooMany:
      return joinPage(visitor, code: "", message: PageText.tooManyNumbers, number: number, status: .tooManyRequests)
    }
  }

  // MARK: Withdrawing

  func askForWithdrawal(_ request: Request) async throws -> Response {
    let visitor = visitor(request)
    guard try await participant(visitor) != nil else { return .seeOther("/") }
    let page = self.page(visitor)
    return document(page, page.withdrawal, visitor, path: "/withdraw", isMember: true)
  }

  func withdraw(_ request: Request, byForm: Bool) async throws -> Response {
    let visitor = visitor(request)
    guard let token = visitor.token, let participant = try await participant(visitor) else {
      if byForm { return .seeOther("/") }
      throw Refusal(status: .unauthorized)
    }
    if byForm {
      guard let fields = try await fields(request) else { throw Refusal(status: .badRequest) }
      guard fields["sure"] != nil else { return .seeOther("/withdraw") }
    }
    // Who taps twice has withdrawn.
    do { try await onThread { [pool] in try pool.withdraw(participant.key) } } catch PoolError.noSuchParticipant {}
    await ballots.forget(token)
    await entrance.forget(token)
    let gone = CookieHeader.noSecret(name: cookie)
    guard byForm else { return Response(status: .noContent).setting(cookie: gone) }
    let page = self.page(visitor)
    let main = page.main(PageText.withdrawn, #"<p><a href="/">\#(page.say(PageText.joinAgain))</a></p>"#, isGone: true)
    return document(page, main, visitor).setting(cookie: gone)
  }
}
