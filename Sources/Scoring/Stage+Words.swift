package import Questionnaire
package import Words

extension Vocabulary {
  /// The name of a stage in neutral words.
  package static func name(of stage: Stage) -> LocalizedText {
    switch stage {
    case .tryingOut: LocalizedText(de: "Ausprobieren", en: "Experimenting")
    case .craft: LocalizedText(de: "Handwerk", en: "Craft")
    case .integrated: LocalizedText(de: "Integriert", en: "Integrated")
    case .anchored: LocalizedText(de: "Verankert", en: "Embedded")
    }
  }

  /// What a stage means, in a sentence, in neutral words.
  package static func meaning(of stage: Stage) -> LocalizedText {
    switch stage {
    case .tryingOut:
      LocalizedText(
        de: "Einzelnes wird versucht; Wissen, Zuständigkeit oder Rückhalt fehlen noch an wichtigen Stellen.",
        en:
          "A few things are being tried, but knowledge, clear responsibility or backing is still missing where it matters."
      )
    case .craft:
      LocalizedText(
        de: "Die Grundlagen sind da, und die tägliche Arbeit gelingt. Noch hängt viel an Einzelnen.",
        en: "The basics are in place and the daily work gets done. Much still depends on individuals.")
    case .integrated:
      LocalizedText(
        de: "Das Thema ist geregelt, abgestimmt und mit den übrigen Aufgaben des Unternehmens verbunden.",
        en: "The subject is organised, coordinated and linked with the other work of the company.")
    case .anchored:
      LocalizedText(
        de: "Das Thema gehört zur Kultur: Leitung und Team tragen es, und es wird laufend besser.",
        en: "The subject is part of the culture: management and staff carry it, and it keeps improving.")
    }
  }
}

// In the words of the file, else in neutral ones.
extension Questionnaire {
  /// The name of a stage (method §4).
  package func name(of stage: Stage) -> LocalizedText {
    wording.stages[stage.rawValue]?.title ?? Vocabulary.name(of: stage)
  }

  /// What a stage means, in a sentence; in other words for who works alone, where the file has some.
  package func meaning(of stage: Stage, isSolo: Bool = false) -> LocalizedText {
    let words = wording.stages[stage.rawValue]
    return (isSolo ? words?.solo : nil) ?? words?.text ?? Vocabulary.meaning(of: stage)
  }
}
