import Benchmarks
import ScreenKit
import Terminal
import Words
import Workshop

/// What gets people in.
extension PublicView {
  func network(_ frame: inout Frame) {
    guard let network = room.settings.network else { return lobby(&frame) }
    let picture = CodePicture(network.qrText)
    guard let picture, let scale = scale(of: picture) else { return networkInWords(network, picture, &frame) }
    let column = draw(picture, scale, in: &frame).column
    let limit = left + width - column
    var row = write(say(PublicTexts.networkTitle), in: &frame, row: top, style: .heading, column: column, limit: limit)
    row = write(say(PublicTexts.networkHow), in: &frame, row: row + 1, column: column, limit: limit)
    row = write(say(PublicTexts.networkName), in: &frame, row: row + 1, column: column, limit: limit)
    row = write(network.name, in: &frame, row: row, style: .accent, column: column, limit: limit)
    if let password = network.secret {
      row = write(say(PublicTexts.password), in: &frame, row: row + 1, column: column, limit: limit)
      row = write(password, in: &frame, row: row, style: .accent, column: column, limit: limit)
    }
    if row + 2 < bottom {
      write(
        say(PublicTexts.networkThen), in: &frame, row: row + 1, column: column, limit: limit, most: bottom - row - 1)
    }
  }

  /// Name and password as large as there is room for, where the code has none.
  private func networkInWords(_ network: WirelessNetwork, _ picture: CodePicture?, _ frame: inout Frame) {
    let isRoomy = height >= 19
    var row = write(say(PublicTexts.networkTitle), in: &frame, row: top, style: .heading) + (isRoomy ? 1 : 0)
    let hints = [say(PublicTexts.networkThen), noPicture(picture)]
    let hintRows = hints.map { charset.shown($0).wrapped(to: width).count }.reduce(0, +)
    let words = [(PublicTexts.networkLabel, network.name), (PublicTexts.password, network.secret ?? "")]
    for (label, text) in words where !text.isEmpty {
      let end = frame.write(say(label) + " ", row: row, column: left)
      row = write(text, in: &frame, row: row, style: .accent, column: end, limit: left + width - end)
      let room = Size(columns: width, rows: bottom - hintRows - row)
      if let typed = TypedText(text), typed.fits(in: room, charset) {
        typed.draw(in: &frame, row: row, column: left, style: .accent)
        row += typed.size.rows
      }
      row += isRoomy ? 1 : 0
    }
    row = max(row, bottom - hintRows - (isRoomy ? 1 : 0))
    row = write(hints[0], in: &frame, row: row) + (isRoomy ? 1 : 0)
    write(hints[1], in: &frame, row: row, style: .muted, most: max(0, bottom - row))
  }

  func lobby(_ frame: inout Frame) {
    guard let joinCode = context.joinCode, let address = context.server.address, context.isDoorOpen else {
      return lobbyWithoutPhones(&frame)
    }
    let (column, below) = code(joinCode.qrText(at: address), in: &frame)
    let limit = left + width - column
    let end = large(address, in: &frame, below: below)
    let isRoomy = height >= 19
    var row = top
    if isRoomy { row = write(doorTitle, in: &frame, row: row, style: .heading, column: column, limit: limit) + 1 }
    row = write(
      say(limit < 34 ? PublicTexts.scanShort : PublicTexts.scan), in: &frame, row: row, column: column, limit: limit,
      most: 2)
    row += isRoomy ? 1 : 0
    // In full, whatever it takes: it must be typed.
    row = write(address, in: &frame, row: row, style: .accent, column: column, limit: limit)
    row += isRoomy && end == bottom ? 1 : 0
    row = self.joinCode(joinCode, in: &frame, row: row, column: column, limit: limit)
    row += isRoomy ? 1 : 0
    let privacy = say(PublicTexts.privacy(room.settings.rule.minimum))
    let privacyRows = charset.shown(privacy).wrapped(to: limit).count
    if !isRoomy, row + privacyRows + 3 <= end { row += 1 }
    row = joined(&frame, row: row, column: column, limit: limit, rows: end - row)
    if !isRoomy, row + privacyRows + 1 <= end { row += 1 }
    // The sentence on data must be whole.
    if end < bottom { row = min(row, end - privacyRows) }
    write(privacy, in: &frame, row: row, column: column, limit: limit, most: max(0, end - row))
  }

  /// The second step where the network is the first.
  private var doorTitle: String {
    say(room.settings.network == nil ? PublicTexts.joinTitle : PublicTexts.joinSecond)
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
    var row = write(say(PublicTexts.joinTitle), in: &frame, row: top, style: .heading)
    if case .failed(let reason) = context.server {
      row = write(say(reason), in: &frame, row: row + 1, style: Style(.caution, bold: true), most: 4)
    } else if !context.isDoorOpen {
      row = write(say(PublicTexts.doorClosed), in: &frame, row: row + 1, style: Style(.caution, bold: true), most: 4)
    }
    // Not in the moment before the address is known.
    if !context.server.hasPhones || !context.isDoorOpen {
      row = write(say(PublicTexts.withoutPhones), in: &frame, row: row + 1, style: Style(.text, bold: true), most: 4)
    }
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

  /// Draws a QR code at the left, as large as the scale says and the room allows; returns the column after it and the
  /// row below it.
  private func code(_ text: String, in frame: inout Frame) -> (column: Int, below: Int) {
    let picture = CodePicture(text)
    guard let picture, let scale = scale(of: picture) else {
      let hint = noPicture(picture)
      let rows = charset.shown(hint).wrapped(to: width).count
      write(hint, in: &frame, row: bottom - rows, style: .muted)
      return (left, bottom)
    }
    return draw(picture, scale, in: &frame)
  }

  /// The largest drawing that has room beside the words; `nil` for none.
  private func scale(of picture: CodePicture) -> CodePicture.Scale? {
    // The row of the title and the last one may go: the code needs its quiet zone, and no more.
    let beside = Size(columns: context.size.columns - Self.wordColumns, rows: context.size.rows - 1)
    let wanted: [CodePicture.Scale] = state.scale >= 1 ? [.big, .small] : [.small, .big]
    return wanted.first { picture.fits($0, in: beside, charset) }
  }

  private func draw(
    _ picture: CodePicture, _ scale: CodePicture.Scale, in frame: inout Frame
  ) -> (column: Int, below: Int) {
    let size = picture.size(scale)
    picture.draw(scale, in: &frame, row: 1, column: left)
    return (left + size.columns + 2, 1 + size.rows)
  }

  /// What the words beside a code take at least.
  private static let wordColumns = 26

  /// Why there is no code, and in which window there is one.
  private func noPicture(_ picture: CodePicture?) -> String {
    guard charset != .ascii, let size = picture?.size(charset == .unicode ? .small : .big) else {
      return say(PublicTexts.noBlocks)
    }
    return say(PublicTexts.smallWindow(columns: size.columns + Self.wordColumns, rows: size.rows + 1))
  }
}
