import Benchmarks
import Documents
import Questionnaire
import Scoring
import Words

extension GapDocument {
  /// Every field of action with the level and the target of each item.
  var fields: [Block] {
    let items = report.questionnaire.dimensions.flatMap { dimension in
      dimension.fields.compactMap { field in report.values[field.id].map { item(field, $0, in: dimension) } }
    }
    return [.figure(.legend(trackLegend)), .list(List(.heads, isLoose: true, items))]
  }

  /// What the marks on the levels of an item mean.
  var trackLegend: [LegendEntry] {
    let you = LegendEntry(.mark(.own), say("Sie", "you").plain)
    guard let basis = report.profileBasis else { return [you] }
    let hasOwn = report.comparison?.count(of: .own) ?? 0 > 0
    let own = hasOwn ? say("; † eigene Setzung", "; † our own").plain : ""
    let target = say("Ziel: ", "target: ").plain + Vocabulary.successful(of: basis)[language] + own
    return [you, LegendEntry(.mark(.successful), target)]
      + (basis == .target
        ? [] : [LegendEntry(.mark(.lessSuccessful), Vocabulary.lessSuccessful(of: basis)[language])])
  }

  private func item(_ field: Field, _ value: FieldValue, in dimension: Dimension) -> List.Item {
    let figures = figures
    let gauge = figures.gauge(of: value)
    var about = Paragraph(text(field.about), .quiet)
    about.isDetail = true
    var drawn: [Block] = [.paragraph(about)]
    if !value.isLeftOut { drawn.append(.figure(.bullet(gauge, alternative: figures.sentence(on: gauge)))) }
    if let remark = remark(on: value) { drawn.append(.paragraph(remark, .note)) }
    let own = words.own(value.guide)
    let remarks: [Block] = own.isEmpty ? [] : [.paragraph(Phrase(own + "."), .note)]
    return List.Item(
      "\(text(dimension.title)) › \(text(field.title))", aside: summary(of: value, gauge), key: .field(field.id),
      [.alternatives(drawn: drawn, written: [])] + remarks + [.list(list(of: field))])
  }

  /// “value 56 (52–67)”, or that the field has none.
  private func summary(of value: FieldValue, _ gauge: Gauge) -> Phrase {
    if value.isLeftOut { return text(Vocabulary.leftOut) }
    return value.isAssessable
      ? say("Wert \(gauge.phrase)", "value \(gauge.phrase)") : "\(text(Vocabulary.notAssessable)) \(gauge.phrase)"
  }

  private func list(of field: Field) -> List {
    let hasTarget = report.profileBasis != nil
    var columns = [
      Column(say("Frage", "Question"), .name),
      Column(say("Antworten 0–4", "Answers 0–4"), .chart(scale: [0, 1, 2, 3, 4])),
      Column(text(Vocabulary.level), .short),
    ]
    if hasTarget {
      columns += [Column(text(Vocabulary.target), .number), Column(say("Vorrang", "Priority"), .number)]
    }
    if hasBases { columns.append(Column(say("Grundlage", "Basis"), .text)) }
    return List(
      .names, caption: say("Die Fragen zu „\(text(field.title))“", "The questions of “\(text(field.title))”"),
      columns: columns,
      report.answers.filter { $0.placed?.field.id == field.id }.map { answer in
        let reference = report.reference(of: answer.id)?.levels
        let standing = standing(of: answer)
        let target = reference.map { self.target($0, .item(answer.id) / "target") } ?? "–"
        let aside = reference == nil ? standing : standing + say(", Ziel \(target)", ", target \(target)")
        let track = Track(
          own: [answer.standing.level].compactMap(\.self), successful: reference?.target,
          lessSuccessful: reference?.lessSuccessful, alternative: aside.plain)
        return List.Item(
          title(answer.item), aside: aside, key: .item(answer.id),
          cells: [Cell(title(answer.item)), Cell(figure: .track(track)), Cell(standing)]
            + (hasTarget ? [Cell(target), Cell(report.gap(of: answer.id).map { "\(priority($0))" } ?? "–")] : [])
            + (hasBases ? [Cell(report.reference(of: answer.id).flatMap(shortBasis) ?? "–")] : []))
      })
  }

  /// “3 largely”, with the number for programs.
  func standing(of answer: ReportAnswer) -> Phrase {
    guard let own = answer.standing.level else { return Phrase(Vocabulary.name(of: answer.standing, in: language)) }
    return "\(worded(own, .item(answer.id) / "level"))"
  }
}
