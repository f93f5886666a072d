import AnswerFiles
import Files
import Foundation
import Questionnaire
import Responses
import Words

/// The rows of a table that count as answer files; a task that is cancelled leaves nothing of them.
struct ConvertedRows: Sendable {
  let rows: RowSheets
  let questionnaire: Questionnaire

  /// - Parameter output: `-` for lines on standard output, a file of lines where it is called so, or else a new folder
  ///   with a file of each row.
  func write(to output: String) throws {
    if output == "-" {
      try handOnLines(Console.output)
    } else if TableFile.isNamedAsLines(output) {
      try WholeFile.write(to: output, replacing: false) { try handOnLines($0) }
    } else {
      try writeFolder(output)
    }
  }

  private func handOnLines(_ write: ([UInt8]) throws -> Void) throws {
    var piece: [UInt8] = []
    _ = try rows.handOn { sheet in
      try Task.checkCancellation()
      piece += AnswerFile.line(identified(sheet), questionnaire: questionnaire)
      guard piece.count > 1 << 16 else { return }
      try write(piece)
      piece = []
    }
    try write(piece)
  }

  /// A folder that has its name only when everything is in it.
  private func writeFolder(_ output: String) throws {
    guard !Console.exists(output) else { throw FileFault.exists(path: output) }
    let folder = output.hasSuffix("/") ? String(output.dropLast()) : output
    let temporary = folder + ".reifegrad-" + String(UInt64.random(in: .min ... .max), radix: 36)
    guard mkdir(temporary, 0o700) == 0 else { throw FileFault(making: folder, errno) }
    do {
      var number = 0
      _ = try rows.handOn { sheet in
        try Task.checkCancellation()
        number += 1
        let digits = String(number)
        let name = String(repeating: "0", count: max(0, 6 - digits.count)) + digits + ".json"
        try Console.write(
          Array(AnswerFile.write(identified(sheet), questionnaire: questionnaire)), to: temporary + "/" + name,
          replacing: false)
      }
      guard rename(temporary, folder) == 0 else { throw FileFault.notWritten(path: folder) }
    } catch {
      try? FileManager.default.removeItem(atPath: temporary)
      throw (error as? FileFault)?.told(of: output) ?? error
    }
  }

  /// Two people often answer alike: each row gets an id, so that both count.
  private func identified(_ sheet: AnswerSheet) -> AnswerSheet {
    guard sheet.response == nil else { return sheet }
    var generator = SystemRandomNumberGenerator()
    var sheet = sheet
    sheet.response = ResponseID.random(using: &generator)
    return sheet
  }
}
