import Benchmarks
import Documents
import Questionnaire
import Scoring
import Words

/// How many of how many: plain counts, which everybody can check with a show of hands.
extension GroupWording {
  /// “11 von 40 stehen auf 3 oder 4”.
  func atHigh(_ figures: GroupFigures, of item: Item, _ key: DataKey) -> Phrase {
    stand(figures, on: item.levels.filter { $0.rawValue >= 3 }, key / "high")
  }

  /// “15 auf 0 oder 1”, after a sentence that told of how many.
  func alsoAtLow(_ figures: GroupFigures, of item: Item, _ key: DataKey) -> Phrase {
    let levels = item.levels.filter { $0.rawValue <= 1 }
    let count = count(figures, on: levels, key / "low")
    return say("\(count) auf \(names(of: levels))", "\(count) at \(names(of: levels))")
  }

  /// “39 von 40 auf 0 bis 2”: within one level of the median.
  func nearMedian(_ figures: GroupFigures, of item: Item, _ key: DataKey) -> Phrase {
    share(figures, on: item.levels.filter { abs(Double($0.rawValue) - figures.quartiles.median) <= 1 }, key / "near")
  }

  /// “16 von 40 auf 3 oder 4, 19 auf 0 oder 1”, without a verb.
  func bothEnds(_ figures: GroupFigures, of item: Item, _ key: DataKey) -> Phrase {
    share(figures, on: item.levels.filter { $0.rawValue >= 3 }, key / "high") + ", " + alsoAtLow(figures, of: item, key)
  }

  /// “37 von 40 stehen darunter”: below the target.
  func below(_ target: Double, _ figures: GroupFigures, _ key: DataKey) -> Phrase {
    let count = count(figures, on: Level.allCases.filter { Double($0.rawValue) < target }, key / "below")
    let n = n(figures, key)
    return count.value == 1
      ? say("\(count) von \(n) steht darunter", "\(count) of \(n) is below it")
      : say("\(count) von \(n) stehen darunter", "\(count) of \(n) are below it")
  }

  private func stand(_ figures: GroupFigures, on levels: [Level], _ key: DataKey) -> Phrase {
    let count = count(figures, on: levels, key)
    let (n, names) = (n(figures, key), names(of: levels))
    return count.value == 1
      ? say("\(count) von \(n) steht auf \(names)", "\(count) of \(n) is at \(names)")
      : say("\(count) von \(n) stehen auf \(names)", "\(count) of \(n) are at \(names)")
  }

  func share(_ figures: GroupFigures, on levels: [Level], _ key: DataKey) -> Phrase {
    let (count, n) = (count(figures, on: levels, key), n(figures, key))
    return say("\(count) von \(n) auf \(names(of: levels))", "\(count) of \(n) at \(names(of: levels))")
  }

  /// “12 von 40”.
  func part(_ figures: GroupFigures, on levels: [Level], _ key: DataKey) -> Phrase {
    let (count, n) = (count(figures, on: levels, key), n(figures, key))
    return say("\(count) von \(n)", "\(count) of \(n)")
  }

  func count(_ figures: GroupFigures, on levels: [Level], _ key: DataKey) -> Number {
    let count = levels.reduce(0) { $0 + figures.counts[$1] }
    return Number(Double(count), shown: "\(count)", key)
  }

  func n(_ figures: GroupFigures, _ key: DataKey) -> Number {
    Number(Double(figures.n), shown: "\(figures.n)", key / "n")
  }

  /// “0 oder 1”, “1 bis 3”, “4”.
  func names(of levels: [Level]) -> String {
    let names = levels.map { "\($0.rawValue)" }
    guard let first = names.first, let last = names.last, names.count > 1 else { return names.first ?? "–" }
    return names.count == 2
      ? say("\(first) oder \(last)", "\(first) or \(last)") : say("\(first) bis \(last)", "\(first) to \(last)")
  }

  /// “„Abstimmung“, „Budget“ und 4 weitere”: no more than three by name.
  func named(_ names: [Phrase]) -> Phrase {
    let rest = names.count - Method.mostNamed
    if rest > 0 {
      let more: Phrase =
        rest == 1 ? say(" und eine weitere", " and one more") : say(" und \(rest) weitere", " and \(rest) more")
      return names.prefix(Method.mostNamed).joined(separator: ", ") + more
    }
    guard let last = names.last, names.count > 1 else { return names.joined() }
    return names.dropLast().joined(separator: ", ") + say(" und ", " and ") + last
  }

  /// “„Abstimmung“”.
  func quoted(_ item: ItemID) -> Phrase { quoted(title(of: item)) }
  /// “„Koordination“”.
  func quoted(_ words: Phrase) -> Phrase { say("„\(words)“", "“\(words)”") }

  /// “1 Frage”, “5 Fragen”.
  func questions(_ count: Int) -> String {
    count == 1 ? say("1 Frage", "1 question") : say("\(count) Fragen", "\(count) questions")
  }
}
