import ArgumentParser
import Files
import Foundation
import Words

/// Writes the manual pages; for who packages the program.
struct ManualCommand: ParsableCommand, NeedsNoConfiguration {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Die Handbuchseiten schreiben / write the manual pages",
    discussion: "Nach man1 und de/man1 in diesem Ordner. / Into man1 and de/man1 of this folder.",
    shouldDisplay: false)
  @OptionGroup var common: CommonOptions
  @Argument(help: "Ordner / folder", completion: .directory) var folder: String
  @Option(help: "Tag, JJJJ-MM-TT / day, YYYY-MM-DD") var date: String?

  func run() throws {
    guard let day = date.map({ CalendarDate($0) }) ?? common.environment.today, let root = CommandDescription.root
    else {
      throw ValidationError.day("--date")
    }
    for (language, place) in [(Language.english, "man1"), (.german, "de/man1")] {
      try FileManager.default.createDirectory(
        atPath: folder + "/" + place, withIntermediateDirectories: true)
      for command in root.all {
        let page = ManualPage(of: command, in: language, on: day)
        try Console.write(page.text, to: "\(folder)/\(place)/\(ManualPage.name(of: command)).1", replacing: true)
      }
    }
  }
}
