import Foundation
import Reports
import Words

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Reads the numbers back from the HTML report: those that are seen, or those that stand behind them for programs.
struct HTMLReading {
  let document: XMLDocument
  let language: Language
  /// Whether the exact number of `<data value>` counts instead of the text.
  let isExact: Bool

  init(_ text: String, _ language: Language, isExact: Bool) throws {
    document = try XMLDocument(xmlString: text)
    self.language = language
    self.isExact = isExact
  }

  func nodes(_ path: String, in node: XMLNode? = nil) throws -> [XMLNode] {
    try (node ?? document).nodes(forXPath: path)
  }

  /// The first number in the first node at `path`.
  private func number(_ path: String, in node: XMLNode? = nil) throws -> Double? {
    try numbers(path, in: node).first
  }

  private func numbers(_ path: String, in node: XMLNode? = nil) throws -> [Double] {
    try nodes(path + "//data", in: node).compactMap { data in
      if isExact { return (data as? XMLElement)?.attribute(forName: "value")?.stringValue.flatMap(Double.init) }
      return data.stringValue.flatMap(shown)
    }
  }

  /// A number as the language writes it, from the start of a text.
  private func shown(_ text: String) -> Double? {
    let digits = text.replacing("−", with: "-").replacing(language == .german ? "," : ".", with: ".")
    return Double(digits.prefix { "+-.0123456789".contains($0) })
  }

  private func id(_ node: XMLNode, _ attribute: String) -> String {
    (node as? XMLElement)?.attribute(forName: attribute)?.stringValue ?? "?"
  }

  /// “9 Schritte, Aufwand 12: …”
  private func cost(_ node: XMLNode) -> Double? {
    if isExact { return Double(id(node, "data-cost")) }
    let words = (node.stringValue ?? "").split(separator: " ").map(String.init)
    return words.firstIndex { ["Aufwand", "effort"].contains($0) }.flatMap { shown(words[$0 + 1]) }
  }

  func numbers() throws -> Numbers {
    var result = Numbers()
    result["stage"] = try number("//*[@data-key='stage' and not(ancestor::table)]")
    for row in try nodes("//table[contains(@class,'stages')]//tr[@data-dimension]") {
      result["dimension.\(id(row, "data-dimension")).stage"] = try number("td[@data-key='stage']", in: row)
    }
    for block in try nodes("//div[@data-dimension]") {
      result["dimension.\(id(block, "data-dimension")).position"] = try number(".//*[@data-key='position']", in: block)
    }
    for kind in ["dimension", "field"] {
      for row in try nodes("//table[contains(@class,'numbers')]//tr[@data-\(kind)]") {
        let name = "\(kind).\(id(row, "data-\(kind)"))"
        for key in ["value", "successful", "lessSuccessful"] {
          result["\(name).\(key)"] = try number("td[@data-key='\(key)']", in: row)
        }
        let range = try numbers("td[@data-key='range']", in: row)
        result["\(name).low"] = range.first ?? result["\(name).value"]
        result["\(name).high"] = range.last ?? result["\(name).value"]
      }
    }
    for key in ["breadth", "depth"] {
      result["\(key).own"] = try number("//*[@data-key='\(key)']")
      result["\(key).successful"] = try number("//*[@data-key='\(key)']/ancestor::dd//*[@data-key='successful']")
    }
    result["breadth.of"] = try number("//*[@data-key='breadth-of']")
    for row in try nodes("//tr[@data-gap]") {
      let name = "gap.\(id(row, "data-gap"))"
      result["\(name).rank"] = try nodes("td[@data-key='rank']", in: row).first?.stringValue.flatMap(shown)
      for key in ["level", "target", "priority"] {
        result["\(name).\(key)"] = try number(".//*[@data-key='\(key)']", in: row)
      }
    }
    for row in try nodes("//tr[@data-item]") {
      result["item.\(id(row, "data-item")).level"] = try number("td[@data-key='level']", in: row)
    }
    result["way.cost"] = try nodes("//*[@data-key='cost']").first.flatMap(cost)
    for leg in try nodes("//*[@data-leg]") {
      result["way.\(id(leg, "data-leg")).value"] = try number(".//*[@data-key='value']", in: leg)
      result["way.\(id(leg, "data-leg")).reached"] = try number(".//*[@data-key='reached']", in: leg)
    }
    for move in try nodes("//li[@data-move]") {
      let numbers = try numbers(".", in: move)
      result["move.\(id(move, "data-move")).before"] = numbers.first
      result["move.\(id(move, "data-move")).now"] = numbers.last
    }
    return result
  }
}
