import Benchmarks
import Questionnaire
import Scoring
import Words

extension BenchmarkParts {
  /// The values of a benchmark that is not measured; those of a measured one follow from its counts.
  func values(of basis: Basis, questionnaire: Questionnaire?) -> [ItemID: BenchmarkValue] {
    guard basis != .measured else { return [:] }
    for key in KeyTable.measuredOnly where root.contains(key) { tellOnlyMeasured(key, in: root) }
    return entries(questionnaire: questionnaire) { basis == .target ? ownTarget($0) : coded($0) }
  }

  /// What the source of a coded benchmark says, in our own words, by row.
  func statements(of basis: Basis?) -> [BenchmarkStatement] {
    guard root.contains("statements") else { return [] }
    if let basis, basis != .coded { tellForeign("statements", to: basis, in: root) }
    var rows: [Int: Position] = [:]
    return root.mappings("statements", as: .statement).compactMap { reader in
      let text = reader.text("text", limit: 300)
      guard let row = reader.integer("row", in: 1...ContrastTable.lastRow) else { return nil }
      if let first = rows[row] {
        findings.error(reader.place(of: "row"), IDFault.repeated(String(row), firstLine: first.line))
      }
      rows[row] = rows[row] ?? reader.place(of: "row")
      return BenchmarkStatement(row: row, text: text)
    }.sorted { $0.row < $1.row }
  }

  /// Tells a key that this kind of benchmark does not have.
  func tellForeign(_ key: String, to basis: Basis, in reader: MappingReader) {
    findings.error(
      reader.keyPosition(key),
      LocalizedText(
        de: "Bei der Art „\(basis.rawValue)“ gibt es „\(key)“ nicht.",
        en: "The kind “\(basis.rawValue)” has no “\(key)”."),
      LocalizedText(de: "Löschen Sie es.", en: "Delete it."))
  }

  private func ownTarget(_ reader: MappingReader) -> BenchmarkValue? {
    reader.require(["target"])
    for key in KeyTable.value.optional where key != "target" && reader.contains(key) {
      tellForeign(key, to: .target, in: reader)
    }
    return reader.integer("target", in: 0...4)
      .map { BenchmarkValue(levels: ReferenceLevel(ownTarget: Double($0))) }
  }

  /// What `read` makes of every entry under `values`, by item.
  func entries<Value>(
    questionnaire: Questionnaire?, read: (MappingReader) -> Value?
  ) -> [ItemID: Value] {
    var values: [ItemID: Value] = [:]
    var places: [ItemID: Position] = [:]
    for reader in root.mappings("values", as: .value) {
      let value = read(reader)
      guard let item: ItemID = reader.identifier("item") else { continue }
      if let first = places[item] {
        findings.error(reader.place(of: "item"), IDFault.repeated(item.rawValue, firstLine: first.line))
        continue
      }
      places[item] = reader.place(of: "item")
      check(item, isScored: true, in: questionnaire, at: reader.place(of: "item"))
      values[item] = value
    }
    tellMissing(from: Set(places.keys), questionnaire: questionnaire)
    return values
  }

  func tellOnlyMeasured(_ key: String, in reader: MappingReader) {
    findings.error(
      reader.keyPosition(key),
      LocalizedText(
        de: "„\(key)“ gibt es nur bei der Art „measured“, deren Werte aus Anzahlen folgen.",
        en: "Only the kind “measured”, whose values follow from counts, has “\(key)”."),
      LocalizedText(de: "Löschen Sie es.", en: "Delete it."))
  }

  private func tellMissing(from known: Set<ItemID>, questionnaire: Questionnaire?) {
    let scored = questionnaire?.items.filter { $0.scored != nil }.map(\.id) ?? []
    let missing = scored.filter { !known.contains($0) }
    guard !missing.isEmpty, root.contains("values") else { return }
    let list = missing.map(\.rawValue).joined(separator: ", ")
    findings.warning(
      root.keyPosition("values"),
      LocalizedText(
        de: "\(missing.count) Fragen haben keinen Vergleichswert: \(list).",
        en: "\(missing.count) items have no benchmark value: \(list)."))
  }

