import Questionnaire
import Reports
import Words

/// The formats that a command can write, and what the end of a file's name says of them: one rule for all commands.
struct OutputFormats<Format: Equatable & Sendable>: Sendable {
  /// Each with the ends of names that mean it, the usual one first.
  let all: [(format: Format, suffixes: [String])]
  /// Whether `--format` can say it as well.
  let hasOption: Bool

  /// The format of the file at `output`: what `--format` says, else what the end of its name says, else `usual`.
  ///
  /// A name without an end, and standard output, take what is asked for. Throws where both contradict each other, and where
  /// neither says anything known.
  func format(asked: Format? = nil, output: String?, usual: Format) throws -> Format {
    guard let output, output != "-", let suffix = Self.suffix(of: output) else { return asked ?? usual }
    let named = all.first { $0.suffixes.contains(suffix) }
    guard let asked else {
      if let named { return named.format }
      throw Self.unknown(suffix, among: all.compactMap(\.suffixes.first), hasOption: hasOption)
    }
    if let named, named.format != asked {
      throw Self.contradiction(suffix, all.first { $0.format == asked }?.suffixes.first ?? "")
    }
    return asked
  }

  /// What stands behind the last dot of the name, in small letters: “pdf”; `nil` where there is none, as in “.profile”.
  private static func suffix(of path: String) -> String? {
    guard let name = path.split(separator: "/", omittingEmptySubsequences: false).last,
      let dot = name.lastIndex(of: "."), dot > name.startIndex
    else { return nil }
    let suffix = name[name.index(after: dot)...]
    return suffix.isEmpty ? nil : suffix.lowercased()
  }

  private static func unknown(_ suffix: String, among known: [String], hasOption: Bool) -> Failure {
    let suffix = String(suffix.prefix(20)).shownSafely
    let names = known.map { "." + $0 }.joined(separator: ", ")
    return Failure(
      .usage,
      de: "„--output“: Aus der Endung „.\(suffix)“ lässt sich kein Format machen. Möglich: \(names)."
        + (hasOption ? " Oder nennen Sie eines mit „--format“." : ""),
      en: "“--output”: the ending “.\(suffix)” names no format. Possible: \(names)."
        + (hasOption ? " Or name one with “--format”." : ""))
  }

  private static func contradiction(_ suffix: String, _ asked: String) -> Failure {
    Failure(
      .usage,
      de: "„--format“ und „--output“ widersprechen sich: Die Datei endet auf „.\(suffix)“ statt auf „.\(asked)“. "
        + "Ändern Sie die Endung, oder lassen Sie „--format“ weg.",
      en: "“--format” and “--output” contradict each other: the file ends in “.\(suffix)” instead of “.\(asked)”. "
        + "Change the ending, or leave out “--format”.")
  }
}

extension OutputFormats<ReportFormat> {
  static let reports = OutputFormats(all: ReportFormat.allCases.map { ($0, $0.suffixes) }, hasOption: true)
  /// What is only there to be printed.
  static let printed = OutputFormats(all: [(.pdf, ReportFormat.pdf.suffixes)], hasOption: false)

  /// Refuses a file whose name says that it is no PDF.
  func check(_ output: String?) throws { _ = try format(output: output, usual: .pdf) }
}

extension OutputFormats<Template.Kind> {
  init(of template: Template) {
    self.init(all: template.kinds.map { ($0, $0.suffixes) }, hasOption: false)
  }
}
