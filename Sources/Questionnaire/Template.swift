package import Words

/// Something to fill in that a step asks for, such as an editorial plan; it holds nothing of a company.
package struct Template: Hashable, Sendable, Identifiable {
  /// In what form there is one.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// To read and print; Markdown.
    case text = "md"
    /// For spreadsheets; CSV.
    case table = "csv"

    /// The ends of names that mean it.
    package var suffixes: [String] {
      switch self {
      case .text: ["md", "markdown"]
      case .table: ["csv"]
      }
    }
  }

  /// Its id.
  package let id: TemplateID
  /// What it is called.
  package let title: LocalizedText
  private let contents: [Kind: [Language: [UInt8]]]

  /// Makes a template; there is at least one text.
  package init(id: TemplateID, title: LocalizedText, contents: [Kind: [Language: [UInt8]]]) {
    self.id = id
    self.title = title
    self.contents = contents
  }

  /// In which forms there is one, that for filling in on a computer first.
  package var kinds: [Kind] { [.table, .text].filter { contents[$0]?.isEmpty == false } }

  /// The bytes of its file; where there is none in the language, that in the other one.
  package func content(_ kind: Kind, in language: Language) -> [UInt8]? {
    contents[kind].flatMap { $0[language] ?? $0.values.first }
  }

  /// What its file is called, by its title: `redaktionsplan.csv`.
  package func fileName(_ kind: Kind, in language: Language) -> String {
    (title[language].asIdentifier ?? id.rawValue) + "." + kind.rawValue
  }

  /// In which form a file is wanted that is called so; the first one where its name does not say.
  package func kind(ofFile name: String) -> Kind {
    let name = name.lowercased()
    return kinds.first { $0.suffixes.contains { name.hasSuffix("." + $0) } } ?? kinds.first ?? .text
  }
}
