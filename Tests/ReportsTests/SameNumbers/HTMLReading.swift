import Documents
import Foundation
import Reports
import Words

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A number with its key as a format shows it.
struct ShownNumber: Hashable {
  let key: String
  let shown: String
  let value: Double?

  init(key: String, shown: String, value: Double?) {
    self.key = key
    // A renderer keeps a number and its unit on one line.
    self.shown = shown.replacing("\u{A0}", with: " ")
    self.value = value
  }

  init(_ number: Number) { self.init(key: number.key.description, shown: number.shown, value: number.value) }
}

/// Reads the numbers back from an HTML file.
enum HTMLReading {
  /// Every number with a key, the visible one and the exact one behind it.
  static func numbers(in text: String) throws -> Set<ShownNumber> {
    let nodes = try XMLDocument(xmlString: text).nodes(forXPath: "//data[@data-key] | //span[@data-key]")
    return Set(
      nodes.compactMap { node in
        guard let element = node as? XMLElement else { return nil }
        return ShownNumber(
          key: element.attribute(forName: "data-key")?.stringValue ?? "?", shown: element.stringValue ?? "",
          value: element.attribute(forName: "value")?.stringValue.flatMap(Double.init))
      })
  }
}
