package import Questionnaire

/// What of a checklist was not ticked.
package struct ReportCheck: Hashable, Sendable, Identifiable {
  /// The checklist.
  package let item: Item
  /// What was not ticked, in the order of the file; never empty.
  package let open: [ItemOption]

  /// The item's id.
  package var id: ItemID { item.id }
}

extension GapReport {
  /// The checklists of the form that have something left, in order; where nobody ticked anything, all of it is.
  package var checks: [ReportCheck] {
    questionnaire.items(in: sheet.form).compactMap { item in
      guard case .choice(let scale) = item.kind, scale.isChecklist else { return nil }
      let choices = sheets.compactMap { sheet -> Set<OptionID>? in
        guard case .options(let chosen) = sheet[item.id].response, !chosen.isEmpty else { return nil }
        return chosen
      }
      // As in conditions: at least half of those who ticked anything.
      let open = scale.options.filter { option in
        let count = choices.filter { $0.contains(option.id) }.count
        return count == 0 || count * 2 < choices.count
      }
      return open.isEmpty ? nil : ReportCheck(item: item, open: open)
    }
  }
}
