import HTMLDocuments
import HTTPTypes
import House
import Hummingbird
import NIOCore
import Questionnaire
import Scoring
import Words
import Workshop

/// The few routes of the page. The facilitator's controls are none of them.
struct Routes: Sendable {
  typealias Context = PhoneContext

  /// Of a body with answers.
  static let mostBytes = 1024
  static let longestWait = Duration.seconds(25)

  let pool: any Pool
  let reference: [ItemID: ReferenceLevel]
  let hub: RoomHub
  let ballots: BallotBox
  let entrance: Entrance
  let activity: ServerActivity
  let names: HostNames
  /// Who runs the workshop, in its own words.
  let organiser: Organiser?
  /// Makes the group report, for after the end; `nil` = there is none to be had.
  var report: GroupReportMaker?
  let shelf = ReportShelf()

  /// Of this workshop alone: a machine may serve several, and cookies do not tell ports apart.
  var cookie: String { "reifegrad-" + pool.id.rawValue }

  func router() -> Router<Context> {
    let router = Router(context: Context.self)
    router.add(middleware: Delivery())
    router.add(middleware: Shield(pool: pool, cookie: cookie, names: names, organiser: organiser))
    var routes = RouteTable(router)
    routes.page("/") { request, context in try await home(request, context.caller) }
    routes.page("/favicon.ico") { _, _ in Response(status: .noContent) }
    routes.page("/state") { request, context in try await state(request, context.caller) }
    routes.page("/answers") { request, _ in try await ownAnswers(request) }
    routes.page("/me/file") { request, _ in try await ownFile(request) }
    routes.page("/report") { request, _ in try await groupReport(request, .page) }
    routes.page("/report.pdf") { request, _ in try await groupReport(request, .pdf) }
    routes.page("/me") { request, _ in try await ownResult(request) }
    routes.on(.delete, "/me") { request, _ in try await withdraw(request, byForm: false) }
    routes.page("/d") { request, _ in notice(request) }
    routes.on(.put, "/answers/{item}/{round}") { request, context in try await put(request, context) }
    routes.on(.post, "/answers") { request, _ in try await answerForm(request) }
    routes.on(.post, "/join") { request, context in try await join(request, context.caller) }
    routes.on(.post, "/return") { request, context in try await comeBack(request, context.caller) }
    routes.on(.post, "/step") { request, _ in try await step(request) }
    routes.on(.post, "/remark") { request, _ in try await remark(request) }
    routes.page("/withdraw") { request, _ in try await askForWithdrawal(request) }
    routes.on(.post, "/withdraw") { request, _ in try await withdraw(request, byForm: true) }
    // The short address with the code, as the QR code holds it.
    routes.page("/{code}") { request, context in
      try await home(request, context.caller, code: context.parameters.get("code"))
    }
    routes.refuseOthers()
    return router
  }

  // MARK: Pages

  private func home(_ request: Request, _ caller: Caller, code: String? = nil) async throws -> Response {
    // In capitals only, as it is printed: any other path is none of ours.
    if let code, JoinCode(code)?.text != code { throw Refusal(status: .notFound) }
    let visitor = visitor(request)
    activity.pageWasLoaded()
    guard let participant = try await participant(visitor) else {
      let room = await hub.snapshot
      if room.state.hasEnded {
        return document(page(visitor), ended(visitor, room), visitor)
      }
      let isOpen = try await onThread { [pool] in try pool.door().isOpen }
      return joinPage(visitor, code: code ?? "", message: isOpen ? nil : PageText.doorClosed)
    }
    await entrance.know(caller)
    return try await roomPage(participant, visitor, message: Thanks(request)?.text)
  }

  private func roomPage(
    _ participant: Participant, _ visitor: Visitor, message: LocalizedText? = nil, isError: Bool = false,
    status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let view = try await view(of: participant, visitor)
    let note = message.map { view.page.note($0, isError: isError) } ?? ""
    return document(
      view.page, view.main(message: note), visitor, isMember: true, refreshes: view.isWaiting, status: status)
  }

