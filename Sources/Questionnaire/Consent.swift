package import Words

/// What a person said when asked whether the answers may be part of benchmarks (method §9); asked once an assessment.
package struct Consent: Hashable, Sendable {
  /// Whether they may.
  package let isGiven: Bool
  /// The day on which that was said.
  package let since: CalendarDate
  /// Where files to be handed over were written, the last one at the end.
  package let files: [String]
  /// Where the file to be handed over was written last; `nil` where none was.
  package var file: String? { files.last }

  package init(isGiven: Bool, since: CalendarDate, files: [String]) {
    self.isGiven = isGiven
    self.since = since
    self.files = files
  }

  package init(isGiven: Bool, since: CalendarDate, file: String? = nil) {
    self.init(isGiven: isGiven, since: since, files: file.map { [$0] } ?? [])
  }

  /// The same with a file that was written now.
  package func adding(_ file: String) -> Consent {
    Consent(isGiven: isGiven, since: since, files: files.filter { $0 != file } + [file])
  }

  /// The same without a file that is gone.
  package func removing(_ file: String) -> Consent {
    Consent(isGiven: isGiven, since: since, files: files.filter { $0 != file })
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
