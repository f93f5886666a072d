import Documents
import MarkdownDocuments
import Testing
import Words

@Suite("A document as Markdown")
struct MarkdownDocumentTests {
  private static func markdown(_ blocks: [Block], name: String? = nil, facts: [Term] = []) throws -> String {
    MarkdownDocument.render(
      Document(
        language: .english,
        head: Document.Head(kind: "Gap report", name: name, subtitle: "Joinery", facts: facts),
        sections: [Document.Section(id: "gaps", title: "Gaps", blocks)],
        properties: Document.Properties(
          title: "Gap report", subject: "Joinery", date: try #require(CalendarDate("2026-03-09")),
          program: "reifegrad 1.2.3")))
  }

  /// What stands between the heading of the section and the end.
  private static func body(_ blocks: [Block]) throws -> String {
    let text = try markdown(blocks)
    let parts = text.split(separator: "## Gaps\n\n", maxSplits: 1)
    return try #require(parts.last?.split(separator: "\n\n---\n").first).description
  }

  @Test("Title, facts, sections and the program that made it stand in this order")
  func document() throws {
    #expect(
      try Self.markdown([.paragraph("One.")], name: "A", facts: [Term("Company", .own("A")).inTitle()]) == """
        # Gap report

        Joinery

        - **Company:** A

        ## Gaps

        One.

        ---

        reifegrad 1.2.3

        """)
    #expect(try Self.markdown([], name: "Room 1").hasPrefix("# Gap report: Room 1\n"))
  }

  @Test("A company's name is no markup, wherever it stands")
  func name() throws {
    let name = "*A|B* <b> [x](y) `c` _d_ &amp; ~~e~~ $f$ \\"
    let escaped = #"\*A\|B\* \<b\> \[x\](y) \`c\` \_d\_ \&amp; \~\~e\~\~ \$f\$ \\"#
    let text = try Self.markdown(
      [
        .paragraph(.own(name)), .part(Part(.own(name), [.list(List(.bullets, [Phrase.own(name)]))])),
        .table(Table(caption: "", columns: [Column("Action", .name)], rows: [.init([Cell(.own(name))])])),
      ], name: name)
    #expect(text.split(separator: escaped, omittingEmptySubsequences: false).count == 6)
    #expect(text.contains("\n| \(escaped) |\n"))
  }

  @Test(
    "A line of a note begins no heading, list, rule, quotation or code",
    arguments: ["# x", "- x", "+ x", "1. x", "12) x", "---", "===", "> x", "```", "    x", "* x", "~~~", ": x", "\tx"])
  func start(line: String) throws {
    let text = try Self.body([.paragraph(.own("Note\n" + line))])
    let second = try #require(text.split(separator: "\n").last)
    #expect(!["#", "-", "+", "=", ">", "`", " ", "*", "~", ":", "\t"].contains(second.prefix(1)))
    #expect(second.prefixMatch(of: /\d+[.)]/) == nil)
    #expect(text.hasPrefix("Note\\\n"))
  }

  @Test("Line breaks of a note stay in a paragraph and become spaces in a row")
  func breaks() throws {
    let own = Phrase.own("One\r\ntwo\u{2028}three\n\nfour")
    #expect(try Self.body([.paragraph(own)]) == "One\\\ntwo\\\nthree\\\nfour")
    #expect(
      try Self.body([.table(Table(caption: "", columns: [Column("Note", .text)], rows: [.init([Cell(own)])]))])
        == "| Note |\n| --- |\n| One two three four |")
  }

  @Test("Nothing steers a terminal or turns a line round")
  func harmless() throws {
    let text = try Self.markdown([.paragraph(.own("\u{1B}[31mred\u{202E}\u{7}\u{FFFE}"))])
    #expect(!text.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" })
    #expect(!text.unicodeScalars.contains { $0.turnsDirection || $0.properties.isNoncharacterCodePoint })
  }

  @Test("A table has a head, a line that tells the sides, and a row for each row; drawings are left out")
  func table() throws {
    let table = Table(
      caption: "Stages",
      columns: [Column("Dimension", .name), Column("", .chart(scale: [0, 100])), Column("Value", .number)],
      rows: [.init(["Culture", Cell(), "44"]), .init(look: .emphasised, ["Skill", Cell(), "8"])])
    #expect(
      try Self.body([.table(table)]) == """
        | Dimension | Value |
        | --- | ---: |
        | Culture | 44 |
        | **Skill** | 8 |
        """)
  }

  @Test("A list with columns is a table, then the entries in full where they have more to say")
  func list() throws {
    let item = List.Item(
      "Posts", aside: "answer 1 → target 3", sign: "1", cells: ["1", "Posts", "3"],
      [.paragraph("Culture › Dialogue", .place), .terms([Term("Why", "So.")])])
    let list = List(
      .ranked, isLoose: true, caption: "At a glance",
      columns: [Column("Rank", .rank), Column("Question", .name), Column("Target", .number)],
      detailTitle: "One by one", [item])
    #expect(
      try Self.body([.list(list)])
        == """
        | Rank | Question | Target |
        | --- | --- | ---: |
        | 1 | Posts | 3 |

        ### One by one

        - **1** Posts – answer 1 → target 3

          Culture › Dialogue

          - **Why:** So.
        """)
  }

  @Test("Bars are a table of their numbers")
  func bullets() throws {
    let gauge = Gauge(
      Number(58, shown: "58", "a" / "value"),
      bounds: .init(low: Number(52, shown: "52", "a" / "low"), high: Number(67, shown: "67", "a" / "high")))
    let bullets = Bullets(
      caption: "Values", nameTitle: "Dimension, field", valueTitle: "Value", boundsTitle: "Range",
      rows: [
        .init(key: "a", title: "Culture", isPart: false, gauge: gauge, alternative: ""),
        .init(
          key: "b", title: "Dialogue", isPart: true, gauge: Gauge(Number(nil, shown: "–", "b" / "value")),
          remarks: ["left out"], alternative: ""),
      ], legend: [LegendEntry(.value, "your value"), LegendEntry(.bounds, "possible")])
    #expect(
      try Self.body([.figure(.bullets(bullets))]) == """
        | Dimension, field | Value | Range |
        | --- | ---: | ---: |
        | **Culture** | 58 | 52–67 |
        | Dialogue (left out) | – | – |
        """)
  }

  @Test("A drawing that is a file is shown above the table of its numbers, with words that are no markup")
  func pictures() throws {
    let row = Bullets.Row(
      key: "a", title: "Culture", isPart: false, gauge: Gauge(Number(58, shown: "58", "a" / "value")),
      alternative: "value 58")
    let bullets = Figure.bullets(
      Bullets(
        caption: "Values [0–100]", nameTitle: "Field", valueTitle: "Value", boundsTitle: "", rows: [row], legend: []))
    let ladder = Figure.ladder(
      Ladder([
        .init(
          title: "1 Trying out", isReached: true, isCurrent: true, standing: [.init("Culture", isBottleneck: true)]),
        .init(title: "2 Craft", isReached: false, isCurrent: false),
      ]))
    let document = Document(
      language: .english, head: Document.Head(kind: "Gap report", name: nil, subtitle: "Joinery"),
      sections: [Document.Section(id: "gaps", title: "Gaps", [.figure(ladder), .figure(bullets), .figure(ladder)])],
      properties: Document.Properties(
        title: "Gap report", subject: "Joinery", date: try #require(CalendarDate("2026-03-09")), program: ""))
    #expect(document.pictures == [ladder, bullets])
    let paths = zip(document.pictures, ["a.svg", "b%20c.svg"]).map { ($0, Picture(path: $1, width: 100)) }
    let text = MarkdownDocument.render(document, pictures: Dictionary(uniqueKeysWithValues: paths))
    let stair = "![Reached: 1 Trying out. Not reached yet: 2 Craft. 1 Trying out: Culture.](a.svg)"
    #expect(
      text.contains(
        """
        \(stair)

        ![Values \\[0–100\\]](b%20c.svg)

        | Field | Value |
        | --- | ---: |
        | **Culture** | 58 |

        \(stair)
        """))
    #expect(!MarkdownDocument.render(document).contains("!["))
  }
}
