import Questionnaire
import Words
import Yams

/// Turns YAML text into nodes with places. The only file that knows Yams.
enum YAMLComposer {
  /// Each repair of a duplicate key costs another parse.
  private static let mostRepairs = 25

  /// The root of the only document; `nil` when there is none or after a syntax error.
  static func compose(_ text: String, findings: FindingCollector) -> YAMLNode? {
    guard !YAMLAliases.areUsed(in: text, findings: findings) else { return nil }
    var text = text
    var hidden: [Position: String] = [:]
    while true {
      do {
        // `.basic` leaves scalars alone: what they mean is for the readers to say, and it is fast.
        let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
        guard let root = try parser.nextRoot() else {
          findings.error(
            .start, LocalizedText(de: "Die Datei ist leer.", en: "The file is empty."),
            LocalizedText(
              de: "Beginnen Sie mit der Zeile „format: …“.", en: "Begin with the line “format: …”."))
          return nil
        }
        let conversion = Conversion(hidden: hidden, findings: findings)
        // Anchors live as long as the parser does.
        let node = withExtendedLifetime(parser) { conversion.node(root) }
        try tellFurtherDocument(parser, findings: findings)
        return node
      } catch YamlError.duplicatedKeysInMapping(let names, let context) {
        let place = Position(context.mark)
        guard let name = names.first, hidden.count < mostRepairs,
          let repaired = hideFirstScalar(ofKeyAt: place, in: text, number: hidden.count)
        else {
          findings.error(place, MappingFault.duplicateKey(names.first ?? "?", firstLine: nil))
          return nil
        }
        hidden[place] = name
        text = repaired
      } catch {
        tell(error, in: text, findings: findings)
        return nil
      }
    }
  }

  private static func tellFurtherDocument(_ parser: Parser, findings: FindingCollector) throws {
    guard let second = try parser.nextRoot() else { return }
    findings.error(
      second.mark.map(Position.init) ?? .start,
      LocalizedText(de: "Hier beginnt ein zweites YAML-Dokument.", en: "A second YAML document begins here."),
      LocalizedText(
        de: "Eine Datei hat genau eines: Löschen Sie die Zeile „---“ davor oder legen Sie eine zweite Datei an.",
        en: "A file has exactly one: delete the line “---” before it or make a second file."))
  }

  /// Yams refuses a mapping with a key that stands twice and then reads no further. So that everything is
  /// found in one run, the first scalar of the first such key is swapped for a private one, which keeps all
  /// places as they are; the conversion puts the name back.
  private static func hideFirstScalar(ofKeyAt place: Position, in text: String, number: Int) -> String? {
    var cursor = TextCursor()
    var scalars = text.unicodeScalars
    var index = scalars.startIndex
    while index < scalars.endIndex, cursor.position < place {
      cursor.advance(over: scalars[index])
      index = scalars.index(after: index)
    }
    guard index < scalars.endIndex, cursor.position == place else { return nil }
    if scalars[index] == "\"" || scalars[index] == "'" { index = scalars.index(after: index) }
    guard index < scalars.endIndex, !"\"'\n\r:&*![]{}?|> ".unicodeScalars.contains(scalars[index]),
      let stand = Unicode.Scalar(UInt32(0xE000 + number))
    else { return nil }
    scalars.replaceSubrange(index...index, with: CollectionOfOne(stand))
    return String(scalars)
  }

  private static func tell(_ error: any Error, in text: String, findings: FindingCollector) {
    switch error {
    case YamlError.scanner(let context, let problem, let mark, _),
      YamlError.parser(let context, let problem, let mark, _),
      YamlError.composer(let context, let problem, let mark, _):
      YAMLSyntaxFault(
        problem: problem, position: Position(mark), context: context?.text,
        begin: context.map { Position($0.mark) }
      ).tell(in: text, findings: findings)
    default:
      findings.error(
        .start,
        LocalizedText(de: "Die Datei lässt sich nicht als YAML lesen.", en: "The file cannot be read as YAML."))
    }
  }
}

extension Position {
  fileprivate init(_ mark: Mark) { self.init(line: mark.line, column: mark.column) }
}

/// From Yams' nodes to our own.
private struct Conversion {
  let hidden: [Position: String]
  let findings: FindingCollector

  func node(_ node: Node) -> YAMLNode {
    let position = node.mark.map(Position.init) ?? .start
    if node.anchor != nil { findings.error(position, YAMLAliases.explanation) }
    switch node {
    case .scalar(let scalar):
      let isPlain = scalar.style == .plain
      checkTag(scalar.tag, isPlain ? [""] : [Tag.Name.str.rawValue], at: position)
      return YAMLNode(position: position, content: .scalar(YAMLScalar(text: scalar.string, isPlain: isPlain)))
    case .sequence(let sequence):
      checkTag(sequence.tag, [""], at: position)
      return YAMLNode(position: position, content: .sequence(sequence.map { self.node($0) }))
    case .mapping(let mapping):
      checkTag(mapping.tag, [""], at: position)
      let entries = mapping.map { YAMLNode.Entry(key: key($0.key), value: self.node($0.value)) }
      return YAMLNode(position: position, content: .mapping(entries))
    case .alias:
      findings.error(position, YAMLAliases.explanation)
      return YAMLNode(position: position, content: .sequence([]))
    }
  }

  /// Without a look at tags: Yams has resolved them while searching for duplicates.
  private func key(_ key: Node) -> YAMLNode {
    let position = key.mark.map(Position.init) ?? .start
    guard case .scalar(let scalar) = key else { return YAMLNode(position: position, content: .sequence([])) }
    if scalar.anchor != nil { findings.error(position, YAMLAliases.explanation) }
    let text = hidden[position] ?? scalar.string
    return YAMLNode(
      position: position, content: .scalar(YAMLScalar(text: text, isPlain: scalar.style == .plain)))
  }

  private func checkTag(_ tag: Tag, _ expected: [String], at position: Position) {
    guard !expected.contains(tag.rawValue) else { return }
    findings.error(
      position,
      LocalizedText(
        de: "Typangaben wie „!!str“ gibt es in diesen Dateien nicht.",
        en: "Type tags such as “!!str” are not used in these files."),
      LocalizedText(
        de: "Löschen Sie sie; setzen Sie Texte in Anführungszeichen.",
        en: "Delete it; put texts in quotation marks."))
  }
}
