/// What a simulated phone reads off the page that a real one would show.
struct PhonePage {
  let source: String

  /// The value of an attribute, where it stands first.
  func attribute(_ name: String) -> String? {
    guard let start = source.firstRange(of: name + "=\"")?.upperBound else { return nil }
    return source[start...].firstIndex(of: "\"").map { String(source[start..<$0]) }
  }

  /// Which state of the room it is.
  var version: String? { attribute("data-v") }
  /// Which view.
  var view: String { attribute("data-k") ?? "" }
  /// The own answer to a vote that is closed; `nil` while it is open.
  var own: String? { attribute("data-own") }
  /// The random text of the form for joining.
  var ticket: String? {
    guard let start = source.firstRange(of: "name=\"ticket\"")?.upperBound else { return nil }
    return PhonePage(source: String(source[start...].prefix(80))).attribute("value")
  }

  /// The size classes that can be told when joining, and the empty one for none.
  var sizes: [String] {
    source.split(separator: "<option ").dropFirst().compactMap {
      PhonePage(source: String($0.prefix(80))).attribute("value")
    }
  }

  /// The open votes, with what can be answered to each.
  var votes: [(name: String, values: [String])] {
    guard view.hasPrefix("vote ") else { return [] }
    let inputs = source.split(separator: "<input ").dropFirst().map { PhonePage(source: String($0.prefix(240))) }
    return view.dropFirst(5).split(separator: " ").map(String.init).map { name in
      let own = inputs.filter { $0.attribute("name") == name }
      let values = own.map { $0.attribute("type") == "text" ? "50" : $0.attribute("value") ?? "" }
      return (name, values.filter { !$0.isEmpty })
    }
  }
}
