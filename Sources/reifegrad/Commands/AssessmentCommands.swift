import AnswerFiles
import Catalog
import ArgumentParser
import Foundation
import Questionnaire
import Report
import Store
import Terminal

struct AssessCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assess",
    abstract: "Eine Selbsteinschätzung beginnen oder fortsetzen / begin or resume a self-assessment")

  @OptionGroup var common: CommonOptions
  @Option(help: "Kennung des Fragebogens / id of the questionnaire")
  var questionnaire = "social-media-management"
  @Flag(help: "Kurzform / short form")
  var short = false
  @Option(help: "management, social-media-lead, colleague, other")
  var perspective: Perspective = .management
  @Option(help: "einen Entwurf fortsetzen / resume a draft")
  var resume: String?
  @Flag(help: "Zeile für Zeile fragen, für Bildschirmleser / ask line by line, for screen readers")
  var accessible = false

  func run() throws {
    let world = common.world
    let interactive = Interactive(world, isAccessible: accessible)
    if let resume {
      // Let go of the store at once: the one that asks the questions opens it again.
      let id = try world.openStore().find(resume)
      return try interactive.run(.resume(id.rawValue))
    }
    let questionnaire = try world.catalog.questionnaire(questionnaire)
    if short, !questionnaire.hasShortForm {
      throw Failure(
        .usage, de: "Der Fragebogen „\(questionnaire.id)“ hat keine Kurzform.",
        en: "The questionnaire “\(questionnaire.id)” has no short form.")
    }
    try interactive.run(.begin(questionnaire, short ? .short : .full, perspective))
  }
}

struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Gespeicherte Selbsteinschätzungen / stored self-assessments")
  @OptionGroup var common: CommonOptions

  func run() throws {
    let world = common.world
    for summary in try world.openStore().summaries() {
      let state =
        summary.state == .draft
        ? LocalizedText(de: "Entwurf", en: "draft") : LocalizedText(de: "fertig", en: "finished")
      let cells = [
        summary.id.rawValue, summary.date.description, world.say(state).padded(to: 8),
        summary.questionnaire.rawValue.padded(to: 24), summary.form.rawValue.padded(to: 5), summary.companyName,
      ]
      let line = cells.joined(separator: "  ")
      try Console.output(line.trimmingCharacters(in: .whitespaces) + "\n")
    }
  }
}

struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Werte einer Selbsteinschätzung in Kürze / the values of a self-assessment in brief")
  @OptionGroup var common: CommonOptions
  @Argument(help: "Kennung oder Datei / id or file") var source: String

  func run() throws {
    let world = common.world
    let report = try world.report(of: source, benchmark: nil)
    try Console.output(Summary.text(of: report, in: world.language))
  }
}

struct DeleteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete", abstract: "Eine Selbsteinschätzung endgültig löschen / delete a self-assessment for good")
  @OptionGroup var common: CommonOptions
  @Argument(help: "Kennung / id") var id: String
  @Flag(help: "nicht nachfragen / do not ask") var yes = false

  func run() throws {
    let world = common.world
    let store = try world.openStore()
    let found = try store.find(id)
    if !yes {
      let isYes: Bool
      if isatty(STDIN_FILENO) == 1 {
        Console.message(
          world.say(LocalizedText(de: "„\(found)“ endgültig löschen? [j/N]", en: "Delete “\(found)” for good? [y/N]")))
        isYes = ["j", "ja", "y", "yes"].contains((readLine() ?? "").lowercased())
      } else {
        isYes = false
      }
      guard isYes else {
        throw Failure(
          .usage, de: "Nichts gelöscht. Ohne Rückfrage löscht „--yes“.",
          en: "Nothing deleted. “--yes” deletes without asking.")
      }
    }
    try store.delete(found)
  }
}

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Antworten als JSON ausgeben / write answers as JSON")
  @OptionGroup var common: CommonOptions
  @Argument(help: "Kennung / id") var id: String
  @Option(help: "Datei; - ist die Standardausgabe / file; - is standard output") var output: String?

  func run() throws {
    let world = common.world
    let store = try world.openStore()
    let sheet = try store.sheet(store.find(id))
    let questionnaire = try world.catalog.questionnaire(sheet.questionnaire.rawValue)
    let text = String(decoding: AnswerFile.write(sheet, questionnaire: questionnaire), as: UTF8.self)
    try Console.deliver(text, to: output)
  }
}

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Antwortdateien aufnehmen / take in answer files")
  @OptionGroup var common: CommonOptions
  @Argument(help: "Dateien; - ist die Standardeingabe / files; - is standard input") var files: [String]

  func run() throws {
    let world = common.world
    // All files are read before the first is stored: either everything comes in or nothing.
    let sheets = try files.map { try world.answers(inFile: $0).sheet }
    let store = try world.openStore()
    for sheet in sheets {
      let id = try store.importSheet(sheet, now: Date()).id
      try Console.output(id.rawValue + "\n")
    }
  }
}
