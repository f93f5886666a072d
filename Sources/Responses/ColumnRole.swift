package import Questionnaire

/// What a column of a table holds.
package enum ColumnRole: Hashable, Sendable {
  /// What one cell of a column of its own says of a list of several.
  package enum Mark: Hashable, Sendable {
    /// The option at this place in the file.
    case option(Int)
    case dontKnow, notApplicable, nothing
  }

  /// The answer to an item, whole.
  case item(ItemID)
  /// Whether one option of an item with several was chosen.
  case mark(ItemID, Mark)
  /// The id of the response. One that counts up within a survey means something in its own table only.
  case response(isOwn: Bool)
  /// The day of the answers.
  case date
  /// Known and not needed.
  case ignored
  /// Nothing that is known here.
  case unknown
}

/// Finds what a column holds by its name.
struct ColumnNames {
  private let questionnaire: Questionnaire
  private var items: [String: Item] = [:]

  /// By which columns the id of a response is known; those of the second kind count up within a survey.
  private static let responseNames: Set = [
    "response", "_uuid", "meta/instanceID", "meta-instanceID", "instanceID", "KEY", "uuid",
  ]
  private static let countedNames: Set = ["id", "_id"]
  private static let dateNames: Set = ["date", "submitdate", "SubmissionDate", "_submission_time", "Datum"]
  /// What survey tools add of their own accord.
  private static let toolNames: Set = [
    "lastpage", "startlanguage", "seed", "startdate", "datestamp", "start", "end", "today", "deviceid", "__version__",
    "_status", "_notes", "_tags", "_index", "_submitted_by", "_validation_status", "_version_", "_parent_index",
    "SubmitterID", "SubmitterName", "AttachmentsPresent", "AttachmentsExpected", "Status", "ReviewState", "DeviceID",
    "Edits", "FormVersion", "__system", "meta-instanceName", "meta/instanceName", "formhub/uuid", "username", "ipaddr",
    "refurl", "token", "interviewtime", "meta/rootUuid", "_attachments", "_geolocation",
  ]
  /// How LimeSurvey calls its own columns in words, in lower case, as its versions differ in that.
  private static let wordedCountedNames: Set = ["response id", "antwort id", "antwort-id"]
  private static let wordedDateNames: Set = ["date submitted", "datum abgeschickt"]
  private static let wordedToolNames: Set = [
    "last page", "start language", "seed", "date started", "date last action", "ip address", "referrer url",
    "referring url", "access code", "token", "total time", "letzte seite", "start-sprache", "startsprache",
    "zufallsstartwert", "zufallsgeneratorstartwert", "datum gestartet", "datum letzte aktivität", "ip-adresse",
    "weiterleitungs-url", "zugangscode", "zugangsschlüssel", "gesamtzeit",
  ]
  private static let wordedTimes = ["group time:", "question time:", "gruppenzeit:", "fragezeit:", "fragenzeit:"]

  init(_ questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    let codes = TableCodes(questionnaire)
    for item in questionnaire.items {
      for name in [codes[item.id], item.id.formName, item.id.rawValue] { items[name] = item }
    }
  }

  func role(of name: String) -> ColumnRole {
    let own = ownRole(of: name)
    // LimeSurvey may put what a column means behind its name: “id. Response ID”.
    guard own == .unknown, let end = name.firstRange(of: ". ") else { return own }
    return ownRole(of: String(name[..<end.lowerBound]))
  }

  private func ownRole(of name: String) -> ColumnRole {
    if Self.responseNames.contains(name) { return .response(isOwn: false) }
    if Self.countedNames.contains(name) { return .response(isOwn: true) }
    if Self.dateNames.contains(name) { return .date }
    if Self.toolNames.contains(name) || name.hasPrefix("groupTime") || name.hasSuffix("Time") && items[name] == nil {
      return .ignored
    }
    if let item = item(name) { return .item(item.id) }
    return mark(name) ?? wordedRole(of: name.lowercased())
  }

  /// By the words of LimeSurvey, where no item is called so.
  private func wordedRole(of name: String) -> ColumnRole {
    if Self.wordedCountedNames.contains(name) { return .response(isOwn: true) }
    if Self.wordedDateNames.contains(name) { return .date }
    let isTime = Self.wordedTimes.contains(where: name.hasPrefix)
    return isTime || Self.wordedToolNames.contains(name) ? .ignored : .unknown
  }

  /// Where nothing is found, the names that are known.
  var known: [String] { items.keys.sorted() }

  /// By the name itself, behind the names of groups, or before the text of the question.
  private func item(_ name: String) -> Item? {
    if let item = items[name] { return item }
    for (index, character) in name.enumerated() where character == "-" || character == "/" {
      if let item = items[String(name.dropFirst(index + 1))] { return item }
    }
    return name.firstRange(of: ". ").flatMap { items[String(name[..<$0.lowerBound])] }
  }

  /// `code[A1]`, `code[A1]. text`, `group/item/option`.
  private func mark(_ name: String) -> ColumnRole? {
    if let open = name.firstIndex(of: "["), let close = name[open...].firstIndex(of: "]") {
      return mark(String(name[name.index(after: open)..<close]), of: String(name[..<open]))
    }
    guard let slash = name.lastIndex(of: "/") else { return nil }
    return mark(String(name[name.index(after: slash)...]), of: String(name[..<slash]))
  }

  private func mark(_ part: String, of name: String) -> ColumnRole? {
    guard let item = item(name), item.takesSeveral, let mark = item.mark(part) else { return nil }
    return .mark(item.id, mark)
  }
}

extension ItemID {
  /// The id as a name in a form of XML, which knows no „+“.
  package var formName: String {
    let name = rawValue.replacing("+", with: "_")
    return name.first?.isLetter == true ? name : "q" + name
  }
}

extension Item {
  /// Whether several options can be chosen.
  package var takesSeveral: Bool {
    switch kind {
    case .multiple: true
    case .choice(let scale): scale.allowsSeveral
    case .level, .single, .share, .text: false
    }
  }

  /// What a word for one of several means: an option by its id or code, or what goes with none.
  package func mark(_ word: String) -> ColumnRole.Mark? {
    if let index = options.firstIndex(where: { $0.id.rawValue == word }) { return .option(index) }
    if let index = options.indices.first(where: { TableCodes.code(ofOptionAt: $0) == word }) { return .option(index) }
    switch word {
    case TableCodes.nothing: return .nothing
    case TableCodes.dontKnow, ResponseState.dontKnow.rawValue: return scored == nil ? nil : .dontKnow
    case TableCodes.notApplicable, ResponseState.notApplicable.rawValue:
      return allowsNotApplicable ? .notApplicable : nil
    default: return nil
    }
  }
}
