import Questionnaire
import TestSupport
import Testing

@Suite("The same company or another one")
struct CompanyTests {
  @Test(
    "Capitals, spaces, punctuation and legal form make no other company",
    arguments: [
      ("Tischlerei Musterholz", "TISCHLEREI  musterholz "), ("Musterholz GmbH", "Musterholz"),
      ("Musterholz GmbH & Co. KG", "Muster-Holz"), ("Blumen Groß e. K.", "Blumen Gross"),
      ("Blumen Groß e.K.", "BlumenGroß"),
      ("Muster UG (haftungsbeschränkt)", "muster"), ("Muster Inc.", "Muster, Ltd."), ("Muster OHG", "Muster GbR"),
      ("Meyer & Söhne AG", "Meyer & Söhne"), ("Meyer & Co.KG", "Meyer KG"), ("A. B. Muster", "A.B. Muster"),
      ("Ba\u{308}ckerei", "Bäckerei"), ("GmbH", "gmbh"), ("", "Irgendwer"), ("  ", "Irgendwer"),
    ])
  func same(one: String, other: String) {
    #expect(CompanyProfile(name: one).difference(from: CompanyProfile(name: other)) == nil)
    #expect(CompanyProfile(name: other).difference(from: CompanyProfile(name: one)) == nil)
  }

  @Test(
    "Other words do, also where a legal form is part of them",
    arguments: [
      ("Musterholz", "Musterblüte"), ("Krag", "Kr"), ("Meyer & Söhne", "Meyer"), ("AG", "KG"), ("Muster 1", "Muster 2"),
      ("Co-Working Muster", "Working Muster"),
    ])
  func different(one: String, other: String) {
    #expect(CompanyProfile(name: one).difference(from: CompanyProfile(name: other)) == .name(one, other))
    #expect(CompanyProfile(name: other).difference(from: CompanyProfile(name: one)) == .name(other, one))
  }

  @Test("Size and sector count, unless only the name does; what is left out differs from nothing")
  func sizeAndSector() {
    let small = CompanyProfile(name: "M", size: "1", sector: "handel")
    let grown = CompanyProfile(name: "M", size: "10-49", sector: "handel")
    let moved = CompanyProfile(name: "M", size: "1", sector: "handwerk")
    #expect(small.difference(from: grown) == .size("1", "10-49"))
    #expect(small.difference(from: moved) == .sector("handel", "handwerk"))
    #expect(small.difference(from: grown, byNameOnly: true) == nil)
    #expect(small.difference(from: CompanyProfile(name: "m")) == nil)
    #expect(CompanyProfile().difference(from: small) == nil)
  }
}
