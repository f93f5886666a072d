import ActionPlan
import ArgumentParser
import Foundation
import Questionnaire
import Reports
import Store
import Terminal
import Words

struct ActionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "actions", abstract: "Maßnahmen / actions",
    subcommands: [List.self, Add.self, Set.self, Remove.self, Calendar.self])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Alle Maßnahmen mit Nummer / every action by number")
    @OptionGroup var common: CommonOptions
    @OptionGroup var subject: ActionSubject
    func run() throws {
      let environment = common.environment
      let (store, id) = try subject.open(in: environment)
      let actions = try store.actions(of: id)
      for (index, action) in actions.enumerated() { try Console.list(environment.line(of: action, number: index + 1)) }
      if actions.isEmpty {
        Console.message(
          environment.say(
            LocalizedText(
              de: "Zu \(id) ist noch keine Maßnahme da. „reifegrad actions add \(id) --text …“ legt eine an.",
              en: "There is no action for \(id) yet. “reifegrad actions add \(id) --text …” makes one.")))
      }
    }
  }

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Eine Maßnahme hinzufügen / add an action",
      discussion: """
        Mit --item den nächsten Schritt einer Frage übernehmen, vom heutigen Stand des Unternehmens aus. / With --item \
        take over an item's next step, from where the company stands today.
        """)
    @OptionGroup var common: CommonOptions
    @OptionGroup var subject: ActionSubject
    @Option(
      help: "Frage, deren nächster Schritt übernommen wird / question whose next step is taken over",
      completion: .questions)
    var item: String?
    @OptionGroup var values: ActionValues

    func validate() throws {
      if item == nil, values.text == nil {
        throw ValidationError(
          de: "Sagen Sie, was zu tun ist: mit „--text“, oder mit „--item“ den nächsten Schritt einer Frage.",
          en: "Say what is to be done: with “--text”, or with “--item” the next step of a question.")
      }
    }

    func run() throws {
      let environment = common.environment
      let (store, id) = try subject.open(in: environment)
      var action = Action(id: .drawn(), text: "")
      if let item { (action.text, action.origin) = try environment.nextStep(of: item, for: id, in: store) }
      try values.apply(to: &action)
      try store.addAction(action, to: id)
      let actions = try store.actions(of: id)
      let number = actions.firstIndex { $0.id == action.id }.map { $0 + 1 } ?? actions.count
      try Console.list(environment.line(of: action, number: number))
    }
  }

  struct Set: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Eine Maßnahme ändern / change an action",
      discussion: "Ein leerer Wert nimmt Namen oder Termin weg. / An empty value takes owner or day away.")
    @OptionGroup var common: CommonOptions
    @OptionGroup var subject: ActionSubject
    @OptionGroup var choice: ActionNumber
    @OptionGroup var values: ActionValues
    @Option(help: "an diese Stelle der Liste / to this place of the list") var place: Int?

    func validate() throws {
      if values.isEmpty, place == nil {
        throw ValidationError(
          de: "Sagen Sie, was sich ändert: „--text“, „--owner“, „--due“, „--state“ oder „--place“.",
          en: "Say what changes: “--text”, “--owner”, “--due”, “--state” or “--place”.")
      }
    }

    func run() throws {
      let environment = common.environment
      let (store, id) = try subject.open(in: environment)
      var action = try choice.pick(from: store.actions(of: id))
      if !values.isEmpty {
        try values.apply(to: &action)
        try store.updateAction(action, of: id)
      }
      if let place { try store.moveAction(action.id, to: place - 1, of: id) }
      let index = try store.actions(of: id).firstIndex { $0.id == action.id }
      try Console.list(environment.line(of: action, number: index.map { $0 + 1 } ?? choice.number))
    }
  }

  struct Remove: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Eine Maßnahme löschen / delete an action")
    @OptionGroup var common: CommonOptions
    @OptionGroup var subject: ActionSubject
    @OptionGroup var choice: ActionNumber
    func run() throws {
      let (store, id) = try subject.open(in: common.environment)
      try store.removeAction(choice.pick(from: store.actions(of: id)).id, of: id)
    }
  }

  struct Calendar: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "ics",
      abstract: "Die Termine der offenen Maßnahmen für den Kalender / the days of pending actions for the calendar",
      discussion: """
        Als ganztägige Termine mit Erinnerung am Vortag, die jeder Kalender kennt; mit --tasks als Aufgaben, für \
        Programme wie Thunderbird, Nextcloud oder Apple Erinnerungen. / As all-day events with a reminder the day \
        before, which every calendar knows; with --tasks as tasks, for programs such as Thunderbird, Nextcloud or \
        Apple Reminders.
        """)
    @OptionGroup var common: CommonOptions
    @OptionGroup var subject: ActionSubject
    @Option(help: .output, completion: .file()) var output: String?
    @Flag(help: "als Aufgaben / as tasks") var tasks = false
    @Flag(help: "auch erledigte und verworfene / done and dropped ones as well") var all = false

    func run() throws {
      let environment = common.environment
      let (store, id) = try subject.open(in: environment)
      let actions = try store.actions(of: id).filter { all || $0.state.isPending }
      let entry = tasks ? ICalendar.Entry.task : .event
      let text = ICalendar.text(
        of: actions, as: entry, context: try environment.calendarContext(of: id, in: store), stamp: Date(),
        language: environment.language, programVersion: Environment.version)
      let leftOut = actions.count - ICalendar.fitting(actions, as: entry).count
      guard let text else {
        throw Failure(
          .noInput,
          de: "Für den Kalender ist nichts da: keine offene Maßnahme\(tasks ? "" : " mit Termin").",
          en: "There is nothing for the calendar: no pending action\(tasks ? "" : " with a day").")
      }
      try Console.deliver(text, to: output)
      if leftOut > 0 {
        Console.message(
          environment.say(
            LocalizedText(
              de: "\(leftOut) ohne Termin ausgelassen; „--tasks“ nimmt auch sie auf.",
              en: "\(leftOut) without a day left out; “--tasks” takes them along, too.")))
      }
    }
  }
}
