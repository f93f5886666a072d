import Foundation
import Testing

@Suite("Command actions")
struct ActionCommandTests {
  private let home = FileManager.default.temporaryDirectory.appending(path: "reifegrad-\(UUID().uuidString)")
  private let id: String

  init() throws {
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    let answers = """
      { "format": "reifegrad-answers/1", "questionnaire": "social-media-management", "version": "1.0.0",
        "date": "2026-11-24", "company": { "name": "Geheim GmbH" },
        "answers": { "organisation.krisenplan": { "level": 1 }, "kompetenz.strategie": { "level": 4 },
          "kultur.rueckhalt": { "state": "dont-know" } } }
      """
    let run = try CommandRun(["import", "-"], input: answers, home: home)
    id = run.output.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  private func run(_ arguments: String...) throws -> CommandRun {
    try CommandRun(["actions"] + arguments, home: home)
  }

  private func list() throws -> [String] { try run("list", id).output.split(separator: "\n").map(String.init) }

  @Test("Actions are added, changed, moved and removed by their number")
  func life() throws {
    let first = try run("add", id, "--text", "  Plan schreiben ", "--owner", "Erika", "--due", "2099-01-31")
    #expect(first.status == 0 && first.messages.isEmpty)
    #expect(first.output == "1   offen        2099-01-31  Plan schreiben  (Erika)\n")
    #expect(try run("add", id, "--text", "Alt", "--due", "2020-01-01", "--state", "under-way").status == 0)
    #expect(try list()[1] == "2   in Arbeit    2020-01-01  Alt  überfällig")
    let changed = try run("set", id, "1", "--owner", "", "--due", "", "--state", "done", "--text", "Neu")
    #expect(changed.output == "1   erledigt                 Neu\n")
    #expect(try run("set", id, "1", "--place", "2").output.hasPrefix("2   erledigt"))
    #expect(try list().map { String($0.prefix(1)) } == ["1", "2"])
    #expect(try run("remove", id, "1").status == 0)
    #expect(try list() == ["1   erledigt                 Neu"])
  }

  @Test("An item's next step is taken over from where the company stands, once while it is pending")
  func nextStep() throws {
    let added = try run("add", id, "--item", "organisation.krisenplan", "--owner", "Erika")
    #expect(added.status == 0 && added.output.contains("Schreiben Sie auf eine Seite: wer entscheidet"))
    #expect(added.output.hasSuffix("(Erika)\n"))
    let again = try run("add", id, "--item", "organisation.krisenplan")
    #expect(again.status == 64 && again.messages.contains("schon übernommen (Maßnahme 1)"))
    #expect(try run("set", id, "1", "--state", "done").status == 0)
    #expect(try run("add", id, "--item", "organisation.krisenplan", "--text", "Eigene Worte").status == 0)
    #expect(try list()[1].contains("Eigene Worte"))
  }

  @Test(
    "What cannot be an action is refused with what to do, without any name or text",
    arguments: [
      (["add", "ID"], 64, "Sagen Sie, was zu tun ist"),
      (["add", "ID", "--text", " \n "], 64, "braucht einen Text"),
      (["add", "ID", "--text", "Geheim\u{1B}[2J"], 64, "--text: Im Text steht ein Steuerzeichen"),
      (["add", "ID", "--text", "x", "--owner", String(repeating: "Geheim", count: 20)], 64, "--owner: Der Text ist"),
      (["add", "ID", "--text", "x", "--due", "31.1.2027"], 64, "einen Tag wie 2027-01-31"),
      (["add", "ID", "--text", "x", "--due", "2027-02-30"], 64, "einen Tag wie 2027-01-31"),
      (["add", "ID", "--text", "x", "--state", "later"], 64, "later"),
      (["add", "ID", "--item", "organisation.kriesenplan"], 64, "Meinten Sie „organisation.krisenplan“?"),
      (["add", "ID", "--item", "krisenplan"], 64, "Meinten Sie „organisation.krisenplan“?"),
      (["add", "ID", "--item", "profil.kanaele"], 64, "wird hier nicht gewertet"),
      (["add", "ID", "--item", "kultur.rueckhalt"], 65, "ist keine Antwort 0–4 bekannt"),
      (["add", "ID", "--item", "kultur.vorbild"], 65, "ist keine Antwort 0–4 bekannt"),
      (["add", "ID", "--item", "kompetenz.strategie"], 65, "schon auf der höchsten Antwort"),
      (["set", "ID", "1"], 64, "Sagen Sie, was sich ändert"),
      (["set", "ID", "1", "--state", "done"], 66, "noch keine da"),
      (["remove", "ID", "0"], 66, "noch keine da"), (["list", "z9z9z"], 66, "„z9z9z“"),
      (["ics", "ID"], 66, "keine offene Maßnahme mit Termin"),
      (["ics", "ID", "--tasks"], 66, "keine offene Maßnahme."),
    ] as [([String], Int32, String)])
  func refused(arguments: [String], status: Int32, words: String) throws {
    let run = try CommandRun(["actions"] + arguments.map { $0 == "ID" ? id : $0 }, home: home)
    #expect(run.status == status && run.output.isEmpty)
    #expect(run.messages.contains(words), "\(run.messages)")
    #expect(!run.messages.contains("Geheim"))
    #expect(try list().isEmpty)
  }

  @Test("The calendar holds what is pending and has a day; tasks need none; a file is for its owner only")
  func calendar() throws {
    _ = try run("add", id, "--text", "Mit Termin", "--due", "2027-01-31")
    _ = try run("add", id, "--text", "Ohne Termin")
    _ = try run("add", id, "--text", "Erledigt", "--due", "2027-01-31", "--state", "done")
    let events = try run("ics", id)
    #expect(events.status == 0 && events.output.hasPrefix("BEGIN:VCALENDAR\r\n"))
    #expect(events.output.components(separatedBy: "BEGIN:VEVENT").count == 2)
    #expect(events.messages.contains("1 ohne Termin ausgelassen"))
    let tasks = try run("ics", id, "--tasks", "--all")
    #expect(tasks.output.components(separatedBy: "BEGIN:VTODO").count == 4 && tasks.messages.isEmpty)
    let path = home.appending(path: "plan.ics").path
    #expect(try run("ics", id, "--output", path).output.isEmpty)
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
  }
}
