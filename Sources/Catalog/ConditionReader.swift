import Questionnaire
import Words

/// Reads conditions on answers and gathers what they refer to.
struct ConditionReader {
  /// Nobody understands a condition that is nested deeper.
  private static let deepest = 16
  private static let forms = ["all", "any", "not", "item", "sector"]
  private static let tests = ["at-least", "at-most", "chosen"]

  let place: FaultPlace
  private(set) var references: [FaultPlaces.Reference] = []

  init(place: FaultPlace) { self.place = place }

  mutating func condition(_ reader: MappingReader, depth: Int) -> Condition? {
    guard depth <= Self.deepest else {
      reader.findings.error(
        reader.position,
        LocalizedText(
          de: "Die Bedingung ist tiefer als \(Self.deepest) Ebenen verschachtelt.",
          en: "The condition is nested deeper than \(Self.deepest) levels."),
        LocalizedText(de: "Vereinfachen Sie sie.", en: "Simplify it."))
      return nil
    }
    let given = Self.forms.filter(reader.contains)
    guard given.count == 1, let form = given.first else {
      tellForm(reader)
      return nil
    }
    if form != "item" {
      for test in Self.tests where reader.contains(test) {
        reader.findings.error(
          reader.keyPosition(test),
          LocalizedText(
            de: "„\(test)“ steht neben „item“, nicht neben „\(form)“.",
            en: "“\(test)” stands beside “item”, not beside “\(form)”."))
      }
    }
    switch form {
    case "all": return parts("all", of: reader, depth: depth).map(Condition.all)
    case "any": return parts("any", of: reader, depth: depth).map(Condition.any)
    case "not":
      let part = reader.mapping("not", as: .condition)
      return part.flatMap { condition($0, depth: depth + 1) }.map(Condition.not)
    case "sector": return sector(reader)
    default: return test(reader)
    }
  }

  private func tellForm(_ reader: MappingReader) {
    reader.findings.error(
      reader.position,
      LocalizedText(
        de: "Eine Bedingung braucht genau einen der Schlüssel all, any, not, item oder sector.",
        en: "A condition needs exactly one of the keys all, any, not, item or sector."),
      LocalizedText(
        de: "Zum Beispiel { item: einstieg.zeit, at-least: 2 }.",
        en: "For example { item: einstieg.zeit, at-least: 2 }."))
  }

  private mutating func parts(_ key: String, of reader: MappingReader, depth: Int) -> [Condition]? {
    let nodes = reader.filledList(key)
    var parts: [Condition] = []
    for node in nodes {
      guard let part = MappingReader(node, of: key, as: .condition, findings: reader.findings) else { continue }
      if let condition = condition(part, depth: depth + 1) { parts.append(condition) }
    }
    return parts.isEmpty ? nil : parts
  }

  private mutating func sector(_ reader: MappingReader) -> Condition? {
    let sectors = reader.filledList("sector").compactMap { node -> SectorID? in
      let sector: SectorID? = reader.identifier(node, of: "sector")
      if let sector { references.append(FaultPlaces.Reference(sector, at: node.position)) }
      return sector
    }
    return sectors.isEmpty ? nil : .sector(Set(sectors))
  }

  private mutating func test(_ reader: MappingReader) -> Condition? {
    let given = Self.tests.filter(reader.contains)
    guard given.count == 1, let test = given.first else {
      reader.findings.error(
        reader.position,
        LocalizedText(
          de: "Neben „item“ gehört genau einer der Schlüssel at-least, at-most oder chosen.",
          en: "Beside “item” belongs exactly one of the keys at-least, at-most or chosen."))
      return nil
    }
    let item: ItemID? = reader.identifier("item")
    if let item { note(item, nil, needsLevel: test != "chosen", at: reader.place(of: "item")) }
    if test == "chosen" {
      let option: OptionID? = reader.identifier("chosen")
      guard let item, let option else { return nil }
      note(item, option, needsLevel: false, at: reader.place(of: "chosen"))
      return .chosen(item, option)
    }
    guard let level = reader.integer(test, in: 0...4).flatMap(Level.init), let item else { return nil }
    return test == "at-least" ? .atLeast(item, level) : .atMost(item, level)
  }

  private mutating func note(_ item: ItemID, _ option: OptionID?, needsLevel: Bool, at position: Position) {
    references.append(FaultPlaces.Reference(item, option, needsLevel: needsLevel, at: position))
  }
}
