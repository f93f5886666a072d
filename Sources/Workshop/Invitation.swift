import Benchmarks
package import Words

/// What somebody must know to join a workshop: on the doors, before the public view is seen.
package struct Invitation: Hashable, Sendable {
  /// The title that the room sees.
  package let title: String
  /// The day.
  package let date: CalendarDate
  /// Where the page for phones is, e.g. `192.168.1.5:8080`.
  package let address: String
  /// The word with which phones join.
  package let code: JoinCode
  /// The network to be joined first; `nil` = it is not said here.
  package let network: WirelessNetwork?
  /// From so many answers on group values are shown; 5 or more.
  package let minimum: Int

  package init(to settings: WorkshopSettings, at address: String, with code: JoinCode) {
    title = settings.title
    date = settings.date
    self.address = address
    self.code = code
    network = settings.network
    minimum = settings.rule.minimum
  }
}
