import CPango
import Documents

/// Breaks and measures text with Pango, in the fonts of the report.
///
/// Made anew for each report and used by one thread only; nothing of it leaves `render`.
final class Typesetter {
  private let config: OpaquePointer
  private let map: OpaquePointer
  private let context: OpaquePointer
  /// Set when a character was in none of the fonts.
  private(set) var lacksGlyphs = false

  /// - Parameter withSystemFonts: whether the fonts of the machine stand in for characters that ours lack. Without them
  ///   the same report looks the same everywhere, whatever is installed or configured.
  init(_ files: TypesettingFiles, language: String, withSystemFonts: Bool) throws(PrintedDocumentError) {
    if let missing = cp_open() { throw .missingLibrary(String(cString: missing)) }
    guard let config = withSystemFonts ? cp_FcInitLoadConfigAndFonts() : cp_FcConfigCreate(),
      let map = cp_pango_cairo_font_map_new_for_font_type(cairo_font_type_t(CP_FONT_TYPE_FT)),
      let context = cp_pango_font_map_create_context(map)
    else { throw .missingLibrary("libpangocairo-1.0.so.0") }
    self.config = config
    self.map = map
    self.context = context
    for font in files.fonts {
      let isAdded = font.withCString { path in
        path.withMemoryRebound(to: UInt8.self, capacity: font.utf8.count + 1) { cp_FcConfigAppFontAddFile(config, $0) }
      }
      guard isAdded != 0 else { throw .unusableFont(path: font) }
    }
    if !withSystemFonts { _ = cp_FcConfigBuildFonts(config) }
    cp_pango_fc_font_map_set_config(map, config)
    // Points in, points out, and no rounding to the pixels of a screen.
    cp_pango_cairo_context_set_resolution(context, 72)
    cp_pango_context_set_round_glyph_positions(context, 0)
    let options = cp_cairo_font_options_create()
    cp_cairo_font_options_set_hint_style(options, cairo_hint_style_t(CP_HINT_STYLE_NONE))
    cp_cairo_font_options_set_hint_metrics(options, cairo_hint_metrics_t(CP_HINT_METRICS_OFF))
    cp_pango_cairo_context_set_font_options(context, options)
    cp_cairo_font_options_destroy(options)
    cp_pango_context_set_language(context, cp_pango_language_from_string(language))
  }

  deinit {
    cp_g_object_unref(UnsafeMutableRawPointer(context))
    cp_g_object_unref(UnsafeMutableRawPointer(map))
    cp_FcConfigDestroy(config)
  }

  /// The text in lines of at most `width` points; line feeds in it stay.
  func lines(_ spans: [Span], width: Double) -> [Line] {
    let wrapped = layout(spans, width: width)
    let text = spans.map(\.text).joined()
    let bytes = Array(text.utf8)
    return (0..<cp_pango_layout_get_line_count(wrapped.pointer)).compactMap { index in
      guard let line = cp_pango_layout_get_line_readonly(wrapped.pointer, index) else { return nil }
      let start = Int(cp_pango_layout_line_get_start_index(line))
      let end = min(bytes.count, start + Int(cp_pango_layout_line_get_length(line)))
      // A line that ends between two words keeps their space: else a program reads them as one.
      let isBetweenWords = end < bytes.count && (start..<end).last.map { bytes[$0] == 0x20 } == true
      return self.line(Self.slice(spans, from: start, to: end), endsInSpace: isBetweenWords)
    }
  }

  /// The text on one line, as long as it is.
  ///
  /// - Parameter endsInSpace: whether a space stands behind it, which is not part of its width.
  func line(_ spans: [Span], endsInSpace: Bool = false) -> Line {
    var line = Line()
    var text: [Span] = []
    for span in Self.finished(spans) {
      if span.mark != nil || span.target != text.last?.target {
        add(text, to: &line)
        text = []
      }
      if let mark = span.mark {
        line.add(mark, in: span.style, width: Line.width(of: layout([span], width: nil)))
      } else {
        text.append(span)
      }
    }
    if endsInSpace, let last = text.last {
      // The same width as without: what is set at the right stands where it stood.
      let width = line.width + Line.width(of: layout(text, width: nil))
      text[text.count - 1] = last.saying(last.text + " ")
      add(text, to: &line)
      line.end(at: width)
      return line
    }
    add(text, to: &line)
    return line
  }

  private func add(_ spans: [Span], to line: inout Line) {
    guard !spans.isEmpty else { return }
    let layout = layout(spans, width: nil)
    if cp_pango_layout_get_unknown_glyphs_count(layout.pointer) > 0 { lacksGlyphs = true }
    line.add(layout, target: spans[0].target)
  }

  private func layout(_ spans: [Span], width: Double?) -> TextLayout {
    let layout = TextLayout(in: context)
    cp_pango_layout_set_markup(layout.pointer, spans.map(\.markup).joined(), -1)
    cp_pango_layout_set_wrap(layout.pointer, PangoWrapMode(CP_PANGO_WRAP_WORD_CHAR))
    // A hair of tolerance, so that a text that was measured fits into its own width.
    cp_pango_layout_set_width(
      layout.pointer, width.map { Int32((($0 + 0.01) * Double(CP_PANGO_SCALE)).rounded(.up)) } ?? -1)
    return layout
  }

