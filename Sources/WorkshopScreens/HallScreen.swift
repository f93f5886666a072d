import AssessmentScreens
import Questionnaire
import Terminal
import Workshop

/// What a choice in a box does.
enum HallCommand: OverlayChoice {
  case dismiss, leave, end
  case save(ReportFormat)
  case print, finish, withdraw, replaceSheet, discardSheet
  case approve([Int64])
}

/// Where a key leads.
enum HallTransition {
  case stay
  case push(any HallScreen)
  case pop
}

/// What the screens of a workshop share.
struct HallContext: Sendable {
  var surroundings: Surroundings
  var overlay: Overlay<HallCommand>?
  var effects: [HallEffect] = []
  /// Seconds since 1970; 0 before the first tick.
  var now = 0
  var workshop: OpenedWorkshop?
  var room: RoomView?
  var desk: DeskView?
  var server = ServerStatus.off
  /// Texts that the desk has deleted, and could bring back, the latest last.
  var removedTexts: [Int64] = []
  /// Where the report was saved last.
  var report: String?
  /// A line for the facilitator and until when it shows.
  private(set) var message: (text: LocalizedText, until: Int)?

  init(_ surroundings: Surroundings) { self.surroundings = surroundings }

  var language: Language { surroundings.language }
  var size: Size { surroundings.size }
  var pageRows: Int { ScreenFrame.bodyHeight(surroundings) }

  func say(_ text: LocalizedText) -> String { text[language] }
  func paper() -> Paper { Paper(width: ScreenFrame.bodyWidth(surroundings), charset: surroundings.charset) }

  mutating func tell(_ text: LocalizedText) { message = (text, now + 8) }

  /// Something was done since: what was told before is over.
  mutating func hush() { message = nil }

  mutating func pass(to now: Int) {
    self.now = now
    if let message, message.until <= now { self.message = nil }
  }

  /// Whether the workshop has ended: nothing is taken any more.
  var isOver: Bool { room?.state.hasEnded == true }

  /// The item that a vote is about.
  func item(_ id: ItemID) -> Item? { workshop?.questionnaire.roomItem(id) }
}

/// One screen of a workshop.
protocol HallScreen: Sendable {
  /// What keys do here; also the key line and the overlay.
  func keyHelp(_ context: HallContext) -> [KeyHelp]
  /// Whether typed characters are text here.
  var isEditing: Bool { get }
  /// Whether text that comes at once is a paste here.
  var takesPastes: Bool { get }
  /// Has what was typed stored as it is: every second, and before the screen is left in whatever way.
  mutating func keep(_ context: inout HallContext)
  /// Whether anybody may sit here: then nothing leads to the shell behind it.
  var isPublic: Bool { get }
  mutating func appear(_ context: inout HallContext)
  mutating func handle(_ key: Key, _ context: inout HallContext) -> HallTransition
  mutating func handle(_ command: HallCommand, _ context: inout HallContext) -> HallTransition
  mutating func receive(_ event: HallEvent, _ context: inout HallContext) -> HallTransition
  func view(_ context: HallContext) -> Frame
}

extension HallScreen {
  var isEditing: Bool { false }
  var takesPastes: Bool { false }
  mutating func keep(_ context: inout HallContext) {}
  var isPublic: Bool { false }
  mutating func appear(_ context: inout HallContext) {}
  mutating func handle(_ command: HallCommand, _ context: inout HallContext) -> HallTransition { .stay }
  mutating func receive(_ event: HallEvent, _ context: inout HallContext) -> HallTransition { .stay }
}
