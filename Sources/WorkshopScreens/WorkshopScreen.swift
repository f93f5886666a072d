import Questionnaire
package import ScreenKit
import Terminal
package import Words
import Workshop

/// One screen of a workshop.
protocol WorkshopScreen: Screen where Context == WorkshopContext {}

typealias WorkshopTransition = Transition<WorkshopContext>

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
  /// Seconds since 1970; 0 before the first tick.
  var now = 0
  var workshop: OpenedWorkshop?
  private(set) var room: RoomView?
  var desk: DeskView?
  private(set) var server = ServerStatus.off
  /// The address that the room has not been shown yet, as another scene is on the public view.
  private(set) var newAddress: String?
  private var lastAddress: String?
  /// Where the page can be served, where this program is the host.
  var addresses: [String] = []
  var door: Door?
  /// Texts that the desk has deleted, and could bring back, the latest last.
  var removedTexts: [Int64] = []
  /// Where the report was saved last.
  var report: String?
  /// A line for the facilitator and until when it shows.
  private(set) var message: (text: LocalizedText, until: Int)?

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
      tell(DeskTexts.addressMoved(address))
      newAddress = room?.state.scene == .lobby ? nil : address
    }
    lastAddress = address
  }

  /// The lobby shows the address.
  mutating func note(_ room: RoomView) {
    self.room = room
    if room.state.scene == .lobby { newAddress = nil }
  }

  mutating func tell(_ text: LocalizedText) { message = (text, now + 8) }

  /// Something was done since: what was told before is over.
  mutating func hush() { message = nil }

  mutating func pass(to now: Int) {
    self.now = now
    if let message, message.until <= now { self.message = nil }
  }

  /// Whether the workshop has ended: nothing is taken any more.
  var isOver: Bool { room?.state.hasEnded == true }

  /// Forgets what belongs to another workshop.
  mutating func open(_ workshop: OpenedWorkshop) {
    self.workshop = workshop
    (room, desk, door, report) = (nil, nil, nil, nil)
    (server, newAddress, lastAddress, addresses, removedTexts) = (.off, nil, nil, [], [])
  }

  /// The item that a vote is about.
  func item(_ id: ItemID) -> Item? { workshop?.questionnaire.roomItem(id) }

  package mutating func take(_ event: WorkshopEvent) {
    switch event {
    case .tick(let now): pass(to: now)
    case .room(.view(let room)): note(room)
    case .room(.desk(let desk)): self.desk = desk
    case .room(.door(let door)): self.door = door
    case .room(.server(let status)): note(status)
    case .room(.addresses(let all)): addresses = all
    case .room(.removedPhones(let count)): tell(DeskTexts.phonesRemoved(count))
    case .workshops(.opened(let workshop, _)): open(workshop)
    case .notice(let text): tell(text)
    case .failed(let reason): tell(reason, CommonTexts.problem, reason, lines: 1)
    case .printed(let printer): tell(DeskTexts.printed(printer))
    case .wroteFile(let path):
      report = path
      // The public view has two lines for it, and the desk keeps it.
      tell(WorkshopTexts.wrote(path), WorkshopTexts.saved, .same(path), lines: 2)
    case .keeping, .kiosk, .sheet, .checklist, .workshops(.list), .workshops(.questionnaires): break
    }
  }

  /// In so many lines where it fits, else in a box: what says more must be read whole.
  private mutating func tell(_ line: LocalizedText, _ title: LocalizedText, _ text: LocalizedText, lines: Int) {
    if say(line).columns <= lines * (size.columns - 8) {
      tell(line)
    } else {
      overlay = .message(title, text)
    }
  }
}
