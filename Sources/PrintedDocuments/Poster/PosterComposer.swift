import House
import QRCode
import Words
import Workshop

/// Writes a poster for the doors into a manuscript: Wi-Fi first, then the page, both large enough to be read while walking in.
struct PosterComposer: Composer {
  let invitation: Invitation
  let organiser: Organiser?
  let language: Language
  let programVersion: String
  let manuscript: Manuscript

  private static let gap = 26.0
  private static let hint = TextStyle(size: 13, leading: 18)
  private static let label = TextStyle(size: 11, leading: 15, colour: .quiet)

  private var kind: String { say("Aushang", "Poster") }

  var frame: PageFrame {
    PageFrame(
      kind: kind, title: invitation.title,
      imprint: "\(Vocabulary.program(programVersion)) · \(invitation.date.formatted(in: language))",
      metadata: PDFFile.Metadata(
        title: kind + " – " + invitation.title, author: "", subject: "", keywords: "",
        creator: Vocabulary.program(programVersion), date: invitation.date.description), organiser: organiser)
  }

  func compose() {
    composeTitle(kicker: say("Machen Sie mit", "Join in"), title: invitation.title)
    if let network = invitation.network {
      step(1, say("Ins WLAN", "Join the Wi-Fi"), network.qrText, side: 176, networkWords(network))
    }
    step(
      invitation.network == nil ? nil : 2, say("Seite öffnen", "Open the page"),
      invitation.code.qrText(at: invitation.address), side: invitation.network == nil ? 232 : 200, pageWords)
    manuscript.paragraph(
      RoomSentences.privacy(invitation.minimum)[language], TextStyle.poster, width: PageSize.textWidth, before: 20)
    manuscript.paragraph(
      say(
        "Kein Telefon? Antworten Sie am Kiosk oder auf Papier. Steht auf der Leinwand eine andere Adresse, gilt jene.",
        "No phone? Answer at the kiosk or on paper. If the screen shows another address, that one holds."),
      TextStyle.poster, width: PageSize.textWidth, before: 6)
  }

  /// A code at the left, and beside it what it says.
  private func step(_ number: Int?, _ title: String, _ code: String, side: Double, _ words: (Double) -> [Piece]) {
    let heading = (number.map { "\($0). " } ?? "") + title
    manuscript.heading(heading, anchor: "step-\(number ?? 1)")
    let picture = QRCode(code).map { code in
      Piece(height: side, .decoration) { canvas, place in
        QRSquare(code: code).draw(on: canvas, in: Area(x: place.x, y: place.y, width: side, height: side))
      }
    }
    let x = picture == nil ? 0 : side + Self.gap
    let text = Piece.stack(words(PageSize.textWidth - x), spacing: 3)
    manuscript.add(.beside((picture.map { [(0, $0)] } ?? []) + [(x, text)]), before: 12)
  }

  private func networkWords(_ network: WirelessNetwork) -> (Double) -> [Piece] {
    { width in
      [
        hint(RoomSentences.scanNetwork[language], width),
        .space(4),
        label(say("Netz", "Network"), width), large(network.name, most: 30, width),
      ]
        + (network.secret.map { [label(say("Passwort", "Password"), width), large($0, most: 30, width)] }
          ?? [hint(say("Ohne Passwort.", "No password."), width)])
        + [
          .space(4),
          hint(RoomSentences.stayConnected[language], width),
        ]
    }
  }

  private func pageWords(_ width: Double) -> [Piece] {
    [
      hint(
        say(
          "Code mit der Kamera öffnen oder die Adresse im Browser eingeben:",
          "Open the code with your camera, or type the address into a browser:"), width),
      .space(4),
      label(say("Adresse", "Address"), width), large("http://" + invitation.address, most: 30, width),
      label(say("Code", "Code"), width), large(invitation.code.description, most: 46, width),
    ]
  }

  private func hint(_ text: String, _ width: Double) -> Piece { manuscript.text(text, Self.hint, width: width) }
  private func label(_ text: String, _ width: Double) -> Piece { manuscript.text(text, Self.label, width: width) }

  /// What must be typed: as large as a line allows, and on several lines rather than shortened.
  private func large(_ text: String, most: Double, _ width: Double) -> Piece {
    let sizes = stride(from: most, through: 12, by: -1)
    let styles = sizes.map { TextStyle(size: $0, leading: $0 * 1.2, isSemibold: true).tabular() }
    let style = styles.first { manuscript.line(text, $0).width <= width }
    return manuscript.text(
      text, style ?? TextStyle(size: 12, leading: 15, isSemibold: true), width: width, isHyphenated: false)
  }
}
