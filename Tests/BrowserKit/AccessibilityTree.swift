import Foundation

/// What a screen reader gets of a page.
package struct AccessibilityTree: Sendable {
  /// Something that is not ignored.
  package struct Node: Sendable, CustomStringConvertible {
    /// What it is: `heading`, `image`, `DisclosureTriangle` …
    package let role: String
    /// What it is called.
    package let name: String
    /// Of headings, 1–6.
    package let level: Int?

    package var description: String { "\(role) “\(name.prefix(60))”" }
  }

  /// In the order of the page.
  package let nodes: [Node]

  /// Those of a role.
  package func nodes(_ role: String) -> [Node] { nodes.filter { $0.role == role } }

  /// What is wrong with it, in words; nothing = all is well.
  package var faults: [String] {
    var faults: [String] = []
    let levels = nodes("heading").compactMap(\.level)
    if levels.first != 1 || levels.filter({ $0 == 1 }).count != 1 {
      faults.append("not one heading of level 1: \(levels)")
    }
    for (above, below) in zip(levels, levels.dropFirst()) where below > above + 1 {
      faults.append("a heading of level \(below) follows one of level \(above)")
    }
    // What has to be called something, or nobody knows what it is.
    let named: Set = [
      "image", "img", "figure", "DisclosureTriangle", "link", "table", "heading", "region", "navigation",
    ]
    faults += nodes.filter { named.contains($0.role) && $0.name.allSatisfy(\.isWhitespace) }
      .map { "\($0) has no name" }
    for landmark in ["banner", "main", "contentinfo"] where nodes(landmark).count != 1 {
      faults.append("\(nodes(landmark).count) times \(landmark)")
    }
    return faults
  }
}

extension BrowserPage {
  /// What a screen reader gets of the page as it is.
  package func accessibilityTree() async throws -> AccessibilityTree {
    try await command("Accessibility.enable")
    let data = try await command("Accessibility.getFullAXTree")
    let message = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    let nodes = (message?["result"] as? [String: Any])?["nodes"] as? [[String: Any]] ?? []
    func value(_ node: [String: Any], _ key: String) -> Any? { (node[key] as? [String: Any])?["value"] }
    let byID = Dictionary(nodes.map { ($0["nodeId"] as? String ?? "", $0) }) { first, _ in first }
    var ordered: [AccessibilityTree.Node] = []
    func visit(_ id: String) {
      guard let node = byID[id] else { return }
      if node["ignored"] as? Bool != true {
        let level = (node["properties"] as? [[String: Any]])?.first { $0["name"] as? String == "level" }
        ordered.append(
          AccessibilityTree.Node(
            role: value(node, "role") as? String ?? "", name: value(node, "name") as? String ?? "",
            level: level.flatMap { value($0, "value") as? Int }))
      }
      for child in node["childIds"] as? [String] ?? [] { visit(child) }
    }
    visit(nodes.first?["nodeId"] as? String ?? "")
    return AccessibilityTree(nodes: ordered)
  }

  /// What is cut off or reaches over the edge of a window of this width, with everything unfolded; empty = nothing.
  package func cutOff(atWidth width: Int) async throws -> String {
    try await command(
      "Emulation.setDeviceMetricsOverride",
      ["width": width, "height": 800, "deviceScaleFactor": 1, "mobile": false])
    return try await evaluate(
      """
      (() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true
        const wide = document.documentElement.clientWidth
        const faults = []
        if (document.documentElement.scrollWidth > wide) faults.push('the page is wider than the window')
        for (const element of document.querySelectorAll('body *')) {
          if (element.closest('svg, .hidden, .word, thead, .skip')) continue
          const box = element.getBoundingClientRect()
          if (box.width === 0) continue
          const style = getComputedStyle(element)
          if (box.right > wide + 1 || box.left < -1) faults.push('over the edge: ' + element.textContent.slice(0, 40))
          if (style.overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1)
            faults.push('cut off: ' + element.textContent.slice(0, 40))
        }
        return faults.slice(0, 5)
      })()
      """)
  }
}
