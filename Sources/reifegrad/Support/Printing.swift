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
    let names = try run("lpstat", ["-e"]).output.split(whereSeparator: \.isNewline).map(String.init)
    // `lpstat -e` lists them without words; the default is named in words, which are English in the C locale.
    let words = try run("lpstat", ["-d"]).output
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

  private struct Outcome {
    let status: Int32
    let output: String
    let messages: String
  }

  private func run(_ name: String, _ arguments: [String], input: [UInt8] = []) throws -> Outcome {
    let folders = (environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
    guard
      let path = folders.lazy.map({ "\($0)/\(name)" }).first(where: FileManager.default.isExecutableFile)
    else {
      throw Failure(
        .unavailable,
        de: "Zum Drucken fehlt das Programm „\(name)“. Installieren Sie das Paket „cups-client“, oder speichern Sie "
          + "den Bericht als Datei („\(instead.german)“).",
        en: "The program “\(name)”, which printing needs, is missing. Install the package “cups-client”, or save "
          + "the report as a file (“\(instead.english)”).")
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.environment = environment.merging(["LC_ALL": "C"]) { $1 }
    let (entry, output, messages) = (Pipe(), Pipe(), Pipe())
    (process.standardInput, process.standardOutput, process.standardError) = (entry, output, messages)
    // A program that does not want its input is no reason to end.
    signal(SIGPIPE, SIG_IGN)
    do { try process.run() } catch {
      throw Failure(.unavailable, de: "„\(path)“ lässt sich nicht starten.", en: "“\(path)” cannot be started.")
    }
    try? entry.fileHandleForWriting.write(contentsOf: Data(input))
    try? entry.fileHandleForWriting.close()
    let text = (try? output.fileHandleForReading.readToEnd()) ?? nil
    let told = (try? messages.fileHandleForReading.readToEnd()) ?? nil
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: String(decoding: text ?? Data(), as: UTF8.self),
      messages: String(decoding: told ?? Data(), as: UTF8.self))
  }
}
