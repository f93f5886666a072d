import Benchmarks
import Questionnaire
import Scoring
import Words

/// A row of the table of values: a dimension or a field.
private struct ValueRow {
  let title: String
  let value: Double?
  let low: Double?
  let high: Double?
  let successful: Double?
  let lessSuccessful: Double?
  let remarks: [String]
}

extension ReportWriter {
  /// Values of dimensions and fields as numbers and bars, positions, breadth and depth.
  mutating func writeDimensions() {
    heading(.dimensions)
    let groups = report.questionnaire.dimensions.map { dimension in
      [report.values[dimension.id].map(row)].compactMap { $0 }
        + dimension.fields.compactMap { field in report.values[field.id].map { row($0, title: field.title[language]) } }
    }
    writeTable(groups)
    page.blank()
    writeLegend(hasUncertain: groups.joined().contains { bounds(of: $0) != nil })
    writePositions()
    writeKnowledge()
  }

  private func row(_ value: DimensionValue) -> ValueRow {
    let left = value.leftOut.compactMap { report.questionnaire.field($0)?.title[language] }
    var remarks: [String] = []
    if !value.isAssessable {
      remarks.append(
        value.isLeftOut
          ? say("entfällt: Keine Frage trifft zu.", "left out: no question applies.")
          : say("nicht bewertbar: Ein Handlungsfeld ist nicht bewertbar.", "not assessable: a field is not assessable.")
      )
    } else if !left.isEmpty {
      let names = left.joined(separator: ", ")
      remarks.append(say("ohne \(names): Dort trifft keine Frage zu.", "without \(names): no question applies there."))
    }
    return ValueRow(
      title: title(value.id), value: value.value, low: value.low, high: value.high, successful: value.successful,
      lessSuccessful: value.lessSuccessful, remarks: remarks)
  }

  private func row(_ value: FieldValue, title: String) -> ValueRow {
    var remarks: [String] = []
    if let coverage = value.coverage, !value.isAssessable {
      let share = self.value(coverage * 100)
      remarks.append(
        say(
          "nicht bewertbar: nur \(share) % beantwortet, nötig sind \(MethodWords.leastCoverage.german).",
          "not assessable: only \(share)% answered, \(MethodWords.leastCoverage.english) needed."))
    } else if value.isLeftOut {
      remarks.append(say("entfällt: Keine Frage trifft zu.", "left out: no question applies."))
    }
    return ValueRow(
      title: "  " + title, value: value.value, low: value.low, high: value.high, successful: value.successful,
      lessSuccessful: value.lessSuccessful, remarks: remarks)
  }

  private func bounds(of row: ValueRow) -> String? {
    Numerals.bounds(low: row.low, high: row.high, around: row.value, in: language)
  }

  private mutating func writeTable(_ groups: [[ValueRow]]) {
    let rows = groups.flatMap { $0 }
    let hasProfiles = report.benchmark != nil
    let longest = rows.map { page.columns($0.title.drop { $0 == " " }.description) + 2 }.max() ?? 0
    let name = min(longest, page.width * 2 / 5)
    let bounds = rows.compactMap { self.bounds(of: $0).map { page.columns($0) } }.max() ?? 0
    // Value, bounds and the two profiles, each after a gap of two columns or one.
    let numbers = 2 + 5 + (bounds > 0 ? 1 + bounds : 0) + (hasProfiles ? 2 * 5 : 0)
    let bar = TextBar(width: max(8, min(60, page.width - name - 1 - numbers)), charset: page.charset)
    let pad = { (text: String, width: Int) in String(repeating: " ", count: max(0, width - text.count)) + text }
    let signs = [Vocabulary.successfulSign, Vocabulary.lessSuccessfulSign].map { pad(page.shown($0), 5) }.joined()
    page.drawn(
      String(repeating: " ", count: name + 1) + bar.scale + "  " + pad(say("Wert", "Value"), 5)
        + (bounds > 0 ? String(repeating: " ", count: bounds + 1) : "") + (hasProfiles ? signs : ""))
    for group in groups {
      if group.count != rows.count, group.first?.title != rows.first?.title { page.blank() }
      for row in group {
        let drawing = bar.line(
          value: row.value, low: row.low, high: row.high, successful: row.successful,
          lessSuccessful: row.lessSuccessful)
        let shownBounds = page.shown(self.bounds(of: row) ?? "")
        var right = drawing + "  " + pad(page.shown(value(row.value)), 5)
        if bounds > 0 { right += " " + shownBounds + String(repeating: " ", count: bounds - shownBounds.count) }
        if hasProfiles {
          right += [row.successful, row.lessSuccessful].map { pad(page.shown(value($0)), 5) }.joined()
        }
        page.labelled(row.title, labelWidth: name + 1, drawing: right)
        for remark in row.remarks { page.paragraph(remark, indent: row.title.hasPrefix(" ") ? 4 : 2) }
      }
    }
  }

