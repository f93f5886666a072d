import Documents

extension OfficeLook {
  /// Puts our looks, paper and foot into pandoc's reference document for Word.
  func put(intoWord archive: inout ZipArchive) {
    archive.change("word/styles.xml") { styles in
      for paragraph in Self.paragraphs where !paragraph.word.isEmpty {
        styles.put(
          paragraph.wordMarkup, as: "w:style", with: "w:styleId=\"\(paragraph.word)\"", before: "</w:styles>")
      }
      styles.put(Self.wordTable, as: "w:style", with: "w:styleId=\"Table\"", before: "</w:styles>")
      styles.put(Self.wordLink, as: "w:style", with: "w:styleId=\"Hyperlink\"", before: "</w:styles>")
      styles.put(wordDefaults, as: "w:docDefaults", before: "<w:latentStyles")
    }
    archive.change("word/document.xml") { document in
      document = document.replacing("<w:sectPr />", with: wordSection).replacing("<w:sectPr/>", with: wordSection)
    }
    archive.put(Array(wordFoot.utf8), as: "word/footer1.xml")
    archive.change("word/_rels/document.xml.rels") { relations in
      relations = relations.replacing(
        "</Relationships>",
        with: """
          <Relationship Id="rIdFoot" Type="\(Self.office)/relationships/footer" Target="footer1.xml"/></Relationships>
          """)
    }
    archive.change("[Content_Types].xml") { types in
      types = types.replacing(
        "</Types>",
        with: """
          <Override PartName="/word/footer1.xml" \
          ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/></Types>
          """)
    }
    archive.change("word/settings.xml") { settings in
      settings = settings.replacing(
        "<w:themeFontLang w:val=\"en-US\" />", with: "<w:themeFontLang w:val=\"\(wordLanguage)\"/>")
    }
  }

  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006"

  private var wordLanguage: String { languageTag.language + "-" + languageTag.country }

  private var wordDefaults: String {
    """
    <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="\(Self.font)" w:hAnsi="\(Self.font)" w:cs="\(Self.font)" \
    w:eastAsia="\(Self.font)"/><w:color w:val="\(Palette.print.ink.digits)"/><w:sz w:val="\(Self.halves(Self.size))"/>\
    <w:szCs w:val="\(Self.halves(Self.size))"/><w:lang w:val="\(wordLanguage)" w:eastAsia="\(wordLanguage)" \
    w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="0" w:line="264" \
    w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
    """
  }

  /// A fine line under each row, a stronger one under the head.
  private static var wordTable: String {
    let rule = "w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"\(Palette.print.rule.digits)\""
    let strong = "w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"\(Palette.print.ink.digits)\""
    return """
      <w:style w:type="table" w:default="1" w:styleId="Table"><w:name w:val="Table"/><w:basedOn w:val="TableNormal"/>\
      <w:qFormat/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblBorders><w:bottom \(rule)/><w:insideH \(rule)/>\
      </w:tblBorders><w:tblCellMar><w:top w:w="20" w:type="dxa"/><w:left w:w="0" w:type="dxa"/>\
      <w:bottom w:w="20" w:type="dxa"/><w:right w:w="120" w:type="dxa"/></w:tblCellMar></w:tblPr>\
      <w:trPr><w:cantSplit/></w:trPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/>\
      <w:color w:val="\(Palette.print.quiet.digits)"/></w:rPr><w:tcPr><w:tcBorders><w:bottom \(strong)/>\
      </w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr></w:style>
      """
  }

  private static let wordLink = """
    <w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr>\
    <w:color w:val="\(Palette.print.accent.digits)"/><w:u w:val="single"/></w:rPr></w:style>
    """

  private var wordSection: String {
    let margins = Self.margins
    return """
      <w:sectPr><w:footerReference w:type="default" r:id="rIdFoot" xmlns:r="\(Self.office)/relationships"/>\
      <w:pgSz w:w="\(Self.twentieths(width))" w:h="\(Self.twentieths(height))"/>\
      <w:pgMar w:top="\(Self.twentieths(margins.top))" w:right="\(Self.twentieths(margins.side))" \
      w:bottom="\(Self.twentieths(margins.bottom))" w:left="\(Self.twentieths(margins.side))" \
      w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>
      """
  }

  private var wordFoot: String {
    func field(_ name: String) -> String {
      "<w:fldSimple w:instr=\" \(name) \"><w:r><w:t>1</w:t></w:r></w:fldSimple>"
    }
    func text(_ text: String) -> String { "<w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r>" }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:pPr>\
      <w:pStyle w:val="Footer"/><w:tabs><w:tab w:val="right" w:pos="\(Self.twentieths(textWidth))"/></w:tabs>\
      </w:pPr>\(text(footMarkup))<w:r><w:tab/></w:r>\(text(pageWords.page + " "))\(field("PAGE"))\
      \(text(" " + pageWords.of + " "))\(field("NUMPAGES"))</w:p></w:ftr>
      """
  }

  /// Half points.
  fileprivate static func halves(_ points: Double) -> Int { Int((points * 2).rounded()) }
  /// Twentieths of a point.
  private static func twentieths(_ millimetres: Double) -> Int { Int((millimetres / 25.4 * 1440).rounded()) }
}

extension OfficeLook.Paragraph {
  fileprivate var wordMarkup: String {
    let isOurs =
      OfficeMarkup.Style.allCases.contains { $0.rawValue == word } && outline == nil && word != "Title"
      && word != "Subtitle"
    let frame =
      isFramed
      ? """
      <w:pBdr><w:left w:val="single" w:sz="24" w:space="6" w:color="\(Palette.print.accent.digits)"/></w:pBdr>\
      <w:shd w:val="clear" w:color="auto" w:fill="\(Palette.print.tint.digits)"/>
      """ : ""
    return """
      <w:style w:type="paragraph"\(isOurs ? " w:customStyle=\"1\"" : "") w:styleId="\(word)"><w:name w:val="\(name)"/>\
      \(word == "BodyText" ? "<w:basedOn w:val=\"Normal\"/>" : "<w:basedOn w:val=\"\(outline == nil ? "BodyText" : "Normal")\"/>")\
      <w:next w:val="BodyText"/><w:qFormat/><w:pPr>\(staysWithNext ? "<w:keepNext/>" : "")\(staysWithNext || staysWhole ? "<w:keepLines/>" : "")\(startsPage ? "<w:pageBreakBefore/>" : "")\(frame)\
      <w:spacing w:before="\(Int(before * 20))" w:after="\(Int(after * 20))"/><w:ind w:left="\(Int(indent * 20))"/>\
      \(outline.map { "<w:outlineLvl w:val=\"\($0 - 1)\"/>" } ?? "")</w:pPr><w:rPr>\(isBold ? "<w:b/><w:bCs/>" : "")\
      <w:color w:val="\(colour.digits)"/><w:sz w:val="\(OfficeLook.halves(size))"/>\
      <w:szCs w:val="\(OfficeLook.halves(size))"/></w:rPr></w:style>
      """
  }

  /// The name that people see: “Heading 1”, “Body Text”.
  private var name: String {
    var name = ""
    for character in word {
      if character.isUppercase || character.isNumber, !name.isEmpty { name.append(" ") }
      name.append(character)
    }
    return name.hasPrefix("Heading") ? name.lowercased() : name
  }
}
