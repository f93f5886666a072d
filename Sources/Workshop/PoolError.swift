package import Benchmarks
package import Questionnaire
package import Words

/// Why the pool could not do what was asked. Paths, ids and rules are named, never what people answered or wrote.
package enum PoolError: Hashable, Error {
  /// What keeps the pool cannot do its part.
  case storage(StorageFailure)
  /// No workshop has this id; what was typed is kept only when it could be an id.
  case noSuchWorkshop(WorkshopID?)
  /// Some program has the workshop open.
  case inUse(WorkshopID)
  /// The questionnaire that was given is not the one of the workshop.
  case otherQuestionnaire(QuestionnaireID, Version)
  /// A command that the room cannot carry out now.
  case refused(RoomRefusal)
  /// The vote takes no answers now; the state says what is open.
  case closed(RoomState)
  /// Nobody has this key, or the answers were withdrawn.
  case noSuchParticipant
  /// The room does not vote on this item.
  case noSuchItem(ItemID)
  /// The response does not fit the item.
  case unfitResponse(ItemID, ResponseFault)
  /// The questionnaire has no such size class.
  case noSuchSize(OptionID)
  /// The facilitator has not turned free texts on.
  case noFreeText
  /// No text has this id (any more).
  case noSuchText
  /// The sheet was answered to another questionnaire or another version.
  case otherSheet(QuestionnaireID, Version)
  /// The sheet has no answer to any item of the workshop.
  case emptySheet
  /// A sheet number is 1–9999.
  case sheetNumber(Int)
  /// The door is closed: no new phone is let in.
  case doorClosed
  /// As many phones joined as a workshop takes.
  case full
  /// Another program serves the page of this workshop.
  case hosted(PageHost?)
  /// The workshop is over, and single answers are deleted.
  case over
  /// The counts of the room make no benchmark.
  case noBenchmark(BenchmarkError)
}

/// Why what keeps a pool cannot do its part, e.g. as the disk is full: its own error, which tells what to do.
///
/// Rules of the room are above, so that they are the same for every pool. Two failures are the same when they tell the
/// same.
package struct StorageFailure: Hashable, ExplainedError {
  /// The error of what keeps the pool.
  package let cause: any ExplainedError
  /// What is wrong and what to do.
  package var explanation: LocalizedText { cause.explanation }

  package init(_ cause: any ExplainedError) { self.cause = cause }

  /// Whether they tell the same.
  package static func == (left: Self, right: Self) -> Bool { left.explanation == right.explanation }

  /// By what is told.
  package func hash(into hasher: inout Hasher) { hasher.combine(explanation) }
}

/// The one program that serves the page of a workshop.
package struct PageHost: Hashable, Sendable {
  /// Its number on this computer.
  package let process: Int
  /// Where the page is to be had; `nil` without phones, or before it is known.
  package let address: String?

  package init(process: Int, address: String?) {
    self.process = process
    self.address = address
  }
}
