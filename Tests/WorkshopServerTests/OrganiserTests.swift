import HTTPTypes
import House
import HummingbirdTesting
import TestSupport
import Testing

@testable import WorkshopServer

@Suite("The organiser on the page for phones")
struct OrganiserTests {
  private func organiser(privacy: String? = nil, logo: Logo? = nil) -> Organiser? {
    Organiser(name: "<script>alert(1)</script> IHK", contact: "Petra & Co", privacyContact: privacy, logo: logo)
  }

  @Test("It stands at the foot of every page, escaped", arguments: ["/", "/d", "/nothing"])
  func foot(path: String) async throws {
    try await Fixture(organiser: organiser()).run { client in
      let page = try await client.get(path).text
      #expect(
        page.contains("Überreicht von &lt;script&gt;alert(1)&lt;/script&gt; IHK · Ihre Ansprechperson: Petra &amp; Co"))
      #expect(!page.contains("<script>alert"))
      let english = try await client.get(path, [.acceptLanguage: "en"]).text
      #expect(english.contains("Presented by"))
    }
  }

  @Test("The privacy notice says who is responsible, and whom to ask about data")
  func notice() async throws {
    try await Fixture(organiser: organiser(privacy: "daten@ihk.example")).run { client in
      let page = try await client.get("/d").text
      #expect(page.contains("Verantwortlich ist &lt;script&gt;alert(1)&lt;/script&gt; IHK."))
      #expect(page.contains("Fragen zum Datenschutz: daten@ihk.example."))
      #expect(!page.contains("fragen Sie die Moderation"))
    }
    try await Fixture(organiser: organiser()).run { client in
      let page = try await client.get("/d").text
      #expect(page.contains("Bitte fragen Sie die Moderation im Raum."))
    }
    try await Fixture().run { client in
      let page = try await client.get("/d").text
      #expect(page.contains("Verantwortlich ist, wer diesen Workshop durchführt.") && !page.contains("Überreicht"))
    }
  }

  @Test("A small logo stands on the page to join, and nowhere else; a large one nowhere")
  func logo() async throws {
    let small = try Logo(png: PNGPicture.bytes(width: 40, height: 20))
    let large = try Logo(png: PNGPicture.bytes(width: 100, height: 100))
    try #require(small.fitsOnPhones && !large.fitsOnPhones)
    try await Fixture(organiser: organiser(logo: small)).run { client in
      let reply = try await client.get("/")
      #expect(reply.text.contains("<img src=\"data:image/png;base64,iVBORw0KGgo"))
      #expect(reply.text.contains("width=\"112\" height=\"56\""))
      let policy = try #require(HTTPField.Name("Content-Security-Policy"))
      #expect(reply.headers[policy]?.contains("img-src data:;") == true)
      let notice = try await client.get("/d").text
      #expect(!notice.contains("<img"))
    }
    try await Fixture(organiser: organiser(logo: large)).run { client in
      let page = try await client.get("/").text
      #expect(!page.contains("<img"))
    }
  }
}
