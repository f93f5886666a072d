import Terminal

/// Text in characters that are several cells high, for the last row of a room.
struct BigText {
  enum Scale {
    /// Three lines high, two dots of a character in a cell, one above the other.
    case medium
    /// Five lines high, a dot two cells wide.
    case large
  }

  private let glyphs: [[[Character]]]

  /// `nil` where the text has a character that is in no glyph.
  init?(_ text: String) {
    let glyphs = text.uppercased().map { Self.glyphs[$0] }
    guard !glyphs.isEmpty, !glyphs.contains(where: { $0 == nil }) else { return nil }
    self.glyphs = glyphs.compactMap { $0 }
  }

  private var dots: Int { glyphs.reduce(glyphs.count - 1) { $0 + ($1.first?.count ?? 0) } }

  func size(_ scale: Scale) -> Size {
    scale == .medium ? Size(columns: dots, rows: 3) : Size(columns: 2 * dots, rows: 5)
  }

  /// ASCII and the console have no half blocks.
  func fits(_ scale: Scale, in room: Size, _ charset: Charset) -> Bool {
    let size = size(scale)
    return size.columns <= room.columns && size.rows <= room.rows && (charset == .unicode || scale == .large)
  }

  /// The largest scale that has room; `nil` for none.
  func largest(in room: Size, _ charset: Charset) -> Scale? {
    [Scale.large, .medium].first { fits($0, in: room, charset) }
  }

  func draw(_ scale: Scale, in frame: inout Frame, row: Int, column: Int, style: Style) {
    var left = column
    for glyph in glyphs {
      let width = glyph.first?.count ?? 0
      for x in 0..<width {
        switch scale {
        case .large:
          for y in 0..<5 where glyph[y][x] == "#" {
            frame.write("██", row: row + y, column: left + 2 * x, style: style)
          }
        case .medium:
          for y in 0..<3 {
            let (upper, lower) = (glyph[2 * y][x] == "#", 2 * y + 1 < 5 && glyph[2 * y + 1][x] == "#")
            let sign = upper ? (lower ? "█" : "▀") : (lower ? "▄" : " ")
            if sign != " " { frame.write(sign, row: row + y, column: left + x, style: style) }
          }
        }
      }
      left += (width + 1) * (scale == .large ? 2 : 1)
    }
  }

  private static let glyphs: [Character: [[Character]]] = drawings.mapValues { drawing in
    drawing.split(separator: " ").map(Array.init)
  }

  private static let drawings: [Character: String] = [
    "0": "### #.# #.# #.# ###", "1": "##. .#. .#. .#. ###", "2": "### ..# ### #.. ###", "3": "### ..# .## ..# ###",
    "4": "#.# #.# ### ..# ..#", "5": "### #.. ### ..# ###", "6": "### #.. ### #.# ###", "7": "### ..# ..# .#. .#.",
    "8": "### #.# ### #.# ###", "9": "### #.# ### ..# ###", ".": ". . . . #", ":": ". # . # .", ",": ".. .. .. .# #.",
    "–": "... ... ### ... ...", "-": "... ... ### ... ...", "/": "..# ..# .#. #.. #..", "%": "#.# ..# .#. #.. #.#",
    " ": ".. .. .. .. ..",
    "B": "##. #.# ##. #.# ##.", "C": "### #.. #.. #.. ###", "D": "##. #.# #.# #.# ##.", "F": "### #.. ##. #.. #..",
    "G": "#### #... #.## #..# ####", "H": "#.# #.# ### #.# #.#", "J": "..# ..# ..# #.# ###",
    "K": "#..# #.#. ##.. #.#. #..#", "M": "#...# ##.## #.#.# #...# #...#", "N": "#..# ##.# #.## #..# #..#",
    "P": "### #.# ### #.. #..", "Q": "#### #..# #..# #.## ####", "R": "##. #.# ##. #.# #.#",
    "S": ".## #.. .#. ..# ##.", "T": "### .#. .#. .#. .#.", "W": "#...# #...# #.#.# ##.## #...#",
    "X": "#.# #.# .#. #.# #.#", "Y": "#.# #.# .#. .#. .#.", "Z": "#### ..#. .#.. #... ####",
  ]
}
