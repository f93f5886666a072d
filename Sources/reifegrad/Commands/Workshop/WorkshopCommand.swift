import ArgumentParser
import Benchmarks
import Catalog
import NcursesTerminal
import Questionnaire
import Words
import Workshop
import WorkshopScreens
import WorkshopStore

/// `reifegrad workshop`: a room full of people.
struct WorkshopCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "workshop", abstract: "Einen Workshop führen / run a workshop",
    discussion: """
      start zeigt die öffentliche Ansicht; Pult, Kiosk und Bögen laufen in eigenen Fenstern auf demselben Rechner. / \
      start shows the public view; desk, kiosk and sheets run in windows of their own on the same machine.
      """,
    subcommands: [
      Start.self, Resume.self, Desk.self, Kiosk.self, KeyIn.self, WorkshopPlanCommand.self, WorkshopSheetCommand.self,
      WorkshopPosterCommand.self, Import.self, List.self, Show.self, WorkshopReportCommand.self,
      WorkshopExportCommand.self, Delete.self,
      WorkshopRehearseCommand.self, WorkshopSimulateCommand.self,
    ])
}

/// Where the phones' page is to be had.
struct HostOptions: ParsableArguments {
  @Option(help: .port) var port: Int?
  @Option(help: "Adresse dieses Rechners, z. B. 192.168.1.5 / address of this machine") var address: String?
  @Flag(help: "ohne Telefone: Kiosk, Bögen, Dateien / without phones: kiosk, sheets, files") var noPhones = false

  var value: HostAddress { HostAddress(host: address, port: port, isOff: noPhones) }

  func validate() throws {
    guard (0...65535).contains(port ?? 0) else { throw ValidationError.range("--port", 0, 65535) }
  }
}

extension WorkshopCommand {
  struct Start: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Einen Workshop beginnen / begin a workshop",
      discussion: "Was fehlt, fragt der Bildschirm. / The screen asks for what is missing.")
    @OptionGroup var common: CommonOptions
    @Option(help: "Titel, den der Raum liest / title that the room reads") var title: String?
    @Option(help: .questionnaire, completion: .questionnaires) var questionnaire: String?
    @Flag(help: .fullForm) var full = false
    @Option(help: "Tag, JJJJ-MM-TT / day, YYYY-MM-DD") var date: String?
    @Option(help: "Gruppenwerte erst ab so vielen Antworten, mindestens 5 / group values only from so many answers on")
    var minGroup: Int?
    @OptionGroup var agenda: AgendaOptions
    @Flag(help: "freie Texte zulassen / allow free texts") var freeText = false
    @OptionGroup var network: NetworkOptions
    @OptionGroup var host: HostOptions

    func validate() throws {
      if let minGroup, GroupRule(minimum: minGroup) == nil { throw ValidationError.minGroup }
      if let date, CalendarDate(date) == nil { throw ValidationError.day("--date") }
      try ValidationError.check(title, .workshopTitle, "--title")
      try ValidationError.check(network.wifi, .networkName, "--wifi")
    }

    func run() throws {
      try common.needScreens()
      let environment = common.environment
      var draft = WorkshopDraft()
      draft.title = title ?? ""
      draft.date = date.flatMap { CalendarDate($0) }
      draft.form = full ? .full : .short
      draft.rule = minGroup.flatMap { GroupRule(minimum: $0) } ?? environment.groupRule
      draft.allowsFreeText = freeText
      let known = try environment.questionnaire(named: questionnaire)
      draft.questionnaire = known.id
      draft.agenda = try agenda.value(draft.form(of: known))
      draft.networkName = network.wifi ?? ""
      let given = try network.given(in: environment)
      // Nobody should type a password that is then in vain.
      try NcursesScreen.check(environment: environment.variables)
      // The form has a line for it.
      let asks = network.wifi != nil && !draft.title.isEmpty
      draft.networkPassword = try given ?? (asks ? network.asked(in: environment) : "")
      let address = host.value
      guard let settings = try draft.settings(of: known, today: environment.today) else {
        return try WorkshopLoop.begin(environment, draft, at: address)
      }
      try WorkshopLoop.run(environment, .room) { try $0.create(settings, address) }
    }
  }

  struct Resume: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Mit der öffentlichen Ansicht weitermachen / go on with the public view")
    @OptionGroup var common: CommonOptions
    @OptionGroup var workshop: WorkshopArgument
    @OptionGroup var host: HostOptions

    func run() throws { try workshop.show(.room, common, at: host.value) }
  }

  struct Desk: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Das Pult der Moderation / the facilitator’s desk")
    @OptionGroup var common: CommonOptions
    @OptionGroup var workshop: WorkshopArgument

    func run() throws { try workshop.show(.desk, common) }
  }

  struct Kiosk: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Hier antworten, eine Person nach der anderen / answer here, one after the other",
      discussion: """
        Verlassen (Moderation): am Anfang Strg-X, dann das Wort „moderation“ und Enter. / \
        To leave (facilitator): Ctrl-X at the start, then the word “facilitator” and Enter.
        """)
    @OptionGroup var common: CommonOptions
    @OptionGroup var workshop: WorkshopArgument

    func run() throws { try workshop.show(.kiosk, common) }
  }

  struct KeyIn: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "key-in", abstract: "Papierbögen eintippen / enter paper sheets")
    @OptionGroup var common: CommonOptions
    @OptionGroup var workshop: WorkshopArgument

    func run() throws { try workshop.show(.keyIn, common) }
  }
}
