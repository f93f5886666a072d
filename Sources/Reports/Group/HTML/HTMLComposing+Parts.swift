import HTMLDocuments
import Questionnaire
import Words

extension HTMLComposing {
  /// A table with caption; the roles keep it a table for screen readers where a narrow page stacks its cells.
  func table(_ caption: String, _ columns: [String], _ rows: [HTML], class name: String) -> HTML {
    table(caption, columns: columns.map { "\($0)" }, rows, class: name)
  }

  /// A table whose column heads hold marks.
  func table(_ caption: String, columns: [HTML], _ rows: [HTML], class name: String) -> HTML {
    let heads = columns.map { column -> HTML in "<th role=\"columnheader\" scope=\"col\">\(column)</th>" }
    return """
      <table role="table" class="\(name)">
      <caption>\(caption)</caption>
      <thead role="rowgroup"><tr role="row">\(heads)</tr></thead>
      <tbody role="rowgroup">
      \(rows)</tbody>
      </table>

      """
  }

  /// A mark with its meaning hidden in words for screen readers.
  func mark(_ mark: ChartMark) -> HTML {
    let name =
      switch mark {
      case .own: say("Ihr Wert", "your value")
      case .successful: Vocabulary.successful[language]
      case .lessSuccessful: Vocabulary.lessSuccessful[language]
      }
    return "\(mark.inline)<span class=\"hidden\">\(name)</span>"
  }

  /// The bar of a value with its numbers in words.
  func chart(_ charted: ChartedValue, hasScale: Bool = false) -> HTML {
    BulletChart(
      value: charted.value, low: charted.low, high: charted.high, successful: charted.successful,
      lessSuccessful: charted.lessSuccessful, title: charted.title, description: sentence(on: charted),
      hasScale: hasScale
    ).drawing
  }

  /// “Wert 58, möglich 52–67; Erfolgreiche 81; weniger Erfolgreiche 25.”
  private func sentence(on charted: ChartedValue) -> String {
    var parts = [
      charted.value.map { say("Wert ", "value ") + Numerals.value($0, in: language) }
        ?? Vocabulary.notAssessable[language]
    ]
    if let bounds = Numerals.bounds(low: charted.low, high: charted.high, around: charted.value, in: language) {
      parts.append(say("möglich ", "possible ") + bounds.dropFirst().dropLast())
    }
    if let value = charted.successful {
      parts.append("\(Vocabulary.successful[language]) \(Numerals.value(value, in: language))")
    }
    if let value = charted.lessSuccessful {
      parts.append("\(Vocabulary.lessSuccessful[language]) \(Numerals.value(value, in: language))")
    }
    return parts.joined(separator: "; ")
  }

  /// The fields on axes around a centre; nothing for fewer than three.
  func radar(_ fields: [ChartedValue], caption: String) -> HTML? {
    let drawing = RadarChart(
      axes: fields.map {
        RadarChart.Axis(
          name: $0.title, value: $0.value, low: $0.low, high: $0.high, successful: $0.successful,
          lessSuccessful: $0.lessSuccessful)
      },
      title: say("Die Handlungsfelder im Netz", "The fields of action as a radar chart"),
      description: fields.map { "\($0.title): \(sentence(on: $0))" }.joined(separator: ". ")
    ).drawing
    return drawing.map { drawing in
      """
      <figure class="radar-figure">
      \(drawing)
      <figcaption>\(caption)</figcaption>
      </figure>
      """
    }
  }
}
