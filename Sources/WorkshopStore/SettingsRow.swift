import Benchmarks
import GRDB
import Questionnaire
import SQLiteFile
import Words
import Workshop

/// The one row of what the facilitator decided.
enum SettingsRow {
  static func insert(_ settings: WorkshopSettings, _ code: JoinCode, begun: Int, _ db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO workshop (one, title, date, questionnaire, version, form, min_group, agenda, minutes, questions,
          free_text, network, password, join_code, begun)
        VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        settings.title, settings.date.description, settings.questionnaire.rawValue, settings.version.description,
        settings.form.rawValue, settings.rule.minimum, settings.agenda.column, settings.agenda.minutes,
        settings.agenda.questions.map(\.rawValue).joined(separator: " "), settings.allowsFreeText,
        settings.network?.name, settings.network?.password, code.text, begun,
      ])
  }

  static func settings(_ db: Database) throws -> WorkshopSettings {
    let row = try self.row(db)
    guard let rule = GroupRule(minimum: row["min_group"]) else { throw UnreadableRow() }
    return WorkshopSettings(
      title: row["title"], date: try row.parsed("date", CalendarDate.init),
      questionnaire: try row.parsed("questionnaire", QuestionnaireID.init),
      version: try row.parsed("version", Version.init), form: try row.parsed("form", Form.init(rawValue:)),
      rule: rule, agenda: try agenda(row),
      allowsFreeText: row["free_text"],
      network: (row["network"] as String?).map { WirelessNetwork(name: $0, password: row["password"]) })
  }

  /// Earlier versions knew 45 and 90 minutes, with every question of the form.
  private static func agenda(_ row: Row) throws -> Agenda {
    let questions = try (row["questions"] as String).split(separator: " ").map { name in
      guard let id = ItemID(String(name)) else { throw UnreadableRow() }
      return id
    }
    let stored: Int? = row["minutes"]
    let minutes = try stored ?? row.parsed("agenda") { Int($0) }
    guard let agenda = Agenda(minutes: minutes, questions: questions) else { throw UnreadableRow() }
    return agenda
  }

  static func joinCode(_ db: Database) throws -> JoinCode { try row(db).parsed("join_code", JoinCode.init) }

  /// In seconds since 1970; `nil` in files of earlier versions.
  static func begun(_ db: Database) throws -> Int? { try row(db)["begun"] }

  static func service(_ db: Database) throws -> FormerService {
    let row = try self.row(db)
    return FormerService(
      port: row["port"], language: try row.parsedIfPresent("language", Language.init(rawValue:)))
  }

  private static func row(_ db: Database) throws -> Row {
    guard let row = try Row.fetchOne(db, sql: "SELECT * FROM workshop") else { throw UnreadableRow() }
    return row
  }
}

extension Agenda {
  /// What earlier versions know of it.
  fileprivate var column: String { minutes < 75 ? "45" : "90" }
}
