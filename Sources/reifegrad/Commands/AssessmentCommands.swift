import AnswerFiles
import ArgumentParser
import Foundation
import Questionnaire
import Reports
import Store
import Terminal
import Words

struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Werte einer Selbsteinschätzung in Kürze / the values of a self-assessment in brief")
  @OptionGroup var common: CommonOptions
  @Argument(help: "Kennung oder Dateien / id or files", completion: .assessmentsOrFiles) var sources: [String]
  @OptionGroup var comparison: ComparisonOptions

  func run() throws {
    let environment = common.environment
    let report = try environment.report(of: sources, comparison.choice)
    try Console.list(Summary.text(of: report, in: environment.language))
  }
}

struct DeleteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete", abstract: "Eine Selbsteinschätzung endgültig löschen / delete a self-assessment for good")
  @OptionGroup var common: CommonOptions
  @Argument(help: "Kennung / id", completion: .assessments) var id: String
  @Flag(help: .withoutAsking) var yes = false

  func run() throws {
    let environment = common.environment
    let store = try environment.openStore()
    let found = try store.find(id)
    if !yes { try environment.confirmDeletion(Self.question(found, store)) }
    try store.delete(found)
    // A file that was put aside may hold a copy: deleted is only what is deleted there as well.
    environment.tellOfDamagedFiles()
  }

  private static func question(_ id: AssessmentID, _ store: AssessmentStore) throws -> LocalizedText {
    let survey = try store.survey(of: id)
    let count = survey.members.count == 1 ? survey.actions.count : 0
    let (german, english) =
      switch count {
      case 0: ("", "")
      case 1: (" mit einer Maßnahme", " with one action")
      default: (" mit \(count) Maßnahmen", " with \(count) actions")
      }
    return LocalizedText(
      de: "„\(id)“\(german) endgültig löschen? [j/N]", en: "Delete “\(id)”\(english) for good? [y/N]")
  }
}

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Antworten als JSON ausgeben / write answers as JSON",
    discussion: """
      Mit --survey alles zu dem Unternehmen dieser Einschätzung in einer Datei: alle Zeitpunkte, Personen, Antworten, \
      Notizen und Maßnahmen; „reifegrad import“ nimmt sie auf. / With --survey everything of the company of this \
      assessment in one file: all times, people, answers, notes and actions; “reifegrad import” takes it in.
      Mit --for-benchmarks ohne Unternehmen, Notizen und Texte, zum Weitergeben für Vergleichswerte; davor wird \
      gefragt. / With --for-benchmarks without company, notes and texts, to be handed over for benchmarks; that is \
      asked first.
      """)
  @OptionGroup var common: CommonOptions
  @Argument(help: "Kennung / id", completion: .assessments) var id: String
  @Flag(help: "alles zu dem Unternehmen / everything of the company") var survey = false
  @Option(help: .output, completion: .file()) var output: String?
  @Flag(help: "ohne Unternehmen, Notizen und Texte, für Vergleichswerte / for benchmarks, without company and texts")
  var forBenchmarks = false
  @Flag(help: .withoutAsking) var yes = false

  func validate() throws {
    if survey, forBenchmarks {
      throw ValidationError(
        de:
          "„--survey“ und „--for-benchmarks“ schließen einander aus: Vergleichswerte brauchen weder Namen noch Notizen.",
        en: "“--survey” and “--for-benchmarks” exclude each other: benchmarks need neither names nor notes.")
    }
  }

  func run() throws {
    let environment = common.environment
    let store = try environment.openStore()
    let found = try store.find(id)
    if survey {
      let file = try environment.companyFile(of: found, in: store)
      try Console.deliver(file.bytes, to: output)
      if let fault = file.fault { Console.message(environment.say(fault)) }
      return
    }
    if forBenchmarks, !yes {
      for text in [ContributionText.purpose, ContributionText.holds, ContributionText.lacks] {
        Console.message(environment.say(text))
      }
      try environment.confirm(
        LocalizedText(
          de: ContributionText.question.german + " [j/N]", en: ContributionText.question.english + " [y/N]"),
        else: LocalizedText(
          de: "Nichts ausgegeben. Ohne Rückfrage gibt „--yes“ die Antworten aus.",
          en: "Nothing written. “--yes” writes the answers without asking."))
    }
    let sheet = forBenchmarks ? try store.handedOver(found, on: environment.today) : try store.handedOut(found)
    let questionnaire = try environment.questionnaire(of: sheet)
    let text = String(decoding: AnswerFile.write(sheet, questionnaire: questionnaire), as: UTF8.self)
    try Console.deliver(text, to: output)
    if forBenchmarks { try ContributionFolder(nil, environment).remember(output, for: found, in: store) }
  }
}
