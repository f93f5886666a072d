import AnswerFiles
import Questionnaire

/// Reads lines, each an answer file.
struct LineParser {
  let questionnaire: Questionnaire
  /// As in `ResponseTable`.
  let counted: ItemID?
  let source: Int

  func parse<Taker: RowTaker>(
    _ bytes: UnsafePointer<UInt8>, count: Int, block: Int, into taker: inout Taker
  ) -> BlockNotes {
    var notes = BlockNotes()
    var start = 0
    while start < count {
      var end = start
      while bytes[end] != 0x0A { end += 1 }
      defer { start = end + 1 }
      let line = UnsafeBufferPointer(start: bytes + start, count: end - start)
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) {
        notes.records += 1
        continue
      }
      notes.rows += 1
      if line.count >= RecordBlocks.longest { notes.tooLong = notes.tooLong ?? notes.records }
      do throws(AnswerFileError) {
        let sheet = try AnswerFile.read(line, questionnaire: questionnaire)
        take(sheet, number: notes.records, &notes, into: &taker)
      } catch {
        notes.faulty += 1
        notes.faults += error.faults.count
        let told = error.faults.prefix(BlockNotes.told - min(BlockNotes.told, notes.first.count))
        notes.first += told.map {
          LocatedFault(source: source, block: block, record: notes.records, column: nil, reason: .answerFile($0))
        }
      }
      notes.records += 1
    }
    return notes
  }

  private func take<Taker: RowTaker>(
    _ sheet: AnswerSheet, number: Int, _ notes: inout BlockNotes, into taker: inout Taker
  ) {
    let symbols = questionnaire.items.map { item -> UInt8 in
      guard questionnaire.isCounted(item.id, counted) else { return Symbol.open }
      return sheet[item.id].response.map { item.symbol(of: $0) } ?? Symbol.open
    }
    guard symbols.contains(where: { $0 != Symbol.open }) else {
      notes.unanswered += 1
      return
    }
    if taker.take(sheet, number: number) { return }
    let id = Array((sheet.response?.rawValue ?? "").utf8)
    (id + [UInt8](repeating: 0, count: 8)).withUnsafeBufferPointer { record in
      symbols.withUnsafeBufferPointer { symbols in
        guard let record = record.baseAddress, let symbols = symbols.baseAddress else { return }
        taker.take(
          ParsedRow(
            symbols: symbols, record: record, response: (0, id.count), day: sheet.date.number, number: number))
      }
    }
  }
}

extension Item {
  /// The symbol of an answer that fits the item.
  func symbol(of response: Response) -> UInt8 {
    switch response {
    case .dontKnow: Symbol.dontKnow
    case .notApplicable: Symbol.notApplicable
    case .option(let id): options.firstIndex { $0.id == id }.map { UInt8($0) } ?? Symbol.open
    case .level, .share, .options: level(of: response).map { UInt8($0.rawValue) } ?? 0
    case .text: 0
    }
  }
}
