package import Questionnaire
package import Responses
import Words

/// Reads maps of tables (`reifegrad-map/1`): which column holds what, and what its words mean.
package enum ResponseMapReader {
  /// A table for which a map is meant: what it is called, and the names of its columns.
  package typealias Table = (path: String, columns: [String])

  /// The map in `bytes`, and everything wrong with it in one run.
  ///
  /// `file` is what findings call the file; `find` gives the questionnaire that the map names. Where tables are named, so
  /// are columns that none of them has, and two of one table for the same.
  package static func read(
    _ bytes: [UInt8], file: String, for tables: [Table] = [], find: (QuestionnaireID) -> Questionnaire?
  ) -> Reading<ResponseMap> {
    let findings = FindingCollector(file: file)
    guard let text = SourceText.decode(bytes, findings: findings),
      let root = YAMLComposer.compose(text, findings: findings),
      FileFormat.responseMap.check(root, findings: findings),
      let mapping = MappingReader(root, of: "map", as: .responseMap, findings: findings)
    else { return findings.reading(nil) }
    return findings.reading(ResponseMapParts(root: mapping, tables: tables).map(find: find))
  }
}

extension Catalog {
  /// The map in a file; throws `unreadableFile`, or `invalidMap` with all findings.
  package func responseMap(
    inFile path: String, for tables: [ResponseMapReader.Table]
  ) throws(CatalogError) -> ResponseMap {
    let bytes: [UInt8]
    do { bytes = try FileContents.named(path) } catch {
      throw .unreadableFile(path: path.shownSafely, reason: error.reason)
    }
    let reading = ResponseMapReader.read(bytes, file: path, for: tables) { try? questionnaire($0.rawValue) }
    guard let map = reading.value else { throw .invalidMap(path: path, findings: reading.findings) }
    return map
  }
}

private struct ResponseMapParts {
  let root: MappingReader
  let tables: [ResponseMapReader.Table]

  private static let deleteOne = LocalizedText(de: "Löschen Sie eines davon.", en: "Delete one of them.")

  private var findings: FindingCollector { root.findings }

  func map(find: (QuestionnaireID) -> Questionnaire?) -> ResponseMap? {
    let id: QuestionnaireID? = root.identifier("questionnaire")
    let questionnaire = id.flatMap(find)
    if let id, questionnaire == nil {
      findings.error(root.place(of: "questionnaire"), MappingFault.noQuestionnaire(id))
    }
    var columns: [String: ResponseMap.Column] = [:]
    var places: [String: Position] = [:]
    for entry in entries(of: "columns", in: root) {
      guard let name = name(of: entry) else { continue }
      if let first = places[name] {
        findings.error(
          entry.key.position, MappingFault.duplicateKey(name.shortened, firstLine: first.line))
        continue
      }
      places[name] = entry.key.position
      guard let reader = MappingReader(entry.value, of: name.shortened, as: .mappedColumn, findings: findings)
      else { continue }
      columns[name] = column(reader, in: questionnaire)
      // An entry with a fault of its own may be of no use, but its name is told all the same.
      if columns[name]?.role != .ignored { checkIsThere(name, entry.key.position) }
    }
    checkOnce(columns, places)
    return id.map { ResponseMap(questionnaire: $0, columns: columns) }
  }

  /// Tells of a column that no table has.
  private func checkIsThere(_ name: String, _ position: Position) {
    guard !tables.isEmpty, !tables.contains(where: { $0.columns.contains(name) }) else { return }
    let paths = tables.map(\.path.shownSafely).joined(separator: ", ")
    let meant = Suggestion(for: name, among: tables.flatMap(\.columns))
    findings.error(
      position,
      LocalizedText(
        de: "Es fehlt eine Spalte „\(name.shortened)“ (\(paths)).",
        en: "There is no column “\(name.shortened)” (\(paths))."),
      LocalizedText(
        de: (meant.map { "Heißt sie „\($0.name)“? " } ?? "")
          + "Berichtigen Sie den Namen, oder löschen Sie den Eintrag.",
        en: (meant.map { "Is it called “\($0.name)”? " } ?? "") + "Correct the name, or delete the entry."))
  }

