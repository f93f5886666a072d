import Questionnaire
import Words

/// Reads what stands in an answer file, going on after each fault.
struct SheetReader {
  /// `nil` while it is not known; then only what needs none is checked.
  let questionnaire: Questionnaire?
  var faults: FaultList
  /// Where in the file the sheet stands.
  var place = JSONPath.document

  /// What stands before the answers; parts with faults are left out.
  struct Header {
    var questionnaire: QuestionnaireID?
    var version: Version?
    var form: Form? = .full
    var company = CompanyProfile()
    var perspective = Perspective.other
    var date: CalendarDate?
    var answers: JSONNode?
    var response: ResponseID?
  }

  /// The whole sheet; `nil` when a part that it cannot do without has a fault.
  mutating func sheet(of root: JSONNode) -> AnswerSheet? { sheet(with: header(of: root)) }

  /// The same where what stands before the answers is read already.
  mutating func sheet(with header: Header) -> AnswerSheet? {
    var answers: [ItemID: Answer] = [:]
    if let node = header.answers { answers = self.answers(node, form: header.form) }
    guard let questionnaire = header.questionnaire, let version = header.version, let date = header.date,
      let form = header.form
    else { return nil }
    return AnswerSheet(
      questionnaire: questionnaire, version: version, form: form, company: header.company,
      perspective: header.perspective, date: date, answers: answers, response: header.response)
  }

  /// Everything but the answers.
  mutating func header(of root: JSONNode) -> Header {
    var header = Header()
    let members = faults.members(root, at: place, of: AnswerDocument.Key.self) ?? []
    for (key, member) in members { take(key, member, into: &header) }
    for key in AnswerDocument.Key.needed where !members.contains(where: { $0.key == key }) {
      faults.add(.missingKey(key.rawValue), at: place, root.offset)
    }
    return header
  }

  /// One member of a sheet.
  mutating func take(_ key: AnswerDocument.Key, _ member: JSONMember, into header: inout Header) {
    let (node, path) = (member.node, place.key(member.key))
    switch key {
    // Read before anything else.
    case .format: break
    case .response: header.response = response(node, at: path)
    case .questionnaire: header.questionnaire = questionnaireID(node, at: path)
    case .version: header.version = version(node, at: path)
    case .form: header.form = form(node, at: path)
    case .company: header.company = company(node, at: path)
    case .perspective:
      header.perspective =
        faults.name(node, at: path, known: Perspective.allCases.map(\.rawValue), Perspective.init(rawValue:))
        ?? .other
    case .date: header.date = faults.date(node, at: path)
    case .answers: header.answers = node
    }
  }

  private mutating func questionnaireID(_ node: JSONNode, at path: JSONPath) -> QuestionnaireID? {
    guard let text = faults.string(node, at: path) else { return nil }
    let id = QuestionnaireID(text)
    if let questionnaire {
      if id != questionnaire.id { faults.add(.otherQuestionnaire(expected: questionnaire.id), at: path, node.offset) }
    } else if id == nil {
      faults.add(.invalidQuestionnaireID, at: path, node.offset)
    }
    return id
  }

  private mutating func response(_ node: JSONNode, at path: JSONPath) -> ResponseID? {
    guard let text = faults.string(node, at: path) else { return nil }
    let id = ResponseID(text)
    if id == nil { faults.add(.invalidResponseID, at: path, node.offset) }
    return id
  }

  private mutating func version(_ node: JSONNode, at path: JSONPath) -> Version? {
    guard case .string(let text) = node.value, let version = Version(text) else {
      faults.add(.invalidVersion, at: path, node.offset)
      return nil
    }
    if let present = questionnaire?.version, present.major != version.major {
      faults.add(.otherMajor(file: version, present: present), at: path, node.offset)
    }
    return version
  }

  private mutating func form(_ node: JSONNode, at path: JSONPath) -> Form? {
    let form = faults.name(node, at: path, known: Form.allCases.map(\.rawValue), Form.init(rawValue:))
    if form == .short, questionnaire?.hasShortForm == false {
      faults.add(.noShortForm, at: path, node.offset)
      return nil
    }
    return form
  }

  private enum CompanyKey: String, CaseIterable { case name, size, sector }

  private mutating func company(_ node: JSONNode, at path: JSONPath) -> CompanyProfile {
    var company = CompanyProfile()
    for (key, member) in faults.members(node, at: path, of: CompanyKey.self) ?? [] {
      let (node, path) = (member.node, path.key(member.key))
      switch key {
      case .name: company.name = faults.text(node, at: path, .companyName) ?? ""
      case .size: company.size = choice(node, at: path, among: questionnaire?.company.sizes)
      case .sector: company.sector = choice(node, at: path, among: questionnaire?.company.sectors)
      }
    }
    return company
  }

  private mutating func choice(_ node: JSONNode, at path: JSONPath, among options: [ItemOption]?) -> OptionID? {
    guard let options else {
      _ = faults.string(node, at: path)
      return nil
    }
    return faults.name(node, at: path, known: options.map(\.id.rawValue), OptionID.init)
  }
}
