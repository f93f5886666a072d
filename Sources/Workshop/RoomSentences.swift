package import Words

/// What the room reads on the public view as well as on paper.
package enum RoomSentences {
  /// The sentence on data before the first answer.
  ///
  /// - Parameter k: from so many answers on group values are shown.
  package static func privacy(_ k: Int) -> LocalizedText {
    LocalizedText(
      de: "Ohne Namen, ohne Geräteadressen. Gruppenwerte erst ab \(k) Antworten. Am Ende werden die einzelnen "
        + "Antworten gelöscht.",
      en:
        "No names, no device addresses. Group values only from \(k) answers on. Single answers are deleted at the end.")
  }

  /// How a phone joins the network whose code is seen.
  package static let scanNetwork = LocalizedText(
    de: "Kamera auf den Code halten und „Verbinden“ antippen.", en: "Point your camera at the code and tap “Join”.")

  /// Phones leave a network without internet by themselves.
  package static let stayConnected = LocalizedText(
    de: "Meldet das Telefon „kein Internet“: trotzdem verbunden bleiben.",
    en: "If your phone says “no internet”: stay connected all the same.")
}
