import AnswerFiles
import ArgumentParser
import Catalog
import Files
import Foundation
import Questionnaire
import Responses
import Words

extension TextEncoding: ExpressibleByArgument {}

/// How tables are read.
struct TableOptions: ParsableArguments {
  @Option(help: "Zuordnung der Spalten (reifegrad responses map) / map of the columns", completion: .file()) var map:
    String?
  @Option(help: .questionnaire, completion: .questionnaires) var questionnaire: String?
  @Option(help: "Kodierung der Tabelle / encoding of the table") var encoding: TextEncoding?
}

extension TableOptions {
  /// Whether the questionnaire is named with its version: else that is the one that answer files name.
  var namesVersion: Bool { questionnaire?.contains("@") ?? false }

  /// What says how a table is to be read is a mistake where there is none.
  func checkUnused() throws {
    guard map != nil || encoding != nil else { return }
    let option = map != nil ? "--map" : "--encoding"
    throw Failure(
      .usage, de: "„\(option)“ gilt für Tabellen von Antworten, und hier ist keine. Lassen Sie es weg.",
      en: "“\(option)” is for tables of responses, and there is none here. Leave it out.")
  }
}

extension Failure {
  static let strict = Failure(
    .badData, de: "Nichts gezählt: Mit „--strict“ darf keine Zeile einen Fehler haben.",
    en: "Nothing counted: with “--strict” no row may have a fault.")
}

/// Files that answers are in: tables, and answer files with what was read of them already.
struct HandedFiles {
  var tables: [TableFile] = []
  var answerFiles: [String] = []
  /// Of pipes and standard input, which can be read once only.
  var contents: [String: [UInt8]] = [:]
}

extension Environment {
  /// Tells tables from answer files: by their names, else by how they begin.
  func handedFiles(_ paths: [String], encoding: TextEncoding?) throws -> HandedFiles {
    var files = HandedFiles()
    for path in paths {
      let isStream = TableFile.isStream(path)
      if !isStream, !Self.isTable(path) {
        files.answerFiles.append(path)
        continue
      }
      let file = try tableFile(path, encoding: encoding)
      if isStream, file.shape == .answerFiles, let content = file.content, (try? AnswerFile(reading: content)) != nil {
        files.answerFiles.append(path)
        files.contents[path] = content
      } else {
        files.tables.append(file)
      }
    }
    return files
  }

  /// Whether a file is a table by its name, or begins as no answer file does.
  private static func isTable(_ path: String) -> Bool {
    let isNamedSo = [".csv", ".tsv", ".tab", ".txt"].contains(where: path.lowercased().hasSuffix)
    if isNamedSo || TableFile.isNamedAsLines(path) { return true }
    guard let start = try? BoundedInput.bytes(of: path, limit: 4096) else { return false }
    let first = start.first { ![0xEF, 0xBB, 0xBF, 0x20, 0x09, 0x0A, 0x0D].contains($0) }
    return first != nil && first != 0x7B
  }

  /// One table; every way of failing to read it is told as such.
  func tableFile(_ path: String, encoding: TextEncoding?) throws -> TableFile {
    do { return try TableFile(path, encoding: encoding) } catch let fault as TableFault {
      throw FaultInTable(path: path, fault: fault)
    } catch let fault as FileFault {
      // What is only read is no file that could not be made.
      if case .notCopied = fault { throw fault }
      throw Failure(.noInput, fault.explanation)
    }
  }

  /// Opens tables of one questionnaire: the one of the map, the one named, else the one to which most columns belong.
  ///
  /// - Parameter counting: what splits groups, where the rows are only counted.
  func tables(
    _ paths: [String], _ options: TableOptions, counting: ((Questionnaire) throws -> ItemID)? = nil
  ) throws -> [ResponseTable] {
    try tables(of: paths.map { try tableFile($0, encoding: options.encoding) }, options, counting: counting)
  }

