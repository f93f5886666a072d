/// An error that says in every language what is wrong, where, and what to do about it.
///
/// Explanations never hold a name, a note or an answer of a person.
package protocol ExplainedError: Error, Sendable {
  /// One or two sentences for the person at the screen.
  var explanation: LocalizedText { get }
}
