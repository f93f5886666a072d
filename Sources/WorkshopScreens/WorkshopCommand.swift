package import Reports
import ScreenKit

/// What a choice in a box does; the screen below carries it out.
package enum WorkshopAction: Hashable, Sendable {
  case room(RoomChoice)
  case kiosk(KioskChoice)
  case sheet(SheetChoice)
  /// Approve exactly these texts.
  case approve([Int64])
}

/// What the boxes of public view and desk offer.
package enum RoomChoice: Hashable, Sendable {
  case end
  case save(ReportFormat)
  case releaseReport(Bool)
  case print, changeCode, removeSilentPhones
  case serve(String)
}

/// What the boxes of the kiosk offer.
package enum KioskChoice: Hashable, Sendable { case finish, withdraw }

/// What the boxes above a sheet offer.
package enum SheetChoice: Hashable, Sendable { case replace, discard }
