package import Questionnaire
import Words

/// The item with which a room learns how to vote; it is part of no figure.
package enum Practice {
  /// A question without any weight.
  package static let item: Item = {
    let anchors = [
      LocalizedText(de: "gar nicht", en: "not at all"), LocalizedText(de: "ein wenig", en: "a little"),
      LocalizedText(de: "mittel", en: "so so"), LocalizedText(de: "gut", en: "well"),
      LocalizedText(de: "sehr gut", en: "very well"),
    ]
    guard let id = ItemID("uebung.probe"), let section = SectionID("uebung"), let scale = PerLevel(anchors),
      let item = try? Item(
        id: id, kind: .level(anchors: scale), placement: .section(section), isInShortForm: true,
        title: LocalizedText(de: "Übung", en: "Practice"),
        question: LocalizedText(
          de: "Zum Üben: Wie gut haben Sie heute hierher gefunden?",
          en: "To practise: how well did you find your way here today?"))
    else { preconditionFailure("the practice item is valid") }
    return item
  }()
}
