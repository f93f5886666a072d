import Foundation
import Testing
import Words

@testable import reifegrad

@Suite("The language that is remembered")
struct KeptLanguageTests {
  @Test("What was chosen on the screen holds next time, in a file and a folder that are the person's alone")
  func kept() throws {
    let place = FileManager.default.temporaryDirectory.appending(path: "reifegrad-\(UUID().uuidString)").path
    let variables = ["XDG_CONFIG_HOME": place, "LANG": "de_DE.UTF-8"]
    #expect(Environment(variables: variables).language == .german)
    Environment(variables: variables).keep(.english)
    #expect(Environment(variables: variables).language == .english)
    for (path, mode) in [("", 0o700), ("/reifegrad", 0o700), ("/reifegrad/language", 0o600)] {
      let attributes = try FileManager.default.attributesOfItem(atPath: place + path)
      #expect(attributes[.posixPermissions] as? Int == mode, "\(path)")
    }
  }
}
