import ArgumentParser
import Catalog
import Foundation
import QRCode
import Questionnaire
import Reports
import ResultCode
import Store
import Terminal
import Words

struct CodeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "code", abstract: "Ergebniscode zeigen oder lesen / show or read a result code",
    discussion: "reifegrad code ID|FILE\nreifegrad code --read CODE [--format …]")

  @OptionGroup var common: CommonOptions
  @Argument(help: .idOrFile, completion: .assessmentsOrFiles) var source: String?
  @Flag(
    inversion: .prefixedNo,
    help: "mit oder ohne QR-Code; auf dem Bildschirm mit / with a QR code or without; on a screen with one")
  var qr: Bool?
  @Option(
    parsing: .upToNextOption,
    help: "Bericht aus diesem Code; - ist die Standardeingabe / report from this code; - is standard input")
  var read: [String] = []
  @OptionGroup var options: ReportOptions
  @Option(help: "Kennung des Vergleichs / id of the benchmark", completion: .benchmarks) var benchmark: String?

  func validate() throws {
    guard (source == nil) != read.isEmpty else {
      throw ValidationError(
        de: "Nennen Sie eine Kennung oder Datei, deren Code Sie wollen, oder mit „--read“ einen Code.",
        en: "Name an id or a file whose code you want, or a code with “--read”.")
    }
  }

  func run() throws {
    let environment = common.environment
    if let source { return try show(source, in: environment) }
    let text = read == ["-"] ? String(decoding: try Console.input(), as: UTF8.self) : read.joined(separator: " ")
    let (sheet, questionnaire) = try environment.answers(inCode: text)
    let report = GapReport(
      sheet: sheet, questionnaire: questionnaire, benchmark: try environment.benchmark(benchmark, for: questionnaire),
      programVersion: Environment.version)
    try options.deliver(report, in: environment)
  }

  private func show(_ source: String, in environment: Environment) throws {
    let (sheet, questionnaire) = try environment.answers(of: source)
    if let id = environment.storedID(source) { try tellOthers(of: id, in: environment) }
    let code = ResultCode.encode(sheet, in: questionnaire)
    var text = code + "\n"
    // Without the dashes the picture is a size smaller.
    let isOnScreen = (options.output ?? "-") == "-" && isatty(STDOUT_FILENO) == 1
    if qr == true, let missing = QRCode.missingLibrary { throw Failure(.unavailable, Self.noPicture(missing)) }
    if qr ?? isOnScreen, let picture = QRCode(code.filter { $0 != "-" }) {
      let drawing = options.page.ascii || environment.charset == .ascii ? QRCode.Drawing.ascii : .halfBlocks
      let (start, end) = isOnScreen && environment.allowsColors ? ("\u{1B}[97;40m", "\u{1B}[0m") : ("", "")
      text += "\n" + picture.lines(drawing).map { start + $0 + end + "\n" }.joined()
    }
    try Console.deliver(text, to: options.output)
  }

  /// Why there is no picture of a code, and what to install for it.
  static func noPicture(_ missing: String) -> LocalizedText {
    LocalizedText(
      de: "Für QR-Codes fehlt auf diesem Rechner „\(missing)“. Installieren Sie das Paket libqrencode4; der Code in "
        + "Buchstaben geht auch ohne.",
      en:
        "“\(missing)” is missing on this computer, which QR codes need. Install the package libqrencode4; the code in "
        + "letters does without.")
  }

  /// A code carries one person's answers; who asks for that of a joint assessment has to know.
  private func tellOthers(of id: AssessmentID, in environment: Environment) throws {
    let people = try environment.openStore().survey(of: id).members
    guard people.count > 1 else { return }
    let others = people.map(\.id.rawValue).filter { $0 != id.rawValue }.joined(separator: ", ")
    Console.message(
      environment.say(
        LocalizedText(
          de:
            "Diese Erhebung haben \(people.count) Personen beantwortet. Der Code trägt nur die Antworten von „\(id)“; "
            + "die übrigen: reifegrad code \(others). Den gemeinsamen Bericht gibt „reifegrad report \(id)“.",
          en: "\(people.count) people answered this survey. The code carries the answers of “\(id)” only; the others: "
            + "reifegrad code \(others). “reifegrad report \(id)” gives the joint report.")))
  }
}

extension Environment {
  /// The answers that a result code carries, with the questionnaire and version it was made with.
  func answers(inCode text: String) throws -> (sheet: AnswerSheet, questionnaire: Questionnaire) {
    let code = try ResultCode(reading: text)
    let known = catalog.list().map(\.id)
    if known.isEmpty { throw Failure(.noInput, nothingFound(.questionnaires)) }
    guard let id = known.first(where: code.belongs) else { throw ResultCodeError.unknownQuestionnaire(known: known) }
    let questionnaire = try catalog.questionnaire(id.rawValue, version: code.version)
    return (try code.sheet(in: questionnaire), questionnaire)
  }

  fileprivate var allowsColors: Bool {
    variables["NO_COLOR", default: ""].isEmpty && variables["TERM"] != "dumb"
  }
}
