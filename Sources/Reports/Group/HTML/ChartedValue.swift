import Benchmarks
import Questionnaire
import Scoring

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
