import Foundation
import PrintedDocuments
import Questionnaire
import TestSupport
import Testing
import Words
import Workshop

@Suite("The poster for the doors")
struct PosterTests {
  private func poster(_ language: Language, network: WirelessNetwork?, title: String = "IHK-Forum") throws
    -> PrintedFile
  {
    let questionnaire = try RoomSample.questionnaire()
    var settings = RoomSample.settings(.short, of: questionnaire)
    (settings.network, settings.title) = (network, title)
    let code = try #require(JoinCode("K7M2QX"))
    let bytes = try PrintedPoster.render(
      Invitation(to: settings, at: "192.168.178.23:8080", with: code), language: language, programVersion: "0.1.0",
      with: RoomSample.files.get())
    return try PrintedFile(bytes, name: "poster-\(language.rawValue)-\(title.count).pdf")
  }

  @Test("It has one page with Wi-Fi, password, address and code, however long they are", arguments: Language.allCases)
  func words(language: Language) throws {
    let long = WirelessNetwork(name: "IHK-Gast", password: String(repeating: "geheim-", count: 9))
    for (network, title) in [(long, String(repeating: "Forum ", count: 33)), (nil, "IHK-Forum")] {
      let file = try poster(language, network: network, title: title)
      #expect(try file.told("pdfinfo", []).text.contains(/Pages: +1\n/))
      let text = try file.text()
      #expect(text.contains("http://192.168.178.23:8080") && text.contains("K7M 2QX"))
      #expect(text.contains("IHK-Gast") == (network != nil))
      if let password = network?.password { #expect(text.filter { !$0.isWhitespace }.contains(password)) }
    }
  }

  @Test("A phone reads both codes, dashes and all")
  func codes() throws {
    let file = try poster(.german, network: WirelessNetwork(name: "IHK-Gast", password: "a-b:c;d-e-f"))
    let picture = FileManager.default.temporaryDirectory.appending(path: "reifegrad-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(atPath: picture.path + ".png") }
    _ = try file.told("pdftoppm", ["-r", "150", "-png", "-singlefile"], after: [picture.path])
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "zbarimg", "--quiet", "--nodbus", "--raw", "-S*.disable", "-Sqrcode.enable", picture.path + ".png",
    ]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let text = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    #expect(text.contains(#"WIFI:T:WPA;S:IHK-Gast;P:a-b\:c\;d-e-f;;"#))
    #expect(text.contains("HTTP://192.168.178.23:8080/K7M2QX"))
  }
}
