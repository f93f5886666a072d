import QRCode
import Questionnaire

extension HTMLWriter {
  /// The result code in letters and as a QR code.
  var code: HTML? {
    guard let code = report.code, !code.isEmpty else { return nil }
    return """
      <p>\(words.codeIntro)</p>
      <div class="code">
      <p class="letters" translate="no">\(code)</p>
      </div>

      """
  }
}
