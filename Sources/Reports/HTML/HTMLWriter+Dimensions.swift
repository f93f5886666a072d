import Benchmarks
import Questionnaire
import Scoring
import Words

/// What a bar shows: a dimension or a field.
struct ChartedValue {
  let title: String
  let value: Double?
  let low: Double?
  let high: Double?
  let successful: Double?
  let lessSuccessful: Double?

  init(_ value: DimensionValue, title: String) {
    self.title = title
    self.value = value.value
    low = value.low
    high = value.high
    successful = value.successful
    lessSuccessful = value.lessSuccessful
  }

  init(_ value: FieldValue, title: String) {
    self.title = title
    self.value = value.value
    low = value.low
    high = value.high
    successful = value.successful
    lessSuccessful = value.lessSuccessful
  }
}

extension HTMLWriter {
  /// Values of dimensions and fields as bars, radar and numbers; positions.
  var dimensions: HTML {
    """
    \(legend)
    <div class="charts">
    <div class="bullets">
    \(report.values.dimensions.map(block))
    </div>
    \(radar)
    </div>
    \(valueTable)
    \(scaleNote)
    """
  }

  private func block(_ dimension: DimensionValue) -> HTML {
    let charted = ChartedValue(dimension, title: words.title(dimension.id))
    let stage: HTML =
      dimension.stage.map { " <span class=\"stage-name\">\(words.numbered($0))</span>" }
      ?? " <span class=\"stage-name\">\(Vocabulary.notAssessable[language])</span>"
    let position: HTML =
      dimension.position.map { position in
        """
        <p class="small">\(say("Position zwischen den Gruppen: ", "Position between the groups: "))\
        <strong data-key="position">\(number(position, shown: words.value(position)))\(say(" %", "%"))</strong></p>
        """
      } ?? ""
    return """
      <div class="bullet-block" data-dimension="\(dimension.id.rawValue)">
      <h3>\(charted.title)\(report.hasStages ? stage : .empty) \
      <span class="figure">\(valueWithRange(charted.value, low: charted.low, high: charted.high))</span></h3>
      \(chart(charted, hasScale: true))
      \(position)
      </div>

      """
  }

  private var radar: HTML? {
    let fields = report.questionnaire.dimensions.flatMap(\.fields).compactMap { field in
      report.values[field.id].map { ChartedValue($0, title: field.title[language]) }
    }
    return radar(
      fields,
      caption: say(
        "Handlungsfelder von 0 (Mitte) bis 100 (Rand). Die Zahlen stehen in der Tabelle.",
        "Fields of action from 0 (centre) to 100 (rim). The numbers are in the table."))
  }

  private var legend: HTML {
    var entries: [HTML] = ["\(BulletChart.valueSwatch) \(say("Ihr Wert", "your value"))"]
    if hasRange {
      entries.append(
        """
        \(BulletChart.boundsSwatch) \
        \(say("möglich, je nach den offenen Antworten", "possible, depending on what is open"))
        """)
    }
    if report.benchmark != nil {
      entries.append("\(ChartMark.successful.inline) \(Vocabulary.successful[language])")
      entries.append("\(ChartMark.lessSuccessful.inline) \(Vocabulary.lessSuccessful[language])")
    }
    let kind: HTML? = report.benchmark.map { benchmark in
      """
      <p class="small">\(say(
        "Vergleichsprofile „\(benchmark.title[language])“ über dieselben Fragen, die Sie beantwortet haben: "
          + Vocabulary.name(of: benchmark.basis)[language] + ".",
        "Reference profiles “\(benchmark.title[language])” over the same questions that you answered: "
          + Vocabulary.name(of: benchmark.basis)[language] + "."))</p>
      """
    }
    return list(entries, class: "legend") + (kind ?? "")
  }

  private var valueTable: HTML {
    let hasProfiles = report.benchmark != nil
    var columns: [HTML] = ["\(say("Dimension, Handlungsfeld", "Dimension, field"))", "\(say("Wert", "Value"))"]
    if hasRange { columns.append("\(say("Spanne", "Range"))") }
    if hasProfiles {
      columns += [(ChartMark.successful, Vocabulary.successful), (.lessSuccessful, Vocabulary.lessSuccessful)].map {
        "\($0.inline) <span class=\"name\">\($1[language])</span>"
      }
    }
    let rows = report.questionnaire.dimensions.flatMap { dimension -> [HTML] in
      let own = report.values[dimension.id].map { value in
        row(
          ChartedValue(value, title: dimension.title[language]), key: "data-dimension=\"\(dimension.id.rawValue)\"",
          class: "total", hasProfiles: hasProfiles)
      }
      return [own].compactMap { $0 }
        + dimension.fields.compactMap { field in
          report.values[field.id].map { value in
            row(
              ChartedValue(value, title: field.title[language]), key: "data-field=\"\(field.id.rawValue)\"",
              class: "part", hasProfiles: hasProfiles)
          }
        }
    }
    return table(
      say("Werte von 0 bis 100", "Values from 0 to 100"), columns: columns, rows, class: "numbers")
  }

  /// Whether the bounds of any value differ from it.
  private var hasRange: Bool {
    report.values.fields.contains { range(low: $0.low, high: $0.high, around: $0.value) != nil }
  }

  private func row(_ charted: ChartedValue, key: HTML, class name: String, hasProfiles: Bool) -> HTML {
    let range: HTML = """
      <td role="cell" data-key="range">\(range(low: charted.low, high: charted.high, around: charted.value) == nil
        ? "–" : "\(value(charted.low))–\(value(charted.high))" as HTML)</td>
      """
    let profiles: HTML =
      hasProfiles
      ? """
      <td role="cell" data-key="successful">\(value(charted.successful))</td>\
      <td role="cell" data-key="lessSuccessful">\(value(charted.lessSuccessful))</td>
      """ : .empty
    return """
      <tr role="row" class="\(name)" \(key)><th role="rowheader" scope="row">\(charted.title)</th>\
      <td role="cell" data-key="value">\(value(charted.value))</td>\
      \(hasRange ? range : .empty)\(profiles)</tr>

      """
  }

  private var scaleNote: HTML {
    """
    <p class="small">\(say(
      "0 heißt überall Antwort 0, 100 überall Antwort 4.", "0 means answer 0 throughout, 100 answer 4 throughout."))\
    \(hasRange
      ? say(
        " Die Spanne sagt, wo ein Wert liegen kann, je nachdem, wie die offenen Fragen ausgehen; „–“ in der Spalte "
          + "Wert heißt nicht bewertbar.",
        " The range says where a value may lie, depending on the open questions; “–” under value means not assessable.")
      : "")\
    \(report.benchmark == nil
      ? say(
        " Ohne Vergleichsprofil gibt es keine Vergleichswerte, keine Ziele und keine Lücken.",
        " Without a reference profile there are no benchmark values, no targets and no gaps.")
      : say(
        " Position: 0 % wie die weniger Erfolgreichen oder darunter, 100 % wie die Erfolgreichen oder darüber.",
        " Position: 0% like the less successful or below, 100% like the successful or above."))</p>

    """
  }
}