  /// Tells of two columns of one table that say the same.
  private func checkOnce(_ columns: [String: ResponseMap.Column], _ places: [String: Position]) {
    for table in tables {
      var seen: [ColumnRole: (name: String, line: Int)] = [:]
      let there = columns.filter { table.columns.contains($0.key) }.compactMap { name, column in
        places[name].map { (name: name, role: column.role, position: $0) }
      }
      for (name, role, position) in there.sorted(by: { $0.position < $1.position })
      where role.item != nil || role == .date {
        guard let first = seen[role] else {
          seen[role] = (name, position.line)
          continue
        }
        findings.error(
          position,
          LocalizedText(
            de: "Dasselbe wie „\(name.shortened)“ sagt schon „\(first.name.shortened)“ in Zeile \(first.line).",
            en: "The same as “\(name.shortened)” says “\(first.name.shortened)” in line \(first.line) already."),
          Self.deleteOne)
      }
    }
  }

  /// The entries of a mapping whose keys are words of a table.
  private func entries(of key: String, in reader: MappingReader) -> [YAMLNode.Entry] {
    guard let node = reader.node(key) else { return [] }
    if let entries = node.entries { return entries }
    reader.tellWrongType(key, node, de: "einen Block mit Schlüsseln", en: "a block of keys")
    return []
  }

  private func name(of entry: YAMLNode.Entry) -> String? {
    if let name = entry.key.scalar?.text { return name }
    findings.error(entry.key.position, MappingFault.noKey, MappingFault.quoteKey)
    return nil
  }

  private static let uses: [String: ColumnRole] = [
    "response": .response(isOwn: false), "number": .response(isOwn: true), "date": .date, "ignore": .ignored,
  ]

  /// - Parameter questionnaire: `nil` where the map names none that is known: then only what holds for all is looked at.
  private func column(_ reader: MappingReader, in questionnaire: Questionnaire?) -> ResponseMap.Column? {
    if let use = reader.string("is") {
      for key in ["item", "option", "values"] where reader.contains(key) {
        findings.error(
          reader.keyPosition(key),
          LocalizedText(de: "„\(key)“ geht nicht mit „is“ zusammen.", en: "“\(key)” does not go with “is”."),
          Self.deleteOne)
      }
      guard let role = Self.uses[use] else {
        findings.error(
          reader.place(of: "is"),
          LocalizedText(de: "„\(use.shortened)“ kennt „is“ nicht.", en: "“is” does not know “\(use.shortened)”."),
          MappingFault.instead(of: use, known: Self.uses.keys.sorted()))
        return nil
      }
      return ResponseMap.Column(role)
    }
    guard let id: ItemID = reader.identifier("item") else {
      if !reader.contains("is"), !reader.contains("item") { reader.require(["item"]) }
      return nil
    }
    guard let questionnaire else { return nil }
    guard let item = questionnaire.item(id) else {
      findings.error(
        reader.place(of: "item"),
        LocalizedText(
          de: "Die Frage „\(id)“ gibt es im Fragebogen nicht.", en: "The questionnaire has no item “\(id)”."),
        MappingFault.instead(of: id.rawValue, known: questionnaire.items.map(\.id.rawValue)))
      return nil
    }
    guard reader.contains("option") else {
      return ResponseMap.Column(
        .item(id),
        values: values(reader) {
          meaning($0, of: item)
        } unknown: {
          tellUnknownAnswer($0, $1, item)
        })
    }
    let words = values(reader) {
      ["1": .chosen, "0": .nothing, "": .nothing][$0]
    } unknown: { given, position in
      findings.error(
        position,
        LocalizedText(
          de: "„\(given)“: In einer Spalte für eine Option heißt 1 angekreuzt und 0 nicht angekreuzt.",
          en: "“\(given)”: in a column of one option 1 means chosen and 0 not chosen."))
    }
    guard let option = reader.string("option"), let mark = mark(option, of: item, at: reader.place(of: "option"))
    else { return nil }
    return ResponseMap.Column(.mark(id, mark), values: words)
  }

