import Documents

/// What a report has said so far, and where: no sentence stands in it twice.
///
/// The sections are built in the order of the report, so that what comes later refers to what came before.
final class Said {
  /// Where something stands, in the words that refer to it, and with what links lead there.
  struct Place {
    let words: String
    let target: String
  }

  private var places: [String: Place] = [:]

  /// Where a text stands already; `nil` for one that is new: it stands at `place` from now on.
  func place(of text: String, orAt place: Place) -> Place? {
    if let known = places[text] { return known }
    places[text] = place
    return nil
  }

  /// Whether a text is new; it is not from now on.
  func isNew(_ text: String, at target: DataKey) -> Bool {
    place(of: text, orAt: Place(words: "", target: target.target)) == nil
  }
}
