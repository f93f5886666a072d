import Documents

extension OfficeLook {
  /// Puts our looks, paper and foot into pandoc's reference document for OpenDocument.
  func put(intoOpenDocument archive: inout ZipArchive) {
    archive.change("styles.xml") { styles in
      styles = styles.withPlainGaps
      for paragraph in Self.paragraphs {
        for name in paragraph.open {
          styles.put(
            paragraph.openMarkup(name, textWidth: textWidth), as: "style:style", with: "style:name=\"\(name)\"",
            before: "</office:styles>")
        }
      }
      styles = styles.replacing("fo:language=\"en\"", with: "fo:language=\"\(languageTag.language)\"")
        .replacing("fo:country=\"US\"", with: "fo:country=\"\(languageTag.country)\"")
        .replacing("style:font-name=\"Times New Roman\"", with: "style:font-name=\"\(Self.font)\"")
      styles.put(openPage, as: "style:page-layout", with: "style:name=", before: "</office:automatic-styles>")
      styles.put(openFoot, as: "style:footer", before: "</style:master-page>")
    }
  }

  /// The edges of a cell: a fine line under each row; what stands at the right of one never touches the next.
  static var openCell: String {
    "fo:padding=\"2pt\" fo:padding-left=\"0pt\" fo:padding-right=\"6pt\" fo:border=\"none\" fo:border-bottom=\"0.5pt solid \(Palette.print.rule.hex)\""
  }

  private var openPage: String {
    let margins = Self.margins
    return """
      <style:page-layout style:name="Mpm1"><style:page-layout-properties fo:page-width="\(width)mm" \
      fo:page-height="\(height)mm" style:num-format="1" style:print-orientation="portrait" \
      fo:margin-top="\(margins.top)mm" fo:margin-bottom="10mm" fo:margin-left="\(margins.side)mm" \
      fo:margin-right="\(margins.side)mm" style:writing-mode="lr-tb"/><style:header-style/><style:footer-style>\
      <style:header-footer-properties fo:min-height="10mm" fo:margin-top="5mm"/></style:footer-style></style:page-layout>
      """
  }

  private var openFoot: String {
    """
    <style:footer><text:p text:style-name="Footer">\(footMarkup)<text:tab/>\(pageWords.page) \
    <text:page-number text:select-page="current">1</text:page-number> \(pageWords.of) \
    <text:page-count>1</text:page-count></text:p></style:footer>
    """
  }
}

extension OfficeLook.Paragraph {
  fileprivate func openMarkup(_ name: String, textWidth: Double) -> String {
    let parent = name == "Text_20_body" || name == "Footer" ? "Standard" : "Text_20_body"
    let level = outline.map { " style:default-outline-level=\"\($0)\"" } ?? ""
    let stays =
      (staysWithNext ? " fo:keep-with-next=\"always\"" : "") + (staysWhole ? " fo:keep-together=\"always\"" : "")
      + (startsPage ? " fo:break-before=\"page\"" : "")
    let frame =
      isFramed
      ? """
       fo:background-color="\(Palette.print.tint.hex)" fo:border-left="2.5pt solid \(Palette.print.accent.hex)" \
      fo:padding="3pt"
      """ : ""
    let tabs =
      name == "Footer"
      ? """
      <style:tab-stops><style:tab-stop style:position="\(textWidth)mm" style:type="right"/></style:tab-stops>
      """ : ""
    return """
      <style:style style:name="\(name)" style:display-name="\(name.replacing("_20_", with: " "))" \
      style:family="paragraph" style:parent-style-name="\(parent)" style:next-style-name="Text_20_body"\(level) \
      style:class="text"><style:paragraph-properties fo:margin-top="\(before)pt" fo:margin-bottom="\(after)pt" \
      fo:margin-left="\(indent)pt" fo:margin-right="0pt" fo:text-indent="0pt" fo:text-align="start" \
      fo:line-height="115%"\(stays)\(frame)>\(tabs)</style:paragraph-properties><style:text-properties \
      style:font-name="\(OfficeLook.font)" fo:font-size="\(size)pt" fo:font-style="normal" \
      fo:font-weight="\(isBold ? "bold" : "normal")" fo:color="\(colour.hex)" \
      style:use-window-font-color="false"/></style:style>
      """
  }
}

extension String {
  /// With a single space between the parts of a tag, where pandoc's document has a line break.
  fileprivate var withPlainGaps: String { replacing(/\s*\n\s*/, with: " ").replacing("> <", with: "><") }
}
