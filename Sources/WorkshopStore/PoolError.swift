package import Questionnaire
package import Store
package import Workshop

/// Why the pool could not do what was asked. Paths, ids and rules are named, never what people answered or wrote.
package enum PoolError: Hashable, Error {
  /// The database as such: busy, full disk, damaged, rights, another program's file.
  case database(StoreError)
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
}
