/// The screens of a workshop, in the order in which one meets them. Each names its own, and the manual of keys has a
/// chapter for each: a screen without one does not compile.
package enum WorkshopPlace: CaseIterable, Sendable {
  case workshops, form, checklist, room, texts, kiosk, keyIn
}
