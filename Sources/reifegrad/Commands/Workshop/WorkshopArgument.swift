import ArgumentParser
import Words
import Workshop
import WorkshopScreens
import WorkshopStore

/// Which workshop; the newest that is running when none is named.
struct WorkshopArgument: ParsableArguments {
  @Argument(
    help: "Kennung, z. B. k7m2; ohne sie der neueste laufende / id; without it the newest that is running",
    completion: .workshops)
  var id: String?

  /// The workshop that is meant, and among how many that are running it was chosen.
  struct Choice {
    let summary: WorkshopSummary
    let running: Int

    /// In a line, where there was a choice.
    func note(in environment: Environment) -> LocalizedText? {
      guard running > 1 else { return nil }
      let (id, begun) = (summary.id, environment.begun(summary))
      return LocalizedText(
        de: "Der neueste von \(running): \(id), begonnen \(begun)",
        en: "The newest of \(running): \(id), begun \(begun)")
    }
  }

  /// - Parameter prefersShown: whether one that is shown in a window now comes before newer ones.
  func find(in environment: Environment, prefersShown: Bool = false) throws -> Choice {
    let folder = try WorkshopFolder(in: environment.variables)
    if let id {
      guard let known = WorkshopID(id) else { throw PoolError.noSuchWorkshop(nil) }
      return Choice(summary: try folder.summary(known), running: 1)
    }
    let running = try folder.list().filter { !$0.hasEnded }
    let shown = prefersShown && running.count > 1 ? running.filter(environment.isShown) : []
    guard let newest = WorkshopFolder.newest(of: shown) ?? WorkshopFolder.newest(of: running) else {
      throw Failure(
        .noInput, de: "Es läuft kein Workshop. „reifegrad workshop start“ beginnt einen.",
        en: "No workshop is running. “reifegrad workshop start” begins one.")
    }
    if running.count > 1 { tell(running, chosen: newest, environment) }
    return Choice(summary: newest, running: running.count)
  }

  /// All that are running, as the id alone says nothing.
  private func tell(_ running: [WorkshopSummary], chosen: WorkshopSummary, _ environment: Environment) {
    let head = LocalizedText(
      de: "Mehrere Workshops laufen; genommen wird ▸. Einen anderen öffnet seine Kennung:",
      en: "Several workshops are running; ▸ is taken. Another one is opened by its id:")
    Console.message(environment.say(head))
    for summary in running {
      let sign = summary.id == chosen.id ? "▸" : " "
      Console.message("\(sign) \(summary.id)  \(environment.begun(summary))  \(summary.settings.title)")
    }
  }

  /// Shows it in the language in which it began, unless another one is named.
  func show(_ view: WorkshopView, _ common: CommonOptions, at address: HostAddress = HostAddress()) throws {
    try common.needScreens()
    let choice = try find(in: common.environment, prefersShown: view != .room)
    let environment = Environment(language: common.lang ?? choice.summary.service.language)
    let note = choice.note(in: environment)
    try WorkshopLoop.run(environment, view, note: note) { try $0.open(choice.summary.id, view, address) }
  }
}

extension Environment {
  /// The pool of a workshop, or of the newest one that is running.
  func pool(_ workshop: WorkshopArgument) throws -> WorkshopPool {
    try openWorkshop(workshop.find(in: self, prefersShown: true).summary.id.rawValue)
  }

  /// Whether a window shows the workshop to its room now.
  fileprivate func isShown(_ summary: WorkshopSummary) -> Bool {
    (try? openWorkshop(summary.id.rawValue).currentHost()) != nil
  }

  /// When a workshop began, by the laptop's clock; its day where an earlier version of the program began it.
  fileprivate func begun(_ summary: WorkshopSummary) -> String {
    guard let begun = summary.begun, let time = LocalMinute(secondsSince1970: begun) else {
      return summary.settings.date.formatted(in: language)
    }
    return time.day.formatted(in: language) + " " + time.clock
  }
}