  /// The same of files that are open already.
  func tables(
    of files: [TableFile], _ options: TableOptions, counting: ((Questionnaire) throws -> ItemID)? = nil
  ) throws -> [ResponseTable] {
    for (index, file) in files.enumerated() {
      guard let twin = files[..<index].first(where: { $0.isSame(as: file) }) else { continue }
      throw Failure(
        .badData,
        de: "„\(file.path)“ und „\(twin.path)“ sind dieselbe Datei. Nennen Sie jede Tabelle einmal.",
        en: "“\(file.path)” and “\(twin.path)” are the same file. Name each table once.")
    }
    let map = try options.map.map { try catalog.responseMap(inFile: $0, for: files.compactMap(Self.columns)) }
    let named = try options.questionnaire.map(questionnaire(inVersion:))
    if let map, let named, map.questionnaire != named.id {
      throw Failure(
        .badData,
        de:
          "Die Zuordnung (--map) gehört zum Fragebogen „\(map.questionnaire)“, verlangt ist „\(named.id)“ (--questionnaire).",
        en:
          "The map (--map) is for the questionnaire “\(map.questionnaire)”, “\(named.id)” is asked for (--questionnaire)."
      )
    }
    var questionnaire = try named ?? map.map { try catalog.questionnaire($0.questionnaire.rawValue) }
    if !options.namesVersion, let named, let lines = files.first(where: { $0.shape == .answerFiles }),
      let answered = try? self.questionnaire(ofLines: lines), answered.id == named.id
    {
      questionnaire = answered
    }
    return try files.map { file in
      let own = try questionnaire ?? self.questionnaire(of: file)
      questionnaire = own
      let success = try counting?(own)
      do throws(TableFault) { return try ResponseTable(file, of: own, map: map, counting: success) } catch {
        throw FaultInTable(path: file.path, fault: error)
      }
    }
  }

  /// A table as a map sees it; `nil` where it has no columns.
  private static func columns(of file: TableFile) -> ResponseMapReader.Table? {
    switch file.shape {
    case .columns(let names, _): (file.path, names)
    case .answerFiles: nil
    }
  }

  /// The first columns, each with the one that may be meant.
  private static func listed(_ names: [String], among known: [String], _ open: String, _ close: String) -> String {
    names.prefix(20).map { name in
      open + name + close + (Suggestion(for: name, among: known).map { " (\($0.name)?)" } ?? "")
    }.joined(separator: ", ") + (names.count > 20 ? " …" : "")
  }

  private func questionnaire(of file: TableFile) throws -> Questionnaire {
    switch file.shape {
    case .answerFiles:
      return try questionnaire(ofLines: file)
    case .columns(let names, _):
      let all = catalog.list().compactMap { try? catalog.questionnaire($0.id.rawValue) }
      let matches = all.map { (questionnaire: $0, count: ResponseTable.matches(names, $0)) }
        .sorted { $0.count > $1.count }
      guard let best = matches.first, best.count > 0 else {
        throw FaultInTable(
          path: file.path, fault: TableFault(row: 1, ResponseTable.looksLikeAnswers(names) ? .noHeading : .noItems))
      }
      if matches.count > 1, matches[1].count == best.count {
        let ids = matches.filter { $0.count == best.count }.map(\.questionnaire.id.rawValue).joined(separator: ", ")
        throw Failure(
          .badData,
          de: "\(file.path): Die Spalten passen zu mehreren Fragebögen (\(ids)). Nennen Sie einen (--questionnaire).",
          en: "\(file.path): The columns fit several questionnaires (\(ids)). Name one (--questionnaire).")
      }
      return best.questionnaire
    }
  }

  /// The questionnaire of the first line that names one, as a line with a fault is left out wherever it stands.
  private func questionnaire(ofLines file: TableFile) throws -> Questionnaire {
    let ids = catalog.list().map(\.id)
    var first: FaultInTable?
    let note = { (error: AnswerFileError, row: Int) in
      guard first == nil, let fault = error.faults.first else { return }
      first = FaultInTable(path: file.path, fault: TableFault(row: row, .answerFile(fault)))
    }
    for (row, bytes) in file.firstLines {
      let line: AnswerFile
      do throws(AnswerFileError) { line = try AnswerFile(reading: bytes) } catch {
        note(error, row)
        continue
      }
      if ids.contains(line.questionnaire) {
        return try catalog.questionnaire(line.questionnaire.rawValue, counting: line.version)
      }
      note(line.unknownQuestionnaire(known: ids), row)
    }
    throw first ?? FaultInTable(path: file.path, fault: TableFault(row: 1, .lineTooLong))
  }

  /// The questionnaire to which most columns belong, whichever of several; the main one where none does.
  func likelyQuestionnaire(of file: TableFile) -> String {
    guard case .columns(let names, _) = file.shape else { return Self.mainQuestionnaire }
    let all = catalog.list().compactMap { try? catalog.questionnaire($0.id.rawValue) }
    let best = all.map { (id: $0.id.rawValue, count: ResponseTable.matches(names, $0)) }.max { $0.count < $1.count }
    return best.flatMap { $0.count > 0 ? $0.id : nil } ?? Self.mainQuestionnaire
  }

  static let mainQuestionnaire = "social-media-management"

