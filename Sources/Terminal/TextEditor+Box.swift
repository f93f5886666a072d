extension TextEditor {
  /// The text in lines of at most `width` columns, with the place of the cursor in them.
  public func box(width: Int) -> (lines: [String], cursor: Point) {
    let width = max(2, width)
    var lines: [String] = [""]
    var used = 0
    var lastSpace: (line: String, rest: String)?
    var cursorOffset = 0
    var cursorLine = 0
    for (index, character) in text.enumerated() {
      let cluster = String(character)
      // A space behind a full line stands there unseen, not at the start of the next one.
      if used + cluster.columns > width, character != " " {
        if let space = lastSpace {
          lines[lines.count - 1] = space.line
          lines.append(space.rest)
          used = space.rest.columns
          if cursorLine == lines.count - 2, cursorOffset > space.line.columns, cursor <= index {
            cursorLine += 1
            cursorOffset -= space.line.columns
          }
        } else {
          lines.append("")
          used = 0
        }
        lastSpace = nil
      }
      if index == cursor { (cursorLine, cursorOffset) = (lines.count - 1, used) }
      lines[lines.count - 1] += cluster
      used += cluster.columns
      if character == " " {
        lastSpace = (lines[lines.count - 1], "")
      } else if let space = lastSpace {
        lastSpace = (space.line, space.rest + cluster)
      }
    }
    if cursor >= text.count { (cursorLine, cursorOffset) = (lines.count - 1, used) }
    return (lines, Point(column: min(cursorOffset, width - 1), row: cursorLine))
  }
}