  private static func slice(_ spans: [Span], from start: Int, to end: Int) -> [Span] {
    var place = 0
    return spans.compactMap { span in
      let bytes = Array(span.text.utf8)
      defer { place += bytes.count }
      let from = max(0, start - place)
      let to = min(bytes.count, end - place)
      return from < to ? span.saying(String(decoding: bytes[from..<to], as: UTF8.self)) : nil
    }
  }

  /// The spans of a line without what only mattered for breaking it: a copied text has no soft hyphens.
  private static func finished(_ spans: [Span]) -> [Span] {
    var spans = spans
    while let last = spans.last, last.mark == nil, last.text.allSatisfy(\.isWhitespace) { spans.removeLast() }
    guard let last = spans.last else { return [] }
    guard last.mark == nil else { return spans.map(withPlainSpaces) }
    var text = last.text
    while text.last?.isWhitespace == true { text.removeLast() }
    if text.unicodeScalars.last == softHyphen { text += "-" }
    spans[spans.count - 1].text = text
    return spans.map(withPlainSpaces)
  }

  private static func withPlainSpaces(_ span: Span) -> Span {
    var scalars = String.UnicodeScalarView()
    for scalar in span.text.unicodeScalars where scalar != softHyphen {
      scalars.append(scalar == "\u{A0}" ? " " : scalar)
    }
    return span.saying(String(scalars))
  }

  private static let softHyphen: Unicode.Scalar = "\u{AD}"
}

/// A `PangoLayout`.
final class TextLayout {
  let pointer: OpaquePointer

  init(in context: OpaquePointer) {
    pointer = cp_pango_layout_new(context)
  }

  deinit { cp_g_object_unref(UnsafeMutableRawPointer(pointer)) }
}

/// A line of text and marks, ready to be drawn.
struct Line {
  fileprivate enum Part {
    case text(TextLayout, target: String?)
    case mark(Mark, radius: Double, above: Double)
  }

  /// Each with its distance from the start.
  fileprivate private(set) var parts: [(x: Double, part: Part)] = []
  /// In points.
  private(set) var width = 0.0
  /// Whether there is more in it than text: links, and signs that are drawn.
  var hasParts: Bool {
    parts.contains { part in
      switch part.part {
      case .text(_, let target): target != nil
      case .mark: true
      }
    }
  }

  fileprivate init() {}

  fileprivate mutating func add(_ layout: TextLayout, target: String?) {
    parts.append((width, .text(layout, target: target)))
    width += Self.width(of: layout)
  }

  fileprivate mutating func end(at width: Double) { self.width = width }

  fileprivate mutating func add(_ mark: Mark, in style: TextStyle, width room: Double) {
    parts.append((width + room / 2, .mark(mark, radius: style.size * 0.34, above: style.size * 0.33)))
    width += room
  }

  fileprivate static func width(of layout: TextLayout) -> Double {
    var ink = PangoRectangle()
    var logical = PangoRectangle()
    if let line = cp_pango_layout_get_line_readonly(layout.pointer, 0) {
      cp_pango_layout_line_get_extents(line, &ink, &logical)
    }
    return Double(logical.width) / Double(CP_PANGO_SCALE)
  }
}

extension Canvas {
  /// Draws a line of text, its baseline starting at `place`.
  func draw(_ line: Line, at place: Point) {
    let hasParts = line.hasParts
    for (x, part) in line.parts {
      switch part {
      case .text(let layout, let target):
        let show = {
          cp_cairo_move_to(self.pointer, place.x + x, place.y)
          if let line = cp_pango_layout_get_line_readonly(layout.pointer, 0) {
            cp_pango_cairo_show_layout_line(self.pointer, line)
          }
        }
        if let target { link(to: target, show) } else if hasParts { tagged(.span, show) } else { show() }
      case .mark(let mark, let radius, let above):
        tagged(.sign(mark.sign)) { mark.draw(on: self, at: place.moved(x: x, y: -above), radius: radius) }
      }
    }
  }
}

extension Span {
  fileprivate var markup: String {
    let scale = Double(CP_PANGO_SCALE)
    // Joined letters would be one character of their own for those who copy or hear the text.
    var features = ["kern=1", "liga=0"]
    if style.hasTabularFigures { features.append("tnum=1") }
    var attributes =
      "font_family='\(TypesettingFiles.family)' size='\(Int((style.size * scale).rounded()))' "
      + "weight='\(style.isSemibold ? 600 : 400)' foreground='\(style.colour.hex)' "
      + "font_features='\(features.joined(separator: ","))'"
    if style.isItalic { attributes += " style='italic'" }
    if style.tracking != 0 { attributes += " letter_spacing='\(Int((style.tracking * scale).rounded()))'" }
    return "<span \(attributes)>\(escaped)</span>"
  }

  /// The text without what means something in markup, and without control characters, which no page can show.
  private var escaped: String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "'": result += "&#39;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
