public import Questionnaire

/// A printed sheet that somebody is keying in: not counted before it is saved as a whole.
public struct HalfSheet: Hashable, Sendable {
  /// The size class, as far as it is told.
  public var size: OptionID?
  /// The answers of both rounds.
  public var responses: [Ballot: Response]

  /// Makes the value.
  public init(size: OptionID?, responses: [Ballot: Response]) {
    self.size = size
    self.responses = responses
  }
}
