package import Questionnaire
import Words

/// Who is counted among answers that came from many hands (method §9).
package struct CountedResponses: Sendable {
  /// Answers, and how they came.
  package enum Entry: Sendable {
    /// A file with its content to the byte.
    case file(AnswerSheet, content: [UInt8])
    /// A result code, which carries no id.
    case code(AnswerSheet)
  }

  /// What became of an entry.
  package enum Fate: Hashable, Sendable {
    /// It counts.
    case counted
    /// It is there already: the same id, the same bytes, or the answers and day of a sheet.
    case known
    /// Another one with the same id is newer.
    case older
  }

  /// One for each entry, in their order.
  package let fates: [Fate]
  /// Those that count, in the order of the entries.
  package let sheets: [AnswerSheet]

  /// The same id counts once: of different contents the one with the latest date, else the first. Files without an id
  /// count unless they are the same to the byte. Codes are looked at after all files.
  package init(_ entries: [Entry]) {
    var fates = [Fate](repeating: .counted, count: entries.count)
    var newest: [ResponseID: (index: Int, date: CalendarDate)] = [:]
    var contents: Set<[UInt8]> = []
    for (index, entry) in entries.enumerated() {
      guard case .file(let sheet, let content) = entry else { continue }
      guard let id = sheet.response else {
        if !contents.insert(content).inserted { fates[index] = .known }
        continue
      }
      if let other = newest[id] {
        let isNewer = other.date < sheet.date
        fates[isNewer ? other.index : index] = isNewer || sheet.date < other.date ? .older : .known
        guard isNewer else { continue }
      }
      newest[id] = (index, sheet.date)
    }
    var seen = Set(
      zip(entries, fates).compactMap { entry, fate -> Answered? in
        if case .file(let sheet, content: _) = entry, fate == .counted { Answered(sheet) } else { nil }
      })
    for (index, entry) in entries.enumerated() {
      guard case .code(let sheet) = entry else { continue }
      if !seen.insert(Answered(sheet)).inserted { fates[index] = .known }
    }
    self.fates = fates
    sheets = zip(entries, fates).compactMap { entry, fate in fate == .counted ? entry.sheet : nil }
  }

  /// What of a sheet a result code carries.
  private struct Answered: Hashable {
    let date: CalendarDate
    let responses: [ItemID: Response]

    init(_ sheet: AnswerSheet) {
      date = sheet.date
      responses = sheet.answers.compactMapValues { answer in
        // No code carries a text.
        if case .text = answer.response { nil } else { answer.response }
      }
    }
  }
}

extension CountedResponses.Entry {
  /// The answers.
  package var sheet: AnswerSheet {
    switch self {
    case .file(let sheet, content: _), .code(let sheet): sheet
    }
  }
}
