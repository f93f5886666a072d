import Questionnaire
import Words

/// Writes answer files by hand, so that they look the same everywhere and forever.
struct AnswerWriter {
  let questionnaire: Questionnaire

  func text(of sheet: AnswerSheet) -> String {
    var lines = [
      member("format", quoted(AnswerFile.format)),
      sheet.response.map { member("response", quoted($0.rawValue)) },
      member("questionnaire", quoted(sheet.questionnaire.rawValue)),
      member("version", quoted(sheet.version.description)),
      member("form", quoted(sheet.form.rawValue)),
    ].compactMap(\.self)
    let company = company(sheet.company)
    if !company.isEmpty { lines.append(member("company", object(company))) }
    lines.append(member("perspective", quoted(sheet.perspective.rawValue)))
    lines.append(member("date", quoted(sheet.date.description)))
    lines.append(member("answers", answers(of: sheet)))
    return "{\n" + lines.map { "  " + $0 }.joined(separator: ",\n") + "\n}\n"
  }

  private func company(_ company: CompanyProfile) -> [String] {
    var members: [String] = []
    if !company.name.isEmpty { members.append(member("name", quoted(company.name))) }
    if let size = company.size { members.append(member("size", quoted(size.rawValue))) }
    if let sector = company.sector { members.append(member("sector", quoted(sector.rawValue))) }
    return members
  }

  private func answers(of sheet: AnswerSheet) -> String {
    if sheet.answers.isEmpty { return "{}" }
    let ordered = sheet.answers.sorted {
      (questionnaire.position(of: $0.key), $0.key) < (questionnaire.position(of: $1.key), $1.key)
    }
    let lines = ordered.map { item, answer in "    " + member(item.rawValue, object(members(of: answer, to: item))) }
    return "{\n" + lines.joined(separator: ",\n") + "\n  }"
  }

  private func members(of answer: Answer, to item: ItemID) -> [String] {
    var members: [String] = []
    switch answer.response {
    case nil: break
    case .level(let level): members.append(member("level", String(level.rawValue)))
    case .option(let id): members.append(member("choice", quoted(id.rawValue)))
    case .options(let ids): members.append(member("choices", list(ids, of: item)))
    case .share(let percent): members.append(member("share", number(percent)))
    case .text(let text): members.append(member("text", quoted(text)))
    case .dontKnow: members.append(member("state", quoted(ResponseState.dontKnow.rawValue)))
    case .notApplicable: members.append(member("state", quoted(ResponseState.notApplicable.rawValue)))
    }
    if let note = answer.note { members.append(member("note", quoted(note))) }
    return members
  }

  private func list(_ ids: Set<OptionID>, of item: ItemID) -> String {
    let order = questionnaire.item(item)?.options.map(\.id) ?? []
    let known = order.filter(ids.contains)
    let all = known + ids.subtracting(known).sorted()
    return "[" + all.map { quoted($0.rawValue) }.joined(separator: ", ") + "]"
  }

  // Swift writes the shortest decimal that reads back as the same number; whole ones need no “.0”.
  private func number(_ value: Double) -> String {
    Int(exactly: value).map(String.init) ?? "\(value)"
  }

  private func member(_ key: String, _ value: String) -> String { quoted(key) + ": " + value }

  private func object(_ members: [String]) -> String { "{ " + members.joined(separator: ", ") + " }" }

  private func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\u{0}"..<" ", "\u{7F}"..."\u{9F}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
