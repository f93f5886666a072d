import Questionnaire
import Words

/// The whole content of an answer sheet in one order, so that the very same sheet is found again.
struct SheetContent {
  private var state: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d

  /// Of a sheet with an id only that: its answers may be there in another state.
  init(_ sheet: AnswerSheet) {
    if let response = sheet.response {
      add("response " + response.rawValue)
      return
    }
    add(sheet.questionnaire.rawValue)
    add(sheet.version.description)
    add(sheet.form.rawValue)
    add(sheet.perspective.rawValue)
    add(sheet.date.description)
    add(sheet.company.name)
    add(sheet.company.size?.rawValue)
    add(sheet.company.sector?.rawValue)
    for (item, answer) in sheet.answers.sorted(by: { $0.key < $1.key }) {
      add(item.rawValue)
      add(answer.note)
      switch answer.response {
      case nil: add("-")
      case .level(let level): add("level \(level.rawValue)")
      case .option(let id): add("option \(id)")
      case .options(let ids): add("options " + ids.map(\.rawValue).sorted().joined(separator: " "))
      case .share(let percent): add("share \(percent)")
      case .text(let text): add("text " + text)
      case .dontKnow: add(ResponseState.dontKnow.rawValue)
      case .notApplicable: add(ResponseState.notApplicable.rawValue)
      }
    }
  }

  /// FNV-1a in 128 bits, as 32 hexadecimal digits: enough to tell sheets apart, and deleted at the end.
  var hash: String {
    let digits = String(state, radix: 16)
    return String(repeating: "0", count: 32 - digits.count) + digits
  }

  // With its length in front, so that no two rows of fields run together.
  private mutating func add(_ field: String?) {
    for byte in "\(field?.utf8.count ?? -1):".utf8 { add(byte) }
    for byte in (field ?? "").utf8 { add(byte) }
  }

  private mutating func add(_ byte: UInt8) {
    state ^= UInt128(byte)
    state &*= 0x0000_0000_0100_0000_0000_0000_0000_013b
  }
}
