/// As much of JSON Schema (2020-12) as the schemas in docs use.
struct SchemaCheck {
  private let root: JSON

  init(_ schema: JSON) { root = schema }

  /// The paths of everything that the schema does not allow.
  func faults(in json: JSON) -> [String] { faults(in: json, root, "") }

  private func faults(in json: JSON, _ schema: JSON, _ path: String) -> [String] {
    if case .string(let reference) = schema["$ref"], let name = reference.split(separator: "/").last {
      let faults = faults(in: json, root["$defs"][String(name)], path)
      if !faults.isEmpty { return faults }
    }
    if case .array(let choices) = schema["anyOf"], !choices.contains(where: { faults(in: json, $0, path).isEmpty }) {
      return [path]
    }
    if case .array(let allowed) = schema["enum"], !allowed.contains(json) { return [path] }
    if schema["const"] != .null, schema["const"] != json { return [path] }
    let types = schema["type"].elements + (schema["type"].elements.isEmpty ? [schema["type"]] : [])
    if schema["type"] != .null, !types.contains(where: json.isOf) { return [path] }
    switch json {
    case .number(let number):
      if case .number(let least) = schema["minimum"], number < least { return [path] }
      if case .number(let most) = schema["maximum"], number > most { return [path] }
      return []
    case .array(let elements):
      guard schema["items"] != .null else { return [] }
      return elements.enumerated().flatMap { faults(in: $1, schema["items"], "\(path)[\($0)]") }
    case .object(let members): return faults(in: members, schema, path)
    case .null, .bool, .string: return []
    }
  }

  private func faults(in members: [String: JSON], _ schema: JSON, _ path: String) -> [String] {
    let below = { (key: String) in path.isEmpty ? key : "\(path).\(key)" }
    let missing = schema["required"].elements.compactMap { key -> String? in
      guard case .string(let key) = key, members[key] == nil else { return nil }
      return below(key)
    }
    return missing
      + members.sorted { $0.key < $1.key }.flatMap { key, value -> [String] in
        if case .object(let known) = schema["properties"], let own = known[key] {
          return faults(in: value, own, below(key))
        }
        switch schema["additionalProperties"] {
        case .bool(false): return [below(key)]
        case .object: return faults(in: value, schema["additionalProperties"], below(key))
        case .null, .bool, .number, .string, .array: return []
        }
      }
  }
}

extension JSON {
  /// Whether it is of the type that a schema names.
  fileprivate func isOf(_ type: JSON) -> Bool {
    switch self {
    case .null: type == .string("null")
    case .bool: type == .string("boolean")
    case .number(let number): type == .string("number") || type == .string("integer") && number == number.rounded()
    case .string: type == .string("string")
    case .array: type == .string("array")
    case .object: type == .string("object")
    }
  }

  /// The object with another member; `nil` = without it.
  func setting(_ key: String, _ value: JSON?) -> JSON {
    guard case .object(var members) = self else { return self }
    members[key] = value
    return .object(members)
  }
}
