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
  /// What a file of this format holds when so much is wanted: a text is for a mail, and a web page folds its appendix.
  package func extent(for wanted: ReportExtent) -> ReportExtent {
    switch (self, wanted) {
    case (.text, .standard): .brief
    case (.html, .standard), (.csv, _), (.json, _): .full
    case (.pdf, _), (.markdown, _), (.html, _), (.text, _), (.docx, _), (.odt, _): wanted
    }
  }

  /// Whether a choice of extent changes anything: data are always all of it.
  package var hasExtents: Bool {
    switch self {
    case .pdf, .html, .text, .markdown, .docx, .odt: true
    case .csv, .json: false
    }
  }
}
