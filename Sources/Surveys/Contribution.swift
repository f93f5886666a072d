package import Questionnaire
package import Words

/// The consent that answers may be part of benchmarks, and the id that they are handed over with (method §9).
package struct Contribution: Hashable, Sendable {
  /// The id, which stands in no other file.
  package let id: ResponseID
  /// The day of the consent.
  package let since: CalendarDate

  package init(id: ResponseID, since: CalendarDate) {
    self.id = id
    self.since = since
  }
}