  /// Tells an item that the questionnaire does not have, or not as a scored one.
  func check(_ item: ItemID, isScored: Bool, in questionnaire: Questionnaire?, at position: Position) {
    guard let questionnaire else { return }
    guard let known = questionnaire.item(item) else {
      let candidates = questionnaire.items.filter { $0.scored != nil || !isScored }.map(\.id.rawValue)
      findings.error(
        position,
        LocalizedText(
          de: "Der Fragebogen „\(questionnaire.id)“ hat keine Frage „\(item)“.",
          en: "The questionnaire “\(questionnaire.id)” has no item “\(item)”."),
        Suggestion(for: item.rawValue, among: candidates)?.question)
      return
    }
    if isScored, known.scored == nil {
      findings.error(
        position,
        LocalizedText(
          de: "Die Frage „\(item)“ wird nicht gewertet und kann keinen Vergleichswert haben.",
          en: "The item “\(item)” is not scored and cannot have a benchmark value."))
    }
  }

  private func coded(_ reader: MappingReader) -> BenchmarkValue? {
    reader.require(["successful", "less-successful", "rows", "strength", "why"])
    if reader.contains("rest") { tellOnlyMeasured("rest", in: reader) }
    if reader.contains("target") { tellForeign("target", to: .coded, in: reader) }
    let why = reader.optionalText("why", limit: 160)
    let rows = reader.list("rows").compactMap { reader.integer($0, of: "rows", in: 1...ContrastTable.lastRow) }
    let strength = strength(of: reader)
    let target = reader.integer("successful", in: 0...4)
    let contrast = reader.integer("less-successful", in: 0...4)
    if let strength { checkRows(rows, strength: strength, reader) }
    guard let target, let contrast else { return nil }
    if checkOrder(Double(target), Double(contrast), isCoded: true, reader), let strength {
      checkCoding(target, contrast, strength: strength, reader)
    }
    let levels = ReferenceLevel(target: Double(target), contrast: Double(contrast), strength: strength)
    return BenchmarkValue(levels: levels, rows: rows, why: why)
  }

  /// „expert“ is what earlier files call our own additions.
  private func strength(of reader: MappingReader) -> Strength? {
    reader.node("strength")?.scalar?.text == "expert" ? .own : reader.word("strength", of: Strength.allCases)
  }

  private func checkRows(_ rows: [Int], strength: Strength, _ reader: MappingReader) {
    guard reader.node("rows")?.elements?.count == rows.count else { return }
    if rows.isEmpty, strength != .own {
      findings.error(
        reader.keyPosition("rows"),
        LocalizedText(
          de: "Ohne Aussage der Quelle („rows“) ist die Stütze „own“, nicht „\(strength.rawValue)“.",
          en: "Without a statement of the source (“rows”) the strength is “own”, not “\(strength.rawValue)”."),
        LocalizedText(
          de: "Nennen Sie die Zeile oder schreiben Sie „strength: own“.",
          en: "Name the row or write “strength: own”."))
    } else if !rows.isEmpty, strength == .own {
      findings.warning(
        reader.place(of: "strength"),
        LocalizedText(
          de: "„own“ heißt: nicht aus der Quelle; hier sind aber Zeilen genannt.",
          en: "“own” means: not from the source; but rows are named here."),
        LocalizedText(
          de: "Schreiben Sie „explicit“ oder „inferred“, oder lassen Sie „rows“ leer.",
          en: "Write “explicit” or “inferred”, or leave “rows” empty."))
    }
  }

  /// Whether the successful are above the less successful.
  func checkOrder(_ target: Double, _ contrast: Double, isCoded: Bool, _ reader: MappingReader) -> Bool {
    guard target < contrast else { return true }
    let explanation = LocalizedText(
      de: "Die Erfolgreichen stehen unter den weniger Erfolgreichen.",
      en: "The successful are below the less successful.")
    if isCoded {
      findings.error(
        reader.place(of: "successful"), explanation,
        LocalizedText(de: "Sind die beiden Werte vertauscht?", en: "Are the two values swapped?"))
    } else {
      findings.warning(reader.place(of: "successful"), explanation)
    }
    return false
  }

  private func checkCoding(_ target: Int, _ contrast: Int, strength: Strength, _ reader: MappingReader) {
    guard let allowed = ContrastTable.levels(for: strength),
      !allowed.contains(where: { $0.target == target && $0.contrast == contrast })
    else { return }
    let pairs = allowed.map { "\($0.target)/\($0.contrast)" }.joined(separator: ", ")
    findings.warning(
      reader.place(of: "successful"),
      LocalizedText(
        de: "\(target)/\(contrast) folgt nicht der Codierregel: „\(strength.rawValue)“ heißt \(pairs).",
        en: "\(target)/\(contrast) does not follow the coding rule: “\(strength.rawValue)” means \(pairs)."))
  }
}
