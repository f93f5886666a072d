package import Questionnaire
package import Responses
import Words

/// Reads maps of tables (`reifegrad-map/1`): which column holds what, and what its words mean.
package enum ResponseMapReader {
  /// The map in `bytes`, and everything wrong with it in one run.
  ///
  /// `file` is what findings call the file; `find` gives the questionnaire that the map names.
  package static func read(
    _ bytes: [UInt8], file: String, find: (QuestionnaireID) -> Questionnaire?
  ) -> Reading<ResponseMap> {
    let findings = FindingCollector(file: file)
    guard let text = SourceText.decode(bytes, findings: findings),
      let root = YAMLComposer.compose(text, findings: findings),
      FileFormat.responseMap.check(root, findings: findings),
      let mapping = MappingReader(root, of: "map", as: .responseMap, findings: findings)
    else { return findings.reading(nil) }
    return findings.reading(ResponseMapParts(root: mapping).map(find: find))
  }
}

extension Catalog {
  /// The map in a file; throws `unreadableFile`, or `invalidFile` with all findings.
  package func responseMap(inFile path: String) throws(CatalogError) -> ResponseMap {
    let bytes: [UInt8]
    do { bytes = try FileContents.named(path) } catch {
      throw .unreadableFile(path: path.shownSafely, reason: error.reason)
    }
    let reading = ResponseMapReader.read(bytes, file: path) { try? questionnaire($0.rawValue) }
    guard let map = reading.value else { throw .invalidFile(path: path, findings: reading.findings) }
    return map
  }
}

private struct ResponseMapParts {
  let root: MappingReader

  private var findings: FindingCollector { root.findings }

  func map(find: (QuestionnaireID) -> Questionnaire?) -> ResponseMap? {
    guard let id: QuestionnaireID = root.identifier("questionnaire") else { return nil }
    guard let questionnaire = find(id) else {
      findings.error(root.place(of: "questionnaire"), MappingFault.noQuestionnaire(id))
      return nil
    }
    var columns: [String: ResponseMap.Column] = [:]
    for entry in root.node("columns")?.entries ?? [] {
      guard let name = entry.key.scalar?.text,
        let reader = MappingReader(entry.value, of: name, as: .mappedColumn, findings: findings)
      else { continue }
      columns[name] = column(reader, in: questionnaire)
    }
    return ResponseMap(questionnaire: id, columns: columns)
  }

  private func column(_ reader: MappingReader, in questionnaire: Questionnaire) -> ResponseMap.Column? {
    if let use = reader.string("is") {
      switch use {
      case "response": return ResponseMap.Column(.response(isOwn: false))
      case "number": return ResponseMap.Column(.response(isOwn: true))
      case "date": return ResponseMap.Column(.date)
      case "ignore": return ResponseMap.Column(.ignored)
      default:
        findings.error(
          reader.place(of: "is"), MappingFault.unknownKey(use.shortened),
          MappingFault.instead(of: use, known: ["response", "number", "date", "ignore"]))
        return nil
      }
    }
    guard let id: ItemID = reader.identifier("item") else {
      reader.require(["item"])
      return nil
    }
    guard let item = questionnaire.item(id) else {
      findings.error(
        reader.place(of: "item"),
        LocalizedText(
          de: "Die Frage „\(id)“ gibt es im Fragebogen nicht.", en: "The questionnaire has no item “\(id)”."),
        MappingFault.instead(of: id.rawValue, known: questionnaire.items.map(\.id.rawValue)))
      return nil
    }
    if let option: OptionID = reader.identifier("option") {
      guard let place = item.options.firstIndex(where: { $0.id == option }), item.takesSeveral else {
        tellUnknownOption(option.rawValue, reader.place(of: "option"), item)
        return nil
      }
      return ResponseMap.Column(.mark(id, .option(place)))
    }
    return ResponseMap.Column(.item(id), values: values(reader, of: item))
  }

  private func values(_ reader: MappingReader, of item: Item) -> [String: ResponseMap.Meaning] {
    var values: [String: ResponseMap.Meaning] = [:]
    for entry in reader.node("values")?.entries ?? [] {
      guard let word = entry.key.scalar?.text, let scalar = entry.value.scalar else {
        reader.tellWrongType("values", entry.value, de: "eine Stufe oder Option", en: "a level or an option")
        continue
      }
      let text = scalar.text
      if text.isEmpty {
        values[word] = .nothing
      } else if let state = ResponseState(rawValue: text) {
        values[word] = .state(state)
      } else if let level = Int(text).flatMap(Level.init), item.symbol(of: level) != nil {
        values[word] = .level(level)
      } else if let option = OptionID(text), item.options.contains(where: { $0.id == option }) {
        values[word] = .option(option)
      } else {
        tellUnknownOption(text.shortened, entry.value.position, item)
      }
    }
    return values
  }

  private func tellUnknownOption(_ given: String, _ position: Position, _ item: Item) {
    let levels = item.kind.levels.filter { item.symbol(of: $0) != nil }.map { String($0.rawValue) }
    let known = item.options.map(\.id.rawValue) + levels + ResponseState.allCases.map(\.rawValue)
    findings.error(
      position,
      LocalizedText(
        de: "„\(given)“ ist keine Antwort auf „\(item.id)“; möglich: \(known.joined(separator: ", ")).",
        en: "“\(given)” is no answer to “\(item.id)”; possible: \(known.joined(separator: ", "))."))
  }
}

extension KeyTable {
  static let responseMap = KeyTable("responseMap", required: ["format", "questionnaire", "columns"])
  static let mappedColumn = KeyTable("mappedColumn", required: [], optional: ["item", "option", "values", "is"])
}
