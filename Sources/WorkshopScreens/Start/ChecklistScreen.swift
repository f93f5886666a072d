import ScreenKit
import Terminal
import Words
import Workshop

/// What must be right before the doors open: what the program can see it looks at, the rest a person ticks.
struct ChecklistScreen: WorkshopScreen {
  static let place = WorkshopPlace.checklist

  enum Action: Sendable {
    case move(ListMove)
    case tick, skip, again, back
  }

  /// Whose settings are tried; `nil` = no workshop is there yet.
  private let workshop: WorkshopID?
  private var findings: [ReadinessCheck: ReadinessFinding] = [:]
  /// What a person has said of what the program cannot see.
  private var ticks: [ReadinessCheck: Bool] = [:]
  private var invitation: (address: String, code: CodePicture?)?
  private var isRunning = true
  private var menu = Menu<ReadinessCheck>([])

  init(_ workshop: WorkshopID? = nil) { self.workshop = workshop }

  mutating func appear(_ context: inout WorkshopContext) { begin(&context) }

  private mutating func begin(_ context: inout WorkshopContext) {
    (findings, invitation, isRunning) = ([:], nil, true)
    menu.replace(Self.usual)
    context.effects.append(.checklist(.begin(workshop)))
  }

  /// All but the code of the Wi-Fi, which not every workshop has.
  private static let usual = ReadinessCheck.allCases.filter { $0 != .network }

  mutating func receive(_ event: WorkshopEvent, _ context: inout WorkshopContext) -> WorkshopTransition {
    guard case .checklist(let event) = event else { return .stay }
    switch event {
    case .waiting(let address, let code): invitation = (address, CodePicture(code.qrText(at: address)))
    case .found(let finding):
      findings[finding.check] = finding
      if finding.check == .phone { invitation = nil }
      menu.replace(ReadinessCheck.allCases.filter { Self.usual.contains($0) || findings[$0] != nil })
    case .done: (isRunning, invitation) = (false, nil)
    }
    return .stay
  }

  func keyMap(_ context: WorkshopContext) -> KeyMap<Action> {
    var map = KeyMap<Action>()
    if invitation != nil {
      map.bind(Key.letter("o"), .same("o"), .skip, label: ChecklistTexts.skip, help: ChecklistTexts.skipHelp, rank: 0)
    }
    map.bind(
      [.character(" "), .enter], CommonTexts.space, .tick, label: ChecklistTexts.tick, help: ChecklistTexts.tickHelp,
      rank: 1)
    if !isRunning {
      map.bind(
        Key.letter("r"), .same("r"), .again, label: ChecklistTexts.again, help: ChecklistTexts.againHelp, rank: 2)
    }
    map.bindMoves(rank: 4) { .move($0) }
    map.bindBack(.back, keys: [.escape, .left, .character("q")])
    map.bindHelp()
    return map
  }

  mutating func handle(_ key: Key, _ context: inout WorkshopContext) -> WorkshopTransition {
    switch keyMap(context).action(for: key) {
    case .move(let move): menu.move(by: move.distance(page: context.pageRows))
    case .tick: tick()
    case .skip: context.effects.append(.checklist(.goOnWithoutPhone))
    case .again: begin(&context)
    case .back:
      context.effects.append(.checklist(.end))
      return .pop
    case nil: break
    }
    return .stay
  }

  /// Yes, then no, then yes again.
  private mutating func tick() {
    guard let check = menu.current, findings[check]?.verdict == .open else { return }
    ticks[check] = !(ticks[check] ?? false)
  }

  /// What holds after what a person has said.
  private func verdict(of check: ReadinessCheck) -> ReadinessFinding.Verdict? {
    guard let verdict = findings[check]?.verdict else { return nil }
    guard verdict == .open, let said = ticks[check] else { return verdict }
    return said ? .passed : .failed
  }

  // MARK: Drawing

  func view(_ context: WorkshopContext) -> Frame {
    var screen = ScreenFrame(context.surroundings)
    screen.title = context.say(StartTexts.title)
    screen.crumbs = context.say(ChecklistTexts.title)
    let verdicts = menu.choices.map(verdict)
    let count = { (wanted: ReadinessFinding.Verdict) in verdicts.count { $0 == wanted } }
    screen.crumbsRight = context.say(
      ChecklistTexts.sum(
        passed: count(.passed), failed: count(.failed), open: verdicts.count - count(.passed) - count(.failed)))
    screen.keys = keyHelp(context)
    let room = Size(columns: ScreenFrame.bodyWidth(context.surroundings), rows: context.pageRows)
    let picture = invitation?.code.flatMap { Self.shown($0, in: room, context) }
    let left = picture.map { $0.size(.small).columns + 2 } ?? 0
    let (paper, marked) = list(context, width: room.columns - left)
    let first = ScrollWindow.first(showing: marked, total: paper.height, height: room.rows)
    guard let picture else { return screen.frame(paper, first: first) }
    var frame = screen.frame(context.paper())
    picture.draw(.small, in: &frame, row: 3, column: 1)
    paper.draw(in: &frame, row: 3, column: 1 + left, height: room.rows, first: first)
    return frame
  }

  /// The picture, where it leaves room for words.
  private static func shown(_ picture: CodePicture, in room: Size, _ context: WorkshopContext) -> CodePicture? {
    let space = Size(columns: room.columns - 38, rows: room.rows)
    return picture.fits(.small, in: space, context.surroundings.charset) ? picture : nil
  }

  private func list(_ context: WorkshopContext, width: Int) -> (Paper, Range<Int>) {
    var paper = Paper(width: width, charset: context.surroundings.charset)
    var marked = 0..<0
    for (index, check) in menu.choices.enumerated() {
      let start = paper.row
      let verdict = verdict(of: check)
      let (sign, style) = Self.sign(verdict)
      paper.write(sign, column: 1, style: style)
      paper.write(context.say(ChecklistTexts.name(of: check)), column: 3, style: Style(.text, bold: true))
      let column = width >= 60 ? 18 : 3
      if width < 60 { paper.newLine() }
      paper.paragraph(context.say(finding(of: check)), column: column)
      if let advice = findings[check]?.advice, verdict == .failed {
        paper.paragraph("→ " + context.say(advice), column: column, hanging: 2, style: Style(.caution))
      }
      let rows = start..<paper.row
      paper.listRow(rows, at: index, marked: menu.selected)
      if index == menu.selected {
        paper.restyle(rows: start..<start + 1, columns: 0..<min(width, 17), .selection)
        marked = rows
      }
    }
    return (paper, marked)
  }

  private static func sign(_ verdict: ReadinessFinding.Verdict?) -> (String, Style) {
    switch verdict {
    case .passed: ("✓", Style(.accent, bold: true))
    case .failed: ("✗", Style(.caution, bold: true))
    case .open: ("?", .key)
    case nil: ("·", .muted)
    }
  }

  private func finding(of check: ReadinessCheck) -> LocalizedText {
    if let finding = findings[check] { return finding.finding }
    if check == .phone, let invitation { return ChecklistTexts.invite(invitation.address) }
    guard isRunning else { return ChecklistTexts.not }
    let isNext = menu.choices.first { findings[$0] == nil } == check
    return isNext ? ChecklistTexts.looking : ChecklistTexts.later
  }
}
