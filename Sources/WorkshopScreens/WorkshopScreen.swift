import Questionnaire
import ScreenKit
import Terminal
import Words
import Workshop

/// What a choice in a box does.
enum WorkshopAction: OverlayChoice {
  case dismiss, leave, end
  case save(ReportFormat)
  case print, finish, withdraw, replaceSheet, discardSheet
  case approve([Int64])
  case changeCode, removeSilentPhones
  case serve(String)
}

/// Where a key leads.
enum WorkshopTransition {
  case stay
  case push(any WorkshopScreen)
  case pop
}

/// What the screens of a workshop share.
struct WorkshopContext: Sendable {
  var surroundings: DisplayTraits
  var overlay: Overlay<WorkshopAction>?
  var effects: [WorkshopEffect] = []
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

  var language: Language { surroundings.language }
  var size: Size { surroundings.size }
  var pageRows: Int { ScreenFrame.bodyHeight(surroundings) }

  func say(_ text: LocalizedText) -> String { text[language] }
  func paper() -> Paper { Paper(width: ScreenFrame.bodyWidth(surroundings), charset: surroundings.charset) }

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
}

/// One screen of a workshop.
protocol WorkshopScreen: Sendable {
  /// What keys do here; also the key line and the overlay.
  func keyHelp(_ context: WorkshopContext) -> [KeyHelp]
  /// Whether typed characters are text here.
  var isEditing: Bool { get }
  /// Whether text that comes at once is a paste here.
  var takesPastes: Bool { get }
  /// Has what was typed stored as it is: every second, and before the screen is left in whatever way.
  mutating func keep(_ context: inout WorkshopContext)
  /// Whether anybody may sit here: then nothing leads to the shell behind it.
  var isPublic: Bool { get }
  mutating func appear(_ context: inout WorkshopContext)
  mutating func handle(_ key: Key, _ context: inout WorkshopContext) -> WorkshopTransition
  mutating func handle(_ command: WorkshopAction, _ context: inout WorkshopContext) -> WorkshopTransition
  mutating func receive(_ event: WorkshopEvent, _ context: inout WorkshopContext) -> WorkshopTransition
  func view(_ context: WorkshopContext) -> Frame
}

extension WorkshopScreen {
  var isEditing: Bool { false }
  var takesPastes: Bool { false }
  mutating func keep(_ context: inout WorkshopContext) {}
  var isPublic: Bool { false }
  mutating func appear(_ context: inout WorkshopContext) {}
  mutating func handle(_ command: WorkshopAction, _ context: inout WorkshopContext) -> WorkshopTransition { .stay }
  mutating func receive(_ event: WorkshopEvent, _ context: inout WorkshopContext) -> WorkshopTransition { .stay }
}
