import Benchmarks
import Documents
import Questionnaire
import Scoring
import Words
import Workshop

/// The sentences of the first page.
extension GroupWording {
  // MARK: Who took part

  /// How many of how many took part, and of how many questions something is shown.
  var participation: Phrase {
    let (total, findings) = (room.report.total, room.findings)
    let people: Phrase =
      total == 1
      ? say("1 Person war dabei.", "1 person took part.")
      : say("\(total) Personen waren dabei.", "\(total) people took part.")
    guard findings.shown > 0 else { return people + " " + nothingShown }
    var sentence = people
    if let answered = findings.answered {
      let range =
        answered.lowerBound == answered.upperBound
        ? "\(answered.lowerBound)"
        : say("\(answered.lowerBound) bis \(answered.upperBound)", "\(answered.lowerBound) to \(answered.upperBound)")
      // Who has left since is still in the counts.
      let isOfAll = answered.upperBound <= total
      sentence +=
        isOfAll
        ? say(
          " \(countedQuestions.german) haben \(range) von ihnen eine Antwort von 0 bis 4 gewählt.",
          " \(countedQuestions.english), \(range) of them chose an answer from 0 to 4.")
        : say(
          " \(countedQuestions.german) gab es \(range) Antworten von 0 bis 4.",
          " \(countedQuestions.english), there were \(range) answers from 0 to 4.")
    }
    return sentence + " " + shownQuestions(findings)
  }

  /// On which questions so many chose an answer: of the others nobody may tell.
  private var countedQuestions: LocalizedText {
    let counted = room.entries.count { entry in entry.rounds.contains { $0.release.figures != nil } }
    if counted == room.findings.asked { return LocalizedText(de: "Je Frage", en: "On each question") }
    return counted == 1
      ? LocalizedText(de: "Bei der Frage, deren Zahlen hier stehen,", en: "On the question whose figures are shown")
      : LocalizedText(
        de: "Bei jeder Frage, deren Zahlen hier stehen,", en: "On each question whose figures are shown")
  }

  /// Whether some questions show nothing, so that what is said holds for the others alone.
  private var isPartial: Bool { room.findings.shown < room.findings.asked }

  private func shownQuestions(_ findings: GroupFindings) -> Phrase {
    guard findings.shown < findings.asked else {
      return findings.asked == 1
        ? say("Die Frage wird gezeigt.", "The question is shown.")
        : say("Alle \(findings.asked) Fragen werden gezeigt.", "All \(findings.asked) questions are shown.")
    }
    return say(
      "\(findings.shown == 1 ? "Gezeigt wird" : "Gezeigt werden") \(findings.shown) von \(questions(findings.asked)); zu den übrigen gab es weniger als \(minimum) Antworten von 0 bis 4 oder keine Abstimmung im Raum.",
      "\(findings.shown) of \(questions(findings.asked)) \(findings.shown == 1 ? "is" : "are") shown; on the others there were fewer than \(minimum) answers from 0 to 4, or no vote in the room."
    )
  }

  private var nothingShown: Phrase {
    say(
      "Ergebnisse zeigt dieser Bericht nicht: Zu keiner Frage gab es eine abgeschlossene Abstimmung mit mindestens \(minimum) Antworten von 0 bis 4.",
      "This report shows no results: on no question was there a vote that was closed with at least \(minimum) answers from 0 to 4."
    )
  }

  /// What a median is, once.
  var medianNote: Phrase {
    say(
      "Der Median ist die mittlere Antwort im Raum: Die Hälfte steht dort oder darunter.",
      "The median is the middle answer of the room: half are at or below it.")
  }

  // MARK: Gaps

  /// The heading over the largest gaps, or over the lowest questions where nothing has a target.
  var gapsTitle: Phrase {
    let title: Phrase =
      if !room.hasTargets {
        say("Hier steht der Raum am niedrigsten", "Where the room is lowest")
      } else {
        switch room.findings.gaps.count {
        case 0: say("Lücken", "Gaps")
        case 1: say("Die größte Lücke", "The largest gap")
        case 2: say("Die zwei größten Lücken", "The two largest gaps")
        default: say("Die drei größten Lücken", "The three largest gaps")
        }
      }
    return isPartial
      ? title + say(" unter den gezeigten Fragen", " among the questions shown") : title
  }

  /// That no gap is left, or nothing to measure one by.
  var noGaps: Phrase {
    let hasTarget = room.entries.contains { $0.result.last != .withheld && $0.result.reference != nil }
    return !hasTarget
      ? say(
        "Darüber ist nichts zu sagen: Keine gezeigte Frage hat einen \(targetName).",
        "Nothing can be said of them: no question shown has a \(targetName).")
      : say(
        "Keine: Bei jeder gezeigten Frage mit \(targetName) liegt der Median dort, darüber oder knapp darunter.",
        "None: on every question shown that has a \(targetName), the median is there, above it or just below.")
  }

