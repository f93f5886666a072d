/// The two ways in which a format can show a block that has alternatives.
package enum Form: Hashable, Sendable, CaseIterable {
  /// With drawings: HTML and print.
  case drawn
  /// With words alone: plain text and Markdown.
  case written
}

extension Document {
  /// The parts that have something for a form, with those alternatives only that are meant for it.
  package func sections(in form: Form) -> [Section] {
    sections.compactMap { section in
      var section = section
      section.blocks = section.blocks.taking(form)
      return section.blocks.isEmpty ? nil : section
    }
  }
}

extension Sequence where Element == Block {
  /// The same blocks with what a form shows in place of alternatives; those deeper within stay as they are.
  package func taking(_ form: Form) -> [Block] {
    flatMap { block -> [Block] in
      guard case .alternatives(let drawn, let written) = block else { return [block] }
      return (form == .drawn ? drawn : written).taking(form)
    }
  }
}
