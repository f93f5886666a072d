import Dispatch
import Foundation
import Questionnaire
import Synchronization

/// Reads a table once, on all processors; each thread has a block and a taker of its own.
struct TablePass: Sendable {
  let table: ResponseTable
  let source: Int
  /// Hears how many rows and how many bytes are done.
  let progress: @Sendable (_ rows: Int, _ bytes: Int) -> Void

  /// What the threads found.
  struct Outcome<Taker: RowTaker>: Sendable {
    var takers: [Taker] = []
    var notes = BlockNotes()
    /// For each block its records.
    var records: [Int: Int] = [:]
    /// The first record of each block that is too long.
    var tooLong: [Int: Int] = [:]
    /// The number of the first row behind the heading.
    let firstRow: Int

    init(firstRow: Int) { self.firstRow = firstRow }

    /// The number of the row, as a spreadsheet or an editor has it.
    func row(of fault: LocatedFault) -> Int { row(fault.record, ofBlock: fault.block) }

    func row(_ record: Int, ofBlock block: Int) -> Int {
      firstRow + records.filter { $0.key < block }.values.reduce(0, +) + record
    }
  }

  func run<Taker: RowTaker>(_ taker: Taker) throws(TableFault) -> Outcome<Taker> {
    let rows = Atomic<Int>(0)
    let (progress, file) = (progress, table.file)
    let blocks = RecordBlocks(file.descriptor, from: file.rowsAt, hasQuotes: table.plan != nil) { bytes in
      progress(rows.load(ordering: .relaxed), bytes)
    }
    let outcome = Mutex(Outcome<Taker>(firstRow: file.firstRow))
    DispatchQueue.concurrentPerform(iterations: ProcessInfo.processInfo.activeProcessorCount) { _ in
      let buffer = UnsafeMutablePointer<UInt8>.allocate(capacity: RecordBlocks.capacity)
      defer { buffer.deallocate() }
      var own = taker
      var found = Outcome<Taker>(firstRow: file.firstRow)
      while let block = blocks.next(into: buffer) {
        own.begin(block.number)
        let notes = parse(buffer, block, into: &own)
        found.records[block.number] = notes.records
        found.tooLong[block.number] = notes.tooLong
        found.notes.add(notes)
        rows.add(notes.rows, ordering: .relaxed)
      }
      outcome.withLock { outcome in
        outcome.takers.append(own)
        outcome.notes.add(found.notes)
        outcome.records.merge(found.records) { first, _ in first }
        outcome.tooLong.merge(found.tooLong) { first, _ in first }
      }
    }
    var result = outcome.withLock { $0 }
    result.notes.first.sort { ($0.block, $0.record) < ($1.block, $1.record) }
    if let (block, record) = result.tooLong.min(by: { $0.key < $1.key }) {
      throw TableFault(row: result.row(record, ofBlock: block), .tooLong(isTable: table.plan != nil))
    }
    if let failure = blocks.failure {
      throw TableFault(row: result.row(failure.record, ofBlock: failure.block), failure.reason)
    }
    guard file.isUnchanged, blocks.offset == file.size else { throw TableFault(.changed) }
    return result
  }

  private func parse<Taker: RowTaker>(
    _ bytes: UnsafePointer<UInt8>, _ block: RecordBlocks.Block, into taker: inout Taker
  ) -> BlockNotes {
    guard let plan = table.plan, case .columns(_, let delimiter) = table.file.shape else {
      return LineParser(questionnaire: table.questionnaire, counted: table.counted, source: source)
        .parse(bytes, count: block.count, block: block.number, into: &taker)
    }
    return RowParser(plan: plan, delimiter: delimiter, source: source)
      .parse(bytes, count: block.count, block: block.number, into: &taker)
  }
}

extension BlockNotes {
  mutating func add(_ other: BlockNotes) {
    records += other.records
    rows += other.rows
    faulty += other.faulty
    unanswered += other.unanswered
    faults += other.faults
    first += other.first
    // Each thread sees its blocks in order: the first of all are among the first of each.
    if first.count > Self.told {
      first.sort { ($0.block, $0.record) < ($1.block, $1.record) }
      first.removeSubrange(Self.told...)
    }
  }
}