  private mutating func writeLegend(hasUncertain: Bool) {
    var signs = [(TextBar.full, say("Ihr Wert", "your value"))]
    if hasUncertain {
      signs.append(
        (
          TextBar.uncertain(page.charset),
          say("noch möglich, je nach den offenen Antworten", "still possible, depending on what is open")
        ))
    }
    if report.benchmark != nil {
      signs.append((Vocabulary.successfulSign, Vocabulary.successful[language]))
      signs.append((Vocabulary.lessSuccessfulSign, Vocabulary.lessSuccessful[language]))
    }
    for (sign, meaning) in signs { page.item(sign, meaning, signWidth: 3) }
    page.blank()
    page.paragraph(
      say(
        "Werte gehen von 0 (überall Antwort 0) bis 100 (überall Antwort 4).",
        "Values run from 0 (answer 0 throughout) to 100 (answer 4 throughout).")
        + (hasUncertain
          ? " "
            + say(
              "In Klammern steht, wo der Wert liegen kann, je nachdem, wie die offenen Fragen ausgehen.",
              "The range in brackets is where the value may lie, depending on the open questions.") : ""))
    if let benchmark = report.benchmark {
      let kind = Vocabulary.name(of: benchmark.basis)[language]
      page.paragraph(
        say(
          "\(Vocabulary.successfulSign) und \(Vocabulary.lessSuccessfulSign) sind die Vergleichsprofile „\(benchmark.title[language])“ "
            + "über dieselben Fragen, die Sie beantwortet haben: \(kind).",
          "\(Vocabulary.successfulSign) and \(Vocabulary.lessSuccessfulSign) are the reference profiles “\(benchmark.title[language])” "
            + "over the same questions that you answered: \(kind)."))
    } else {
      page.paragraph(
        say(
          "Ohne Vergleichsprofil gibt es keine Vergleichswerte, keine Ziele und keine Lücken.",
          "Without a reference profile there are no benchmark values, no targets and no gaps."))
    }
  }

  private mutating func writePositions() {
    guard report.values.dimensions.contains(where: { $0.position != nil }) else { return }
    page.subheading(say("Wo Sie zwischen den Gruppen stehen", "Where you stand between the groups"))
    page.entries(
      report.values.dimensions.map { dimension in
        let position = dimension.position.map { say("\(value($0)) %", "\(value($0))%") }
        return (title(dimension.id), position ?? say("nicht bestimmbar", "cannot be determined"))
      }, indent: 2)
    page.paragraph(
      say(
        "0 % heißt wie die weniger Erfolgreichen oder darunter, 100 % wie die Erfolgreichen oder darüber.",
        "0% means like the less successful or below, 100% like the successful or above."), indent: 2)
  }

  private mutating func writeKnowledge() {
    guard let knowledge = report.values.knowledge, knowledge.of > 0,
      let field = report.questionnaire.dimensions.flatMap(\.fields).first(where: \.hasBreadth)
    else { return }
    page.subheading(say("Breite und Tiefe: ", "Breadth and depth: ") + field.title[language])
    page.entries(
      [
        (
          Vocabulary.breadth[language],
          say(
            "\(knowledge.own.breadth) von \(knowledge.of) Gebieten", "\(knowledge.own.breadth) of \(knowledge.of) areas"
          )
            + say(" auf \(MethodWords.mastery.german) oder höher", " at \(MethodWords.mastery.english) or higher")
            + knowledgeProfiles { String($0.breadth) }
        ),
        (
          Vocabulary.depth[language],
          (knowledge.own.depth.map {
            say("Antwort ", "answer ") + Numerals.oneDecimal($0, in: language)
              + say(" im Mittel dieser Gebiete", " on average over these areas")
          } ?? say("–, denn kein Gebiet steht so hoch", "–, because no area stands that high"))
            + knowledgeProfiles { Numerals.oneDecimal($0.depth, in: language) }
        ),
      ], indent: 2)
  }

  /// “(◆ 9, ◇ 0)”; empty without profiles.
  func knowledgeProfiles(_ text: (BreadthAndDepth) -> String) -> String {
    guard let knowledge = report.values.knowledge, let successful = knowledge.successful,
      let lessSuccessful = knowledge.lessSuccessful
    else { return "" }
    return
      " (\(Vocabulary.successfulSign) \(text(successful)), \(Vocabulary.lessSuccessfulSign) \(text(lessSuccessful)))"
  }
}
