/// What a choice in a box does; the screen below carries it out.
package enum Command: Hashable, Sendable {
  case question(QuestionCommand)
  /// Delete the assessment that is marked.
  case delete
  /// Remove the action that is marked.
  case removeAction
  /// Get a code to go on with later.
  case later
}

/// What the menu of a question offers.
package enum QuestionCommand: Hashable, Sendable {
  case overview, evaluate, switchLanguage, toStart, toBeginning
}
