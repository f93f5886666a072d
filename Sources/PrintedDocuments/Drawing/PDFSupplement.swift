import Foundation
import Words

/// What Cairo cannot say in a PDF: its language, what drawings show, what the heads of tables head. It is put at the end
/// of the file as PDF provides for changes (ISO 32000-1, 7.5.6); where the file is not as Cairo 1.16 to 1.18 write PDF
/// 1.4, it stays as it is.
struct PDFSupplement {
  private let file: [UInt8]
  /// Where each object begins, by its number.
  private var places: [Int: Int] = [:]
  private var trailer = ""
  private var lastTable = 0

  init(_ file: [UInt8]) {
    self.file = file
    guard let table = Self.lastTable(of: file), let text = Self.text(file[table...]) else { return }
    var lines = text.split(separator: "\n").makeIterator()
    guard lines.next() == "xref", let head = lines.next()?.split(separator: " "), head.count == 2,
      let first = Int(head[0]), let count = Int(head[1])
    else { return }
    for number in first..<(first + count) {
      guard let entry = lines.next()?.split(separator: " "), entry.count >= 3 else { return }
      if entry[2] == "n" { places[number] = Int(entry[0]) }
    }
    trailer =
      text[(text.firstRange(of: "trailer")?.upperBound ?? text.endIndex)...]
      .prefix { $0 != ">" }.description
    lastTable = table
  }

  /// The file with the supplement.
  ///
  /// - Parameter tags: the parts of the structure in the order of the document.
  func bytes(_ tags: [Tag], _ language: Language) -> [UInt8] {
    guard let root = reference("Root", in: trailer), let info = reference("Info", in: trailer),
      let size = number("Size", in: trailer), let catalog = object(root),
      let tree = reference("StructTreeRoot", in: catalog)
    else { return file }
    // Links are Cairo's own, and need nothing more.
    let parts = elements(below: tree).filter { $0.name != "Link" }
    guard parts.map(\.name) == tags.map(\.name) else { return file }
    var changed: [(number: Int, text: String)] = zip(parts, tags).compactMap { part, tag in
      tag.supplement.flatMap { supplement in object(part.number).map { (part.number, with(supplement, in: $0)) } }
    }
    let own = "/Lang (\(language.rawValue)) /ViewerPreferences << /DisplayDocTitle true >>"
    changed.append((root, with(own, in: catalog)))
    return file + appended(changed, root: root, info: info, size: size)
  }

  private func appended(_ changed: [(number: Int, text: String)], root: Int, info: Int, size: Int) -> [UInt8] {
    var text = ""
    var table = "xref\n"
    for (number, object) in changed.sorted(by: { $0.number < $1.number }) {
      let place = String(file.count + text.utf8.count)
      table += "\(number) 1\n" + String(repeating: "0", count: 10 - place.count) + place + " 00000 n \n"
      text += "\(number) 0 obj\n\(object)\nendobj\n"
    }
    let start = file.count + text.utf8.count
    table += "trailer\n<< /Size \(size) /Root \(root) 0 R /Info \(info) 0 R /Prev \(lastTable) >>\n"
    return Array((text + table + "startxref\n\(start)\n%%EOF\n").utf8)
  }

  private func with(_ supplement: String, in dictionary: String) -> String {
    guard let end = dictionary.ranges(of: ">>").last else { return dictionary }
    return dictionary[..<end.lowerBound] + "   " + supplement + "\n>>"
  }

  // MARK: Structure

  /// The parts of the structure below an object, each before those that it holds.
  private func elements(below number: Int) -> [(number: Int, name: String)] {
    guard let object = object(number), let start = object.firstRange(of: "/K ")?.upperBound else { return [] }
    let children = object[start...].matches(of: /(\/Obj )?(\d+) 0 R/).compactMap { match in
      match.1 == nil ? Int(match.2) : nil
    }
    return children.flatMap { child -> [(number: Int, name: String)] in
      guard let text = self.object(child), text.contains("/Type /StructElem"),
        let name = text.firstMatch(of: /\/S \/(\w+)/)?.1
      else { return [] }
      return [(child, String(name))] + elements(below: child)
    }
  }

  // MARK: Reading

  /// The dictionary of an object.
  private func object(_ number: Int) -> String? {
    guard let place = places[number] else { return nil }
    guard let end = file[place...].firstRange(of: Self.end), let text = Self.text(file[place..<end.lowerBound]),
      let head = text.firstRange(of: " obj\n")
    else { return nil }
    return String(text[head.upperBound...])
  }

  private static let end = Array("endobj".utf8)

  private func reference(_ key: String, in text: String) -> Int? { number(key, in: text) }

  private func number(_ key: String, in text: String) -> Int? {
    guard let start = text.firstRange(of: "/\(key) ")?.upperBound else { return nil }
    return Int(text[start...].prefix { $0.isASCII && $0.isNumber })
  }

  private static func lastTable(of file: [UInt8]) -> Int? {
    guard let end = text(file.suffix(64)), let start = end.ranges(of: "startxref\n").last?.upperBound else {
      return nil
    }
    return Int(end[start...].prefix { $0.isNumber }).flatMap { $0 < file.count ? $0 : nil }
  }

  /// One character for each byte.
  private static func text(_ bytes: some Sequence<UInt8>) -> String? {
    String(bytes: bytes, encoding: .isoLatin1)
  }
}

extension Tag {
  /// What its dictionary needs beside what Cairo writes.
  fileprivate var supplement: String? {
    switch self {
    case .figure(let alternative): "/Alt " + Self.hexadecimal(alternative)
    case .sign(let character): "/ActualText " + Self.hexadecimal(character)
    case .headCell(let scope): "/A << /O /Table /Scope /\(scope.rawValue) >>"
    case .document, .heading, .paragraph, .division, .list, .item, .label, .itemBody, .table, .row, .cell, .span: nil
    }
  }

  /// A text as PDF writes it in any script: UTF-16 with its mark, in hexadecimal digits.
  private static func hexadecimal(_ text: String) -> String {
    let digits = text.withoutNoncharacters.utf16.map { unit in
      let digits = String(unit, radix: 16, uppercase: true)
      return String(repeating: "0", count: 4 - digits.count) + digits
    }
    return "<FEFF" + digits.joined() + ">"
  }
}
