import AssessmentScreens
import Foundation
import PublicTerminal
import ScreenKit
import Words

/// Carries out what screens and dialogue ask for at a public terminal: what concerns the answers of this session, and
/// nothing of files, printers, pagers, workshops and other people. There is no code here that could.
final class PublicRunner {
  private let session: PublicSession
  private var runner: EffectRunner

  init(_ session: PublicSession) {
    self.session = session
    runner = EffectRunner(session.environment(), contributions: session.door.given)
  }

  func perform(_ effect: Effect) -> [ShellEvent] {
    switch effect {
    case .keeping, .catalog, .assessment(.list), .assessment(.companies), .assessment(.create),
      .assessment(.findEarlier), .assessment(.readEntry), .assessment(.open), .assessment(.close), .assessment(.save),
      .assessment(.savePosition), .assessment(.mark), .assessment(.extend), .assessment(.saveCompany),
      .assessment(.finish), .assessment(.delete), .plan(.add), .plan(.restore), .plan(.save), .plan(.remove),
      .plan(.park):
      return runner.perform(effect).map(withoutPlaces)
    case .assessment(.consent): return session.collects ? runner.perform(effect) : [.failed(DoorTexts.notHere)]
    case .assessment(.readCode(let typed)): return read(typed)
    case .door(.keep): return keep()
    case .door(.forget):
      session.forget()
      return [.door(.forgotten)]
    case .door(.resume(let typed)): return resume(typed)
    case .keepLanguage, .quit: return []
    case .assessment(.join), .plan(.saveCalendar), .report, .terminal: return [.failed(DoorTexts.notHere)]
    }
  }

  /// Where something lies on this computer is nobody's business who only visits it, nor can they make room there.
  private func withoutPlaces(_ event: ShellEvent) -> ShellEvent {
    func plain(_ text: LocalizedText) -> LocalizedText {
      text.german.contains(session.door.folder) ? DoorTexts.notStored : text
    }
    switch event {
    case .failed(let text): return .failed(plain(text))
    case .notice(let text): return .notice(plain(text))
    case .assessment(.saveFailed(let items, let text)): return .assessment(.saveFailed(items, plain(text)))
    case .keeping(.failed(let text)): return .keeping(.failed(plain(text)))
    case .keeping, .catalog, .assessment, .actions, .report, .door: return event
    }
  }

  private func keep() -> [ShellEvent] {
    do {
      guard let kept = try session.keep() else { return [.door(.refused(DoorError.notKept.explanation))] }
      return [.door(.kept(kept))]
    } catch { return [.door(.refused(Self.text(of: error)))] }
  }

  /// A code to go on with, else a result code; never a file.
  private func read(_ typed: String) -> [ShellEvent] {
    if ResumeCode(reading: typed) != nil { return resume(typed) }
    let event = runner.read(typed)
    // Who has mistyped one must not be told of the groups that the other has.
    if case .codeRejected = event, ResumeCode.resembles(typed) { return resume(typed) }
    return [.assessment(event)]
  }

  private func resume(_ typed: String) -> [ShellEvent] {
    guard let code = ResumeCode(reading: typed) else { return [.door(.refused(DoorError.unknownCode.explanation))] }
    // What would be deleted by going away is not left by mistake.
    if session.kept == nil, case .assessment(.list(let entries))? = runner.perform(.assessment(.list)).last,
      !entries.isEmpty
    {
      return [.door(.refused(Self.hasAnswers))]
    }
    do {
      guard let kept = try session.resume(code) else { return [.door(.refused(DoorError.unknownCode.explanation))] }
      runner = EffectRunner(session.environment(), contributions: session.door.given)
      return [.door(.resumed(kept))]
    } catch { return [.door(.refused(Self.text(of: error)))] }
  }

  private static let hasAnswers = LocalizedText(
    de: "In dieser Sitzung liegen schon Antworten, die dann gelöscht würden. Heben Sie sie zuvor auf („Später "
      + "weitermachen“), oder melden Sie sich mit dem Code neu an.",
    en: "This session holds answers already, which would then be deleted. Keep them before (“Go on later”), or come in "
      + "anew with the code.")

  private static func text(of error: any Error) -> LocalizedText {
    (error as? any ExplainedError)?.explanation ?? Failure(error)?.text ?? DoorError.notKept.explanation
  }
}