  /// “Median 1, Richtwert 4†. 37 von 40 stehen darunter, 22 auf 0 oder 1.”
  func standing(of gap: GroupFindings.Gap) -> Phrase {
    let key = DataKey.item(gap.id) / "gap"
    let (median, target) = (level(gap.median, key / "median"), targetLevel(gap.reference.target, key / "target"))
    let own = gap.reference.basis == .own ? Vocabulary.ownSign : ""
    let head: Phrase = say(
      "Median \(median), \(targetName) \(target)\(own).", "Median \(median), \(targetName) \(target)\(own).")
    guard let entry = room[gap.id], let figures = entry.result.last.figures else { return head + " " + whyMedianOnly }
    return head + " " + below(gap.reference.target, figures, key) + ", "
      + alsoAtLow(figures, of: entry.placed.item, key) + "."
  }

  /// “Median 1. 11 von 40 stehen auf 3 oder 4, 22 auf 0 oder 1.”
  func standing(of id: ItemID) -> Phrase {
    guard let entry = room[id], let median = entry.result.last.median else { return "" }
    let key = DataKey.item(id) / "lowest"
    let head: Phrase = "Median \(level(median, key / "median"))."
    guard let figures = entry.result.last.figures else { return head + " " + whyMedianOnly }
    return head + " " + atHigh(figures, of: entry.placed.item, key) + ", "
      + alsoAtLow(figures, of: entry.placed.item, key) + "."
  }

  /// What the room is compared with at a question, in a word: never a coded level as a finding.
  var targetName: String {
    switch room.benchmark?.basis {
    case .measured?: say("Vergleichswert", "benchmark value")
    case .target?: Vocabulary.target[language]
    case .coded?, .published?, nil: Vocabulary.guideValue[language]
    }
  }

  // MARK: What is alike, what differs

  var likenessTitle: Phrase {
    say("Was im Raum ähnlich ist, was verschieden", "What is alike in the room, and what differs")
  }

  /// Each group of questions with how many they are and the first by name.
  var likeness: [Term] {
    room.findings.groups.map { group in
      let names =
        group.items.prefix(Method.mostNamed).map { named($0, in: group) }
        + group.items.dropFirst(Method.mostNamed).map { quoted($0) }
      return Term(label(of: group), Phrase(questions(group.items.count)) + ": " + named(names) + ".")
    }
  }

  private func label(of group: GroupFindings.Group) -> Phrase {
    guard let closeness = group.closeness else { return say("Alle gleich", "All alike") }
    return Phrase(Vocabulary.name(of: closeness)[language].capitalisedFirst)
  }

  private func named(_ id: ItemID, in group: GroupFindings.Group) -> Phrase {
    guard let entry = room[id] else { return quoted(id) }
    let (item, key) = (entry.placed.item, DataKey.item(id) / "alike")
    guard let figures = entry.result.last.figures else {
      return entry.result.last.median.map { "\(quoted(id)) (Median \(level($0, key / "median")))" } ?? quoted(id)
    }
    return switch group.closeness {
    case .close?: "\(quoted(id)) (\(nearMedian(figures, of: item, key)))"
    case .twoCamps?: "\(quoted(id)) (\(bothEnds(figures, of: item, key)))"
    case .wide?, nil: quoted(id)
    }
  }

  /// That to differ is no dispute; `nil` where nothing differs.
  var noDispute: Phrase? {
    guard room.findings.groups.contains(where: { $0.closeness == .twoCamps || $0.closeness == .wide }) else {
      return nil
    }
    return say(
      "Wer verschieden antwortet, spricht von verschiedenen Unternehmen; das ist kein Streit.",
      "People who answer differently speak of different companies; that is no dispute.")
  }

  // MARK: What came of it

  var outcomeTitle: Phrase { say("Was dabei herauskam", "What came of it") }

  /// Second rounds and next steps, each in a sentence.
  var outcomes: [Phrase] {
    let moves = room.findings.moves
    let shown = moves.filter(\.hasMoved) + moves.filter { !$0.hasMoved }
    return shown.prefix(Method.mostNamed).map(sentence)
      + (moves.count > Method.mostNamed ? [furtherMoves(moves.count - Method.mostNamed)] : []) + [steps]
  }

  private func furtherMoves(_ count: Int) -> Phrase {
    count == 1
      ? say("Über 1 weitere Frage wurde zweimal abgestimmt.", "1 more question was voted on twice.")
      : say("Über \(count) weitere Fragen wurde zweimal abgestimmt.", "\(count) more questions were voted on twice.")
  }

  private func sentence(_ move: GroupFindings.Move) -> Phrase {
    let key = DataKey.item(move.id) / "move"
    let name = quoted(move.id)
    guard move.hasMoved, let before = move.before.median, let after = move.after.median else {
      return say("\(name) nach dem Gespräch: so wie davor.", "\(name) after the talk: the same as before.")
    }
    let (first, second) = (level(before, key / "before"), level(after, key / "after"))
    let medians: Phrase = "Median \(first) → \(second)"
    return say("\(name) nach dem Gespräch: ", "\(name) after the talk: ") + medians + counts(of: move, key) + "."
  }

