import Words

/// What is typed on a line of a list of steps: “3”, “m3”, “x 3”, “u”.
struct StepCommand {
  enum Verb: Sendable { case more, take, park, undo }

  let verb: Verb
  /// The number of the line, from 1; 0 for what needs none.
  let number: Int

  /// `nil` when it is none of these.
  init?(_ word: String) {
    if word == "u" {
      (verb, number) = (.undo, 0)
      return
    }
    let verb: Verb = word.hasPrefix("m") ? .take : word.hasPrefix("x") ? .park : .more
    guard let number = Int(String(verb == .more ? word[...] : word.dropFirst()).trimmed), number > 0 else { return nil }
    self.verb = verb
    self.number = number
  }
}
