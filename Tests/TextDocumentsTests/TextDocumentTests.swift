import Documents
import Terminal
import Testing
import TextDocuments
import Words

@Suite("A document as text")
struct TextDocumentTests {
  private static func text(_ blocks: [Block], width: Int = 60, charset: Charset = .unicode) -> String {
    TextDocument.render(blocks, width: width, charset: charset)
  }

  @Test("Title, facts, numbered sections and the program that made it stand in this order")
  func document() throws {
    let document = Document(
      language: .english,
      head: Document.Head(
        kind: "Gap report", name: "A & B", subtitle: "Joinery",
        facts: [Term("Company", .own("A & B")).inTitle(), Term("Date", "9 March 2026")]),
      sections: [
        Document.Section(id: "one", title: "One", [.paragraph("First.")]),
        Document.Section(id: "drawn", title: "Drawn", [.alternatives(drawn: [.paragraph("Seen.")], written: [])]),
        Document.Section(id: "two", title: "Two", [.paragraph("Second.")]),
      ],
      properties: Document.Properties(
        title: "Gap report", subject: "Joinery", date: try #require(CalendarDate("2026-03-09")),
        program: "reifegrad 1.2.3"))
    let rule = String(repeating: "━", count: 60)
    let line = String(repeating: "─", count: 60)
    #expect(
      TextDocument.render(document, width: 60) == """
        Gap report
        Joinery
        \(rule)

        Company  A & B
        Date     9 March 2026


        1  One
        \(line)

        First.


        2  Two
        \(line)

        Second.

        \(line)
        reifegrad 1.2.3

        """)
  }

  @Test("Blocks are set apart; notes follow each other closely")
  func spacing() {
    #expect(
      Self.text([.paragraph("One."), .paragraph("Two.", .note), .paragraph("Three.", .note), .terms([Term("A", "b")])])
        == "One.\n\nTwo.\nThree.\n\nA  b\n")
  }

  @Test("An entry has its sign before it, its aside at the right edge and its blocks below")
  func list() {
    let item = List.Item(
      "Posts", aside: "answer 1 → target 3", [.paragraph("Culture › Dialogue", .place), .terms([Term("Why", "So.")])])
    #expect(
      Self.text([.list(List(.ranked, isLoose: true, [item, item]))], width: 40) == """
        1   Posts            answer 1 → target 3
            Culture › Dialogue
            Why  So.

        2   Posts            answer 1 → target 3
            Culture › Dialogue
            Why  So.

        """)
    #expect(
      Self.text([.part(Part("Why", isInset: true, [.list(List(.bullets, ["One", "Two"]))]))]) == """
        Why
          – One
          – Two

        """)
    let steps = [List.Item("Write it down", sign: "→ 2"), List.Item("Practise", sign: "→ 3")]
    #expect(Self.text([.list(List(.signs, steps))], charset: .ascii) == "-> 2  Write it down\n-> 3  Practise\n")
  }

  @Test("A table gives sentences what names and numbers leave, and leaves out what only draws")
  func table() {
    let table = Table(
      caption: "Stages",
      columns: [
        Column("Dimension", .name), Column("", .chart(scale: [0, 100])), Column("Value", .number),
        Column("Missing", .text),
      ],
      rows: [
        .init([
          "Culture", Cell(figure: .change(before: 1, now: 2, alternative: "")), "44", "nothing that could be named",
        ]),
        .init(startsGroup: true, ["Skill", Cell(), "8", "–"]),
      ])
    #expect(
      Self.text([.table(table)], width: 36) == """
        Dimension  Value  Missing
        Culture       44  nothing that could
                          be named

        Skill          8  –

        """)
  }

  @Test("Bars stand in the width that names and numbers leave, with their signs explained", arguments: Charset.allCases)
  func bullets(charset: Charset) {
    let gauge = Gauge(
      Number(50, shown: "50", "a" / "value"),
      bounds: .init(low: Number(25, shown: "25", "a" / "low"), high: Number(75, shown: "75", "a" / "high")))
    let bullets = Bullets(
      caption: "Values", nameTitle: "Dimension", valueTitle: "Value", boundsTitle: "Range",
      rows: [
        .init(key: "a", title: "Culture", isPart: false, gauge: gauge, remarks: ["as far as it goes"], alternative: "")
      ], legend: [LegendEntry(.value, "your value"), LegendEntry(.bounds, "possible")])
    for width in 56...160 {
      let lines = Self.text([.figure(.bullets(bullets))], width: width, charset: charset).split(separator: "\n")
      #expect(lines.allSatisfy { String($0).columns <= width })
      #expect(lines[1].contains("50") && lines[1].contains("25"))
      #expect(lines[2].hasSuffix("as far as it goes"))
      #expect(lines.suffix(2).map { $0.drop { $0 != " " }.trimmingPrefix("  ") } == ["your value", "possible"])
    }
  }

  @Test("What stands between two facts is a bar in ASCII, but a person's words keep their dots")
  func separator() {
    let phrase: Phrase = "one · two, \(Inline.own("three · four")), \(Inline.badge("core")) \(Mark.successful)"
    #expect(Self.text([.paragraph(phrase)], charset: .ascii) == "one | two, three . four, (core) S\n")
    #expect(Self.text([.paragraph(phrase)]) == "one · two, three · four, (core) ◆\n")
  }

  @Test("Nothing in the tree can steer the terminal")
  func harmless() {
    let text = Self.text([
      .paragraph(.own("\u{1B}[31mred\u{7}\nnext line\u{202E}")), .list(List(.bullets, [Phrase.own("\u{9B}5n")])),
    ])
    #expect(!text.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" })
    #expect(text.contains("next line"))
  }

  @Test("Drawings that words repeat leave no empty line behind")
  func drawings() {
    let track = Block.figure(.track(Track(own: [1], alternative: "answer 1")))
    #expect(Self.text([.paragraph("One.", .note), track, .paragraph("Two.", .note)]) == "One.\nTwo.\n")
    #expect(Self.text([.figure(.code(Code("AB-CD", alternative: "")))]) == "    AB-CD\n")
  }
}
