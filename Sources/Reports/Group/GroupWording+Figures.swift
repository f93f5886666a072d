import Benchmarks
package import Documents
import Questionnaire
import Scoring
import Words
import Workshop

extension GroupWording {
  // MARK: What a group says

  /// “median 2, quartiles 1–3, n = 58, scattered”, or what is shown in its place; `isSentence` where nothing stands
  /// before it.
  func summary(_ release: GroupRelease, isVoted: Bool = true, isSentence: Bool = false, _ key: DataKey) -> Phrase {
    guard let level = release.median else { return whyWithheld(isVoted) }
    let name = isSentence ? "Median" : say("Median", "median")
    let median: Phrase = "\(name) \(self.level(level, key / "median"))"
    guard let figures = release.figures else { return "\(median). \(whyMedianOnly)" }
    return [
      median, "\(say("Quartile", "quartiles")) \(quartiles(figures, key))", "n = \(n(figures, key))",
      .strong(.number(closeness(figures, key))),
    ].joined(separator: ", ")
  }

  /// “1–3, n = 58, scattered”.
  func shortFigures(_ figures: GroupFigures, _ key: DataKey) -> Phrase {
    [quartiles(figures, key), "n = \(n(figures, key))", .number(closeness(figures, key))].joined(separator: ", ")
  }

  private func quartiles(_ figures: GroupFigures, _ key: DataKey) -> Phrase {
    "\(level(figures.quartiles.lower, key / "lower"))–\(level(figures.quartiles.upper, key / "upper"))"
  }

  private func n(_ figures: GroupFigures, _ key: DataKey) -> Number {
    Number(Double(figures.n), shown: "\(figures.n)", key / "n")
  }

  /// A word, not a number, but read back from every format like one.
  private func closeness(_ figures: GroupFigures, _ key: DataKey) -> Number {
    Number(nil, shown: Vocabulary.name(of: figures.closeness)[language], key / "closeness")
  }

  /// “answer 3–4: 41% (29–54%); mean 2.1 (1.8–2.4)”; `nil` where no figures are shown.
  func details(_ release: GroupRelease) -> Phrase? {
    release.figures.map { figures in
      let (share, mean) = (figures.highShare, figures.mean)
      let range = "\(value(share.low * 100))–\(percent(share.high))"
      let decimal = { Numerals.oneDecimal($0, in: language) }
      return say(
        "Antwort 3–4: \(percent(share.value)) (\(range)); ", "answer 3–4: \(percent(share.value)) (\(range)); ")
        + "\(say("Mittel", "mean")) \(decimal(mean.value)) (\(decimal(mean.low))–\(decimal(mean.high)))"
    }
  }

  /// Why nothing is shown of a vote, without a count; says no more than the rule and the agenda.
  package func whyWithheld(_ isVoted: Bool) -> Phrase {
    guard !isVoted else {
      return say(
        "Nicht gezeigt: Zu wenige haben eine Antwort gewählt, Einzelne ließen sich erkennen.",
        "Not shown: too few chose an answer, single people could be recognised.")
    }
    let people = room.report.people
    let isOnlyLive = people[.paper, default: 0] + people[.file, default: 0] == 0
    return isOnlyLive
      ? say("Nicht gezeigt: Darüber wurde nicht abgestimmt.", "Not shown: there was no vote on it.")
      : say(
        "Nicht gezeigt: Darüber wurde im Raum nicht abgestimmt, und Bögen oder Dateien allein reichen nicht.",
        "Not shown: there was no vote on it in the room, and sheets or files alone are too few.")
  }

  /// Why nothing is shown of a size class.
  var whySizeWithheld: Phrase {
    say(
      "„–“ steht, wo weniger als \(minimum) Personen eine Antwort 0–4 gewählt haben oder sich eine kleinere Gruppe durch "
        + "Abziehen errechnen ließe.",
      "“–” is shown where fewer than \(minimum) people chose an answer 0–4, or where a smaller group could be had by "
        + "subtraction.")
  }

  /// Why only the median is shown.
  var whyMedianOnly: Phrase {
    let words = Vocabulary.tooUniform[language]
    return "\(words.prefix(1).uppercased() + words.dropFirst())."
  }

  /// “◆ guide value, successful 4† · ◇ guide value, less successful 1†”.
  func profiles(_ reference: ReferenceLevel, _ key: DataKey) -> Phrase {
    let basis = room.benchmark?.basis ?? .measured
    return marks(reference, key) { mark, number in
      let name = mark == .successful ? Vocabulary.successful(of: basis) : Vocabulary.lessSuccessful(of: basis)
      return "\(mark) \(name[language]) \(number)"
    }.joined(separator: " · ")
  }

  /// “◆ 4† ◇ 1†”, beside a legend.
  func shortProfiles(_ reference: ReferenceLevel, _ key: DataKey) -> Phrase {
    marks(reference, key) { "\($0)\u{A0}\($1)" }.joined(separator: "  ")
  }