  private func mark(_ word: String, of item: Item, at position: Position) -> ColumnRole.Mark? {
    guard item.takesSeveral else {
      findings.error(
        position,
        LocalizedText(
          de: "Bei „\(item.id)“ ist nur eine Antwort möglich; eine Spalte je Option hat sie nicht.",
          en: "“\(item.id)” takes one answer only; it has no column for each option."),
        LocalizedText(de: "Löschen Sie „option“.", en: "Delete “option”."))
      return nil
    }
    if let mark = item.mark(word) { return mark }
    let states = [TableCodes.dontKnow, TableCodes.notApplicable, TableCodes.nothing].filter { item.mark($0) != nil }
    tellNoAnswer(word.shortened, position, item, item.options.map(\.id.rawValue) + states)
    return nil
  }

  /// What the words of a column mean; `unknown` hears of those that mean nothing.
  private func values(
    _ reader: MappingReader, _ meaning: (String) -> ResponseMap.Meaning?, unknown: (String, Position) -> Void
  ) -> [String: ResponseMap.Meaning] {
    var values: [String: ResponseMap.Meaning] = [:]
    for entry in entries(of: "values", in: reader) {
      guard let word = name(of: entry) else { continue }
      guard let text = entry.value.scalar?.text else {
        reader.tellWrongType("values", entry.value, de: "eine Stufe oder Option", en: "a level or an option")
        continue
      }
      if values[word] != nil {
        findings.error(entry.key.position, MappingFault.duplicateKey(word.shortened, firstLine: nil))
      } else if let meaning = meaning(text) {
        values[word] = meaning
      } else {
        unknown(text.shortened, entry.value.position)
      }
    }
    return values
  }

  private func meaning(_ text: String, of item: Item) -> ResponseMap.Meaning? {
    if text.isEmpty { return .nothing }
    if let state = ResponseState(rawValue: text), item.can(state) { return .state(state) }
    if let level = Int(text).flatMap(Level.init), item.symbol(of: level) != nil { return .level(level) }
    guard !item.takesSeveral, let option = OptionID(text), item.options.contains(where: { $0.id == option }) else {
      return nil
    }
    return .option(option)
  }

  private func tellUnknownAnswer(_ given: String, _ position: Position, _ item: Item) {
    let levels = item.kind.levels.filter { item.symbol(of: $0) != nil }.map { String($0.rawValue) }
    let options = item.takesSeveral ? [] : item.options.map(\.id.rawValue)
    let states = ResponseState.allCases.filter(item.can).map(\.rawValue)
    tellNoAnswer(given, position, item, options + levels + states)
  }

  private func tellNoAnswer(_ given: String, _ position: Position, _ item: Item, _ known: [String]) {
    findings.error(
      position,
      LocalizedText(
        de: "„\(given)“ ist keine Antwort auf „\(item.id)“; möglich: \(known.joined(separator: ", ")).",
        en: "“\(given)” is no answer to “\(item.id)”; possible: \(known.joined(separator: ", "))."))
  }
}

extension Item {
  /// Whether a state without a level is an answer to it.
  fileprivate func can(_ state: ResponseState) -> Bool {
    switch state {
    case .dontKnow: scored != nil
    case .notApplicable: allowsNotApplicable
    }
  }
}

extension KeyTable {
  static let responseMap = KeyTable("responseMap", required: ["format", "questionnaire", "columns"])
  static let mappedColumn = KeyTable("mappedColumn", required: [], optional: ["item", "option", "values", "is"])
}
