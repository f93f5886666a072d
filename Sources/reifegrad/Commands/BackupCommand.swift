import ArgumentParser
import Foundation
import Store
import Words

struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Alle Selbsteinschätzungen in eine Datei sichern / back up everything to a file",
    discussion: """
      Eine ganze Kopie der Datenbank, auch während ein anderes Fenster schreibt; eine vorhandene Datei wird nie \
      überschrieben. Zurückholen: reifegrad rescue DATEI (dazu, was jetzt da ist: --add). / A whole copy of the \
      database, also while another window is writing; an existing file is never overwritten. To get it back: \
      reifegrad rescue FILE (beside what is there now: --add).
      """)

  @OptionGroup var common: CommonOptions
  @Argument(help: "neue Datei / new file", completion: .file()) var file: String

  func run() throws {
    let environment = common.environment
    let store = try environment.openStore()
    let count = try store.summaries().count
    guard count > 0 else {
      throw Failure(
        .noInput, de: "Es ist noch keine Selbsteinschätzung gespeichert; es gibt nichts zu sichern.",
        en: "No self-assessment is stored yet; there is nothing to back up.")
    }
    try store.backUp(to: file)
    let path = URL(filePath: file).standardizedFileURL.path
    Console.message(
      environment.say(
        LocalizedText(
          de: "Gesichert: \(count) \(count == 1 ? "Selbsteinschätzung" : "Selbsteinschätzungen") in „\(path)“. "
            + "Zurückholen: reifegrad rescue \"\(path)\"",
          en: "Backed up: \(count) \(count == 1 ? "self-assessment" : "self-assessments") in “\(path)”. "
            + "To get it back: reifegrad rescue \"\(path)\"")))
  }
}
