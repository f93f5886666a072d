package import Benchmarks
package import Questionnaire
package import ScreenKit
package import Words
package import Workshop

/// What comes back from the world to the screens of a workshop.
package enum WorkshopEvent: WorldEvent {
  /// What was typed, and how far it is on disk.
  case keeping(KeepingEvent)
  /// The time, since 1970.
  case tick(Duration)
  case room(RoomEvent)
  case kiosk(KioskEvent)
  case sheet(SheetEvent)
  case workshops(WorkshopsEvent)
  case checklist(ChecklistEvent)
  /// A file was written.
  case wroteFile(String)
  /// The report is with this printer.
  case printed(String)
  /// What the facilitator should know, in a line.
  case notice(LocalizedText)
  /// Something did not work, and why.
  case failed(LocalizedText)

  /// What it says of storing.
  package var news: StorageNews? {
    switch self {
    case .keeping(let event): event.news
    case .sheet(let event): event.news
    case .tick, .room, .kiosk, .workshops, .checklist, .wroteFile, .printed, .notice, .failed: nil
    }
  }
}

/// What is told of the room.
package enum RoomEvent: Sendable {
  /// All that the public view may know.
  case view(RoomView)
  /// What the desk knows besides.
  case desk(DeskView)
  /// Whether phones can come in.
  case server(ServerStatus)
  /// At which addresses of this machine their page can be served; none beside the host.
  case addresses([String])
  /// Whether new phones are let in, and by which code.
  case door(Door)
  /// Whether the desk is open in another window, which has the hints then.
  case attended(Bool)
  /// So many phones that never answered were removed.
  case removedPhones(Int)
}

/// What is told at the kiosk.
package enum KioskEvent: Sendable {
  /// The person, after each answer.
  case participant(Participant)
  /// Somebody is back.
  case cameBack(Participant)
  /// Nobody has the number that was typed.
  case noSuchNumber
  /// With what the person can come back.
  case returnNumber(ReturnNumber)
}

/// What is told before the doors open.
package enum ChecklistEvent: Sendable {
  /// A real phone may load the page at this address, e.g. `192.168.1.5:8080`, with this code.
  case waiting(at: String, JoinCode)
  /// Something was looked at.
  case found(ReadinessFinding)
  /// All was looked at.
  case done
}

/// What is told of printed sheets.
package enum SheetEvent: Sendable {
  /// What was keyed in under a number; `nil` for nothing.
  case found(Int, Participant?)
  /// What was keyed in of a sheet that is not saved yet.
  case half(Int, HalfSheet)
  /// What was keyed in of a sheet is on disk, though not saved as a sheet.
  case keptHalf(Int)
  /// A sheet is stored, and whether it replaced another.
  case stored(Int, replaced: Bool)

  var news: StorageNews? {
    switch self {
    case .keptHalf, .stored: .stored
    case .found, .half: nil
    }
  }
}

/// What is told before a workshop is open, and when it is.
package enum WorkshopsEvent: Sendable {
  /// A workshop is open.
  case opened(OpenedWorkshop, WorkshopView)
  /// Every workshop, latest day first.
  case list([WorkshopEntry])
  /// The questionnaires that a room can answer.
  case questionnaires([Questionnaire])
}

/// A workshop that is open.
package struct OpenedWorkshop: Sendable {
  /// Its id.
  package let id: WorkshopID
  /// What is asked.
  package let questionnaire: Questionnaire
  /// In which portions.
  package let plan: RoomPlan
  /// The word with which phones join.
  package let joinCode: JoinCode
  /// What the room is compared with.
  package let benchmark: Benchmark?

  package init(
    id: WorkshopID, questionnaire: Questionnaire, plan: RoomPlan, joinCode: JoinCode, benchmark: Benchmark?
  ) {
    self.id = id
    self.questionnaire = questionnaire
    self.plan = plan
    self.joinCode = joinCode
    self.benchmark = benchmark
  }
}

/// What only the desk knows; nothing of single answers.
package struct DeskView: Hashable, Sendable {
  /// How many people came in which way.
  package let people: [EntryWay: Int]
  /// How many answers came after the picture of a vote was taken and are not in it; votes without any are left out.
  package let late: [Ballot: Int]
  /// Next steps, approved or not.
  package let commitments: [Submitted<Commitment>]
  /// Free texts, approved or not.
  package let remarks: [Submitted<Remark>]
  /// How many phones joined and have done nothing since.
  package let silentPhones: Int
  /// What was deleted at the end; `nil` before.
  package let deletion: DeletionRecord?
  /// Where any window has saved the group report last; `nil` where none has.
  package let report: String?
  /// Whether phones may have the group report once the workshop is over.
  package let isReportReleased: Bool

  package init(
    people: [EntryWay: Int], late: [Ballot: Int] = [:], commitments: [Submitted<Commitment>] = [],
    remarks: [Submitted<Remark>] = [], silentPhones: Int = 0,
    deletion: DeletionRecord? = nil, report: String? = nil, isReportReleased: Bool = false
  ) {
    self.report = report
    self.people = people
    self.late = late
    self.commitments = commitments
    self.remarks = remarks
    self.silentPhones = silentPhones
    self.deletion = deletion
    self.isReportReleased = isReportReleased
  }

  /// What came in by paper or file since, in a line; `nil` for nothing.
  func news(since former: DeskView?) -> LocalizedText? {
    guard let former, deletion == nil else { return nil }
    let parts = [EntryWay.paper, .file].compactMap { way -> LocalizedText? in
      let count = (people[way] ?? 0) - (former.people[way] ?? 0)
      return count > 0 ? DeskTexts.people(count, way) : nil
    }
    return parts.first.map { first in DeskTexts.cameIn(parts.dropFirst().reduce(first) { DeskTexts.both($0, $1) }) }
  }

  /// How many texts nobody has approved.
  var waiting: Int { commitments.filter { !$0.isApproved }.count + remarks.filter { !$0.isApproved }.count }
}

/// Whether phones can come in.
package enum ServerStatus: Hashable, Sendable {
  /// It is not known yet where the page can be had.
  case starting
  /// Without phones: kiosk and paper.
  case off
  /// No window shows the public view, so that there is no page either.
  case absent
  /// The page can be had at this address, e.g. `192.168.1.5:8080`.
  case on(String)
  /// It cannot be served, and why.
  case failed(LocalizedText)

  /// The address; `nil` without one.
  var address: String? { if case .on(let address) = self { address } else { nil } }
  /// Whether the room answers with phones, or will in a moment.
  var hasPhones: Bool {
    switch self {
    case .starting, .on: true
    case .off, .absent, .failed: false
    }
  }
}

/// One workshop in a list.
package struct WorkshopEntry: Hashable, Sendable, Identifiable {
  /// Its id.
  package let id: WorkshopID
  /// The title.
  package let title: String
  /// The day.
  package let date: CalendarDate
  /// How many people are, or were, in the pool.
  package let people: Int
  /// Whether it is over.
  package let hasEnded: Bool

  package init(id: WorkshopID, title: String, date: CalendarDate, people: Int, hasEnded: Bool) {
    self.id = id
    self.title = title
    self.date = date
    self.people = people
    self.hasEnded = hasEnded
  }
}
