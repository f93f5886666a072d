package import ScreenKit
package import Words

/// What is kept of forms that are not done, in memory.
package struct KeptDrafts: Sendable {
  private var forms: [String: [String: String]] = [:]

  package init() {}

  package var isEmpty: Bool { forms.isEmpty }
  package var values: [[String: String]] { Array(forms.values) }

  package subscript(_ form: String) -> [String: String]? { forms[form] }

  /// Does what a store would do; `reason` = it cannot store anything.
  package mutating func answer(_ effect: KeepingEffect, failing reason: LocalizedText? = nil) -> KeepingEvent {
    switch effect {
    case .keep(let draft):
      if let reason { return .failed(reason) }
      forms[draft.form] = draft.fields.isEmpty ? nil : draft.fields
      return .kept(draft.form)
    case .read(let form): return .found(FormDraft(form: form, fields: forms[form] ?? [:]))
    case .settle: return .settled
    }
  }
}