  private func view(of participant: Participant, _ visitor: Visitor, in snapshot: RoomSnapshot? = nil) async throws
    -> RoomPage
  {
    let now = await hub.snapshot
    let snapshot = snapshot ?? now
    // Only where it is asked for: a thousand phones wake at once.
    let commitment =
      snapshot.state.scene == .steps ? try await onThread { [pool] in try pool.commitment(of: participant.key) } : nil
    let isAtDoor = [.lobby, .network].contains(snapshot.state.scene)
    let number =
      if isAtDoor, let token = visitor.token { try await ballots.number(of: token) } else { nil as ReturnNumber? }
    return RoomPage(
      page: page(visitor), version: snapshot.version,
      view: PhoneView(of: participant, commitment: commitment, in: snapshot.room), reference: reference, number: number)
  }

  func joinPage(
    _ visitor: Visitor, code: String, message: LocalizedText? = nil, number: String? = nil,
    status: HTTPResponse.Status = .ok
  ) -> Response {
    let page = self.page(visitor)
    // The switch of the language keeps the code that came with the address.
    let path = "/" + (JoinCode(code)?.text ?? "")
    return document(
      page, page.join(code: code, ticket: Secret.text(), message: message, number: number), visitor, path: path,
      status: status
    ).setting(cookie: CookieHeader.probe)
  }

  private func ended(_ visitor: Visitor, _ room: RoomSnapshot) -> HTML {
    let page = self.page(visitor)
    let end = RoomPage.end(page, room.room)
    return """
      <main id="m" data-v="\(room.version)" data-k="\(end.kind)"><h1 tabindex="-1">\(end.title)</h1>\(end.content)</main>
      """
  }

  private func notice(_ request: Request) -> Response {
    let visitor = visitor(request)
    let page = self.page(visitor)
    return document(page, page.notice(), visitor, path: "/d", isMember: visitor.token != nil)
  }

  // MARK: Following the room

  private func state(_ request: Request, _ caller: Caller) async throws -> Response {
    let visitor = visitor(request)
    let known = request.uri.queryParameters["since"].map(String.init) ?? ""
    guard let token = visitor.token else { throw Refusal(status: .unauthorized) }
    if await hub.snapshot.state.hasEnded {
      // Nothing new comes any more but the group report; phones that still ask wait.
      guard let room = await hub.next(after: known, for: token, within: Self.longestWait) else {
        return Response(status: .noContent)
      }
      return .part(ended(visitor, room))
    }
    guard try await participant(visitor) != nil else { throw Refusal(status: .unauthorized) }
    await entrance.know(caller)
    guard let room = await hub.next(after: known, for: token, within: Self.longestWait * Double.random(in: 0.8...1))
    else {
      return Response(status: .noContent)
    }
    if room.state.hasEnded {
      await ballots.forget()
      return .part(ended(visitor, room))
    }
    guard let participant = try await participant(visitor) else { throw Refusal(status: .unauthorized) }
    return .part(try await view(of: participant, visitor, in: room).main())
  }

  // MARK: Answers

  private func put(_ request: Request, _ context: Context) async throws -> Response {
    let visitor = visitor(request)
    guard let token = visitor.token else { throw Refusal(status: .unauthorized) }
    guard let name = context.parameters.get("item"), let round = context.parameters.get("round"),
      let ballot = AnswerField.ballot(name + "-" + round), let fields = try await fields(request)
    else { throw Refusal(status: .badRequest) }
    let replies = try await ballots.put(
      [(ballot, fields.values(of: "v"))], by: token, number: fields["n"].flatMap { Int($0) })
    guard let replies else { throw Refusal(status: .tooManyRequests) }
    guard let reply = replies.first else { throw Refusal(status: .unprocessableContent) }
    switch reply.outcome {
    case .stored:
      activity.answerWasStored()
      return .text(reply.values.joined(separator: "\n"))
    case .closed:
      guard let participant = try await participant(visitor) else { throw Refusal(status: .unauthorized) }
      await hub.look()
      return .part(try await view(of: participant, visitor).main(), status: .conflict)
    case .noSuchParticipant: throw Refusal(status: .unauthorized)
    case .noSuchItem, .unfit: throw Refusal(status: .unprocessableContent)
    }
  }

