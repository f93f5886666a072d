package import Words

/// What an organisation sets once for all that the program does; what is `nil` is as the program has it.
package struct HouseSettings: Hashable, Sendable {
  /// The language, where neither the command line nor the screen has chosen one.
  package var language: Language?
  /// Who hands out what is made.
  package var organiser: Organiser?
  /// The id of the questionnaire that comes first.
  package var questionnaire: String?
  /// The benchmark for its own questionnaire: an id, or the path of a file.
  package var benchmark: String?
  /// The smallest group of which figures are shown (k).
  package var smallestGroup: Int?
  /// The paper of PDFs.
  package var paper: Paper?
  /// How its public terminal is.
  package var publicTerminal: PublicTerminalSettings?

  package init() {}
}
