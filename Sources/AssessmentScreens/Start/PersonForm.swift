import Questionnaire
import ScreenKit

/// From which perspective another person answers: on the screen, and line by line.
struct PersonForm: Sendable {
  enum Row: Hashable, Sendable { case perspective }

  var form = InputForm<Row>([.perspective: .list(0, of: Perspective.allCases.count)])

  var perspective: Perspective { Perspective.allCases[form.choice(.perspective) ?? 0] }
}
