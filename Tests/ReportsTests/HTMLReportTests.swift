import ActionPlan
import Foundation
import HTMLDocuments
import Questionnaire
import ReportSamples
import Reports
import TestSupport
import Testing
import Words

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("The report as HTML")
struct HTMLReportTests {
  @Test("The document is well-formed, names its language and asks nothing of anybody", arguments: Language.allCases)
  func selfContained(language: Language) throws {
    for seed in UInt64(1)...7 {
      for id in ["social-media-management", "einstieg"] {
        let text = HTMLDocument.render(try RealContent.report(id, seed: seed, notes: true).document(in: language))
        let document = try XMLDocument(xmlString: text)
        #expect(text.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\">"))
        #expect(try document.nodes(forXPath: "//script | //link | //img | //iframe | //form | //@style").isEmpty)
        let addresses = try document.nodes(forXPath: "//@href | //@src").compactMap(\.stringValue)
        // A template is in the page itself: its link saves it, and asks nobody.
        let saved = try document.nodes(forXPath: "//a[@download]/@href").compactMap(\.stringValue)
        #expect(saved.allSatisfy { $0.hasPrefix("data:text/") })
        #expect(addresses.allSatisfy { $0.hasPrefix("#") || saved.contains($0) })
        #expect(!text.contains("http:") && !text.contains("https:") && !text.contains("@import"))
      }
    }
  }

  @Test("The policy allows this very style sheet and nothing else")
  func policy() throws {
    let text = HTMLDocument.render(try ReportSample.report().document(in: .german))
    let style = try #require(text.firstMatch(of: /<style>(.*?)<\/style>/.dotMatchesNewlines())).1
    let policy = try #require(text.firstMatch(of: /Content-Security-Policy" content="([^"]*)"/)).1
    #expect(policy.hasPrefix("default-src &#39;none&#39;; style-src &#39;sha256-"))
    let digest = try Self.digest(of: String(style))
    #expect(policy.contains("sha256-\(digest)"), "StyleSheet.digest must be \(digest)")
  }

