import Terminal

/// Text three or four lines high: what people type from the wall, and in large windows what they read there. Capitals
/// and small letters are told apart.
struct TypedText {
  private let glyphs: [[[Character]]]

  /// `nil` where the text has a character that is in no glyph.
  init?(_ text: String) {
    let glyphs = text.map { Self.glyphs[$0] }
    guard !glyphs.isEmpty, !glyphs.contains(where: { $0 == nil }) else { return nil }
    self.glyphs = glyphs.compactMap { $0 }
  }

  var size: Size {
    Size(
      columns: glyphs.reduce(glyphs.count - 1) { $0 + ($1.first?.count ?? 0) },
      rows: ((glyphs.map(\.count).max() ?? 0) + 1) / 2)
  }

  /// In lines of at most so many columns; `nil` where a character is in no glyph, a word is too long for a line, or the
  /// charset has no half blocks.
  static func lines(_ text: String, width: Int, _ charset: Charset) -> [TypedText]? {
    guard charset == .unicode else { return nil }
    var lines: [TypedText] = []
    var line = ""
    for word in charset.shown(text).split(separator: " ") {
      let longer = line.isEmpty ? String(word) : line + " " + word
      guard let typed = TypedText(longer) else { return nil }
      if typed.size.columns <= width {
        line = longer
      } else {
        guard !line.isEmpty, let full = TypedText(line), let alone = TypedText(String(word)),
          alone.size.columns <= width
        else { return nil }
        lines.append(full)
        line = String(word)
      }
    }
    return line.isEmpty ? lines : TypedText(line).map { lines + [$0] }
  }

  /// ASCII and the console have no half blocks.
  func fits(in room: Size, _ charset: Charset) -> Bool {
    charset == .unicode && size.columns <= room.columns && size.rows <= room.rows
  }

  func draw(in frame: inout Frame, row: Int, column: Int, style: Style) {
    var left = column
    for glyph in glyphs {
      let width = glyph.first?.count ?? 0
      for y in stride(from: 0, to: glyph.count, by: 2) {
        for x in 0..<width {
          let (upper, lower) = (glyph[y][x] == "#", y + 1 < glyph.count && glyph[y + 1][x] == "#")
          guard upper || lower else { continue }
          frame.write(upper ? (lower ? "█" : "▀") : "▄", row: row + y / 2, column: left + x, style: style)
        }
      }
      left += width + 1
    }
  }

  private static let glyphs: [Character: [[Character]]] = drawings.mapValues { drawing in
    drawing.split(separator: " ").map(Array.init)
  }