  private func answerForm(_ request: Request) async throws -> Response {
    let visitor = visitor(request)
    guard let fields = try await fields(request) else { throw Refusal(status: .badRequest) }
    guard let token = visitor.token, try await participant(visitor) != nil else { return .seeOther("/") }
    let answers = fields.names.compactMap { name -> (Ballot, [String])? in
      let values = fields.values(of: name).filter { !$0.isEmpty }
      guard let ballot = AnswerField.ballot(name), !values.isEmpty else { return nil }
      return (ballot, values)
    }
    let replies = try await ballots.put(answers.map { (ballot: $0.0, values: $0.1) }, by: token, number: nil)
    for reply in replies ?? [] where reply.outcome == .stored { activity.answerWasStored() }
    guard let (message, status) = Self.trouble(with: replies), let participant = try await participant(visitor) else {
      return .seeOther("/")
    }
    await hub.look()
    return try await roomPage(participant, visitor, message: message, isError: true, status: status)
  }

  /// What of the answers of a form must be told.
  private static func trouble(with replies: [BallotBox.Reply]?) -> (LocalizedText, HTTPResponse.Status)? {
    guard let replies else { return (PageText.tooMany, .tooManyRequests) }
    if replies.contains(where: { $0.outcome == .closed }) { return (PageText.late, .conflict) }
    for reply in replies {
      switch reply.outcome {
      case .noSuchItem, .unfit: return (PageText.unfit, .unprocessableContent)
      case .stored, .closed, .noSuchParticipant: continue
      }
    }
    return nil
  }

  private func join(_ request: Request, _ caller: Caller) async throws -> Response {
    let visitor = visitor(request)
    guard let fields = try await fields(request) else { throw Refusal(status: .badRequest) }
    // Whoever is in already is not counted twice.
    if try await participant(visitor) != nil { return .seeOther("/") }
    guard await !hub.snapshot.state.hasEnded else { return .seeOther("/") }
    // The page asked to set a cookie, and none came back: this browser would be nobody at its next request.
    if fields["c"] != nil, !visitor.takesCookies, visitor.token == nil {
      return joinPage(visitor, code: fields["code"] ?? "", message: PageText.noCookies, status: .forbidden)
    }
    let result = try await entrance.join(
      code: fields["code"] ?? "", size: fields["size"], ticket: fields["ticket"], from: caller)
    switch result {
    case .joined(let token): return Response.seeOther("/").setting(cookie: CookieHeader.secret(token, name: cookie))
    case .wrongCode:
      return joinPage(visitor, code: fields["code"] ?? "", message: PageText.wrongCode, status: .forbidden)
    case .doorClosed: return joinPage(visitor, code: "", message: PageText.doorClosed, status: .forbidden)
    case .tooMany: return joinPage(visitor, code: "", message: PageText.tooManyJoins, status: .tooManyRequests)
    case .full: return joinPage(visitor, code: "", message: PageText.full, status: .serviceUnavailable)
    }
  }

  // MARK: Requests and answers

  func visitor(_ request: Request) -> Visitor { Visitor(request, cookie: cookie) }

  func page(_ visitor: Visitor) -> Page { Page(pool: pool, language: visitor.language, organiser: organiser) }

  func participant(_ visitor: Visitor) async throws -> Participant? {
    guard let token = visitor.token else { return nil }
    return try await ballots.participant(token)
  }

  func fields(_ request: Request, most: Int = mostBytes) async throws -> FormFields? {
    if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > most {
      throw Refusal(status: .contentTooLarge)
    }
    let body = try await request.body.collect(upTo: most)
    return FormFields(body.readableBytesView)
  }

  func document(
    _ page: Page, _ main: HTML, _ visitor: Visitor, path: String = "/", isMember: Bool = false,
    refreshes: Bool = false, status: HTTPResponse.Status = .ok
  ) -> Response {
    let nonce = Secret.text()
    let document = page.document(main, nonce: nonce, path: path, isMember: isMember, refreshes: refreshes)
    let response = Response.html(document, nonce: nonce, status: status)
    return visitor.choseLanguage ? response.setting(cookie: CookieHeader.language(visitor.language)) : response
  }
}
