import Questionnaire
import Reports
import ScreenKit
import Words

/// Whether the answers may be part of benchmarks: asked once when an assessment ends, changed in the menu of the result.
extension LineDialogue {
  /// After the last question: what is asked, what is in the file, and what holds now.
  var consentAtEnd: [String] {
    guard assessment?.asksForConsent == true else { return [] }
    let texts = [
      ContributionText.question, ContributionText.purpose, ContributionText.holds, ContributionText.lacks,
      contributionPlace, agrees ? ConsentTexts.agreed : ConsentTexts.prompt,
    ]
    return [texts.map(say).joined(separator: " ")]
  }

  /// Takes what was said of it; `nil` where something else was typed.
  mutating func takeConsentAtEnd(_ word: String) -> [Effect]? {
    guard assessment?.asksForConsent == true else { return nil }
    switch word {
    case "j", "ja", "y", "yes": agrees = true
    case "n", "nein", "no": agrees = false
    default: return nil
    }
    return []
  }

  /// What is stored with the end: once, whatever was said.
  mutating func consentEffects(of id: AssessmentID) -> [Effect] {
    guard assessment?.asksForConsent == true else { return [] }
    defer { agrees = false }
    return [.assessment(.consent(agrees, in: id))]
  }

  // MARK: In the menu of the result

  var consentPrompt: [String] {
    var lines = [say(ContributionText.question)]
    if let consent = assessment?.consent, consent.isGiven {
      lines.append(say(ContributionText.given { consent.since.formatted(in: $0) }))
      if let file = consent.file, facilities.contains(.files) { lines += [say(ContributionText.wrote), file] }
      return lines + [say(ConsentTexts.changePrompt)]
    }
    return lines
      + [
        ContributionText.purpose, ContributionText.holds, ContributionText.lacks, contributionPlace,
        ConsentTexts.laterPrompt,
      ].map(say)
  }

  mutating func handleConsent(_ word: String) -> [Effect] {
    guard let id = assessment?.storedID else { return toMenu() }
    switch word {
    case "": return toMenu()
    case "n", "nein", "no": return [.assessment(.consent(false, in: id))]
    case "j", "ja", "y", "yes": return [.assessment(.consent(true, in: id))]
    case "q": return askToLeave()
    default: return refuse()
    }
  }

  mutating func receive(_ consent: Consent, _ handover: Handover?) -> [Effect] {
    let wasGiven = assessment?.consent?.isGiven == true
    assessment?.consent = consent
    if handover != nil, !facilities.contains(.files) {
      tell(DoorTexts.contributed)
    } else if let handover {
      tell(lines: [say(ContributionText.wrote), handover.file, say(ContributionText.handOver), handover.code])
    } else if wasGiven {
      tell(facilities.contains(.files) ? ContributionText.withdrawn : DoorTexts.withdrawn)
    } else if case .consent = step {
      tell(ContributionText.declined)
    }
    guard case .consent = step else { return [] }
    return toMenu()
  }
}
