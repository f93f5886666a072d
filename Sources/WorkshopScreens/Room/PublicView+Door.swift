import AssessmentScreens
import Benchmarks
import Questionnaire
import Terminal
import Workshop

/// What gets people in.
extension PublicView {
  func network(_ frame: inout Frame) {
    guard let network = room.settings.network else { return lobby(&frame) }
    let column = code(network.qrText, in: &frame).column
    let limit = left + width - column
    var row = write(say(PublicTexts.networkTitle), in: &frame, row: top, style: .heading, column: column, limit: limit)
    row = write(say(PublicTexts.networkHow), in: &frame, row: row + 1, column: column, limit: limit)
    row = write(say(PublicTexts.networkName), in: &frame, row: row + 1, column: column, limit: limit)
    row = write(network.name, in: &frame, row: row, style: .accent, column: column, limit: limit)
    if let password = network.password, !password.isEmpty {
      row = write(say(PublicTexts.password), in: &frame, row: row + 1, column: column, limit: limit)
      row = write(password, in: &frame, row: row, style: .accent, column: column, limit: limit)
    }
    if row + 2 < bottom {
      write(
        say(PublicTexts.networkThen), in: &frame, row: row + 1, column: column, limit: limit, most: bottom - row - 1)
    }
  }

  func lobby(_ frame: inout Frame) {
    guard let workshop = context.workshop, let address = context.server.address else {
      return lobbyWithoutPhones(&frame)
    }
    // Scanners read capitals and digits from a smaller picture.
    let (column, below) = code("HTTP://\(address.uppercased())/\(workshop.joinCode.text)", in: &frame)
    let limit = left + width - column
    let end = large(address, in: &frame, below: below)
    var row = write(
      room.settings.title, in: &frame, row: top, style: .heading, column: column, limit: limit, most: 2)
    let isRoomy = height >= 19
    row = write(
      say(limit < 34 ? PublicTexts.scanShort : PublicTexts.scan), in: &frame, row: row + (isRoomy ? 1 : 0),
      column: column, limit: limit, most: 2)
    row += isRoomy ? 1 : 0
    frame.write(address, row: row, column: column, style: .accent, limit: limit)
    row += isRoomy && end == bottom ? 2 : 1
    row = joinCode(workshop.joinCode, in: &frame, row: row, column: column, limit: limit)
    row += isRoomy ? 1 : 0
    row = joined(&frame, row: row, column: column, limit: limit, rows: end - row)
    // The sentence on data must be whole.
    if end < bottom { row = min(row, end - 4) }
    write(
      say(PublicTexts.privacy(room.settings.rule.minimum)), in: &frame, row: row, column: column, limit: limit,
      most: max(0, end - row))
  }

  /// The address over the whole width, below the picture; returns the row where the text beside it must end.
  private func large(_ address: String, in frame: inout Frame, below: Int) -> Int {
    let room = Size(columns: width, rows: bottom - below)
    guard let big = BigText(address), let scale = big.largest(in: room, charset) else { return bottom }
    let row = bottom - big.size(scale).rows
    big.draw(scale, in: &frame, row: row, column: left, style: .accent)
    return row
  }

  private func lobbyWithoutPhones(_ frame: inout Frame) {
    var row = write(room.settings.title, in: &frame, row: top, style: .heading, most: 2)
    if case .failed(let reason) = context.server {
      row = write(say(reason), in: &frame, row: row + 1, style: Style(.caution, bold: true), most: 3)
    }
    row = write(say(PublicTexts.withoutPhones), in: &frame, row: row + 1, style: Style(.text, bold: true), most: 4)
    row = joined(&frame, row: row + 1, column: left, limit: width, rows: 7) + 1
    write(say(PublicTexts.privacy(room.settings.rule.minimum)), in: &frame, row: row, most: max(0, bottom - row))
  }

  private func joinCode(_ code: JoinCode, in frame: inout Frame, row: Int, column: Int, limit: Int) -> Int {
    frame.write(say(PublicTexts.code), row: row, column: column)
    let room = Size(columns: limit, rows: height >= 19 ? 5 : 3)
    guard let big = BigText(code.description), let scale = big.largest(in: room, charset) else {
      frame.write(code.description, row: row, column: column + say(PublicTexts.code).columns + 1, style: .accent)
      return row + 1
    }
    frame.write(
      code.description, row: row, column: column + say(PublicTexts.code).columns + 1, style: Style(.text, bold: true))
    big.draw(scale, in: &frame, row: row + 1, column: column, style: .accent)
    return row + 1 + big.size(scale).rows
  }

  private func joined(_ frame: inout Frame, row: Int, column: Int, limit: Int, rows: Int) -> Int {
    guard rows > 0 else { return row }
    let most = height >= 19 && rows >= 7 ? 3 : 1
    let used = number(
      "\(room.people)", say(PublicTexts.joined(room.people)), in: &frame, row: row, column: column,
      room: Size(columns: limit, rows: most))
    return row + used + (height >= 19 ? 1 : 0)
  }

  /// Draws a QR code at the left, as large as the scale says and the room allows; returns the column after it and the row below it.
  private func code(_ text: String, in frame: inout Frame) -> (column: Int, below: Int) {
    guard let picture = CodePicture(text) else { return (left, top) }
    // The row of the title and the last one may go: the code needs its quiet zone, and no more.
    let space = Size(columns: context.size.columns, rows: context.size.rows - 1)
    let beside = Size(columns: context.size.columns - 26, rows: space.rows)
    let wanted: [CodePicture.Scale] = state.scale >= 1 ? [.big, .small] : [.small, .big]
    guard let scale = wanted.first(where: { picture.fits($0, in: beside, charset) }) else {
      write(say(PublicTexts.noPicture), in: &frame, row: bottom - 2, style: .muted, most: 2)
      return (left, bottom)
    }
    let size = picture.size(scale)
    picture.draw(scale, in: &frame, row: 1, column: left)
    return (left + size.columns + 2, 1 + size.rows)
  }
}
