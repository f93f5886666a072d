import Benchmarks
import Questionnaire
import ScreenKit
import Terminal
import Words
import Workshop

/// A workshop in which every screen has all its keys.
struct WorkshopKeyStage {
  let today: CalendarDate
  private let stage: KeyStage<WorkshopContext>

  init?(_ questionnaire: Questionnaire, _ benchmark: Benchmark?, _ language: Language, today: CalendarDate) {
    guard let code = JoinCode("234567") else { return nil }
    let settings = WorkshopSettings(
      title: "–", date: today, questionnaire: questionnaire.id, version: questionnaire.version, form: .full,
      allowsFreeText: true)
    let plan = RoomPlan(questionnaire, form: .full, agenda: settings.agenda)
    var context = WorkshopContext(
      DisplayTraits(language: language, size: Size(columns: 120, rows: 60), today: today, programVersion: ""))
    context.workshop = OpenedWorkshop(
      id: .example, questionnaire: questionnaire, plan: plan, joinCode: code, benchmark: benchmark)
    context.note(
      RoomView(
        settings: settings, state: RoomState(plan), people: 0, answered: [:],
        results: Results([], by: settings.rule, in: questionnaire),
        commitments: [], remarks: [], in: questionnaire, against: benchmark?.reference ?? [:]))
    context.addresses = ["–", "– –"]
    context.desk = DeskView(people: [:])
    self.today = today
    stage = KeyStage(context) { Self.events(after: $0, today, questionnaire) }
  }

  /// How many items a room votes on.
  var itemCount: Int { stage.context.workshop?.plan.items.count ?? 0 }

  /// The keys of a screen as it is shown first, and after each of the keys typed.
  func keys(of screen: some WorkshopScreen, _ typed: Key...) -> [[KeyHelp]] { keys(of: screen, typed) }

  /// The same for a list of keys.
  func keys(of screen: some WorkshopScreen, _ typed: [Key]) -> [[KeyHelp]] {
    stage.keys(of: screen, typed).map { $0.map(\.forAnyCount) }
  }

  /// What the pool would say.
  private static func events(
    after effect: WorkshopEffect, _ today: CalendarDate, _ questionnaire: Questionnaire
  ) -> [WorkshopEvent] {
    switch effect {
    case .workshops(.listQuestionnaires): [.workshops(.questionnaires([questionnaire]))]
    case .workshops(.list):
      [.workshops(.list([WorkshopEntry(id: .example, title: "–", date: today, people: 0, hasEnded: false)]))]
    case .kiosk(.join(let size)):
      [.kiosk(.participant(Participant(key: ParticipantKey(1), way: .kiosk, size: size, responses: [:])))]
    case .kiosk(.answer(let ballot, let response)):
      [.kiosk(.participant(Participant(key: ParticipantKey(1), way: .kiosk, size: nil, responses: [ballot: response])))]
    case .kiosk(.tellReturnNumber): [ReturnNumber(482_913)].compactMap { $0.map { .kiosk(.returnNumber($0)) } }
    case .sheet(.read(let number)): [.sheet(.found(number, nil))]
    case .sheet(.keyIn(let number, _, _, _)): [.sheet(.stored(number, replaced: false))]
    case .checklist(.begin):
      [JoinCode("234567")].compactMap { $0.map { .checklist(.waiting(at: "–", $0)) } } + [.checklist(.found(.font))]
    case .checklist(.goOnWithoutPhone): [.checklist(.done)]
    case .keeping, .room, .kiosk, .workshops, .sheet, .checklist, .leave, .quit: []
    }
  }
}
