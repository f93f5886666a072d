import Files
import Foundation
import Questionnaire
import Words

/// The system's printers, through `lpstat` and `lp`, which every print system on Linux has.
struct Printing {
  /// A printer as the system names it.
  struct Destination: Hashable {
    let name: String
    /// Whether the system prints there when none is named.
    let isDefault: Bool
  }

  let environment: [String: String]
  /// The command that writes as a PDF what cannot be printed.
  var instead = LocalizedText(
    de: "reifegrad report … --format pdf --output bericht.pdf",
    en: "reifegrad report … --format pdf --output report.pdf")

  /// Every printer, the default one first; throws when there is none.
  func printers() throws -> [Destination] {
    let names = try run("lpstat", ["-e"]).lines.split(whereSeparator: \.isNewline).map(String.init)
    // `lpstat -e` lists them without words; the default is named in words, which are English in the C locale.
    let words = try run("lpstat", ["-d"]).lines
    let standard = words.split(separator: ":").last.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
    let all = names.map { Destination(name: $0, isDefault: $0 == standard) }
    guard !all.isEmpty else {
      throw Failure(
        .unavailable,
        de: "Auf diesem Rechner ist kein Drucker eingerichtet. Speichern Sie den Bericht als Datei "
          + "(„\(instead.german)“) und drucken Sie sie anderswo.",
        en: "This computer has no printer. Save the report as a file "
          + "(“\(instead.english)”) and print it elsewhere.")
    }
    return all.filter(\.isDefault) + all.filter { !$0.isDefault }
  }

  /// The printer with this name; without a name the default one, or the only one.
  func printer(named name: String?) throws -> Destination {
    let all = try printers()
    let known = all.map(\.name).joined(separator: ", ")
    if let name {
      if let printer = all.first(where: { $0.name == name }) { return printer }
      throw Failure(
        .unavailable, de: "Den Drucker „\(name)“ gibt es nicht. Es gibt: \(known).",
        en: "There is no printer “\(name)”. There are: \(known).")
    }
    if let first = all.first, first.isDefault || all.count == 1 { return first }
    throw Failure(
      .usage, de: "Kein Drucker ist der Standard. Nennen Sie einen mit „--printer“: \(known).",
      en: "No printer is the default. Name one with “--printer”: \(known).")
  }

  /// Hands a PDF to a printer, without a file on the way.
  func print(_ pdf: [UInt8], on printer: Destination) throws {
    let result = try run("lp", ["-d", printer.name, "-t", "reifegrad"], input: pdf)
    guard result.status == 0 else {
      let reason = result.messages.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
      throw Failure(
        .unavailable, de: "Der Drucker „\(printer.name)“ nimmt den Bericht nicht an. \(reason)",
        en: "The printer “\(printer.name)” does not take the report. \(reason)")
    }
  }

  private func run(_ name: String, _ arguments: [String], input: [UInt8] = []) throws -> ExternalProgram.Outcome {
    guard let program = ExternalProgram(named: name, in: environment) else {
      throw Failure(
        .unavailable,
        de: "Zum Drucken fehlt das Programm „\(name)“. Installieren Sie das Paket „cups-client“, oder speichern Sie "
          + "den Bericht als Datei („\(instead.german)“).",
        en: "The program “\(name)”, which printing needs, is missing. Install the package “cups-client”, or save "
          + "the report as a file (“\(instead.english)”).")
    }
    // What is looked for in its answers is English.
    return try program.run(arguments, input: input, with: ["LC_ALL": "C"])
  }
}

extension ExternalProgram.Outcome {
  fileprivate var lines: String { String(decoding: output, as: UTF8.self) }
}
