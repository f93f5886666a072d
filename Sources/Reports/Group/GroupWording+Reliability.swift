package import Benchmarks
package import Documents
package import Questionnaire
import Words
import Workshop

extension GroupWording {
  /// “α = 0.84, n = 52”, and how many could not be counted.
  package func reliability(_ reliability: Reliability, _ key: DataKey) -> Phrase {
    let n = Number(Double(reliability.n), shown: "\(reliability.n)", key / "n")
    let text: Phrase = "α = \(alpha(reliability.alpha, key / "alpha")), n = \(n)"
    guard reliability.incomplete > 0 else { return text }
    return text + say(", ohne \(reliability.incomplete) mit Lücken", ", without \(reliability.incomplete) with blanks")
  }

  /// α with two decimals; “–” where there is none.
  package func alpha(_ alpha: Double?, _ key: DataKey) -> Phrase {
    .number(Number(alpha, shown: alpha.map { Numerals.text($0, decimals: 2, in: language) } ?? "–", key))
  }

  /// What α says of the dimension, in a word: a common rule of thumb, and called so in the note; not of the method.
  func meaning(_ reliability: Reliability) -> Phrase {
    switch reliability.alpha {
    case 0.7...: say("Die Fragen passen gut zusammen.", "The questions go together well.")
    case 0.5..<0.7: say("Die Fragen passen mäßig zusammen.", "The questions go together moderately.")
    default: say("Die Fragen passen kaum zusammen.", "The questions hardly go together.")
    }
  }

  /// “α without Strategy”.
  package func alphaWithout(_ item: ItemID) -> Phrase { say("α ohne ", "α without ") + title(of: item) }

  /// What α is, for people who never heard of it.
  var reliabilityNote: Phrase {
    say(
      "Messen die Fragen einer Dimension dasselbe? Wer bei einer hoch steht, sollte meist auch bei den anderen hoch "
        + "stehen. Cronbachs α (Alpha) fasst das in einer Zahl: nahe 1 gehören die Fragen eng zusammen. „Gut“ heißt hier "
        + "ab 0,7, „mäßig“ ab 0,5: eine verbreitete Faustregel, kein Ergebnis der Studie. Darunter sehen Sie besser die "
        + "einzelnen Fragen an. „α ohne“ ist die Zahl, wenn die Frage fehlte: Ist sie deutlich höher, misst die Frage "
        + "etwas anderes. Gezählt sind alle, die in "
        + "jeder Frage der Dimension eine Antwort 0–4 haben; ab \(Reliability.least) Personen.",
      "Do the questions of a dimension measure the same? Whoever is high in one should mostly be high in the others. "
        + "Cronbach’s α (alpha) puts that into a number: near 1 the questions belong closely together. Here “well” means from 0.7 on, “moderately” from "
        + "0.5 on: a common rule of thumb, no finding of the study. Below that better look at single questions. "
        + "“α without” is the number if "
        + "the question were missing: where it is clearly higher, the question measures something else. Counted are all who "
        + "have an answer 0–4 at every question of the dimension; from \(Reliability.least) people on.")
  }
}
