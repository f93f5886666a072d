import Documents
import Words

extension Numbers {
  /// What a document says, as read by its keys: exactly, or as the reader sees it.
  init(of document: Document, in form: Form, isExact: Bool) {
    self.init()
    for number in document.numbers(in: form) where Self.isOfReport(number.key) {
      self[number.key.parts.joined(separator: ".")] =
        isExact ? number.value : Self.number(number.shown, document.language)
    }
    // Bounds are shown where they differ from the value.
    for (name, value) in byName where name.hasSuffix(".value") && !name.hasPrefix("plan.") {
      for bound in ["low", "high"] {
        let bound = name.dropLast("value".count) + bound
        self[String(bound)] = self[String(bound)] ?? value
      }
    }
  }

  /// What only the document has: profiles of levels, single perspectives, values over time.
  private static func isOfReport(_ key: DataKey) -> Bool {
    if ["reference", "perception", "trend", "sight"].contains(key.parts.first) { return false }
    return key.name != "contrast" && key.name != "shared" && !(key.parts.first == "item" && key.name == "target")
  }

  /// A number as the language writes it, from the start of a text.
  private static func number(_ text: String, _ language: Language) -> Double? {
    let digits = text.replacing("−", with: "-").replacing(language == .german ? "," : ".", with: ".")
    return Double(digits.prefix { "+-.0123456789".contains($0) })
  }
}
