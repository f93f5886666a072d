import PrintedReport
import Testing

struct PlacesTests {
  @Test("The environment's directory comes first")
  func environmentFirst() {
    let places = TypesettingFiles.places(environment: ["REIFEGRAD_TYPESETTING": "/own"], executable: "/usr/bin/x")
    #expect(places == ["/own", "/usr/share/reifegrad/typesetting"])
  }
}
