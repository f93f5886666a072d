import ArgumentParser
import Reports
import Words

struct PrintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "print", abstract: "Den Bericht drucken / print the report")
  @OptionGroup var common: CommonOptions
  @Argument(help: .sources, completion: .assessmentsOrFiles) var sources: [String] = []
  @Option(help: "Name des Druckers / name of the printer", completion: .printers) var printer: String?
  @Flag(help: "nur die Drucker nennen / only name the printers") var printers = false
  @OptionGroup var extent: ExtentOption
  @OptionGroup var comparison: ComparisonOptions

  func validate() throws {
    if printers != sources.isEmpty {
      throw ValidationError(
        de: "Nennen Sie, was gedruckt wird: eine Kennung oder Dateien. Mit „--printers“ allein sehen Sie die Drucker.",
        en: "Name what is to be printed: an id or files. “--printers” alone shows the printers.")
    }
  }

  func run() throws {
    let environment = common.environment
    let printing = Printing(environment: environment.variables)
    if printers {
      for printer in try printing.printers() {
        let mark = printer.isDefault ? environment.say(LocalizedText(de: "  (Standard)", en: "  (default)")) : ""
        try Console.list(printer.name.shownSafely + mark + "\n")
      }
      return
    }
    // Whether there is a printer is known sooner than the report.
    let chosen = try printing.printer(named: printer)
    let report = try environment.report(of: sources, comparison.choice)
    let rendition = try environment.rendered(report, as: .pdf, extent.extent, in: environment.language)
    try printing.print(rendition.bytes, on: chosen)
    Console.message(
      environment.say(
        LocalizedText(
          de: "Der Bericht ist beim Drucker „\(chosen.name)“.",
          en: "The report has gone to the printer “\(chosen.name)”."))
    )
  }
}
