import Documents
import House
import Words

/// How a document looks in a word processor: paper, fonts and paragraphs, once for Word and for OpenDocument.
struct OfficeLook {
  private let language: Language
  /// The title of the file.
  private let title: String
  private let author: String
  private let subject: String
  /// At the foot of every page, at the left.
  private let foot: String

  let paper: Paper

  init(_ document: Document, on paper: Paper) {
    self.paper = paper
    language = document.language
    title = [document.head.kind, document.head.name].compactMap(\.self).joined(separator: " – ")
    author = document.properties.author
    subject = document.properties.subject
    foot = document.head.organiser?.name ?? title
  }

  /// What a paragraph looks like; sizes and spaces in points.
  struct Paragraph {
    /// As Word calls it, without spaces.
    let word: String
    /// As OpenDocument calls it; several where pandoc uses several names.
    let open: [String]
    let size: Double
    var isBold = false
    var colour = Palette.print.ink
    var before = 0.0
    var after = 0.0
    var staysWithNext = false
    /// Whether none of it stands on another page than the rest.
    var staysWhole = false
    /// From the left edge.
    var indent = 0.0
    /// 1–4 for headings.
    var outline: Int?
    /// Whether it stands on a ground with a bar at the left.
    var isFramed = false
    /// Whether it begins a new page.
    var startsPage = false
  }

  /// The fonts of every machine have one of this shape.
  static let font = "Arial"
  /// Of the running text.
  static let size = 10.0

  static let paragraphs = [
    Paragraph(word: "BodyText", open: ["Text_20_body", "First_20_paragraph"], size: size, before: 5, after: 4),
    Paragraph(word: "FirstParagraph", open: [], size: size, before: 5, after: 4),
    Paragraph(word: "Compact", open: ["Table_20_Contents"], size: 9, before: 2, after: 2),
    Paragraph(word: "", open: ["Table_20_Heading"], size: 9, isBold: true, before: 2, after: 2),
    Paragraph(
      word: "Kicker", open: ["Kicker"], size: 9, isBold: true, colour: Palette.print.accent, after: 4,
      staysWithNext: true),
    Paragraph(word: "Title", open: ["Title"], size: 24, isBold: true, after: 4, staysWithNext: true),
    Paragraph(word: "Subtitle", open: ["Subtitle"], size: 12, colour: Palette.print.quiet, after: 12),
    Paragraph(
      word: "Heading1", open: ["Heading_20_1"], size: 15, isBold: true, before: 20, after: 6, staysWithNext: true,
      outline: 1),
    Paragraph(
      word: "Heading2", open: ["Heading_20_2"], size: 12, isBold: true, before: 14, after: 4, staysWithNext: true,
      outline: 2),
    Paragraph(
      word: "Heading3", open: ["Heading_20_3"], size: 10.5, isBold: true, before: 10, after: 3, staysWithNext: true,
      outline: 3),
    Paragraph(
      word: "Heading4", open: ["Heading_20_4"], size: 10, isBold: true, colour: Palette.print.quiet, before: 8,
      after: 2, staysWithNext: true, outline: 4),
    Paragraph(
      word: "Answer", open: ["Answer"], size: 18, isBold: true, colour: Palette.print.accent, before: 4, after: 6),
    Paragraph(word: "Lead", open: ["Lead"], size: 11, isBold: true, after: 6),
    Paragraph(word: "Next", open: ["Next"], size: size, before: 4, after: 8, indent: 8, isFramed: true),
    Paragraph(word: "Kepttext", open: ["Kepttext"], size: size, before: 3, after: 4, staysWithNext: true),
    Paragraph(word: "Box", open: ["Box"], size: 9, before: 8, after: 8, indent: 8, isFramed: true),
    Paragraph(word: "Sheet", open: ["Sheet"], size: 1, startsPage: true),
    Paragraph(word: "Note", open: ["Note"], size: 9, colour: Palette.print.quiet, before: 2, after: 3),
    Paragraph(
      word: "Keptnote", open: ["Keptnote"], size: 9, colour: Palette.print.quiet, before: 2, after: 3,
      staysWithNext: true),
    Paragraph(word: "Term", open: ["Term"], size: size, before: 6, after: 2, staysWhole: true),
    Paragraph(word: "Keptterm", open: ["Keptterm"], size: size, before: 2, after: 2, staysWithNext: true),
    // What a drawing shows is said below it.
    Paragraph(word: "Picture", open: ["Picture"], size: size, before: 3, after: 4, staysWithNext: true),
    Paragraph(
      word: "TableCaption", open: ["TableCaption", "Table"], size: 9.5, isBold: true, before: 10, after: 4,
      staysWithNext: true),
    Paragraph(word: "Footer", open: ["Footer"], size: 8, colour: Palette.print.quiet),
  ]

  /// The margins of the page, in millimetres.
  static let margins = (side: 22.0, top: 20.0, bottom: 20.0)
  /// In millimetres.
  var width: Double { paper.width / 72 * 25.4 }
  /// In millimetres.
  var height: Double { paper.height / 72 * 25.4 }
  /// In millimetres.
  var textWidth: Double { width - 2 * Self.margins.side }

  /// “de-DE”.
  var languageTag: (language: String, country: String) {
    switch language {
    case .german: ("de", "DE")
    case .english: ("en", "GB")
    }
  }

  /// “Seite” and “von”.
  var pageWords: (page: String, of: String) {
    switch language {
    case .german: ("Seite", "von")
    case .english: ("Page", "of")
    }
  }

  /// What stands at the foot, ready for XML.
  var footMarkup: String { Self.escaped(foot) }

  /// What the file says of itself, by the names that both formats share, ready for XML.
  var properties: [(name: String, text: String)] {
    [
      ("dc:title", title), ("dc:creator", author), ("dc:subject", subject),
      ("dc:language", languageTag.language + "-" + languageTag.country), ("meta:initial-creator", author),
    ].map { ($0, Self.escaped($1)) }
  }

  /// `text` for the content of an element; what XML has no place for is left out.
  static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "\n", "\t": result.append(" ")
      case _ where scalar.properties.generalCategory == .control || scalar.turnsDirection: break
      case _ where scalar.properties.isNoncharacterCodePoint: break
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}

extension String {
  /// Replaces the element that has an attribute, from its start to its end, or puts it before `place`.
  ///
  /// - Parameters:
  ///   - element: its name, such as `w:style`; none of its kind stands in another.
  ///   - attribute: such as `w:styleId="Title"`.
  mutating func put(_ markup: String, as element: String, with attribute: String = "", before place: String) {
    var start = startIndex
    while let open = self[start...].firstRange(of: "<" + element) {
      guard let close = self[open.upperBound...].firstIndex(of: ">") else { break }
      guard self[open.upperBound...].first.map({ " >/\n".contains($0) }) == true else {
        start = open.upperBound
        continue
      }
      let isEmpty = self[..<close].hasSuffix("/")
      let end =
        isEmpty ? index(after: close) : self[close...].firstRange(of: "</" + element + ">")?.upperBound ?? endIndex
      if attribute.isEmpty || self[open.upperBound..<close].contains(attribute) {
        return replaceSubrange(open.lowerBound..<end, with: markup)
      }
      start = end
    }
    if let place = firstRange(of: place) { insert(contentsOf: markup, at: place.lowerBound) }
  }
}
