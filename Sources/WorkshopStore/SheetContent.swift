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
