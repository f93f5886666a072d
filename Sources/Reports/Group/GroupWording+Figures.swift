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

  func quartiles(_ figures: GroupFigures, _ key: DataKey) -> Phrase {
    "\(level(figures.quartiles.lower, key / "lower"))–\(level(figures.quartiles.upper, key / "upper"))"
  }

  /// A word, not a number, but read back from every format like one.
  func closeness(_ figures: GroupFigures, _ key: DataKey) -> Number {
    Number(nil, shown: Vocabulary.name(of: figures.closeness)[language], key / "closeness")
  }

  /// “answer 3–4: 41% (29–54%); mean 2.1 (1.8–2.4)”; `nil` where no figures are shown.
  func details(_ release: GroupRelease, _ key: DataKey) -> Phrase? {
    release.figures.map { figures in
      let (share, mean) = (highShare(figures, key), mean(figures, key))
      return say("Antwort 3–4: \(share); Mittel \(mean)", "answer 3–4: \(share); mean \(mean)")
    }
  }

  /// “41% (29–54%)”: the share at 3 or 4 with its interval.
  func highShare(_ figures: GroupFigures, _ key: DataKey) -> Phrase {
    let share = figures.highShare
    let number = Number(share.value, shown: percent(share.value), key / "highShare")
    return "\(number) (\(value(share.low * 100))–\(percent(share.high)))"
  }

  /// “2.1 (1.8–2.4)”: the mean with its interval.
  func mean(_ figures: GroupFigures, _ key: DataKey) -> Phrase {
    let mean = figures.mean
    let decimal = { Numerals.oneDecimal($0, in: language) }
    return
      "\(Number(mean.value, shown: decimal(mean.value), key / "mean")) (\(decimal(mean.low))–\(decimal(mean.high)))"
  }

  /// Why nothing is shown of a vote, without a count; says no more than the rule and the agenda.
  package func whyWithheld(_ isVoted: Bool) -> Phrase {
    guard !isVoted else {
      return say(
        "Nicht gezeigt: Zu wenige haben eine Antwort gewählt, oder neben einem früheren Bild ließen sich Einzelne erkennen.",
        "Not shown: too few chose an answer, or beside an earlier picture single people could be recognised.")
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
      "Wo „–“ steht und bei Größen, die fehlen, haben weniger als \(minimum) Personen eine Antwort 0–4 gewählt, oder eine "
        + "kleinere Gruppe ließe sich durch Abziehen errechnen.",
      "Where “–” is shown, and for sizes that are missing, fewer than \(minimum) people chose an answer 0–4, or a smaller "
        + "group could be had by subtraction.")
  }

  /// Why only the median is shown.
  var whyMedianOnly: Phrase {
    let words = Vocabulary.tooUniform[language]
    return "\(words.prefix(1).uppercased() + words.dropFirst())."
  }

  /// “Richtwert ◆ 4† · ◇ 1†”, beside a legend.
  func shortProfiles(_ reference: ReferenceLevel, _ key: DataKey) -> Phrase {
    let sign: Phrase = reference.basis == .own ? "\(Vocabulary.ownSign)" : ""
    let target = targetLevel(reference.target, key / "successful")
    let contrast = reference.lessSuccessful.map { less -> Phrase in
      " · \(Mark.lessSuccessful)\u{A0}\(targetLevel(less, key / "lessSuccessful"))\(sign)"
    }
    return "\(targetName.capitalisedFirst) \(Mark.successful)\u{A0}\(target)\(sign)\(contrast)"
  }

  // MARK: Our own guide values

  /// How many guide values of which dimension and field are our own, and what † means unless the first page says it;
  /// `nil` where none is.
  var ownGuideValues: Phrase? {
    let counts = room.questionnaire.dimensions.flatMap { dimension in
      [counted(room.report.values[dimension.id]?.guide, dimension.title)]
        + dimension.fields.map { counted(room.report.values[$0.id]?.guide, $0.title) }
    }.compactMap(\.self)
    let meaning = ownOnPage == nil ? ownSentence : nil
    guard !counts.isEmpty else { return meaning }
    let all: Phrase = say(
      "So viele Richtwerte sind eigene Setzung: \(counts.joined(separator: "; ")).",
      "This many guide values are our own: \(counts.joined(separator: "; ")).")
    return meaning.map { "\($0) \(all)" } ?? all
  }

  /// What † means, where the first page has one.
  var ownOnPage: Phrase? {
    room.findings.gaps.contains { $0.reference.basis == .own } ? ownSentence : nil
  }

  /// What † means; `nil` where nothing is our own.
  private var ownSentence: Phrase? {
    room.entries.contains { $0.result.reference?.basis == .own }
      ? Phrase(Vocabulary.name(of: .coded, .own)[language] + ".") : nil
  }

  private func counted(_ guide: GuideValue?, _ title: LocalizedText) -> String? {
    guard let guide, guide.own > 0 else { return nil }
    return title[language] + say(" \(guide.own) von \(guide.of)", " \(guide.own) of \(guide.of)")
  }

  // MARK: Values

  /// What the values of a room are.
  func valuesNote(hasBounds: Bool) -> Phrase {
    let values: Phrase = say(
      "So stünde ein Unternehmen da, das bei jeder Frage auf dem Median des Raums antwortet: 0 heißt überall Antwort 0, 100 "
        + "überall Antwort 4.",
      "This is where a company would be that is at the room’s median in every question: 0 means answer 0 throughout, 100 "
        + "answer 4 throughout.")
    guard hasBounds else { return values }
    return values + " "
      + say(
        "In Klammern steht, wo der Wert liegen kann, solange Fragen nicht gezeigt werden.",
        "Brackets give where the value may lie while questions are not shown.")
  }

  // MARK: Steps

  /// When nobody took anything on.
  var noSteps: Phrase {
    say("Nächste Schritte stehen in diesem Bericht nicht.", "There are no next steps in this report.")
  }

  /// The day of a next step.
  func due(_ commitment: Commitment) -> Phrase {
    commitment.due.map { Phrase([.day($0, shown: $0.formatted(in: language))]) } ?? "–"
  }
}
