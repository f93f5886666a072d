/// Which of our JSON formats of answers a file is.
package enum FileKind: Hashable, Sendable, CaseIterable {
  /// One person's answers.
  case answers
  /// Everything of one company.
  case survey

  /// As it stands in every file.
  package var format: String {
    switch self {
    case .answers: "reifegrad-answers/1"
    case .survey: "reifegrad-survey/1"
    }
  }

  /// The format without its version.
  private var family: String { String(format.prefix { $0 != "/" }) + "/" }

  /// `nil` for a format that is none of these; versions that are not known yet are of the family.
  init?(format: String) {
    guard let kind = Self.allCases.first(where: { format.hasPrefix($0.family) }) else { return nil }
    self = kind
  }

  /// What a file says of itself; `nil` where it says nothing that we know, or is no JSON.
  package init?(of bytes: some Sequence<UInt8>) {
    guard let root = try? JSONParser.parse(Array(bytes)), case .object(let members) = root.value,
      case .string(let format) = members.first(where: { $0.key == "format" })?.node.value
    else { return nil }
    self.init(format: format)
  }

  /// The tree of a file of this kind; throws where it is no JSON, larger than 1 MiB, deeper than 16 levels or of another
  /// format.
  func document(of bytes: [UInt8]) throws(AnswerFileError) -> (source: SourceText, root: JSONNode) {
    let source = SourceText(bytes)
    var faults = FaultList(in: source)
    let root: JSONNode
    do throws(JSONSyntaxError) {
      root = try JSONParser.parse(bytes)
    } catch {
      faults.add(.syntax(error.problem), at: .document, error.offset)
      throw AnswerFileError(faults.faults)
    }
    faults.checkFormat(of: root, is: self)
    if !faults.faults.isEmpty { throw AnswerFileError(faults.faults) }
    return (source, root)
  }
}

extension FaultList {
  /// Adds what is wrong with the first level and with the format it says: without the right one all else would be noise.
  fileprivate mutating func checkFormat(of root: JSONNode, is kind: FileKind) {
    guard case .object(let members) = root.value else { return add(.wrongType(.object), at: .document, root.offset) }
    guard let format = members.first(where: { $0.key == "format" }) else {
      return add(.missingKey("format"), at: .document, root.offset)
    }
    var found: String?
    if case .string(let text) = format.node.value { found = text }
    if found == kind.format { return }
    let other = found.flatMap { FileKind(format: $0) }
    add(
      other == kind ? .newerFormat(kind) : .otherFormat(kind, found: other), at: JSONPath.document.key("format"),
      format.node.offset)
  }
}
