package import Documents

/// How much of a report is wanted.
package enum ReportExtent: String, Sendable, CaseIterable {
  /// The page for the owner alone: one that is pinned to the wall.
  case brief
  /// The page and the analysis.
  case standard
  /// All of it, with the appendix.
  case full

  /// The last layer that it holds; those before it are part of it, too.
  private var last: Document.Layer {
    switch self {
    case .brief: .page
    case .standard: .analysis
    case .full: .appendix
    }
  }

  /// Whether a part of a layer belongs to it.
  package func holds(_ layer: Document.Layer) -> Bool { layer <= last }
}

extension ReportFormat {
  /// How far a file of this format goes where nobody says it: a text is for a mail, and a web page folds its appendix.
  package var usualExtent: ReportExtent {
    switch self {
    case .text: .brief
    case .pdf, .markdown, .docx, .odt: .standard
    case .html, .csv, .json: .full
    }
  }

  /// What a file of this format holds when so much is wanted; `nil` = nobody said how much.
  package func extent(for wanted: ReportExtent?) -> ReportExtent {
    switch (self, wanted) {
    case (_, nil): usualExtent
    case (.html, .standard), (.csv, _), (.json, _): .full
    case (.pdf, let wanted?), (.markdown, let wanted?), (.html, let wanted?), (.text, let wanted?),
      (.docx, let wanted?),
      (.odt, let wanted?):
      wanted
    }
  }

  /// Whether a file that was wanted without its appendix has it all the same, folded.
  package var foldsAppendix: Bool { self == .html }

  /// Whether a choice of extent changes anything: data are always all of it.
  package var hasExtents: Bool {
    switch self {
    case .pdf, .html, .text, .markdown, .docx, .odt: true
    case .csv, .json: false
    }
  }
}

extension ReportExtent {
  /// The most that a format with only so much room may take for it; `nil` = any.
  ///
  /// A mail that is longer is not read, and a page that is pinned up is one.
  package func mostRoom(in format: ReportFormat) -> Int? {
    switch (format, self) {
    case (.text, .brief): 45
    case (.pdf, .brief): 1
    case (.pdf, .standard): 4
    case (.text, .standard), (.text, .full), (.pdf, .full), (.html, _), (.markdown, _), (.csv, _), (.json, _),
      (.docx, _),
      (.odt, _):
      nil
    }
  }
}
