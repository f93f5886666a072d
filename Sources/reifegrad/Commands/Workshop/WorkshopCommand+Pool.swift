import ArgumentParser
import Benchmarks
import Foundation
import Questionnaire
import Words
import Workshop
import WorkshopScreens
import WorkshopStore

/// What can be done with the pools without a screen.
extension WorkshopCommand {
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Die Workshops auf diesem Rechner / the workshops")
    @OptionGroup var common: CommonOptions

    func run() throws {
      let environment = common.environment
      let folder = try WorkshopFolder(in: environment.variables)
      let contents = try folder.contents()
      for summary in contents.workshops { try Console.list(Self.line(summary, environment)) }
      for (id, fault) in contents.faults.sorted(by: { $0.key < $1.key }) {
        Console.message("\(id): " + environment.say(fault.explanation))
      }
      // Nothing in the list may mean that nothing is there, or that nothing can be read.
      if contents.workshops.isEmpty, contents.faults.isEmpty {
        Console.message(
          environment.say(
            LocalizedText(
              de:
                "Auf diesem Rechner gibt es noch keinen Workshop (\(folder.path)). „reifegrad workshop start“ beginnt "
                + "einen.",
              en: "There is no workshop on this machine yet (\(folder.path)). “reifegrad workshop start” begins one.")))
      }
    }

    private static func line(_ summary: WorkshopSummary, _ environment: Environment) -> String {
      let people = LocalizedText(
        de: summary.people == 1 ? "1 Person" : "\(summary.people) Personen",
        en: summary.people == 1 ? "1 person" : "\(summary.people) people")
      let state = summary.hasEnded ? environment.say(LocalizedText(de: "beendet", en: "over")) : ""
      let parts = [
        summary.id.rawValue, summary.settings.date.description, summary.settings.title, environment.say(people), state,
      ]
      return parts.filter { !$0.isEmpty }.map(\.shownSafely).joined(separator: "\t") + "\n"
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Einen Workshop in Kürze / a workshop in brief")
    @OptionGroup var common: CommonOptions
    @OptionGroup var workshop: WorkshopArgument

    func run() throws {
      let environment = common.environment
      let pool = try environment.pool(workshop)
      let settings = pool.settings
      let state = try pool.state()
      let people = try pool.people()
      let votes = pool.plan.items.filter { $0 != Practice.item.id }.map { state.status(of: Ballot(first: $0)) }
      let revealed = votes.filter { $0 == .revealed }.count
      let ways = EntryWay.allCases.compactMap { way in people[way].map { "\($0) \(environment.say(way.name))" } }
      let lines = [
        "\(settings.title) (\(pool.id)), \(settings.date.formatted(in: environment.language))",
        environment.say(pool.questionnaire.title) + " " + settings.version.description + ", "
          + environment.say(LocalizedText(de: "\(votes.count) Fragen", en: "\(votes.count) questions")) + ", "
          + environment.say(
            LocalizedText(de: "\(settings.agenda.minutes) Minuten", en: "\(settings.agenda.minutes) minutes")),
        environment.say(
          LocalizedText(
            de: "Gruppenwerte ab \(settings.rule.minimum) Antworten",
            en: "Group values from \(settings.rule.minimum) answers on")),
        environment.say(LocalizedText(de: "Code für Telefone: ", en: "Code for phones: ")) + pool.joinCode.description,
        try pool.pageAddress().map {
          environment.say(LocalizedText(de: "Seite für Telefone: ", en: "Page for phones: ")) + "http://" + $0
        } ?? "",
        environment.say(LocalizedText(de: "Personen: ", en: "People: ")) + "\(people.values.reduce(0, +))"
          + (ways.isEmpty ? "" : " (" + ways.joined(separator: ", ") + ")"),
        environment.say(LocalizedText(de: "Gezeigt: ", en: "Revealed: ")) + "\(revealed)/\(votes.count)",
        state.hasEnded ? environment.say(LocalizedText(de: "Beendet", en: "Over")) : "",
      ]
      try Console.list(lines.filter { !$0.isEmpty }.map { $0.shownSafely + "\n" }.joined())
    }
  }

  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Antwortdateien in den Workshop aufnehmen / take answer files into the workshop",
      discussion: """
        Dieselbe Antwortdatei zählt einmal, von mehreren Ständen der neueste. / The same answer file counts once, of \
        several states the newest.
        """)
    @OptionGroup var common: CommonOptions
    @Argument(help: "Kennung / id", completion: .workshops) var id: String
    @Argument(help: .files, completion: .file()) var files: [String] = []
    @Option(name: .customLong("code"), help: .resultCodes) var codes: [String] = []

    func validate() throws { try ValidationError.checkSomething(files, codes) }

    func run() throws {
      let environment = common.environment
      // All is read and checked before the first is stored.
      let pool = try environment.openWorkshop(id)
      let entries = try environment.handedIn(files: files, codes: codes, of: pool.questionnaire)
      for (name, entry) in entries {
        do { try pool.check(handedIn: entry) } catch { throw Failure.told(of: name, error) }
      }
      let counted = CountedResponses(entries.map(\.entry), of: pool.questionnaire)
      let outcomes = try pool.handIn(counted.entries)
      try Console.output(environment.say(Self.told(outcomes, of: entries.count)))
    }

    private static func told(_ outcomes: [SheetOutcome], of count: Int) -> LocalizedText {
      let (added, replaced) = (outcomes.filter { $0 == .added }.count, outcomes.filter { $0 == .replaced }.count)
      let known = count - added - replaced
      let newer = LocalizedText(
        de: replaced == 0 ? "" : "\(replaced) durch einen neueren Stand ersetzt, ",
        en: replaced == 0 ? "" : "\(replaced) replaced by a newer state, ")
      return LocalizedText(
        de: "\(added) aufgenommen, \(newer.german)\(known) schon da\n",
        en: "\(added) taken in, \(newer.english)\(known) there already\n")
    }
  }

  struct Delete: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Einen Workshop mit allem endgültig löschen / delete a workshop with everything for good")
    @OptionGroup var common: CommonOptions
    @Argument(help: "Kennung / id", completion: .workshops) var id: String
    @Flag(help: .withoutAsking) var yes = false

    func run() throws {
      let environment = common.environment
      let folder = try WorkshopFolder(in: environment.variables)
      guard let known = WorkshopID(id) else { throw PoolError.noSuchWorkshop(nil) }
      let summary = try folder.summary(known)
      if !yes { try confirm(summary, in: environment) }
      try folder.delete(known)
    }

    private func confirm(_ summary: WorkshopSummary, in environment: Environment) throws {
      try environment.confirmDeletion(
        LocalizedText(
          de: "„\(summary.settings.title)“ (\(summary.id)) mit Antworten und Ergebnissen endgültig löschen? [j/N]",
          en: "Delete “\(summary.settings.title)” (\(summary.id)) with answers and results for good? [y/N]"))
    }
  }
}

extension EntryWay {
  /// Its name in a list of numbers.
  var name: LocalizedText {
    switch self {
    case .phone: LocalizedText(de: "Telefon", en: "phone")
    case .kiosk: LocalizedText(de: "Kiosk", en: "kiosk")
    case .paper: LocalizedText(de: "Papier", en: "paper")
    case .file: LocalizedText(de: "Datei", en: "file")
    }
  }
}
