/// The screens of an assessment, in the order in which one meets them. Each names its own, and the manual of keys has a
/// chapter for each: a screen without one does not compile.
package enum AssessmentPlace: CaseIterable, Sendable {
  case start, companies, portfolio, questionnaires, company, person, list, codeEntry, followUp
  case question, overview, finish, consent
  case result, action, whatIf
  case reportMenu, report, save, print, code
  case publicStart, notice, later
}
