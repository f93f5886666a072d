import Benchmarks
import Questionnaire
import SQLiteFile
import Words

/// What a sheet that was handed in is found again by: as 32 hexadecimal digits, enough to tell sheets apart, and deleted
/// at the end.
enum SheetContent {
  /// Of a file with an id only that, as its answers may be there in another state; of one without its bytes; of a result
  /// code what it carries.
  static func mark(_ entry: CountedResponses.Entry, in questionnaire: Questionnaire) -> String {
    var hash = ContentHash()
    switch entry {
    case .file(let sheet, let content):
      if let response = sheet.response {
        hash.add("response " + response.rawValue)
      } else {
        hash.add("bytes")
        for byte in content { hash.add(byte) }
      }
    case .code(let sheet):
      hash.add("code")
      hash.add(answers(sheet, in: questionnaire))
    }
    return hash.text
  }

  /// What a result code of these answers would carry.
  static func answers(_ sheet: AnswerSheet, in questionnaire: Questionnaire) -> String {
    let coded = CodedAnswers(sheet, in: questionnaire)
    var hash = ContentHash()
    hash.add(coded.date.description)
    for (item, response) in coded.responses.sorted(by: { $0.key < $1.key }) {
      let columns = ResponseColumns(response)
      hash.add(item.rawValue)
      hash.add(columns.kind)
      hash.add(columns.level.map(String.init) ?? columns.share.map(\.description) ?? columns.words ?? "")
    }
    return hash.text
  }
}

/// FNV-1a in 128 bits.
private struct ContentHash {
  private var state: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d

  /// 32 hexadecimal digits.
  var text: String {
    let digits = String(state, radix: 16)
    return String(repeating: "0", count: 32 - digits.count) + digits
  }

  // With its length in front, so that no two rows of fields run together.
  mutating func add(_ field: String) {
    for byte in "\(field.utf8.count):".utf8 { add(byte) }
    for byte in field.utf8 { add(byte) }
  }

  mutating func add(_ byte: UInt8) {
    state ^= UInt128(byte)
    state &*= 0x0000_0000_0100_0000_0000_0000_0000_013b
  }
}
