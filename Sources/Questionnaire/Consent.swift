package import Words

/// What a person said when asked whether the answers may be part of benchmarks (method §9); asked once an assessment.
package struct Consent: Hashable, Sendable {
  /// Whether they may.
  package let isGiven: Bool
  /// The day on which that was said.
  package let since: CalendarDate
  /// Where the file to be handed over was written last; `nil` where none was.
  package let file: String?

  package init(isGiven: Bool, since: CalendarDate, file: String? = nil) {
    self.isGiven = isGiven
    self.since = since
    self.file = file
  }
}

extension Item {
  /// Whether its answers can split the groups of a measured benchmark: a question with levels that is not scored.
  package var splitsGroups: Bool { if case .level = kind { scored == nil } else { false } }
}

extension Questionnaire {
  /// Whether benchmarks can be measured with it, so that it makes sense to ask for consent.
  package var canBeMeasured: Bool { items.contains { $0.scored != nil } && items.contains(where: \.splitsGroups) }
}
