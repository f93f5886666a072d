package import Questionnaire
package import Words

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
    /// Another one with the same id and day has lower answers.
    case higher
  }

  /// One for each entry, in their order.
  package let fates: [Fate]
  /// Those that count, in the order in which they came.
  package let entries: [Entry]
  /// Their answers.
  package var sheets: [AnswerSheet] { entries.map(\.sheet) }

  /// The same id counts once: of different contents the one with the latest date, of the same date the one with the lower
  /// answers, else the first. Files without an id count unless they are the same to the byte. Codes are looked at after all
  /// files.
  ///
  /// - Parameters:
  ///   - questionnaire: the one that is answered, which knows how a code rounds a share.
  ///   - success: the item that splits groups, where groups are counted; `nil` = of the same date the first one counts.
  package init(_ entries: [Entry], of questionnaire: Questionnaire, splitBy success: ItemID? = nil) {
    var fates = [Fate](repeating: .counted, count: entries.count)
    var newest: [ResponseID: (index: Int, date: CalendarDate, rank: AnswerRank?)] = [:]
    var contents: Set<[UInt8]> = []
    for (index, entry) in entries.enumerated() {
      guard case .file(let sheet, let content) = entry else { continue }
      guard let id = sheet.response else {
        if !contents.insert(content).inserted { fates[index] = .known }
        continue
      }
      let rank = success.map { AnswerRank(sheet, of: questionnaire, success: $0) }
      if let other = newest[id] {
        let isSameDay = other.date == sheet.date
        let isBetter =
          isSameDay ? rank.flatMap { own in other.rank.map { own < $0 } } ?? false : other.date < sheet.date
        let fate: Fate = isSameDay ? (rank == other.rank ? .known : .higher) : .older
        fates[isBetter ? other.index : index] = fate
        guard isBetter else { continue }
      }
      newest[id] = (index, sheet.date, rank)
    }
    var seen = Set(
      zip(entries, fates).compactMap { entry, fate -> CodedAnswers? in
        if case .file(let sheet, content: _) = entry, fate == .counted {
          CodedAnswers(sheet, in: questionnaire)
        } else {
          nil
        }
      })
    for (index, entry) in entries.enumerated() {
      guard case .code(let sheet) = entry else { continue }
      if !seen.insert(CodedAnswers(sheet, in: questionnaire)).inserted { fates[index] = .known }
    }
    self.fates = fates
    self.entries = zip(entries, fates).compactMap { entry, fate in fate == .counted ? entry : nil }
  }
}

/// What of a sheet a result code carries: its day, and every response but texts, a share in tenths of a percent. By it
/// the code and the file of the same answers are known as one.
package struct CodedAnswers: Hashable, Sendable {
  /// The day of the assessment.
  package let date: CalendarDate
  /// The responses.
  package let responses: [ItemID: Response]

  package init(_ sheet: AnswerSheet, in questionnaire: Questionnaire) {
    date = sheet.date
    responses = Dictionary(
      uniqueKeysWithValues: sheet.answers.compactMap { id, answer in
        switch answer.response {
        case nil, .text: return nil
        case .share(let percent):
          guard case .share(let scale) = questionnaire.item(id)?.kind else { return (id, .share(percent)) }
          return (id, .share(scale.tenths(percent)))
        case .level, .option, .options, .dontKnow, .notApplicable: return answer.response.map { (id, $0) }
        }
      })
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
