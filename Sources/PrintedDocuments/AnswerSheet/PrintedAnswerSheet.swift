package import House
package import Questionnaire
package import Words
package import Workshop

/// Answer sheets on paper for a workshop, as a PDF to be printed on both sides.
package enum PrintedAnswerSheet {
  /// The numbers that sheets can have.
  package static let numbers = 1...9999
  /// The most sheets of one file.
  package static let most = 1000

  /// One sheet for each number, or a single one with an empty box for the number.
  ///
  /// Items stand in the order in which they are keyed in. Sheets of several pages begin on a front side.
  package static func render(
    for settings: WorkshopSettings, of questionnaire: Questionnaire, numbers: [Int], organiser: Organiser? = nil,
    language: Language, programVersion: String, on paper: Paper = .standard, with files: TypesettingFiles
  ) throws(PrintedDocumentError) -> [UInt8] {
    try PrintedDocument.withManuscript(in: language, on: paper, files) { manuscript throws(PrintedDocumentError) in
      let composer = AnswerSheetComposer(
        settings: settings, questionnaire: questionnaire, language: language, programVersion: programVersion,
        manuscript: manuscript, organiser: organiser)
      composer.compose()
      return try AnswerSheetPrinting(composer).bytes(numbers: numbers.isEmpty ? [nil] : numbers)
    }
  }
}