  /// “; auf 3 oder 4: 13 → 47 von 56; weit gestreut → nah beieinander”.
  private func counts(of move: GroupFindings.Move, _ key: DataKey) -> Phrase {
    guard let item = room[move.id]?.placed.item, let before = move.before.figures, let after = move.after.figures else {
      return move.after.figures == nil ? say("; nun stehen alle dort", "; now everyone is there") : ""
    }
    let high = item.levels.filter { $0.rawValue >= 3 }
    // One number of people is said once.
    let first: Phrase =
      before.n == after.n
      ? .number(count(before, on: high, key / "first")) : part(before, on: high, key / "first")
    let second = part(after, on: high, key / "second")
    let shares: Phrase = say(
      "; auf \(names(of: high)): \(first) → \(second)", "; at \(names(of: high)): \(first) → \(second)")
    let words = [before, after].map { Vocabulary.name(of: $0.closeness)[language] }
    let closeness = before.closeness == after.closeness ? "" : "; \(words[0]) → \(words[1])"
    let newcomers = room[move.id]?.result.newcomers ?? 0
    let new: Phrase =
      newcomers > 0
      ? say("; \(newcomers) der \(after.n) sind neu", "; \(newcomers) of the \(after.n) are newcomers") : ""
    return shares + new + Phrase(closeness)
  }

  private var steps: Phrase {
    let steps = room.report.commitments
    guard !steps.isEmpty else { return noSteps }
    let count: Phrase =
      steps.count == 1
      ? say("1 nächster Schritt steht in diesem Bericht", "1 next step is in this report")
      : say("\(steps.count) nächste Schritte stehen in diesem Bericht", "\(steps.count) next steps are in this report")
    guard let first = steps.compactMap(\.due).min() else { return count + "." }
    let day = Phrase([.day(first, shown: first.formatted(in: language))])
    return count + say("; der erste Termin ist der \(day).", "; the first is due on \(day).")
  }

  // MARK: What an offer could take up

  var offerTitle: Phrase { say("Woran ein Angebot anknüpfen kann", "What an offer could take up") }

  /// Fields far below the guide value, and where others could show how it is done.
  var offers: [Phrase] { [lowFields, experience].compactMap(\.self) }

  private var lowFields: Phrase? {
    let fields = room.findings.fields
    guard !fields.isEmpty else { return nil }
    let names = named(
      fields.map { field in
        let name = quoted(Phrase(room.questionnaire.field(field.id)?.title[language] ?? field.id.rawValue))
        let key = DataKey.field(field.id) / "offer"
        let value = Number(field.value, shown: self.value(field.value), key / "value")
        guard let target = field.target else { return say("\(name) (\(value) von 100)", "\(name) (\(value) of 100)") }
        let number = Number(target, shown: self.value(target), key / "target")
        return say(
          "\(name) (\(value) von 100, \(targetName) \(number))", "\(name) (\(value) of 100, \(targetName) \(number))")
      })
    return switch (room.hasTargets, isPartial) {
    case (true, false):
      say(
        "Am weitesten unter dem \(targetName) liegt der Raum bei \(names).",
        "The room is furthest below the \(targetName) in \(names).")
    case (true, true):
      say(
        "Nach den gezeigten Fragen liegt der Raum am weitesten unter dem \(targetName) bei \(names).",
        "By the questions shown, the room is furthest below the \(targetName) in \(names).")
    case (false, false): say("Am niedrigsten steht der Raum bei \(names).", "The room is lowest in \(names).")
    case (false, true):
      say(
        "Nach den gezeigten Fragen steht der Raum am niedrigsten bei \(names).",
        "By the questions shown, the room is lowest in \(names).")
    }
  }

  private var experience: Phrase? {
    guard let id = room.findings.experienced, let entry = room[id], let figures = entry.result.last.figures else {
      return nil
    }
    let key = DataKey.item(id) / "experience"
    let levels = entry.placed.item.levels.filter { $0.rawValue >= 3 }
    let (count, n, names) = (count(figures, on: levels, key / "high"), n(figures, key), names(of: levels))
    return say(
      "Erfahrung ist im Raum: Bei \(quoted(id)) stehen \(count) von \(n) schon auf \(names); sie könnten zeigen, wie es geht.",
      "There is experience in the room: on \(quoted(id)), \(count) of \(n) are at \(names) already; they could show how it is done."
    )
  }

  /// That an offer follows from answers and nothing else.
  var offerNote: Phrase {
    say(
      "Das folgt allein aus den Antworten; nach Wünschen wurde nicht gefragt.",
      "This follows from the answers alone; nobody was asked what they wish for.")
  }
}
