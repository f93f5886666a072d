import Documents
import Foundation
import HTMLDocuments
import Testing
import Words

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("A document as HTML")
struct HTMLDocumentTests {
  @Test("Every kind of block is well-formed and shows its numbers, with the exact ones behind them")
  func numbers() throws {
    let document = try Sample.document(Sample.everything)
    let shown = Dictionary(grouping: document.numbers(in: .drawn), by: \.key.description)
    let page = try XMLDocument(xmlString: HTMLDocument.render(document))
    #expect(shown.count > 20)
    for (key, numbers) in shown {
      let nodes = try page.nodes(forXPath: "//*[(self::data or self::span or self::text) and @data-key='\(key)']")
      #expect(nodes.count >= numbers.count, "\(key)")
      for node in nodes {
        #expect(numbers.contains { $0.shown == node.stringValue }, "\(key)")
        let exact = (node as? XMLElement)?.attribute(forName: "value")?.stringValue.flatMap(Double.init)
        #expect(numbers.contains { $0.value == exact } || node.name == "text", "\(key)")
      }
    }
    #expect(try page.nodes(forXPath: "//*[@data-key='written']").isEmpty)
  }

  @Test("Headings have no gaps, every id is there once, links lead somewhere, tables and drawings are named")
  func structure() throws {
    let page = try XMLDocument(xmlString: HTMLDocument.render(try Sample.document(Sample.everything)))
    let levels = try page.nodes(forXPath: "//h1 | //h2 | //h3 | //h4 | //h5").compactMap {
      $0.name?.dropFirst().first?.wholeNumberValue
    }
    #expect(levels.first == 1 && levels.filter { $0 == 1 }.count == 1)
    #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
    let ids = try page.nodes(forXPath: "//@id").compactMap(\.stringValue)
    #expect(Set(ids).count == ids.count)
    let targets = try page.nodes(forXPath: "//@href").compactMap { $0.stringValue?.dropFirst() }
    #expect(targets.contains("gap/a.b") && targets.allSatisfy { ids.contains(String($0)) })
    #expect(try page.nodes(forXPath: "//th[not(@scope)] | //svg[@role='img' and not(title)]").isEmpty)
    #expect(try page.nodes(forXPath: "//svg[not(@role) and not(@aria-hidden) and not(ancestor::svg)]").isEmpty)
  }

  @Test("What belongs together stays on one line; what is copied or drawn stays exactly as it is")
  func keptTogether() {
    let text = "50 000 €, n = 306"
    #expect(("<p>\(text)</p>" as HTML).source == "<p>50\u{A0}000\u{A0}€, n\u{A0}=\u{A0}306</p>")
    #expect(("<p>\(exact: text) \(exact: "<")</p>" as HTML).source == "<p>50 000 €, n = 306 &lt;</p>")
  }

  @Test("Nothing that a person wrote becomes markup, wherever it stands", arguments: Sample.attacks)
  func escaping(attack: String) throws {
    let text = HTMLDocument.render(try Sample.document(Sample.own(attack), name: attack))
    let page = try XMLDocument(xmlString: text)
    #expect(try page.nodes(forXPath: "//script | //b | //img | //@onerror | //@onload | //comment()").isEmpty)
    let places = ["//h1/bdi", "//section/p[@class='own']", "//dd/p", "//td/bdi", "//li/p", "//h3//bdi"]
    for place in places {
      #expect(try page.nodes(forXPath: place).first?.stringValue == Sample.kept(attack), "\(place)")
    }
    let harmful = text.unicodeScalars.filter {
      ($0.properties.generalCategory == .control && $0 != "\n" && $0 != "\t") || $0.turnsDirection
        || $0.properties.isNoncharacterCodePoint
    }
    #expect(harmful.isEmpty)
  }

  @Test("A mark is named for those who do not see it, in the words of the legend")
  func marks() throws {
    let page = try XMLDocument(xmlString: HTMLDocument.render(try Sample.document(Sample.everything)))
    let names = try page.nodes(forXPath: "//span[@class='hidden']").compactMap(\.stringValue)
    #expect(Set(names) == ["the successful", "the less successful"])
  }
}
