import Foundation

/// Looks at text on a dark screen with `zbarimg`, as a telephone would.
enum Scanner {
  /// The text of the only code in the picture.
  static func text(in lines: [String]) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: "reifegrad-\(UUID().uuidString).pgm")
    defer { try? FileManager.default.removeItem(at: file) }
    try picture(of: lines).write(to: file)
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["zbarimg", "--quiet", "--nodbus", "--raw", "-S*.disable", "-Sqrcode.enable", file.path]
    process.standardOutput = output
    try process.run()
    let text = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: text, as: UTF8.self).trimmingCharacters(in: .newlines)
  }

  /// Cells of 4 by 8 pixels, as a PGM; characters are white on black.
  private static func picture(of lines: [String]) -> Data {
    var pixels: [UInt8] = []
    for line in lines {
      for half in 0..<2 {
        let row = line.flatMap { [UInt8](repeating: isLight($0, half: half) ? 255 : 0, count: 4) }
        for _ in 0..<4 { pixels += row }
      }
    }
    let width = (lines.first?.count ?? 0) * 4
    return Data("P5 \(width) \(lines.count * 8) 255\n".utf8) + Data(pixels)
  }

  private static func isLight(_ character: Character, half: Int) -> Bool {
    switch character {
    case "█", "#": true
    case "▀": half == 0
    case "▄": half == 1
    default: false
    }
  }
}
