import Questionnaire
package import ScreenKit
import Terminal
package import Words
import Workshop

/// One screen of a workshop.
protocol WorkshopScreen: Screen where Context == WorkshopContext {}

typealias WorkshopTransition = Transition<WorkshopContext>

/// A line for the facilitator.
struct Message: Hashable, Sendable {
  let text: LocalizedText
  /// Until when it shows, in seconds since 1970.
  let until: Int
  /// Whether it belongs on the desk alone, where there is one.
  let isHint: Bool
  /// Whether it tells what has happened elsewhere in the room, which is nothing to whoever sits at a kiosk.
  var isNews = false
}

/// What a room looks at, as far as pages turn in it.
private struct Sight: Hashable, Sendable {
  let scene: Scene
  let page: Int
}

/// What the screens of a workshop share.
package struct WorkshopContext: StackContext {
  package typealias Effect = WorkshopEffect
  package typealias Event = WorkshopEvent
  package typealias Place = WorkshopPlace
  package typealias Command = WorkshopAction

  package var surroundings: DisplayTraits
  package var overlay: Overlay<WorkshopAction>?
  package var effects: [WorkshopEffect] = []
  package var failure: LocalizedText?
  /// Since 1970; 0 before the first tick.
  private(set) var moment = Duration.zero
  /// Seconds since 1970; 0 before the first tick.
  var now: Int { Int(moment.components.seconds) }
  var workshop: OpenedWorkshop?
  private(set) var room: RoomView?
  var desk: DeskView?
  private(set) var server = ServerStatus.starting
  /// The address that the room has not been shown yet, as another scene is on the public view.
  private(set) var newAddress: String?
  private var lastAddress: String?
  /// Where the page can be served, where this program is the host.
  var addresses: [String] = []
  var door: Door?
  /// Texts that the desk has deleted, and could bring back, the latest last.
  var removedTexts: [Int64] = []
  /// What was chosen on the screen of the plan, for the form that comes back.
  var chosenAgenda: Agenda?
  /// Where the report was saved last.
  var report: String?
  /// Whether the desk is open in another window: then the public view has no hints.
  private(set) var isAttended = false
  /// A line for the facilitator and until when it shows.
  private(set) var message: Message?
  /// What stands still on the public view since when, as pages turn by themselves.
  private var standing: (sight: Sight, since: Duration)?

  init(_ surroundings: DisplayTraits) { self.surroundings = surroundings }

  /// Whether new phones are let in.
  var isDoorOpen: Bool { door?.isOpen ?? true }
  /// The word with which phones join now.
  var joinCode: JoinCode? { door?.code ?? workshop?.joinCode }

  /// Takes what is known of the page; another address than before is told, as phones must come to it.
  mutating func note(_ status: ServerStatus) {
    server = status
    guard let address = status.address, address != lastAddress else { return }
    if lastAddress != nil {
      tell(DeskTexts.addressMoved(address), isNews: true)
      newAddress = room?.state.scene == .lobby ? nil : address
    }
    lastAddress = address
  }

  /// The lobby shows the address.
  mutating func note(_ room: RoomView) {
    self.room = room
    if room.state.scene == .lobby { newAddress = nil }
    let sight = Sight(scene: room.state.scene, page: room.state.page)
    if standing?.sight != sight { standing = (sight, moment) }
  }

  /// How often a page has turned by itself since the present scene and page came on.
  var pageTurns: Int {
    guard let room, let standing, !room.state.isHeld, moment > standing.since else { return 0 }
    return Int((moment - standing.since) / .seconds(Self.secondsOfPage))
  }

  /// How long a page stands before the next one comes by itself.
  static let secondsOfPage = 8

  /// Tells a hint; where the desk is open in another window, the public view does not show it.
  mutating func tell(_ text: LocalizedText, isNews: Bool = false) {
    message = Message(text: text, until: now + 8, isHint: true, isNews: isNews)
  }

  /// Tells what must be read in this very window.
  mutating func answer(_ text: LocalizedText) { message = Message(text: text, until: now + 8, isHint: false) }

  /// Something was done since: what was told before is over.
  mutating func hush() { message = nil }

  mutating func pass(to moment: Duration) {
    self.moment = moment
    if let message, message.until <= now { self.message = nil }
  }

  /// Whether the workshop has ended: nothing is taken any more.
  var isOver: Bool { room?.state.hasEnded == true }

  /// Forgets what belongs to another workshop.
  mutating func open(_ workshop: OpenedWorkshop) {
    self.workshop = workshop
    (room, desk, door, report) = (nil, nil, nil, nil)
    (server, newAddress, lastAddress, addresses, removedTexts) = (.starting, nil, nil, [], [])
    (standing, isAttended) = (nil, false)
  }

  /// Which questions were closed and never shown, in a line; `nil` for none.
  var unrevealed: LocalizedText? {
    guard let room, let plan = workshop?.plan, !room.state.hasEnded else { return nil }
    let titles = plan.items.filter { room.state.status(of: Ballot(first: $0)) == .closed }.compactMap {
      item($0)?.title
    }
    return titles.isEmpty ? nil : DeskTexts.unrevealed(titles)
  }

  /// The item that a vote is about.
  func item(_ id: ItemID) -> Item? { workshop?.questionnaire.roomItem(id) }

  package mutating func take(_ event: WorkshopEvent) {
    switch event {
    case .tick(let moment): pass(to: moment)
    case .room(.view(let room)): note(room)
    case .room(.desk(let desk)):
      if let news = desk.news(since: self.desk) { tell(news, isNews: true) }
      self.desk = desk
    case .room(.attended(let isAttended)): self.isAttended = isAttended
    case .room(.door(let door)): self.door = door
    case .room(.server(let status)): note(status)
    case .room(.addresses(let all)): addresses = all
    case .room(.removedPhones(let count)): tell(DeskTexts.phonesRemoved(count))
    case .workshops(.opened(let workshop, _)): open(workshop)
    case .notice(let text): tell(text)
    case .failed(let reason): tell(reason, CommonTexts.problem, reason, lines: 1)
    case .printed(let printer): answer(DeskTexts.printed(printer))
    case .wroteFile(let path):
      report = path
      // The desk in another window hears of it.
      if isAttended { return }
      // The public view has two lines for it, and the desk keeps it.
      tell(WorkshopTexts.wrote(path), WorkshopTexts.saved, .same(path), lines: 2)
    case .keeping, .kiosk, .sheet, .checklist, .workshops(.list), .workshops(.questionnaires): break
    }
  }

  /// In so many lines where it fits, else in a box: what says more must be read whole.
  private mutating func tell(_ line: LocalizedText, _ title: LocalizedText, _ text: LocalizedText, lines: Int) {
    if say(line).columns <= lines * (size.columns - 8) {
      answer(line)
    } else {
      overlay = .message(title, text)
    }
  }
}
