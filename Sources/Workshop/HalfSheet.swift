package import Questionnaire

/// A printed sheet that somebody is keying in: not counted before it is saved as a whole.
package struct HalfSheet: Hashable, Sendable {
  /// The size class, as far as it is told.
  package var size: OptionID?
  /// The answers of both rounds.
  package var responses: [Ballot: Response]

  package init(size: OptionID?, responses: [Ballot: Response]) {
    self.size = size
    self.responses = responses
  }
}
