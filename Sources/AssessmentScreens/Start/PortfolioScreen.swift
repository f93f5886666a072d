import Benchmarks
import House
import Questionnaire
import Reports
import ScreenKit
import Terminal
import Words

/// A consultant's view over all companies: a table, what is due first; below the marked one what else is known of it.
struct PortfolioScreen: ScreenState {
  static let place = AssessmentPlace.portfolio

  enum Action: Sendable {
    case move(ListMove)
    case open, sector, size, save, back
  }

  private var all: [Client] = []
  private var others: [Client] = []
  private var selected = 0
  private var choice = Portfolio.Choice()
  private var notice: LocalizedText?

  var liesOutside: Bool { true }

  func keyMap(_ context: ScreenContext) -> KeyMap<Action> {
    var map = KeyMap<Action>()
    map.bindMoves(rank: 5) { .move($0) }
    map.bind(
      [.enter, .character(" ")], CommonTexts.enter, .open, label: CompanyTexts.open, help: CompanyTexts.openHelp,
      rank: 0)
    map.bind(
      Key.letter("b"), .same("b"), .sector, label: PortfolioTexts.sector, help: PortfolioTexts.sectorHelp,
      rank: 1)
    map.bind(Key.letter("g"), .same("g"), .size, label: PortfolioTexts.size, help: PortfolioTexts.sizeHelp, rank: 3)
    map.bind(Key.letter("s"), .same("s"), .save, label: PortfolioTexts.save, help: PortfolioTexts.saveHelp, rank: 4)
    map.bindBack(.back)
    map.bindHelp()
    return map
  }

  mutating func appear(_ context: inout ScreenContext) { context.effects.append(.assessment(.companies)) }

  private func rule(_ context: ScreenContext) -> GroupRule {
    context.surroundings.house.smallestGroup.flatMap { GroupRule(minimum: $0) } ?? .standard
  }

  private func whole(_ context: ScreenContext) -> Portfolio { Portfolio(all, others: others, under: rule(context)) }
  private func shown(_ context: ScreenContext) -> Portfolio { whole(context).chosen(choice) }

  mutating func receive(_ event: ShellEvent, _ context: inout ScreenContext) -> Transition {
    switch event {
    case .assessment(.companies(let entries)):
      all = entries.compactMap(\.client)
      others = entries.flatMap(\.others)
      selected = max(0, min(selected, shown(context).clients.count - 1))
    case .assessment(.opened): return .push(ResultScreen())
    case .report(.wroteFile(let path)): notice = ReportTexts.wrote(path)
    case .keeping, .catalog, .assessment, .actions, .report, .door, .failed, .notice: break
    }
    return .stay
  }

  mutating func handle(_ key: Key, _ context: inout ScreenContext) -> Transition {
    notice = nil
    let portfolio = shown(context)
    switch keyMap(context).action(for: key) {
    case .move(let move):
      selected = max(0, min(portfolio.clients.count - 1, selected + move.distance(page: max(2, context.pageRows / 2))))
    case .open:
      guard portfolio.clients.indices.contains(selected) else { break }
      context.effects.append(.assessment(.open(portfolio.clients[selected].id)))
    case .sector: turn(\.sector, whole(context).sectors.map(\.id))
    case .size: turn(\.size, whole(context).sizes.map(\.id))
    case .save:
      let name = PortfolioTexts.file[context.language] + "-\(context.surroundings.today).csv"
      let target = SaveTarget(path: "~/" + name, name: name)
      context.effects.append(.report(.savePortfolio(portfolio, context.language, to: target)))
    case .back: return .pop
    case nil: break
    }
    return .stay
  }

  /// From all to the first, on to the last, and back to all.
  private mutating func turn(_ path: WritableKeyPath<Portfolio.Choice, OptionID?>, _ options: [OptionID]) {
    selected = 0
    guard let present = choice[keyPath: path], let index = options.firstIndex(of: present) else {
      choice[keyPath: path] = options.first
      return
    }
    choice[keyPath: path] = options.dropFirst(index + 1).first
  }

  // MARK: View

  func view(_ context: ScreenContext) -> Frame {
    let portfolio = shown(context)
    var screen = ScreenFrame(context.surroundings)
    screen.crumbs = context.say(PortfolioText.title)
    screen.crumbsRight = context.say(CompanyTexts.count(portfolio.clients.count))
    screen.keys = keyHelp(context)
    if let notice { screen.footLeft = [(context.say(notice), Style(.good))] }
    var paper = context.paper()
    if let filter = filter(context) { paper.paragraph(filter, column: 2, style: .accent, limit: paper.width - 4) }
    if portfolio.clients.isEmpty {
      paper.paragraph(context.say(all.isEmpty ? PortfolioText.none : PortfolioText.nobody), column: 2)
      return screen.frame(paper)
    }
    let columns = PortfolioColumns(portfolio, width: paper.width, language: context.language)
    columns.writeHead(on: &paper)
    var focus = 0..<1
    for (index, client) in portfolio.clients.enumerated() {
      let top = paper.row
      columns.write(client, on: &paper, today: context.surroundings.today)
      if index == selected {
        paper.restyle(rows: top..<top + 1, columns: 1..<paper.width - 1, .selection)
        detail(of: client, in: portfolio, on: &paper, context)
        focus = (index == 0 ? 0 : top)..<paper.row
      }
      paper.listRow(top..<paper.row, at: index, marked: selected)
    }
    paper.newLine()
    let remark = portfolio.missing > 0 ? PortfolioText.tooFew(portfolio) : PortfolioText.whatOthersAre
    paper.paragraph(context.say(remark), column: 2, style: .muted, limit: min(90, paper.width - 4))
    return screen.frame(
      paper, first: ScrollWindow.first(showing: focus, total: paper.height, height: context.pageRows))
  }

  private func filter(_ context: ScreenContext) -> String? {
    let portfolio = whole(context)
    let parts = [
      choice.sector.flatMap { id in portfolio.sectors.first { $0.id == id } }
        .map { "\(context.say(PortfolioText.sector)): \(context.say($0.label))" },
      choice.size.flatMap { id in portfolio.sizes.first { $0.id == id } }
        .map { "\(context.say(PortfolioText.size)): \(context.say($0.label))" },
    ].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " · ")
  }

  private func detail(
    of client: Client, in portfolio: Portfolio, on paper: inout Terminal.Paper, _ context: ScreenContext
  ) {
    let limit = paper.width - 8
    if let stage = client.standing {
      paper.paragraph(
        context.say(client.bottleneck.map { CompanyTexts.standing(stage, $0) } ?? stage), column: 5, limit: limit)
    }
    let profile = [client.sector, client.size].compactMap(\.self).map(context.say)
    paper.paragraph(
      (profile + [client.date.formatted(in: context.language), context.say(client.questionnaireTitle)])
        .joined(separator: " · "), column: 5, style: .muted, limit: limit)
    let values = client.values.map { value in
      let standing = portfolio.standing(of: client, in: value.id)
      let text = standing.map { ", " + PortfolioText.text($0.value, in: context.language) } ?? ""
      return "\(context.say(value.title)) \(Numerals.value(value.value, in: context.language))\(text)"
    }
    let isCompared = portfolio.missing == 0
    for line in isCompared ? values : [values.joined(separator: " · ")] where !line.isEmpty {
      paper.paragraph(line, column: 5, limit: limit)
    }
  }
}
