package import Questionnaire
package import Reports
package import ScreenKit
package import Words
package import Workshop

/// What a screen of a workshop asks of the world; the shell carries it out and answers with a `WorkshopEvent`.
package enum WorkshopEffect: Hashable, ScreenEffect {
  /// Keep what is typed: `.keeping`.
  case keeping(KeepingEffect)
  case room(RoomEffect)
  case kiosk(KioskEffect)
  case sheet(SheetEffect)
  case workshops(WorkshopsEffect)
  case checklist(ChecklistEffect)
  /// Go back to where the program was called from, or end it.
  case leave
  /// End the program.
  case quit
}

/// What the facilitator asks for.
package enum RoomEffect: Hashable, Sendable {
  /// Carry out a command of the facilitator: `.view`, or `.failed` where it is refused.
  case apply(RoomCommand)
  /// End the workshop, delete single answers, and write the report with the record of that to a file: `.view`, `.desk`
  /// and `.wroteFile`, or `.failed`.
  case end(Language)
  /// Approve exactly these texts for the public view, or take that back: `.desk` and `.view`. Those that are gone
  /// meanwhile are passed over.
  case approve([Int64], Bool)
  /// Remove a text: `.desk` and `.view`.
  case removeText(Int64)
  /// Leave these words out of a text: `.desk` and `.view`, or `.failed`.
  case shortenText(Int64, without: Set<Int>)
  /// Bring back a text that was removed or shortened: `.desk` and `.view`, or `.failed`.
  case restoreText(Int64)
  /// Let phones in, or let no new ones in: `.door`.
  case setDoor(isOpen: Bool)
  /// Draw a new code for joining: `.door`.
  case changeCode
  /// Remove the phones that joined and have done nothing since: `.removedPhones`.
  case removeSilentPhones
  /// Serve the phones’ page at another address of this machine: `.server`, or `.failed`.
  case serve(at: String)
  /// Write the report on the room to a file: `.wroteFile`, or `.failed`.
  case saveReport(ReportFormat, Language)
  /// Write the report that everybody is told of, as PDF or, where none can be made, as HTML: `.wroteFile`, or `.failed`.
  case keepReport(Language)
  /// Let phones have the report once the workshop is over, or take that back: `.desk`, or `.failed`.
  case setReport(isReleased: Bool)
  /// Print the report on the room on the system’s printer: `.printed`, or `.failed`.
  case printReport(Language)
}

/// What the person at the kiosk asks for.
package enum KioskEffect: Hashable, Sendable {
  /// A new person: `.participant`.
  case join(size: OptionID?)
  /// Somebody comes back with a number: `.cameBack`, or `.noSuchNumber`.
  case comeBack(ReturnNumber)
  /// Store an answer: `.participant`.
  case answer(Ballot, Response)
  /// The person has answered something: `.returnNumber`, with which to come back.
  case tellReturnNumber
  /// Take back everything of the person.
  case withdraw
  /// The person has left: forget who it was.
  case forgetPerson
}

/// What is asked of printed sheets.
package enum SheetEffect: Hashable, Sendable {
  /// Keep what was keyed in of a sheet that is not saved yet: `.keptHalf`; `nil` lets go of it.
  case keepHalf(HalfSheet?, ofSheet: Int)
  /// Tell what was keyed in under a number: `.found`, and `.half` where somebody was in the middle of it.
  case read(Int)
  /// Store a printed sheet: `.stored`. A round that is `nil` stays as it is.
  case keyIn(sheet: Int, size: OptionID?, responses: [ItemID: Response]?, second: [ItemID: Response]?)
}

/// What is asked before a workshop is open.
package enum WorkshopsEffect: Hashable, Sendable {
  /// Tell the workshops: `.list`.
  case list
  /// Tell the questionnaires: `.questionnaires`.
  case listQuestionnaires
  /// Begin a workshop and open its public view: `.opened`.
  case create(WorkshopSettings)
  /// Open a workshop in one of its views: `.opened`.
  case open(WorkshopID, WorkshopView)
}

/// What is asked before the doors open.
package enum ChecklistEffect: Hashable, Sendable {
  /// Look at everything, on a workshop like this one that is thrown away: `.checklist`.
  case begin(WorkshopID?)
  /// Wait for a real phone no longer.
  case goOnWithoutPhone
  /// Look no further.
  case end
}

/// The views of a workshop, each a program of its own on the same pool.
package enum WorkshopView: String, Sendable, CaseIterable {
  /// For the projector.
  case room
  /// For the facilitator.
  case desk
  /// For one person after the other.
  case kiosk
  /// For printed sheets.
  case keyIn = "key-in"
}
