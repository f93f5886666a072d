import ScreenKit
import Store

extension KeepingEffect {
  /// Keeps drafts of forms with the assessments, or tells of them; `store` is opened only where it is needed.
  func perform(in store: () throws -> AssessmentStore) throws -> KeepingEvent {
    switch self {
    case .keep(let draft):
      let store = try store()
      try store.keepDraft(draft.fields, of: draft.form, in: draft.assessment)
      return .kept(draft.form)
    case .read(let form): return .found(FormDraft(form: form, fields: try store().draft(of: form)))
    case .settle: return .settled
    }
  }
}
