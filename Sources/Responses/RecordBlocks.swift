import Glibc
import Synchronization

/// Cuts a file into blocks of whole records, for several threads at once: in bounded memory, whatever the file.
///
/// A record ends at a line feed before which there is an even number of quotes. That rule needs no look at cells, so
/// that reading is a copy and a count of quotes, and the rest is done beside it by the threads.
final class RecordBlocks: Sendable {
  /// A block in the memory of a thread.
  struct Block {
    let number: Int
    let count: Int
  }

  /// How many bytes are read at a time.
  static let step = 1 << 20
  /// No record may be longer.
  static let longest = 1 << 20
  /// What a thread has to hold: what was left over, a step, a line feed, and 16 bytes to read beyond.
  static let capacity = step + longest + 32

  /// Why reading ended early, and before which record of which block.
  struct Failure {
    let block: Int
    let record: Int
    let reason: TableFaultReason
  }

  private struct State {
    var offset: Int
    var number = 0
    var rest: [UInt8] = []
    var isDone = false
    var failure: Failure?
  }

  private let descriptor: Int32
  private let hasQuotes: Bool
  private let state: Mutex<State>
  private let progress: @Sendable (Int) -> Void

  /// - Parameters:
  ///   - offset: where the records begin.
  ///   - hasQuotes: whether line feeds within quotes are part of a record.
  ///   - progress: hears how far the file is read.
  init(_ descriptor: Int32, from offset: Int, hasQuotes: Bool, progress: @escaping @Sendable (Int) -> Void) {
    self.descriptor = descriptor
    self.hasQuotes = hasQuotes
    self.progress = progress
    state = Mutex(State(offset: offset))
  }

  /// Why it stopped before the end.
  var failure: Failure? { state.withLock { $0.failure } }
  /// How many bytes of the file were read.
  var offset: Int { state.withLock { $0.offset } }

  /// The next block, in `buffer` of ``capacity`` bytes; `nil` at the end.
  func next(into buffer: UnsafeMutablePointer<UInt8>) -> Block? {
    state.withLock { state in
      guard !state.isDone else { return nil }
      var count = state.rest.count
      state.rest.withUnsafeBufferPointer { rest in
        if let start = rest.baseAddress { buffer.update(from: start, count: count) }
      }
      var isEnd = false
      let goal = count + Self.step
      while count < goal {
        let got = pread(descriptor, buffer + count, goal - count, off_t(state.offset))
        if got < 0, errno == EINTR { continue }
        if got < 0 { return Self.fail(.notReadable, &state) }
        if got == 0 {
          isEnd = true
          break
        }
        count += got
        state.offset += got
      }
      progress(state.offset)
      if isEnd {
        state.isDone = true
        if count == 0 { return nil }
        if hasQuotes, !Self.isEven(buffer, count) {
          return Self.fail(.openQuote, after: records(buffer, count), &state)
        }
        if buffer[count - 1] != 0x0A {
          buffer[count] = 0x0A
          count += 1
        }
        return Self.block(count, buffer, &state)
      }
      guard let cut = cut(buffer, count) else { return Self.fail(.tooLong(isTable: hasQuotes), &state) }
      state.rest = Array(UnsafeBufferPointer(start: buffer + cut, count: count - cut))
      guard state.rest.count <= Self.longest else {
        return Self.fail(.tooLong(isTable: hasQuotes), after: records(buffer, cut), &state)
      }
      return Self.block(cut, buffer, &state)
    }
  }

  private static func block(_ count: Int, _ buffer: UnsafeMutablePointer<UInt8>, _ state: inout State) -> Block {
    (buffer + count).update(repeating: 0x0A, count: 16)
    defer { state.number += 1 }
    return Block(number: state.number, count: count)
  }

  private static func fail(_ reason: TableFaultReason, after record: Int = 0, _ state: inout State) -> Block? {
    state.isDone = true
    state.failure = Failure(block: state.number, record: record, reason: reason)
    return nil
  }

  /// How many records end in the buffer.
  private func records(_ buffer: UnsafeMutablePointer<UInt8>, _ count: Int) -> Int {
    var isInside = false
    var records = 0
    for place in 0..<count {
      if buffer[place] == 0x22, hasQuotes { isInside.toggle() }
      if buffer[place] == 0x0A, !isInside { records += 1 }
    }
    return records
  }

  /// How much of the buffer is whole records; `nil` = none.
  private func cut(_ buffer: UnsafeMutablePointer<UInt8>, _ count: Int) -> Int? {
    var isInside = hasQuotes && !Self.isEven(buffer, count)
    var place = count - 1
    while place >= 0 {
      if buffer[place] == 0x22 {
        if hasQuotes { isInside.toggle() }
      } else if buffer[place] == 0x0A, !isInside {
        return place + 1
      }
      place -= 1
    }
    return nil
  }

  /// Whether the number of quotes is even. Eight bytes at a time, as this is done under the lock.
  private static func isEven(_ buffer: UnsafeMutablePointer<UInt8>, _ count: Int) -> Bool {
    guard memchr(buffer, 0x22, count) != nil else { return true }
    let raw = UnsafeRawPointer(buffer)
    let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    var odd: UInt64 = 0
    var place = 0
    while place + 8 <= count {
      let bytes = raw.loadUnaligned(fromByteOffset: place, as: UInt64.self) ^ 0x2222_2222_2222_2222
      // The high bit of each byte that was a quote.
      odd ^= ~(((bytes & low) &+ low) | bytes | low)
      place += 8
    }
    var sum = odd.nonzeroBitCount
    while place < count {
      if buffer[place] == 0x22 { sum += 1 }
      place += 1
    }
    return sum % 2 == 0
  }
}
