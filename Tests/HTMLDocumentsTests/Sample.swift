import Documents
import Testing
import Words

/// Documents made by hand.
enum Sample {
  static func document(_ blocks: [Block], name: String? = "A & B") throws -> Document {
    Document(
      language: .english,
      head: Document.Head(
        kind: "Gap report", name: name, subtitle: "Joinery", facts: [Term("Answered", "\(number("fact", 3))")]),
      sections: [Document.Section(id: "gaps", title: "Gaps", blocks)],
      properties: Document.Properties(
        title: "Gap report – A & B", subject: "Joinery",
        date: try #require(CalendarDate(year: 2026, month: 3, day: 9)), program: "reifegrad 1.2.3"))
  }

  static func number(_ name: String, _ value: Double? = 2.5) -> Number {
    Number(value, shown: value.map { String(Int($0)) } ?? "–", DataKey([name]))
  }

  private static let gauge = Gauge(
    number("value", 60), bounds: .init(low: number("low", 52), high: number("high", 67)),
    successful: number("successful", 81), lessSuccessful: number("less", 25))

  private static let legend = [
    LegendEntry(.value, "your value"), LegendEntry(.bounds, "possible"),
    LegendEntry(.mark(.successful), "the successful"), LegendEntry(.mark(.lessSuccessful), "the less successful"),
  ]

  /// Every kind of block and figure.
  static let everything: [Block] = [
    .paragraph("2 Craft", .answer),
    .figure(
      .ladder(
        Ladder([
          .init(title: "1 Trying out", isReached: true, isCurrent: false),
          .init(title: "2 Craft", isReached: true, isCurrent: true),
        ]))),
    .paragraph("meaning \(number("paragraph"))"), .paragraph("\(number("lead"))", .lead),
    .paragraph("note", .note), .paragraph("next", .next), .paragraph("fine", .fine),
    .terms(
      [Term("Breadth", "\(Inline.strong("\(number("breadth", 7))")) \(Mark.successful) 9 \(Mark.lessSuccessful) 0")],
      .highlights),
    .beside(
      [
        .figure(
          .bullets(
            Bullets(
              caption: "Values", nameTitle: "Dimension", valueTitle: "Value", boundsTitle: "Range",
              rows: [
                .init(
                  key: "dimension/a", title: "A", isPart: false, gauge: gauge, aside: "3 Integrated",
                  remarks: ["position \(number("position", 54))"], alternative: "value 60"),
                .init(key: "field/b", title: "B", isPart: true, gauge: Gauge(number("none", nil)), alternative: "none"),
              ], legend: legend)))
      ],
      [
        .figure(
          .radar(
            Radar(
              title: "Fields", caption: "from 0 to 100", alternative: "A: 60",
              axes: ["A long name of a field", "B", "C"].map { .init($0, gauge) })))
      ]),
    .list(
      List(
        .ranked, isLoose: true, caption: "At a glance",
        columns: [
          Column("Rank", .rank), Column("Item", .name), Column("0–4", .chart(scale: [0, 4])), Column("Step", .text),
        ],
        detailTitle: "One by one",
        [
          List.Item(
            "Item", aside: "answer \(number("level", 1))", key: "gap/a.b",
            cells: [
              "1", Cell("Item", under: "A › B"),
              Cell(figure: .track(Track(own: [1], successful: 4, lessSuccessful: 1, alternative: "1, target 4"))),
              "\(number("cell", 3))",
            ],
            [.paragraph("A › B", .place), .terms([Term("Next step", "Do it").emphasised(), Term("Why", "So")])])
        ])),
    .list(List(.bullets, [List.Item("See \(Inline.link("the gap", to: "gap/a.b"))", aside: "\(number("aside", 1))")])),
    .list(List(.steps, ["first", "second"])),
    .list(List(.names, [List.Item("name", aside: "3 largely")])),
    .list(List(.signs, [List.Item("text", sign: "→ 2", key: "move/a")])),
    .list(
      List(
        .heads,
        [List.Item("head", aside: "1 → 2", [.part(Part("inner", aside: "more", [.paragraph("\(number("deep", 1))")]))])]
      )),
    .table(
      Table(
        caption: "Stages",
        columns: [Column("Dimension", .name), Column(.mark(.successful), .number), Column("", .box)],
        rows: [
          .init(key: "dimension/a", look: .emphasised, ["A \(Inline.badge("bottleneck"))", "\(number("row", 2))", ""]),
          .init(look: .head, ["B", "–", ""]), .init(look: .part, ["C", "–", ""]),
        ])),
    .figure(.bullet(gauge, alternative: "value 60")), .figure(.legend(legend)),
    .figure(.change(before: 1, now: 2, alternative: "from 1 to 2")), .figure(.checkbox(.open)),
    .figure(
      .distributions([
        Distribution(
          title: "Round 1", counts: (0...4).map { number("count\($0)", Double($0)) }, lower: 2, median: 3, upper: 4,
          alternative: "answer 4: 4")
      ])),
    .figure(.code(Code("RG1-ABC", alternative: "the code"))),
    .fold(Fold("More", isOpen: true, [.paragraph("\(number("fold", 1))")])),
    .alternatives(drawn: [.paragraph("\(number("drawn", 1))")], written: [.paragraph("\(number("written", 1))")]),
  ]

  /// A person's words in every place that may hold some.
  static func own(_ text: String) -> [Block] {
    [
      .paragraph(.own(text)), .terms([Term("Owner", .own(text))]),
      .table(Table(caption: "t", columns: [Column("c", .text)], rows: [.init([Cell(.own(text))])])),
      .list(List(.bullets, [Phrase.own(text)])), .part(Part(.own(text), [.paragraph("text")])),
    ]
  }

  static let attacks = [
    "<script>alert(1)</script>", "\" onload=\"alert(1)", "' onerror='alert(1)", "</title><b>x</b>", "</style><b>x",
    "&lt;b&gt; & &amp; &#60;", "<img src=x onerror=alert(1)>", "]]><b>x</b>", "<!-- x",
    "\u{202E}gnp.exe\u{202C} \u{2067}x", "NUL\0 ESC\u{1B}[31m DEL\u{7F} C1\u{9B}", "Zeile 1\r\nZeile 2", "👩‍💻 Ä „ß“ ‰",
  ]

  /// What a browser shows of a text: control characters as “�”, nothing that turns lines round.
  static func kept(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.replacing("\r\n", with: "\n").unicodeScalars.compactMap { scalar -> Unicode.Scalar? in
          if scalar.turnsDirection { return nil }
          return scalar.properties.generalCategory == .control && scalar != "\n" ? "\u{FFFD}" : scalar
        }))
  }
}
