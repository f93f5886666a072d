import ArgumentParser
import Catalog
import Questionnaire
import Words
import Workshop
import WorkshopScreens
import WorkshopStore

/// How long an event is, and what is asked in it.
struct AgendaOptions: ParsableArguments {
  @Option(help: "Minuten: 45, 60, 90 oder 30–240 / minutes: 45, 60, 90 or 30–240") var agenda = 45
  @Option(
    parsing: .upToNextOption,
    help: "Kennungen der Fragen, sonst ein Vorschlag / ids of the questions, otherwise a proposal",
    completion: .questions)
  var questions: [String] = []

  func validate() throws {
    guard Agenda.lengths.contains(agenda) else {
      throw ValidationError.range("--agenda", Agenda.lengths.lowerBound, Agenda.lengths.upperBound)
    }
  }

  /// Commas and spaces part the questions.
  func value(_ form: Form) throws -> Agenda {
    let names = questions.flatMap { $0.split { $0 == "," || $0.isWhitespace }.map(String.init) }
    let ids = try names.map { name in
      guard let id = ItemID(name) else { throw ScheduleFault.noSuchQuestion(name, form) }
      return id
    }
    return Agenda(minutes: agenda, questions: ids) ?? .minutes45
  }
}

/// The plan of an event minute by minute, before the doors open.
struct WorkshopPlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Der Ablauf Minute für Minute / the plan minute by minute",
    discussion: """
      Mit einer Kennung der Ablauf dieses Workshops, sonst der eines neuen; es wird keiner begonnen. / With an id the \
      plan of that workshop, otherwise that of a new one; none is begun.
      """)
  @OptionGroup var common: CommonOptions
  @Argument(help: .workshop, completion: .workshops) var id: String?
  @Option(help: .questionnaire, completion: .questionnaires) var questionnaire: String?
  @Flag(help: .fullForm) var full = false
  @OptionGroup var agenda: AgendaOptions

  func run() throws {
    let environment = common.environment
    if let id {
      let pool = try environment.openWorkshop(id)
      return try show(pool.settings.agenda, pool.questionnaire, pool.settings.form, environment)
    }
    let known = try environment.questionnaire(named: questionnaire)
    var draft = WorkshopDraft()
    draft.form = full ? .full : .short
    draft.agenda = try agenda.value(draft.form(of: known))
    try show(draft.planned(of: known).agenda, known, draft.form(of: known), environment)
  }

  private func show(
    _ agenda: Agenda, _ questionnaire: Questionnaire, _ form: Form, _ environment: Environment
  ) throws {
    let fields = agenda.fieldCount(questionnaire, form)
    let schedule = try agenda.schedule(questionnaire, form)
    var lines = [
      environment.say(questionnaire.title), environment.say(AgendaTexts.summary(schedule, fields: fields)), "",
      environment.say(AgendaTexts.minute),
    ]
    for row in AgendaRow.rows(agenda, questionnaire, form) {
      let text = environment.say(row.text)
      switch row.kind {
      case .part: lines.append(Self.right(row.time, 7) + "  " + text)
      case .field: lines.append(Self.right(row.time, 14) + "  " + text)
      case .question: lines.append(Self.right(row.time, 14) + "    " + text)
      }
    }
    try Console.list(lines.map { $0.shownSafely + "\n" }.joined())
  }

  private static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
