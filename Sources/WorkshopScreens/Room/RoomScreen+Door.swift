import ScreenKit
import Terminal
import Words
import Workshop

/// Who comes in, and at which address.
extension RoomScreen {
  func toggleDoor(_ context: inout WorkshopContext) {
    context.tell(context.isDoorOpen ? DeskTexts.doorIsClosed : DeskTexts.doorIsOpen)
    context.effects.append(.room(.setDoor(isOpen: !context.isDoorOpen)))
  }

  /// People answer later; so it asks, with their number.
  func askForSilentPhones(_ context: inout WorkshopContext) {
    let count = context.desk?.silentPhones ?? 0
    guard count > 0 else { return context.tell(DeskTexts.noSilentPhones) }
    context.overlay = Overlay(
      title: DeskTexts.silentTitle, parts: [.paragraph(DeskTexts.silentText(count), .text)],
      choices: [(.dismiss, DeskTexts.silentNot), (.own(.room(.removeSilentPhones)), DeskTexts.silentDo(count))])
  }

  static let newCodeBox = Overlay<WorkshopAction>(
    title: DeskTexts.newCodeTitle, parts: [.paragraph(DeskTexts.newCodeText, .text)],
    choices: [(.dismiss, DeskTexts.newCodeNot), (.own(.room(.changeCode)), DeskTexts.newCodeDo)])

  static func addressBox(_ context: WorkshopContext) -> Overlay<WorkshopAction> {
    let choices: [(BoxChoice<WorkshopAction>, LocalizedText)] = context.addresses.prefix(7).map { address in
      (.own(.room(.serve(address))), LocalizedText.same(address))
    }
    return Overlay(
      title: DeskTexts.addressTitle, parts: [.paragraph(DeskTexts.addressText, .text)],
      choices: choices + [(.dismiss, WorkshopTexts.back)])
  }
}
