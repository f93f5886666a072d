extension AnswerInput {
  /// What a key means when `present` is the answer so far; capital and small letters mean the same.
  package func read(_ key: Character, after present: Response?) -> AnswerReading {
    if case .text = item.kind { return .nothing }
    let key = Self.small(key)
    if let state = state(key) { return state }
    let found = rows.indices.filter { rows[$0].key == key }
    if let chosen = found.firstIndex(where: { isChosen($0, in: present) }), !takesSeveral {
      // Pressed again, the next of several options of one level.
      return choosing(found[(chosen + 1) % found.count], after: present).map(AnswerReading.answer) ?? .nothing
    }
    if let index = found.first {
      return choosing(index, after: present).map(AnswerReading.answer) ?? .nothing
    }
    if key.isASCII, key.isNumber { return .refused(otherKeys) }
    return !hasDigits && Self.letters.contains(key) ? .refused(otherKeys) : .nothing
  }

  /// What a whole line means: it stands for all of the answer, whatever was answered before.
  ///
  /// A row by its word, several by their letters with or without anything between them, a share as `25 %` or `3/12`.
  package func read(line: String) -> AnswerReading {
    let line = line.filter { !$0.isWhitespace || takesPercent }
    if case .text = item.kind { return .nothing }
    if line.count == 1, let state = line.first.flatMap({ state(Self.small($0)) }) { return state }
    if takesPercent, let reading = percent(line: line) { return reading }
    guard takesSeveral else {
      if let row = rows.first(where: { $0.word == line.lowercased() }) { return .answer(row.choice) }
      return line.isEmpty ? .nothing : refusal(of: line)
    }
    let letters = line.filter { $0 != "," && $0 != ";" }.map(Self.small)
    guard !letters.isEmpty else { return .nothing }
    let chosen = rows.filter { letters.contains($0.key) }
    guard letters.allSatisfy({ letter in rows.contains { $0.key == letter } }) else { return refusal(of: line) }
    if chosen.count > 1, let alone = chosen.first(where: \.isExclusive) {
      return .refused(.standsAlone(alone.label))
    }
    return .answer(
      .options(
        Set(chosen.compactMap { row in if case .option(let id) = row.choice { id } else { nil } })))
  }

  private func refusal(of line: String) -> AnswerReading {
    line.allSatisfy { $0.isASCII && ($0.isNumber || $0.isLetter || $0 == "," || $0 == ";") }
      ? .refused(otherKeys) : .nothing
  }

  /// `nil` where the line is no percentage, but perhaps a band.
  private func percent(line: String) -> AnswerReading? {
    guard case .share(let scale) = item.kind else { return nil }
    let typed = line.split { $0.isWhitespace }.joined(separator: " ")
    if let row = rows.first(where: { $0.word == typed }) { return .answer(row.choice) }
    let isMarked = typed.contains(Self.percent) || Percentage.isPart(typed)
    if isMarked, let percent = Percentage(typed, on: scale) { return .answer(.share(percent.value)) }
    if isMarked { return .refused(.noPercentage) }
    return Percentage(typed, on: scale) == nil ? nil : .refused(.percentSign)
  }

  /// “weiß nicht” and “trifft nicht zu”; `nil` for other keys. Where letters are options, these two have no other.
  private func state(_ key: Character) -> AnswerReading? {
    if key == Self.dontKnow || key == "d" && hasDigits {
      return item.scored == nil ? .refused(.unscored) : .answer(.dontKnow)
    }
    guard key == Self.notApplicable || key == "x" && hasDigits else { return nil }
    if item.allowsNotApplicable, item.scored != nil { return .answer(.notApplicable) }
    return .refused(item.scored == nil ? .unscored : .mustApply)
  }

  private var otherKeys: AnswerRefusal {
    guard !hasDigits, let first = rows.first?.key, let last = rows.last?.key else { return .digitsOnly(digits) }
    return .lettersOnly(first, last)
  }

  private static func small(_ key: Character) -> Character {
    let small = key.lowercased()
    return small.count == 1 ? Character(small) : key
  }
}
