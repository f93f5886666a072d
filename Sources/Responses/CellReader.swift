import Questionnaire
import Words

/// What cells say that need a closer look than a table of words.
enum CellReader {
  /// `2026-11-24`, `24.11.2026`, whatever time follows, as a number that grows with the day; `nil` = no day.
  static func day(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int32? {
    guard count >= 10 else { return nil }
    func number(_ places: Range<Int>) -> Int? {
      var number = 0
      for place in places {
        guard (0x30...0x39).contains(bytes[place]) else { return nil }
        number = number * 10 + Int(bytes[place]) - 0x30
      }
      return number
    }
    let isISO = bytes[4] == 0x2D && bytes[7] == 0x2D
    guard isISO || (bytes[2] == 0x2E && bytes[5] == 0x2E) else { return nil }
    let year = isISO ? number(0..<4) : number(6..<10)
    let month = isISO ? number(5..<7) : number(3..<5)
    let day = isISO ? number(8..<10) : number(0..<2)
    guard let year, let month, let day else { return nil }
    return CalendarDate(year: year, month: month, day: day)?.number
  }

  /// The day behind such a number.
  static func date(_ day: Int32) -> CalendarDate? {
    CalendarDate(year: Int(day) / 512, month: Int(day) % 512 / 32, day: Int(day) % 32)
  }

  /// `37`, `37,5`, `37.5 %`; `nil` = no number.
  static func percent(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Double? {
    var count = count
    if count > 0, bytes[count - 1] == 0x25 { count -= 1 }
    while count > 0, bytes[count - 1] == 0x20 { count -= 1 }
    guard count <= 41 else { return nil }
    let digits = String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
    let parts = digits.replacing(",", with: ".").split(separator: ".", omittingEmptySubsequences: false)
    // No engine may be asked for a number that it cannot hold.
    let isNumber = { (part: Substring) in
      (1...20).contains(part.utf8.count) && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
    guard parts.count <= 2, parts.allSatisfy(isNumber)
    else { return nil }
    return Double(parts.joined(separator: "."))
  }

  /// The options, ids or codes with a space, comma or semicolon between them; `nil` where one is not known.
  static func marks(_ text: String, of item: Item) -> ChosenMarks? {
    var chosen = ChosenMarks()
    // By bytes, as engines compare them: to Swift “K” and the sign of the kelvin are the same.
    for word in text.utf8.split(whereSeparator: { [0x20, 0x2C, 0x3B, 0x7C, 0x0A].contains($0) }) {
      guard word.allSatisfy({ $0 < 0x80 }), let mark = item.mark(String(Substring(word))) else { return nil }
      chosen.insert(mark)
    }
    return chosen.isEmpty ? nil : chosen
  }

  /// The bytes of a cell with its doubled quotes made single.
  static func unquoted(_ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> [UInt8] {
    var plain: [UInt8] = []
    var place = start
    while place < end {
      plain.append(bytes[place])
      place += bytes[place] == 0x22 && place + 1 < end && bytes[place + 1] == 0x22 ? 2 : 1
    }
    return plain
  }

  /// The text of a cell, with the line breaks of every system as line feeds.
  static func string(_ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> String {
    String(decoding: unquoted(bytes, start, end), as: UTF8.self).replacing("\r\n", with: "\n")
  }

  /// Why a text cannot be taken.
  static func textFault(_ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> TableFaultReason? {
    var isPlain = end - start <= TextRule.text.maximum
    for place in start..<end where bytes[place] < 0x20 || bytes[place] > 0x7E { isPlain = false }
    if isPlain { return nil }
    if (start..<end).contains(where: { bytes[$0] == 0 }) { return .nullByte }
    let plain = unquoted(bytes, start, end)
    guard let text = String(validating: plain, as: UTF8.self) else { return .notUTF8 }
    do throws(TextFault) {
      try TextRule.text.check(text.replacing("\r\n", with: "\n"))
      return nil
    } catch {
      return .text(error)
    }
  }

  /// Why a cell is no answer to an item.
  static func reason(
    _ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int, of item: Item, reading: ColumnPlan.Reading
  ) -> TableFaultReason {
    if (start..<end).contains(where: { bytes[$0] == 0 }) { return .nullByte }
    if reading == .text, let fault = textFault(bytes, start, end) { return fault }
    guard let text = String(validating: unquoted(bytes, start, end), as: UTF8.self) else { return .notUTF8 }
    let shown = presentable(text)
    if CellWords.notApplicable.contains(text) { return .mustApply }
    if reading == .mark { return .unknownAnswer(shown, possible: ["1", "0", "Y", "N"]) }
    switch item.kind {
    case .level:
      let isNumber = text.utf8.allSatisfy { (0x30...0x39).contains($0) || [0x2C, 0x2E, 0x2D].contains($0) }
      if let shown, isNumber, let first = text.split(whereSeparator: { ",.".contains($0) }).first.flatMap({ Int($0) }) {
        let isWhole = text.split(whereSeparator: { ",.".contains($0) }).dropFirst().joined().allSatisfy { $0 == "0" }
        if Level(first) == nil || !isWhole { return .levelOutOfRange(shown) }
        if text.contains(where: { ",.".contains($0) }) { return .decimalLevel(shown) }
      }
    case .share:
      if percent(bytes + start, end - start) != nil { return .shareOutOfRange }
    case .multiple, .choice:
      if item.takesSeveral, let chosen = marks(text, of: item) { return item.conflict(in: chosen) }
    case .single, .text: break
    }
    return .unknownAnswer(shown, possible: item.tableWords)
  }

  /// A value that can hardly be what a person wrote about somebody.
  private static func presentable(_ text: String) -> String? {
    text.count <= 12 && !text.contains("@") && !text.contains(where: \.isNewline) ? text.shownSafely : nil
  }
}

extension CalendarDate {
  /// A number that grows with the day.
  var number: Int32 { Int32(year * 512 + month * 32 + day) }
}

extension Item {
  /// The words for the answers to this item that are said where another one stands.
  var tableWords: [String] {
    let answers: [String]
    switch kind {
    case .level(let anchors): answers = anchors.levels.map { String($0.rawValue) }
    case .share(let scale): answers = ["0–100"] + scale.bounds.levels.map(TableCodes.code)
    case .single, .multiple, .choice: answers = options.map(\.id.rawValue)
    case .text: answers = []
    }
    return answers + (scored == nil ? [] : [TableCodes.dontKnow])
      + (allowsNotApplicable ? [TableCodes.notApplicable] : [])
  }
}