  /// SHA-256 in base64, through the tool of the system.
  private static func digest(of text: String) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["openssl", "dgst", "-sha256", "-binary"]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
    try input.fileHandleForWriting.close()
    let digest = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return digest.base64EncodedString()
  }

  @Test("Headings have no gaps, links lead somewhere, every id is there once")
  func structure() throws {
    for seed in UInt64(1)...7 {
      let report = try RealContent.report("social-media-management", seed: seed)
      let document = try XMLDocument(xmlString: HTMLDocument.render(report.document(in: .german)))
      let levels = try document.nodes(forXPath: "//h1 | //h2 | //h3 | //h4 | //h5").compactMap {
        $0.name?.dropFirst().first?.wholeNumberValue
      }
      #expect(levels.first == 1 && levels.filter { $0 == 1 }.count == 1)
      #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
      let ids = try document.nodes(forXPath: "//@id").compactMap(\.stringValue)
      #expect(Set(ids).count == ids.count)
      let targets = try document.nodes(forXPath: "//a[not(@download)]/@href").compactMap { $0.stringValue?.dropFirst() }
      #expect(targets.allSatisfy { ids.contains(String($0)) })
      let labels = try document.nodes(forXPath: "//@aria-labelledby").compactMap(\.stringValue)
      #expect(labels.allSatisfy(ids.contains))
      for element in ["header", "nav", "main", "footer"] {
        #expect(try document.nodes(forXPath: "/html/body//\(element)").count == 1)
      }
    }
  }

  @Test("Tables have a caption and scopes, charts a title and a description")
  func alternatives() throws {
    let report = try RealContent.report("social-media-management", seed: 2)
    let document = try XMLDocument(xmlString: HTMLDocument.render(report.document(in: .english)))
    #expect(try document.nodes(forXPath: "//table[not(caption)] | //th[not(@scope)]").isEmpty)
    let charts = try document.nodes(forXPath: "//svg[@role='img' and not(contains(@class,'qr'))]")
    #expect(charts.count == 3 + 1 + 6)
    #expect(try charts.allSatisfy { try !$0.nodes(forXPath: "title[text()] | desc[text()]").isEmpty })
    #expect(try document.nodes(forXPath: "//svg[not(@role) and not(@aria-hidden) and not(ancestor::svg)]").isEmpty)
  }

  @Test("Nothing that a person wrote becomes markup, and nothing of it is lost", arguments: Self.attacks)
  func escaping(attack: String) throws {
    var answers = ReportSample.mixedAnswers()
    answers["kompetenz.krise"] = Answer(.level(1), note: attack)
    answers["offen.aenderung"] = Answer(.text(attack))
    var sheet = try ReportSample.report(answers).sheet
    sheet.company.name = attack
    let report = GapReport(
      ReportInput(
        sheet, questionnaire: try ReportSample.questionnaire(), benchmark: ReportSample.benchmark(),
        actions: [Action(id: "1", text: attack, owner: attack)], programVersion: "0.1.0"))
    for language in Language.allCases {
      let text = HTMLDocument.render(report.document(in: language))
      let document = try XMLDocument(xmlString: text)
      #expect(try document.nodes(forXPath: "//script | //b | //img | //@onerror | //@onload").isEmpty)
      let kept = Self.kept(attack)
      for path in [
        "//h1/bdi", "//section[@id='unscored']//p[@class='own']", "//section[@id='answers']//dd/p[@class='own']",
        "//tr[@data-key='action/1']//bdi",
      ] {
        #expect(try document.nodes(forXPath: path).first?.stringValue.map(Self.plain) == Self.plain(kept), "\(path)")
      }
      let harmful = text.unicodeScalars.filter {
        ($0.properties.generalCategory == .control && $0 != "\n" && $0 != "\t")
          || (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value)
          || $0.properties.isNoncharacterCodePoint
      }
      #expect(harmful.isEmpty)
    }
  }

  private static let noncharacters = String(
    String.UnicodeScalarView([0xFFFE, 0xFDD0, 0x1FFFF].compactMap { Unicode.Scalar($0 as UInt32) }))

  static let attacks = [
    "<script>alert(1)</script>", "\" onload=\"alert(1)", "' onerror='alert(1)", "</title><b>x</b>", "</style><b>x",
    "&lt;b&gt; & &amp; &#60;", "<img src=x onerror=alert(1)>", "]]><b>x</b>", "<!-- x",
    "\u{202E}gnp.exe\u{202C} \u{2067}x",
    "NUL\0 ESC\u{1B}[31m DEL\u{7F} C1\u{9B}", "Zeile 1\r\nZeile 2\u{2028}Zeile 3", noncharacters, "👩‍💻 Ä „ß“ ‰",
  ]

  /// What a browser shows of a text: control characters as “�”, nothing that turns lines round.
  private static func kept(_ text: String) -> String {
    let lines = text.replacing("\r\n", with: "\n").replacing("\u{2028}", with: "\n")
    return String(
      String.UnicodeScalarView(
        lines.unicodeScalars.compactMap { scalar -> Unicode.Scalar? in
          if (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value) { return nil }
          let isBad = scalar.properties.generalCategory == .control || scalar.properties.isNoncharacterCodePoint
          return isBad && scalar != "\n" && scalar != "\t" ? "\u{FFFD}" : scalar
        }))
  }

  private static func plain(_ text: String) -> String { text.replacing("\u{A0}", with: " ") }

  @Test("A company without a name, without a benchmark, without an answer still has a report")
  func empty() throws {
    let questionnaire = try ReportSample.questionnaire()
    let sheet = AnswerSheet(questionnaire: questionnaire.id, version: questionnaire.version, date: "2026-11-24")
    let report = GapReport(sheet: sheet, questionnaire: questionnaire, benchmark: nil, programVersion: "0.1.0")
    for language in Language.allCases {
      let document = try XMLDocument(xmlString: HTMLDocument.render(report.document(in: language)))
      #expect(try document.nodes(forXPath: "//h1").first?.stringValue == Vocabulary.reportTitle[language])
      #expect(try document.nodes(forXPath: "//section[@id='gaps']").isEmpty)
    }
  }
}