  // Six rows of dots, eight with a descender.
  private static let drawings: [Character: String] = [
    "A": ".#. #.# #.# ### #.# #.#", "B": "##. #.# ##. #.# #.# ##.", "C": ".## #.. #.. #.. #.. .##",
    "D": "##. #.# #.# #.# #.# ##.", "E": "### #.. ##. #.. #.. ###", "F": "### #.. ##. #.. #.. #..",
    "G": ".### #... #... #.## #..# .###", "H": "#.# #.# ### #.# #.# #.#", "I": "### .#. .#. .#. .#. ###",
    "J": "..# ..# ..# ..# #.# .#.", "K": "#.# #.# ##. ##. #.# #.#", "L": "#.. #.. #.. #.. #.. ###",
    "M": "#...# ##.## #.#.# #.#.# #...# #...#", "N": "#..# ##.# ##.# #.## #.## #..#",
    "O": ".##. #..# #..# #..# #..# .##.", "P": "##. #.# #.# ##. #.. #..", "Q": ".##. #..# #..# #..# #.## .###",
    "R": "##. #.# #.# ##. #.# #.#", "S": ".## #.. .#. ..# ..# ##.", "T": "### .#. .#. .#. .#. .#.",
    "U": "#.# #.# #.# #.# #.# ###", "V": "#.# #.# #.# #.# #.# .#.", "W": "#...# #...# #.#.# #.#.# ##.## #...#",
    "X": "#.# #.# .#. .#. #.# #.#", "Y": "#.# #.# .#. .#. .#. .#.", "Z": "### ..# .#. .#. #.. ###",
    "0": "### #.# #.# #.# #.# ###", "1": ".#. ##. .#. .#. .#. ###", "2": "### ..# ..# ### #.. ###",
    "3": "### ..# .## ..# ..# ###", "4": "#.# #.# #.# ### ..# ..#", "5": "### #.. ### ..# ..# ###",
    "6": "### #.. ### #.# #.# ###", "7": "### ..# ..# .#. .#. .#.", "8": "### #.# ### #.# #.# ###",
    "9": "### #.# #.# ### ..# ###",
    "a": "... ... .## #.# #.# .##", "b": "#.. #.. ##. #.# #.# ##.", "c": "... ... .## #.. #.. .##",
    "d": "..# ..# .## #.# #.# .##", "e": "... ... .#. ### #.. .##", "f": ".## #.. ### #.. #.. #..",
    "g": "... ... .## #.# #.# .## ..# ##.", "h": "#.. #.. ##. #.# #.# #.#", "i": "# . # # # #",
    "j": ".# .. .# .# .# .# .# #.", "k": "#.. #.. #.# ##. #.# #.#", "l": "#. #. #. #. #. .#",
    "m": "..... ..... ####. #.#.# #.#.# #.#.#", "n": "... ... ##. #.# #.# #.#", "o": "... ... .#. #.# #.# .#.",
    "p": "... ... ##. #.# #.# ##. #.. #..", "q": "... ... .## #.# #.# .## ..# ..#",
    "r": "... ... #.# ##. #.. #..", "s": "... ... .## #.. ..# ##.", "t": "#.. #.. ### #.. #.. .##",
    "u": "... ... #.# #.# #.# .##", "v": "... ... #.# #.# #.# .#.", "w": "..... ..... #.#.# #.#.# #.#.# .#.#.",
    "x": "... ... #.# .#. .#. #.#", "y": "... ... #.# #.# #.# .## ..# ##.", "z": ".... .... #### ..#. .#.. ####",
    "-": "... ... ... ### ... ...", "_": "... ... ... ... ... ###", ".": ". . . . . #", ",": ".. .. .. .. .# .# #. ..",
    ":": ". . # . . #", "!": "# # # # . #", "?": "### ..# .#. .#. ... .#.",
    "#": ".#.#. ##### .#.#. .#.#. ##### .#.#.", "@": ".###. #...# #.### #.### #.... .####",
    "+": "... ... .#. ### .#. ...", "*": "... #.# .#. #.# ... ...", "/": "..# ..# .#. .#. #.. #..",
    "=": "... ... ### ... ### ...", "%": "#.# ..# .#. .#. #.. #.#", "&": ".#.. #.#. .#.. #.## #.#. .#.#",
    "$": ".### #.#. .##. ..## ..## ###.", "(": ".# #. #. #. #. .#", ")": "#. .# .# .# .# #.",
    " ": "... ... ... ... ... ...",
    "Ä": "#.# .#. #.# ### #.# #.#", "Ö": "#..# .... .##. #..# #..# .##.", "Ü": "#.# ... #.# #.# #.# ###",
    "ä": "#.# ... .## #.# #.# .##", "ö": "#.# ... .#. #.# #.# .#.", "ü": "#.# ... #.# #.# #.# .##",
    "ß": ".#. #.# ##. #.# #.# ##.", "é": ".#. #.. .#. ### #.. .##", "–": ".... .... .... #### .... ....",
    "—": ".... .... .... #### .... ....", "…": "..... ..... ..... ..... ..... #.#.#",
    "„": "... ... ... ... ... #.# #.#", "“": "#.# #.# ... ... ... ...", "”": "#.# #.# ... ... ... ...",
    "‘": "# # . . . .", "’": "# # . . . .", "'": "# # . . . .", "\"": "#.# #.# ... ... ... ...",
    ";": ".. .. .# .. .. .# #. ..", "†": ".#. ### .#. .#. .#. .#.", "×": "... ... #.# .#. #.# ...",
    "[": "## #. #. #. #. ##", "]": "## .# .# .# .# ##", "{": ".## .#. #.. #.. .#. .##", "}": "##. .#. ..# ..# .#. ##.",
    "<": "... ..# .#. #.. .#. ..#", ">": "... #.. .#. ..# .#. #..", "|": "# # # # # # # #",
    "\\": "#.. #.. .#. .#. ..# ..#", "^": ".#. #.# ... ... ... ...", "`": "#. .# .. .. .. ..",
    "~": ".... .... .#.# #.#. .... ....", "è": ".#. ..# .#. ### #.. .##", "à": "#.. .#. .## #.# #.# .##",
    "á": "..# .#. .## #.# #.# .##", "ç": "... ... .## #.. #.. .## .#. ##.", "ñ": "#.# .#. ##. #.# #.# #.#",
    "€": ".### #... ###. ###. #... .###", "½": "#..# #.#. ..#. .#.# ..#. .#.#",
  ]
}
