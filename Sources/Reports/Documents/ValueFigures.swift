import Benchmarks
import Documents
import Questionnaire
import Scoring
import Words

/// The values of dimensions and fields as charts, for the report of a company and that of a room.
struct ValueFigures {
  let questionnaire: Questionnaire
  let values: Values
  let language: Language
  /// Of what kind the profiles are that it compares with; `nil` without any.
  let basis: Basis?
  /// What the bar is.
  let own: LocalizedText
  /// What the bounds are.
  let possible: LocalizedText
  /// Whether bars go over the questions that the benchmark has, too, where it lacks some; remarks have to say so.
  var areShared = false
  /// What stands beside the name of a dimension.
  var aside: (DimensionValue) -> Phrase? = { _ in nil }
  /// What there is to say about the value of a dimension.
  var dimensionRemarks: (DimensionValue) -> [Phrase] = { _ in [] }
  /// What there is to say about the value of a field.
  var fieldRemarks: (FieldValue) -> [Phrase] = { _ in [] }

  /// Whether any value has bounds.
  var hasBounds: Bool { rows.contains { $0.gauge.bounds != nil } }

  /// Every dimension with its fields as bars.
  var bullets: Bullets {
    let rows = rows
    var legend = [LegendEntry(.value, own[language])]
    if rows.contains(where: { $0.gauge.bounds != nil }) { legend.append(LegendEntry(.bounds, possible[language])) }
    if let basis {
      legend.append(LegendEntry(.mark(.successful), Vocabulary.successful(of: basis)[language]))
      // A target of one's own has no other end.
      if basis != .target {
        legend.append(LegendEntry(.mark(.lessSuccessful), Vocabulary.lessSuccessful(of: basis)[language]))
      }
    }
    return Bullets(
      caption: Phrase(LocalizedText(de: "Werte von 0 bis 100", en: "Values from 0 to 100")[language]),
      nameTitle: LocalizedText(de: "Dimension, Handlungsfeld", en: "Dimension, field")[language],
      valueTitle: LocalizedText(de: "Wert", en: "Value")[language],
      boundsTitle: LocalizedText(de: "Spanne", en: "Range")[language], rows: rows, legend: legend)
  }

  /// The fields on axes.
  var radar: Radar {
    let fields = rows.filter(\.isPart)
    let caption = LocalizedText(
      de: "Handlungsfelder von 0 (Mitte) bis 100 (Rand). Die Zahlen stehen daneben.",
      en: "Fields of action from 0 (centre) to 100 (rim). The numbers are beside it.")
    return Radar(
      title: LocalizedText(de: "Die Handlungsfelder im Netz", en: "The fields of action as a radar chart")[language],
      caption: Phrase(caption[language]),
      alternative: fields.map { "\($0.title): \($0.alternative)" }.joined(separator: ". "),
      axes: fields.map { Radar.Axis($0.title, $0.gauge) })
  }

  private var rows: [Bullets.Row] {
    questionnaire.dimensions.flatMap { dimension in
      [values[dimension.id].map { row($0, of: dimension) }].compactMap(\.self)
        + dimension.fields.compactMap { field in values[field.id].map { row($0, of: field) } }
    }
  }

  private func row(_ value: DimensionValue, of dimension: Dimension) -> Bullets.Row {
    let gauge = gauge(of: value)
    return Bullets.Row(
      key: .dimension(dimension.id), title: dimension.title[language], isPart: false, gauge: gauge,
      aside: aside(value), remarks: dimensionRemarks(value), alternative: sentence(on: gauge))
  }

  private func row(_ value: FieldValue, of field: Field) -> Bullets.Row {
    let gauge = gauge(of: value)
    return Bullets.Row(
      key: .field(field.id), title: field.title[language], isPart: true, gauge: gauge,
      remarks: fieldRemarks(value), alternative: sentence(on: gauge))
  }

  // MARK: One value

  /// The value of a dimension with all that stands around it.
  func gauge(of value: DimensionValue) -> Gauge { gauge(of: value.reading, value.guide, .dimension(value.id)) }

  /// The value of a field with all that stands around it.
  func gauge(of value: FieldValue) -> Gauge { gauge(of: value.reading, value.guide, .field(value.id)) }

  /// What stands beside ◆ goes over the same questions: where the benchmark lacks some, over those that it has.
  private func gauge(of reading: Reading, _ guide: GuideValue?, _ key: DataKey) -> Gauge {
    let isPartial = areShared && guide?.isPartial == true && reading.isAssessable
    return Gauge(
      isPartial ? number(guide?.company.result, key / "shared") : number(reading.value, key / "value"),
      bounds: isPartial ? nil : bounds(of: reading, key),
      successful: guide.map { number($0.successful.result, key / "successful") },
      lessSuccessful: guide?.lessSuccessful.map { number($0.result, key / "lessSuccessful") })
  }

  /// A value 0–100, rounded.
  func number(_ value: Double?, _ key: DataKey) -> Number {
    Number(value, shown: Numerals.value(value, in: language), key)
  }

  /// Where a value may lie; `nil` where nothing is open.
  func bounds(of reading: Reading, _ key: DataKey) -> Gauge.Bounds? {
    guard reading.isUncertain, let bounds = reading.bounds else { return nil }
    return Gauge.Bounds(low: number(bounds.lowerBound, key / "low"), high: number(bounds.upperBound, key / "high"))
  }

  /// “value 58; possible 52–67; successful 81; less successful 25”.
  func sentence(on gauge: Gauge) -> String {
    var parts = [
      gauge.value.value == nil
        ? Vocabulary.notAssessable[language]
        : LocalizedText(de: "Wert ", en: "value ")[language] + gauge.value.shown
    ]
    if let bounds = gauge.bounds {
      parts.append(
        LocalizedText(de: "möglich ", en: "possible ")[language] + "\(bounds.low.shown)–\(bounds.high.shown)")
    }
    let kind = basis ?? .measured
    let profiles = [
      (Vocabulary.successful(of: kind), gauge.successful),
      (Vocabulary.lessSuccessful(of: kind), gauge.lessSuccessful),
    ]
    for (name, number) in profiles {
      if let number { parts.append("\(name[language]) \(number.shown)") }
    }
    return parts.joined(separator: "; ")
  }
}
