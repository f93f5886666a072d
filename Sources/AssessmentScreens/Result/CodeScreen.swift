import Explanations
import Reports
import ScreenKit
import Terminal
import Words

/// The result code: to write down, and as a picture for a phone.
struct CodeScreen: ScreenState {
  static let place = AssessmentPlace.code

  enum Action: Sendable { case toggle, explain, back }

  private let report: GapReport
  private let groups: [String]
  private let picture: CodePicture?
  private var wantsBig = false

  /// `nil` where the report has no code.
  init?(_ report: GapReport) {
    guard let code = report.code else { return nil }
    self.report = report
    groups = code.split(separator: "-").map(String.init)
    picture = CodePicture(resultCode: code)
  }

  func keyMap(_ context: ScreenContext) -> KeyMap<Action> {
    var map = KeyMap<Action>()
    if picture?.fits(.big, in: room(context), context.surroundings.charset) == true {
      map.bind(
        [.character("+"), .character("-")], .same("+"), .toggle, label: CodeTexts.big, help: CodeTexts.bigHelp, rank: 0)
    }
    map.bind(Key.letter("e"), .same("e"), .explain, label: ResultTexts.explain, help: CodeTexts.explainHelp, rank: 3)
    map.bindBack(.back)
    map.bindHelp()
    return map
  }

  private func room(_ context: ScreenContext) -> Size {
    Size(columns: ScreenFrame.bodyWidth(context.surroundings), rows: context.pageRows)
  }

  mutating func handle(_ key: Key, _ context: inout ScreenContext) -> Transition {
    switch keyMap(context).action(for: key) {
    case .toggle: wantsBig.toggle()
    case .explain: context.overlay = .explanation(of: .code, in: report, context)
    case .back: return .pop
    case nil: break
    }
    return .stay
  }

  func view(_ context: ScreenContext) -> Frame {
    var screen = ScreenFrame(context.surroundings)
    context.assessment?.fillHead(of: &screen, context)
    screen.crumbs = context.say(context.facilities.contains(.door) ? DoorTexts.takeAlong : ReportTexts.code)
    screen.keys = keyHelp(context)
    let room = room(context)
    let scale = scale(room, context)
    var frame = screen.frame(context.paper())
    var column = 1
    if let scale, let picture {
      let size = picture.size(scale)
      picture.draw(scale, in: &frame, row: room.rows > size.rows ? 4 : 3, column: 1)
      column += size.columns + 3
    }
    let width = context.surroundings.size.columns - column - 1
    guard width >= 24 else { return frame }
    text(width: width, hasPicture: scale != nil, context).draw(in: &frame, row: 3, column: column, height: room.rows)
    return frame
  }

  /// How the report is fetched.
  private func takeAlong(on paper: inout Paper, limit: Int, _ context: ScreenContext) {
    let entry = context.surroundings.entry
    paper.paragraph(context.say(DoorTexts.takeAlongIntro), column: 1, limit: limit)
    paper.paragraph(context.say(DoorTexts.fetch("CODE", entry)), column: 1, style: .accent, limit: limit)
    paper.paragraph(context.say(DoorTexts.codeAndFormats), column: 1, style: .muted, limit: limit)
  }

  /// How the picture is drawn; `nil` where it has no room beside the code.
  private func scale(_ room: Size, _ context: ScreenContext) -> CodePicture.Scale? {
    guard let picture else { return nil }
    let charset = context.surroundings.charset
    if wantsBig, picture.fits(.big, in: room, charset) { return .big }
    let beside = Size(columns: room.columns - 26, rows: room.rows)
    return [.small, .big].first { picture.fits($0, in: beside, charset) }
  }

  private func text(width: Int, hasPicture: Bool, _ context: ScreenContext) -> Paper {
    var paper = Paper(width: width, charset: context.surroundings.charset)
    let perLine = max(1, (width + 3) / 8)
    paper.newLine()
    for start in stride(from: 0, to: groups.count, by: min(perLine, 5)) {
      let line = groups[start..<min(groups.count, start + min(perLine, 5))]
      paper.write(line.joined(separator: "   "), column: 1, style: .accent)
      paper.newLine(context.pageRows >= 15 ? 2 : 1)
    }
    paper.newLine()
    let limit = min(72, width - 2)
    if context.facilities.contains(.door) {
      takeAlong(on: &paper, limit: limit, context)
    } else {
      paper.paragraph(context.say(CodeTexts.howToRead), column: 1, limit: limit)
    }
    paper.newLine()
    paper.paragraph(context.say(CodeTexts.contents), column: 1, style: .muted, limit: limit)
    if !hasPicture {
      paper.newLine()
      paper.paragraph(context.say(CodeTexts.noPicture), column: 1, style: .muted, limit: limit)
    }
    return paper
  }
}
