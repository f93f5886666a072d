package import Questionnaire
package import ScreenKit

/// All screens of an assessment together.
package typealias App = ScreenStack<ScreenContext>

extension ScreenStack where Context == ScreenContext {
  /// The app at its start screen.
  package init(_ surroundings: DisplayTraits, _ facilities: Facilities = .own) {
    let first: any Screen<ScreenContext> = facilities.contains(.door) ? PublicStartScreen() : StartScreen()
    self.init(ScreenContext(surroundings, facilities), first)
  }

  /// Goes on with what is kept under a code.
  package mutating func goOn(with code: String) -> [Effect] { [.door(.resume(code))] }

  /// Goes to the company profile of a questionnaire at once.
  package mutating func begin(_ questionnaire: Questionnaire, form: Form, perspective: Perspective) -> [Effect] {
    open(ProfileScreen(questionnaire, form: form, perspective: perspective))
  }

  /// Begins another person's part of a joint assessment at once.
  package mutating func join(_ id: AssessmentID, perspective: Perspective) -> [Effect] {
    open(AssessmentsScreen(.results)) + [.assessment(.join(id, as: perspective))]
  }

  /// Opens an assessment at once.
  package mutating func resume(_ id: AssessmentID) -> [Effect] {
    open(AssessmentsScreen(.drafts)) + [.assessment(.open(id))]
  }
}
