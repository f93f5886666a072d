import Documents
import Testing
import Words

@Suite("A document as a tree")
struct DocumentTests {
  private static let date = CalendarDate(year: 2026, month: 3, day: 9)

  private static func document(_ blocks: [Block], facts: [Term] = []) throws -> Document {
    Document(
      language: .english,
      head: Document.Head(kind: "Gap report", name: "A & B", subtitle: "Joinery", facts: facts),
      sections: [Document.Section(id: "gaps", title: "Gaps", blocks)],
      properties: Document.Properties(
        title: "Gap report – A & B", subject: "Joinery", date: try #require(date), program: "reifegrad 1.2.3"))
  }

  @Test("A phrase of words, numbers and marks keeps what each of them is")
  func phrase() {
    let level = Number(2.5, shown: "2,5", "gap" / "a.b" / "level")
    let phrase: Phrase = "answer \(level) of \(4) \(Mark.successful)"
    #expect(phrase.plain == "answer 2,5 of 4 ◆")
    #expect(phrase.numbers == [level])
    #expect(phrase.inlines == [.text("answer "), .number(level), .text(" of 4 "), .mark(.successful)])
    #expect([phrase, "", "end"].joined(separator: ", ").plain == "answer 2,5 of 4 ◆, , end")
  }

  @Test("A key is the way to a number")
  func key() {
    let key: DataKey = "gap" / "a.b" / "priority"
    #expect(key.description == "gap/a.b/priority")
    #expect(key.name == "priority")
  }

  @Test("The numbers of a document come in its order, wherever they stand")
  func numbers() throws {
    func number(_ name: String) -> Number { Number(1, shown: "1", DataKey([name])) }
    let gauge = Gauge(
      number("value"), bounds: .init(low: number("low"), high: number("high")), successful: number("successful"))
    let document = try Self.document(
      [
        .paragraph("\(number("paragraph"))"),
        .part(
          Part("\(number("title"))", aside: .strong("\(number("aside"))"), [.terms([Term("a", "\(number("term"))")])])),
        .list(
          List(
            .bullets,
            [
              List.Item("a", aside: .quiet("\(number("item"))"), cells: [Cell("\(number("cell"))")], [.paragraph("b")])
            ])),
        .table(Table(caption: "t", columns: [Column("c", .number)], rows: [.init([Cell("\(number("row"))")])])),
        .figure(
          .bullets(
            Bullets(
              caption: "b", nameTitle: "n", valueTitle: "v", boundsTitle: "r",
              rows: [.init(key: "d", title: "d", isPart: false, gauge: gauge, alternative: "")], legend: []))),
        .beside([.paragraph("\(number("left"))")], [.fold(Fold("f", [.paragraph("\(number("fold"))")]))]),
        .alternatives(drawn: [.paragraph("\(number("drawn"))")], written: [.paragraph("\(number("written"))")]),
      ], facts: [Term("f", "\(number("fact"))")])
    #expect(
      document.numbers.map(\.key.description) == [
        "fact", "paragraph", "title", "aside", "term", "item", "cell", "row", "value", "low", "high", "successful",
        "left", "fold", "drawn", "written",
      ])
  }

  @Test("A name stands in the title where no fact says it")
  func title() throws {
    let unnamed = try Self.document([])
    #expect(unnamed.head.writtenTitle == "Gap report: A & B")
    let named = try Self.document([], facts: [Term("Company", .own("A & B")).inTitle(), Term("Date", "9 March")])
    #expect(named.head.writtenTitle == "Gap report")
    #expect(named.head.factsBesideTitle.map(\.label.plain) == ["Date"])
  }

  @Test("The dump shows the tree line by line")
  func dump() throws {
    let document = try Self.document([
      .paragraph("All of it"),
      .list(
        List(
          .ranked,
          [
            List.Item(
              "Posts", aside: "answer \(Number(1, shown: "1", "gap" / "posts" / "level"))", key: "gap" / "posts",
              [.terms([Term("Next step", "Write one").emphasised()])])
          ])),
    ])
    #expect(
      document.dump == """
        document en “Gap report – A & B”, reifegrad 1.2.3
        head “Gap report: A & B” / “Joinery”
        section gaps “Gaps”
          body: All of it
          list ranked
            item #gap/posts Posts ‖ answer [1 gap/posts/level]
              terms plain
                term (emphasised) Next step: Write one

        """)
  }
}
