import ArgumentParser
import Foundation
import Questionnaire
import SQLiteFile
import Store
import Words

struct RescueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rescue",
    abstract:
      "Retten, was in einer beschädigten Datenbank noch zu lesen ist / rescue what a damaged database still holds",
    discussion: """
      Ohne Datei: was zuletzt beiseitegelegt wurde. Liest auch Sicherungen („reifegrad backup“). Es wird nie etwas \
      überschrieben. / Without a file: what was put aside last. Reads backups (“reifegrad backup”) as well. Nothing is \
      ever overwritten.
      """)

  @OptionGroup var common: CommonOptions
  @Argument(help: "Datei / file", completion: .file()) var file: String?
  @Option(
    help: "in eine neue Datenbank statt in die jetzige / into a new database in place of the present one",
    completion: .file())
  var output: String?
  @Flag(help: "zu dem dazu, was jetzt da ist / beside what is there now") var add = false
  @Flag(help: "die beiseitegelegte Datei endgültig löschen / delete the file that was put aside for good")
  var discard = false
  @Flag(help: .withoutAsking) var yes = false

  func validate() throws {
    if output != nil, add {
      throw ValidationError(
        de:
          "„--output“ und „--add“ schließen einander aus: Das Gerettete kommt in eine neue Datenbank oder zu der jetzigen.",
        en:
          "“--output” and “--add” exclude each other: what is rescued goes into a new database or beside the present one."
      )
    }
    if discard, file == nil || output != nil || add {
      throw ValidationError(
        de: "„--discard“ braucht die beiseitegelegte Datei und sonst nichts.",
        en: "“--discard” needs the file that was put aside and nothing else.")
    }
    if yes, !discard {
      throw ValidationError(de: "„--yes“ gehört zu „--discard“.", en: "“--yes” belongs to “--discard”.")
    }
  }

  func run() throws {
    let environment = common.environment
    if discard { return try discardFile(in: environment) }
    let path = try file ?? lastPutAside(in: environment)
    let rescue = try environment.rescue(path)
    guard !rescue.surveys.isEmpty else {
      throw Failure(
        .badData, de: "In „\(path)“ ist keine Selbsteinschätzung zu finden. Es wurde nichts geschrieben.",
        en: "No self-assessment is to be found in “\(path)”. Nothing was written.")
    }
    let outcome = try output.map { try write(rescue, to: $0) } ?? take(rescue, in: environment)
    for text in RescueReport(rescue: rescue, outcome: outcome).texts { Console.message(environment.say(text)) }
    tellWhere(path, in: environment)
  }

  private func lastPutAside(in environment: Environment) throws -> String {
    // Opening puts a damaged database aside, if nobody has noticed yet.
    _ = try environment.openStore()
    if let last = environment.damagedFiles.last { return last }
    throw Failure(
      .noInput, de: "Es ist keine beschädigte Datei beiseitegelegt. Nennen Sie eine Datei, um aus ihr zu retten.",
      en: "No damaged file was put aside. Name a file to rescue from it.")
  }

  private func take(_ rescue: Rescue, in environment: Environment) throws -> RescueOutcome {
    let store = try environment.openStore()
    guard try add || store.summaries().isEmpty else {
      throw Failure(
        .usage,
        de: "Es sind schon Selbsteinschätzungen gespeichert. Mit „--add“ kommt das Gerettete dazu (was schon da ist, "
          + "bleibt, wie es ist); mit „--output DATEI“ entsteht eine eigene Datenbank daraus.",
        en: "There are stored self-assessments already. With “--add” what is rescued comes beside them (what is there "
          + "stays as it is); with “--output FILE” it becomes a database of its own.")
    }
    return try store.take(rescue)
  }

  /// The new database is made elsewhere and comes to its name as a whole.
  private func write(_ rescue: Rescue, to path: String) throws -> RescueOutcome {
    if Console.exists(path) { throw StoreError.file(.exists(path: path)) }
    let folder = FileManager.default.temporaryDirectory.appending(path: "reifegrad-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let store = try AssessmentStore.open(at: folder.appending(path: "reifegrad.sqlite").path, now: Date())
    let outcome = try store.take(rescue)
    try store.backUp(to: path)
    return outcome
  }

  private func tellWhere(_ path: String, in environment: Environment) {
    if let output {
      Console.message(
        environment.say(
          LocalizedText(
            de: "Gespeichert in der neuen Datenbank „\(output)“. „reifegrad rescue --add \"\(output)\"“ nimmt sie auf.",
            en: "Stored in the new database “\(output)”. “reifegrad rescue --add \"\(output)\"” takes it in.")))
    } else {
      Console.message(
        environment.say(LocalizedText(de: "„reifegrad list“ zeigt alles.", en: "“reifegrad list” shows everything.")))
    }
    guard environment.damagedFiles.contains(where: { Self.whole($0) == Self.whole(path) }) else { return }
    Console.message(
      environment.say(
        LocalizedText(
          de: "Die beschädigte Datei bleibt, bis Sie sie löschen: reifegrad rescue --discard \"\(path)\"",
          en: "The damaged file stays until you delete it: reifegrad rescue --discard \"\(path)\"")))
  }

  private static func whole(_ path: String) -> String { URL(filePath: path).standardizedFileURL.path }

  private func discardFile(in environment: Environment) throws {
    let database = try StoreLocation.path(in: environment.variables)
    let typed = file ?? ""
    guard let file = environment.damagedFiles.first(where: { Self.whole($0) == Self.whole(typed) }) else {
      throw StoreError.notPutAside(path: typed)
    }
    if !yes {
      try environment.confirmDeletion(
        LocalizedText(
          de: "„\(file)“ endgültig löschen? Was darin noch zu retten wäre, geht verloren. [j/N]",
          en: "Delete “\(file)” for good? What could still be rescued from it will be lost. [y/N]"))
    }
    try DamagedFiles.discard(file, beside: database)
  }
}
