import Foundation
import Reports

/// Reads the numbers back from the JSON report.
enum JSONReading {
  static func numbers(in text: String) throws -> Numbers {
    let json = try JSONDecoder().decode(Piece.self, from: Data(text.utf8))
    let values = json["values"]
    var numbers = Numbers()
    numbers["stage"] = values["stage"].number
    for kind in ["dimension", "field"] {
      for (id, value) in values[kind + "s"].members {
        for key in ["value", "low", "high", "successful", "lessSuccessful", "position", "stage", "coverage"] {
          numbers["\(kind).\(id).\(key)"] = value[key].number
        }
      }
    }
    for key in ["own", "of", "successful"] { numbers["breadth.\(key)"] = values["breadth"][key].number }
    for key in ["own", "successful"] { numbers["depth.\(key)"] = values["depth"][key].number }
    for (index, gap) in values["gaps"].elements.enumerated() {
      let name = "gap.\(gap["item"].string ?? "?")"
      numbers["\(name).rank"] = Double(index + 1)
      for key in ["level", "target", "priority"] { numbers["\(name).\(key)"] = gap[key].number }
    }
    for (id, standing) in json["standings"].members { numbers["item.\(id).level"] = standing.number }
    numbers["way.cost"] = json["way"]["cost"].number
    for leg in json["way"]["legs"].elements {
      let name = "way.\(leg["dimension"].string ?? "?")"
      numbers["\(name).value"] = leg["value"].number
      numbers["\(name).reached"] = leg["reached"].number
    }
    for move in json["trend"]["up"].elements + json["trend"]["down"].elements {
      let name = "move.\(move["item"].string ?? "?")"
      numbers["\(name).before"] = move["before"].number
      numbers["\(name).now"] = move["now"].number
    }
    return numbers
  }

  /// Any JSON; `JSONSerialization` is not exact on Linux.
  enum Piece: Decodable {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case array([Piece])
    case object([String: Piece])

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if container.decodeNil() {
        self = .null
      } else if let flag = try? container.decode(Bool.self) {
        self = .bool(flag)
      } else if let number = try? container.decode(Double.self) {
        self = .number(number)
      } else if let text = try? container.decode(String.self) {
        self = .string(text)
      } else if let list = try? container.decode([Piece].self) {
        self = .array(list)
      } else {
        self = .object(try container.decode([String: Piece].self))
      }
    }

    subscript(key: String) -> Piece { if case .object(let members) = self { members[key] ?? .null } else { .null } }
    var number: Double? { if case .number(let number) = self { number } else { nil } }
    var string: String? { if case .string(let string) = self { string } else { nil } }
    var elements: [Piece] { if case .array(let list) = self { list } else { [] } }
    var members: [String: Piece] { if case .object(let members) = self { members } else { [:] } }
  }
}
