import Testing
import Words

@Suite("What stays together in a line")
struct KeptTogetherTests {
  // “_” stands for a hard space.
  @Test(
    "Amounts, figures and changes are not parted",
    arguments: [
      ("39 % der Befragten", "39_% der Befragten"), ("39% of the respondents", "39% of the respondents"),
      ("12,5 %, n = 306.", "12,5_%, n_=_306."), ("12.5%, n = 306.", "12.5%, n_=_306."),
      ("bis 50 000 € im Jahr", "bis 50_000_€ im Jahr"), ("up to 50,000 € a year", "up to 50,000_€ a year"),
      ("1 250 000 Euro", "1_250_000 Euro"), ("25 → 50", "25_→_50"), ("½ % mehr", "½_% mehr"),
      ("„nur ich“ → „zwei“", "„nur ich“_→_„zwei“"), ("n = ", "n_=_"),
    ])
  func tied(text: String, expected: String) { #expect(text.keptTogether == expected.replacing("_", with: "\u{A0}")) }

  @Test("A long series may be parted before an arrow, and nowhere else")
  func series() { #expect("25 → 50 → 75 → 80".keptTogether == "25\u{A0}→\u{A0}50 →\u{A0}75 →\u{A0}80") }

  @Test(
    "Other words stay as they are, also where a sign comes first",
    arguments: [
      "2012 306 Personen", "Im Jahr 2012", "5 Personen", "7 3000", "7 300a", "100 Prozent", "% und €", "", " ", "  a  ",
      "a %", "a=b",
    ])
  func apart(text: String) { #expect(text.keptTogether == text) }

  @Test("A sign at the beginning stays with what follows", arguments: [("= 5", "=\u{A0}5"), ("→ los", "→\u{A0}los")])
  func first(text: String, expected: String) { #expect(text.keptTogether == expected) }

  @Test(
    "A number stays with its unit, and with what it counts",
    arguments: [
      ("Alle (30 Min.) und ½ Tag", "Alle (30_Min.) und ½_Tag"), ("about 2½ hrs", "about 2½_hrs"),
      ("2012 Personen, 3 Tagebücher", "2012 Personen, 3 Tagebücher"),
      ("Leitung (1 Person) 4 Mal, 12 Punkte", "Leitung (1_Person) 4_Mal, 12_Punkte"),
      ("management (1 person) lower 4 times.", "management (1_person) lower 4_times."),
      ("A, B und 7 weitere.", "A, B und 7_weitere."), ("A, B and 10 more.", "A, B and 10_more."),
      ("Impressum (DDG § 5), Nr. 3", "Impressum (DDG §_5), Nr._3"), ("on 18 November 2025", "on 18_November 2025"),
      ("3 Punk\u{AD}te", "3_Punk\u{AD}te"), ("im Jahr 2012 Schritte", "im Jahr 2012 Schritte"), ("§ und 5", "§ und 5"),
    ])
  func times(text: String, expected: String) {
    #expect(text.unitsKeptTogether == expected.replacing("_", with: "\u{A0}"))
  }
}