  /// Counts tables; tells how far it is where that can be seen, then every fault and what became of the rows.
  ///
  /// - Parameters:
  ///   - keepsRows: whether it is to be known which rows another one replaces.
  ///   - isStrict: a fault is a reason to count nothing.
  func count(
    _ tables: [ResponseTable], success: ItemID, beside sheets: [AnswerSheet] = [], keepsRows: Bool = false,
    isStrict: Bool
  ) throws -> ResponseCount {
    for table in tables { tellColumns(of: table) }
    let progress = CountingProgress(self)
    let count: ResponseCount
    do {
      count = try ResponseCount(
        tables, success: success, beside: sheets, keepsRows: keepsRows, progress: { progress.tell($0) })
      progress.end()
    } catch {
      progress.end()
      throw error
    }
    tell(count)
    if isStrict, count.faults > 0 {
      throw Failure.strict
    }
    return count
  }

  /// The columns that nothing is known of, and the questions without a column.
  func tellColumns(of table: ResponseTable) {
    let path = table.file.path
    if !table.unknown.isEmpty {
      let list = { (open: String, close: String) in
        Self.listed(table.unknown, among: table.knownNames, open, close)
      }
      let count = table.unknown.count
      Console.message(
        say(
          LocalizedText(
            de: "\(path): \(count == 1 ? "1 unbekannte Spalte wird" : "\(count) unbekannte Spalten werden") "
              + "nicht gelesen: \(list("„", "“")).",
            en: "\(path): \(count == 1 ? "1 unknown column is" : "\(count) unknown columns are") not read: "
              + "\(list("“", "”")).")))
    }
    let nameless = table.nameless.map(String.init).joined(separator: ", ")
    if !nameless.isEmpty {
      Console.message(
        say(
          LocalizedText(
            de: "\(path): Ohne Überschrift wird nicht gelesen: Spalte \(nameless).",
            en: "\(path): not read, as it has no heading: column \(nameless).")))
    }
    if let success = table.missingSuccess {
      Console.message(
        say(
          LocalizedText(
            de:
              "\(path): „\(success)“, das die Gruppen teilt (--success), hat keine Spalte; hier zählen alle zum Rest.",
            en:
              "\(path): “\(success)”, which splits the groups (--success), has no column; here everyone counts among the "
              + "rest.")))
    }
    let missing = table.missing
    if !missing.isEmpty {
      let list = missing.prefix(20).map(\.rawValue).joined(separator: ", ") + (missing.count > 20 ? " …" : "")
      Console.message(
        say(
          LocalizedText(
            de:
              "\(path): \(missing.count == 1 ? "1 Frage hat" : "\(missing.count) Fragen haben") keine Spalte: \(list).",
            en: "\(path): \(missing.count == 1 ? "1 question has" : "\(missing.count) questions have") no column: "
              + "\(list).")))
    }
  }

  private func tell(_ count: ResponseCount) {
    for (path, fault) in count.first {
      Console.message(say(FaultInTable(path: path, fault: fault).explanation))
    }
    let rest = count.faults - count.first.count
    if rest > 0 {
      Console.message(
        say(
          LocalizedText(
            de: rest == 1 ? "und 1 weiterer Fehler" : "und \(rest) weitere Fehler",
            en: rest == 1 ? "and 1 more fault" : "and \(rest) more faults")))
    }
    tellRows(count.counted, faulty: count.faulty, unanswered: count.unanswered, repeated: count.repeated)
  }

  /// How many rows were read, how many of them count, and why the others do not.
  func tellRows(_ counted: Int, faulty: Int, unanswered: Int, repeated: Int) {
    let left = [
      (faulty, LocalizedText(de: "mit Fehlern", en: "with faults")),
      (unanswered, LocalizedText(de: "ohne Antwort", en: "without an answer")),
      (repeated, LocalizedText(de: "mehrfach vorhanden", en: "repeated")),
    ].filter { $0.0 > 0 }
    let sum = left.map(\.0).reduce(0, +)
    let rows = counted + sum
    let german = left.map { "\($0.0) \($0.1.german)" }.joined(separator: ", ")
    let english = left.map { "\($0.0) \($0.1.english)" }.joined(separator: ", ")
    Console.message(
      say(
        LocalizedText(
          de: "\(rows == 1 ? "1 Zeile" : "\(rows) Zeilen") gelesen, \(counted) gezählt"
            + (sum == 0 ? "." : ", \(sum) ausgelassen: \(german)."),
          en: "\(rows == 1 ? "1 row" : "\(rows) rows") read, \(counted) counted"
            + (sum == 0 ? "." : ", \(sum) left out: \(english)."))))
  }
}
