import QRCode

extension HTMLWriter {
  /// The result code in letters and as a QR code.
  var code: HTML? {
    guard let code = report.code, !code.isEmpty else { return nil }
    return """
      <p>\(words.codeIntro)</p>
      <div class="code">
      <p class="letters" translate="no">\(code)</p>
      \(QRCode(code).map { QRDrawing(code: $0, title: say("Der Ergebniscode als QR-Code", "The result code as a QR code")).drawing })
      </div>

      """
  }
}
