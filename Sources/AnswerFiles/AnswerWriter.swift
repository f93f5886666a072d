import Questionnaire
import Words

/// Writes what one person answered.
struct AnswerWriter {
  /// By whose order items and options are written; without one they are alphabetical.
  let questionnaire: Questionnaire?

  /// An answer file.
  func text(of sheet: AnswerSheet) -> String {
    let format = JSONText.member("format", JSONText.quoted(AnswerFile.format))
    return JSONText.block([format] + head(of: sheet) + [answers(of: sheet, indent: 2)], indent: 0) + "\n"
  }

  /// Everything of a sheet but its answers.
  func head(of sheet: AnswerSheet) -> [String] {
    let members: [(key: AnswerDocument.Key, value: String?)] = [
      (.response, (sheet.response?.rawValue).map(JSONText.quoted)),
      (.questionnaire, JSONText.quoted(sheet.questionnaire.rawValue)),
      (.version, JSONText.quoted(sheet.version.description)),
      (.form, JSONText.quoted(sheet.form.rawValue)),
      (.company, company(sheet.company)),
      (.perspective, JSONText.quoted(sheet.perspective.rawValue)),
      (.date, JSONText.quoted(sheet.date.description)),
    ]
    return members.compactMap { member in member.value.map { JSONText.member(member.key.rawValue, $0) } }
  }

  private func company(_ company: CompanyProfile) -> String? {
    var members: [String] = []
    if !company.name.isEmpty { members.append(JSONText.member("name", JSONText.quoted(company.name))) }
    if let size = company.size { members.append(JSONText.member("size", JSONText.quoted(size.rawValue))) }
    if let sector = company.sector { members.append(JSONText.member("sector", JSONText.quoted(sector.rawValue))) }
    return members.isEmpty ? nil : JSONText.object(members)
  }

  /// The answers, one on a line.
  func answers(of sheet: AnswerSheet, indent: Int) -> String {
    let ordered = sheet.answers.sorted { (position($0.key), $0.key) < (position($1.key), $1.key) }
    let lines = ordered.map { item, answer in
      JSONText.member(item.rawValue, JSONText.object(members(of: answer, to: item)))
    }
    return JSONText.member("answers", JSONText.block(lines, indent: indent))
  }

  private func position(_ item: ItemID) -> Int { questionnaire?.position(of: item) ?? 0 }

  private func members(of answer: Answer, to item: ItemID) -> [String] {
    var members: [String] = []
    switch answer.response {
    case nil: break
    case .level(let level): members.append(JSONText.member("level", String(level.rawValue)))
    case .option(let id): members.append(JSONText.member("choice", JSONText.quoted(id.rawValue)))
    case .options(let ids): members.append(JSONText.member("choices", list(ids, of: item)))
    case .share(let percent): members.append(JSONText.member("share", JSONText.number(percent)))
    case .text(let text): members.append(JSONText.member("text", JSONText.quoted(text)))
    case .dontKnow: members.append(JSONText.member("state", JSONText.quoted(ResponseState.dontKnow.rawValue)))
    case .notApplicable:
      members.append(JSONText.member("state", JSONText.quoted(ResponseState.notApplicable.rawValue)))
    }
    if let note = answer.note { members.append(JSONText.member("note", JSONText.quoted(note))) }
    return members
  }

  private func list(_ ids: Set<OptionID>, of item: ItemID) -> String {
    let order = questionnaire?.item(item)?.options.map(\.id) ?? []
    let known = order.filter(ids.contains)
    let all = known + ids.subtracting(known).sorted()
    return JSONText.list(all.map(\.rawValue))
  }
}
