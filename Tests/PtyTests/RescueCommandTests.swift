import Foundation
import Testing

/// Backups, damaged files and what is got back from them, with the program itself.
@Suite("Rescue and backup")
struct RescueCommandTests {
  private let home = FileManager.default.temporaryDirectory.appending(path: "reifegrad-\(UUID().uuidString)")
  private var database: URL { home.appending(path: ".local/share/reifegrad/reifegrad.sqlite") }

  init() throws { try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true) }

  private func run(_ arguments: String...) throws -> CommandRun { try CommandRun(arguments, home: home) }

  /// Stores some companies with answers, notes and an action, and gives their ids.
  private func fill(_ count: Int = 6) throws -> [String] {
    let ids = try (0..<count).map { number in
      let text = """
        { "format": "reifegrad-answers/1", "questionnaire": "social-media-management", "version": "1.0.0",
          "form": "short", "company": { "name": "Geheim \(number) GmbH" }, "perspective": "management",
          "date": "2026-11-24", "answers": {
            "kompetenz.strategie": { "level": \(number % 5), "note": "vertraulich" },
            "kompetenz.schulung": { "state": "dont-know" } } }
        """
      let path = home.appending(path: "\(number).json")
      try Data(text.utf8).write(to: path)
      let run = try run("import", path.path)
      try #require(run.status == 0, "\(run.messages)")
      return String(run.output.prefix(5))
    }
    try #require(try run("actions", "add", ids[0], "--text", "Plan schreiben", "--owner", "Erika").status == 0)
    return ids
  }

  private func zeroPage(_ page: Int) throws {
    var bytes = try Data(contentsOf: database)
    bytes.replaceSubrange(page * 4096..<page * 4096 + 8, with: Data(count: 8))
    try bytes.write(to: database)
  }

  private func isPrivate(_ run: CommandRun) -> Bool {
    !run.messages.contains("Geheim") && !run.messages.contains("vertraulich") && !run.messages.contains("Erika")
  }

  @Test("Eight zero bytes at any page: put aside, named by list, and all of it rescued")
  func everyPage() throws {
    let ids = try fill()
    let before = try run("list").output
    let reports = try ids.map { try run("export", $0).output }
    let whole = try Data(contentsOf: database)
    for page in 0..<whole.count / 4096 {
      try whole.write(to: database)
      try zeroPage(page)
      let list = try run("list")
      guard list.messages.contains("beschädigt") else { continue }
      #expect(list.output.isEmpty && list.messages.contains("reifegrad rescue") && isPrivate(list))
      let rescue = try run("rescue")
      #expect(rescue.status == 0 && isPrivate(rescue), "page \(page): \(rescue.messages)")
      #expect(rescue.messages.contains("Gerettet: 6 Selbsteinschätzungen mit 12 Antworten und 6 Notizen, 1 Maßnahme."))
      let after = try run("list")
      #expect(Set(after.output.split(separator: "\n")) == Set(before.split(separator: "\n")))
      #expect(try ids.map { try run("export", $0).output } == reports)
      let path = String(try #require(after.messages.firstMatch(of: /rescue "([^"]+)"/)).1)
      #expect(try run("rescue", "--discard", path).status == 64)
      #expect(try run("rescue", "--discard", path, "--yes").status == 0)
      #expect(try run("list").messages.isEmpty)
      for suffix in ["", "-wal", "-shm"] {
        try? FileManager.default.removeItem(atPath: database.path + suffix)
      }
    }
  }

  @Test("A backup is got back into an empty database, or beside what is there; nothing is overwritten")
  func backup() throws {
    #expect(try run("backup", home.appending(path: "leer.sqlite").path).status == 66)
    let ids = try fill(2)
    let file = home.appending(path: "sicherung.sqlite").path
    let backup = try run("backup", file)
    #expect(
      backup.status == 0 && backup.output.isEmpty && backup.messages.contains("Gesichert: 2") && isPrivate(backup))
    let permissions = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(permissions == 0o600)
    #expect(try run("backup", file).status == 73)
    let refused = try run("rescue", file)
    #expect(refused.status == 64 && refused.messages.contains("--add"))
    #expect(try run("rescue", file, "--add").messages.contains("Schon da und nicht noch einmal gespeichert: 2."))
    let list = try run("list").output
    for id in ids { #expect(try run("delete", id, "--yes").status == 0) }
    #expect(try run("rescue", file).status == 0)
    #expect(Set(try run("list").output.split(separator: "\n")) == Set(list.split(separator: "\n")))
    #expect(try run("actions", "list", ids[0]).output.contains("Plan schreiben"))
  }

  @Test("A database may be larger than any file that is read in")
  func large() throws {
    let note = String(repeating: "Wort ", count: 400)
    let items = ["strategie", "schulung", "inhalte", "community", "krise", "lernzeit", "monitoring", "werbung"]
    let files = try (0..<100).map { number in
      let answers = items.map { "\"kompetenz.\($0)\": { \"level\": 2, \"note\": \"\(note)\" }" }.joined(separator: ",")
      let path = home.appending(path: "\(number).json")
      try Data(
        """
        { "format": "reifegrad-answers/1", "questionnaire": "social-media-management", "version": "1.0.0",
          "company": { "name": "Firma \(number)" }, "date": "2026-11-24", "answers": { \(answers) } }
        """.utf8
      ).write(to: path)
      return path.path
    }
    let stored = try CommandRun(["import"] + files, home: home)
    try #require(stored.status == 0, "\(stored.messages)")
    #expect(try Data(contentsOf: database).count > 1 << 20)
    let rescue = try run("rescue", database.path, "--output", home.appending(path: "neu.sqlite").path)
    #expect(rescue.messages.contains("Gerettet: 100 Selbsteinschätzungen mit 800 Antworten und 800 Notizen"))
  }

  @Test("A new database is made beside, as a whole; what is no database gives nothing and changes nothing")
  func output() throws {
    _ = try fill(1)
    let new = home.appending(path: "neu.sqlite").path
    #expect(try run("rescue", database.path, "--output", new).status == 0)
    #expect(try run("rescue", database.path, "--output", new).status == 73)
    #expect(try run("rescue", new, "--add").status == 0)
    let junk = home.appending(path: "unsinn").path
    try Data(repeating: 0x61, count: 9000).write(to: URL(filePath: junk))
    let nothing = try run("rescue", junk, "--add")
    #expect(nothing.status == 65 && nothing.messages.contains("Es wurde nichts geschrieben"))
    #expect(try run("rescue").status == 66)
    #expect(try run("rescue", "--discard", database.path, "--yes").status == 66)
    #expect(FileManager.default.fileExists(atPath: database.path))
  }

  @Test("Where the assessments' own rows are lost, answers come back with their questionnaire")
  func headless() throws {
    let ids = try fill()
    var bytes = try Data(contentsOf: database)
    for page in 1..<bytes.count / 4096 where bytes[page * 4096] == 0x0D {
      let part = bytes[page * 4096..<(page + 1) * 4096]
      guard String(decoding: part, as: UTF8.self).contains("Geheim") else { continue }
      bytes.replaceSubrange(page * 4096..<(page + 1) * 4096, with: Data(repeating: 0xFF, count: 4096))
    }
    try bytes.write(to: database)
    let rescue = try run("rescue")
    #expect(rescue.status == 0 && rescue.messages.contains("Von 6 Selbsteinschätzungen waren nur noch die Antworten"))
    let list = try run("list").output.split(separator: "\n")
    #expect(Set(list.map { String($0.prefix(5)) }) == Set(ids))
    #expect(list.allSatisfy { $0.contains("social-media-management") })
    #expect(try run("export", ids[4]).output.contains("\"level\": 4"))
  }

  @Test("The start screen tells of a damaged file instead of „noch keine“")
  func startScreen() throws {
    _ = try fill(1)
    try Data(repeating: 0x61, count: 9000).write(to: database)
    _ = try run("list")
    let program = try PtyProgram(
      Executables.path("reifegrad"), [],
      environment: ["HOME": home.path, "TERM": "xterm-256color", "LANG": "de_DE.UTF-8", "PATH": "/usr/bin:/bin"])
    try program.waitFor("Datei war beschädigt")
    #expect(!program.screen.text.contains("noch keine"))
    try program.send("e")
    try program.waitFor("reifegrad rescue")
  }
}
