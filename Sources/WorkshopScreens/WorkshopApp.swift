package import ScreenKit

/// All screens of a workshop together.
package typealias WorkshopApp = ScreenStack<WorkshopContext>

extension ScreenStack where Context == WorkshopContext {
  /// At the list of workshops, from where new ones are begun.
  package init(_ surroundings: DisplayTraits) { self.init(WorkshopContext(surroundings), WorkshopsScreen()) }

  /// At the checklist, before there is a workshop.
  package init(checking surroundings: DisplayTraits) {
    self.init(WorkshopContext(surroundings), ChecklistScreen())
  }

  /// In one view of a workshop.
  package init(_ surroundings: DisplayTraits, _ workshop: OpenedWorkshop, _ view: WorkshopView) {
    var context = WorkshopContext(surroundings)
    context.open(workshop)
    self.init(context, view.screen)
  }

  /// At the form for a new workshop, with what is known already.
  package init(_ surroundings: DisplayTraits, beginning draft: WorkshopDraft) {
    self.init(WorkshopContext(surroundings), WorkshopFormScreen(draft, today: surroundings.today))
  }
}

extension WorkshopView {
  var screen: any Screen<WorkshopContext> {
    switch self {
    case .room: RoomScreen(showsDesk: false)
    case .desk: RoomScreen(showsDesk: true)
    case .kiosk: KioskScreen()
    case .keyIn: KeyInScreen()
    }
  }
}