  /// ◆, and ◇ where there is one; our own with †.
  private func marks(
    _ reference: ReferenceLevel, _ key: DataKey, _ phrase: (Mark, Number) -> Phrase
  ) -> [Phrase] {
    let sign: Phrase = reference.basis == .own ? "\(Vocabulary.ownSign)" : ""
    let target = phrase(.successful, level(reference.target, key / "successful")) + sign
    let contrast = reference.lessSuccessful.map {
      phrase(.lessSuccessful, level($0, key / "lessSuccessful")) + sign
    }
    return [target] + [contrast].compactMap(\.self)
  }

  // MARK: Our own guide values

  /// What † means, and how many guide values of which dimension and field are our own; `nil` where none is.
  var ownGuideValues: Phrase? {
    guard room.entries.contains(where: { $0.result.reference?.basis == .own }) else { return nil }
    let counts = room.questionnaire.dimensions.flatMap { dimension in
      [counted(room.report.values[dimension.id]?.guide, dimension.title)]
        + dimension.fields.map { counted(room.report.values[$0.id]?.guide, $0.title) }
    }.compactMap(\.self)
    let sign = Vocabulary.name(of: .coded, .own)[language] + "."
    let among = say(" So viele Richtwerte sind es: ", " This many guide values are: ")
    return Phrase(counts.isEmpty ? sign : sign + among + counts.joined(separator: "; ") + ".")
  }

  private func counted(_ guide: GuideValue?, _ title: LocalizedText) -> String? {
    guard let guide, guide.own > 0 else { return nil }
    return title[language] + say(" \(guide.own) von \(guide.of)", " \(guide.own) of \(guide.of)")
  }

  // MARK: Values

  /// What the values of a room are.
  var valuesNote: Phrase {
    var text: Phrase = say(
      "Werte von 0 bis 100 wie die eines Unternehmens, das bei jeder Frage auf dem Median des Raums steht. In Klammern, "
        + "wo der Wert liegen kann, solange Fragen nicht gezeigt werden.",
      "Values from 0 to 100, like those of a company that is at the room’s median in every question. Brackets give where "
        + "the value may lie while questions are not shown.")
    // A workshop never asks for success; see `WorkshopPool.benchmark`.
    text +=
      " "
      + say(
        "Nach dem eigenen Erfolg wurde im Raum nicht gefragt; deshalb ist hier nichts über Erfolgreiche und weniger "
          + "Erfolgreiche aus dem Raum zu sagen.",
        "The room was not asked about its own success; so nothing can be said here of successful and less successful "
          + "people in the room.")
    if let benchmark = room.benchmark {
      text +=
        " "
        + say(
          "\(Mark.successful) und \(Mark.lessSuccessful) („\(benchmark.title.german)“), über dieselben Fragen gerechnet: "
            + "\(Vocabulary.name(of: benchmark.basis).german).",
          "\(Mark.successful) and \(Mark.lessSuccessful) (“\(benchmark.title.english)”), computed over the same questions: "
            + "\(Vocabulary.name(of: benchmark.basis).english).")
    }
    return text
  }

  // MARK: Discussion

  /// How the proposals came about.
  var discussionNote: Phrase {
    say(
      "Zuerst, wo die Antworten weit auseinanderliegen und der Raum weit vom Ziel steht: (1 + Lücke) mal Streuung, den "
        + "Abstand der Quartile.",
      "First where answers are far apart and the room is far from the target: (1 + gap) times spread, the distance of "
        + "the quartiles.")
  }

  /// What the second list is.
  var commonGapsNote: Phrase {
    say(
      "Die größten Lücken, bei denen sich die Antworten kaum unterscheiden: Ein gemeinsamer Anfang liegt nahe.",
      "The largest gaps where answers hardly differ: a good place to begin together.")
  }

  /// “gap 2†, spread 1.5”.
  func reason(of proposal: Discussion) -> Phrase {
    let (gap, spread) = (self.gap(of: proposal), level(proposal.spread))
    return say("Lücke \(gap), Streuung \(spread)", "gap \(gap), spread \(spread)")
  }

  /// “median 1, gap 2†”.
  func place(of common: Discussion) -> Phrase {
    let median = level(room[common.id]?.result.last.median)
    return say("Median \(median), Lücke \(gap(of: common))", "median \(median), gap \(gap(of: common))")
  }

  private func gap(of proposal: Discussion) -> String {
    let isOwn = proposal.gap > 0 && room[proposal.id]?.result.reference?.basis == .own
    return level(proposal.gap) + (isOwn ? Vocabulary.ownSign : "")
  }

  // MARK: Steps

  /// When nobody took anything on.
  var noSteps: Phrase {
    say("Es wurde noch nichts vereinbart.", "Nothing has been agreed yet.")
  }

  /// The day of a next step.
  func due(_ commitment: Commitment) -> Phrase {
    commitment.due.map { Phrase([.day($0, shown: $0.formatted(in: language))]) } ?? "–"
  }
}
