import ArgumentParser

struct WorkshopCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "workshop", abstract: "Ein Raum voller Menschen / a room full of people",
    subcommands: [
      WorkshopReportCommand.self, WorkshopExportCommand.self, WorkshopSheetCommand.self,
    ])
}
