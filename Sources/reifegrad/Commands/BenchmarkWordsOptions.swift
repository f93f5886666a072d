import ArgumentParser
import Benchmarks
import Words

extension Fieldwork.Selection: ExpressibleByArgument {}

/// What a measured benchmark is called, and whom it is about.
///
/// A text holds for both languages, or begins with `de:` or `en:` and holds for that one; it may be given twice.
struct BenchmarkWordsOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Titel; „de: …“ und „en: …“ je Sprache / title; “de: …” and “en: …” for a language each", valueName: "text"))
  var title: [String] = []
  @Option(help: ArgumentHelp("wie befragt wurde / how responses were gathered", valueName: "text"))
  var method: [String] = []
  @Option(help: ArgumentHelp("was man dazu wissen muss / what one must know of it", valueName: "text"))
  var note: [String] = []
  @Option(help: ArgumentHelp("wer mitmachen konnte / who could take part", valueName: "text"))
  var frame: [String] = []
  @Option(help: ArgumentHelp("erster Tag, JJJJ-MM-TT / first day, YYYY-MM-DD", valueName: "date"))
  var from: String?
  @Option(help: ArgumentHelp("letzter Tag, JJJJ-MM-TT / last day, YYYY-MM-DD", valueName: "date"))
  var to: String?
  @Option(
    help: "wie viele gefragt wurden, auch wer nicht antwortete / how many were asked, whether they answered or not")
  var asked: Int?
  @Option(
    help: ArgumentHelp(
      "wie jemand dazukam: self-selected, random, everyone / "
        + "how people came to answer: self-selected, random, everyone"))
  var selection: Fieldwork.Selection?

  /// The most characters of a title that lists and screens have room for.
  private static let mostOfTitle = 30

  func validate() throws {
    for (option, texts) in [("--title", title), ("--method", method), ("--note", note), ("--frame", frame)] {
      _ = try text(texts, option)
    }
    if let title = try text(title, "--title"), let long = title.longest(over: Self.mostOfTitle) {
      throw ValidationError(
        de: "„--title“ hat Platz für \(Self.mostOfTitle) Zeichen; das sind \(long.count).",
        en: "“--title” has room for \(Self.mostOfTitle) characters; these are \(long.count).")
    }
    let (first, last) = (try day(from, "--from"), try day(to, "--to"))
    if let first, let last, last < first {
      throw ValidationError(
        de: "„--to“ (\(last)) liegt vor „--from“ (\(first)).", en: "“--to” (\(last)) is before “--from” (\(first)).")
    }
    if let asked, !(1...LevelCounts.most).contains(asked) {
      throw ValidationError.range("--asked", 1, LevelCounts.most)
    }
    for day in [first, last].compactMap(\.self) where !Source.years.contains(day.year) {
      throw ValidationError(
        de:
          "Ein Vergleichsprofil ist aus den Jahren \(Source.years.lowerBound) bis \(Source.years.upperBound), nicht von "
          + "\(day.year).",
        en:
          "A reference profile is of the years \(Source.years.lowerBound) to \(Source.years.upperBound), not of \(day.year)."
      )
    }
  }

  /// Texts that were given for one language alone; there the other one stands in, as in files.
  var hint: LocalizedText? {
    let missing = { (prefix: String, other: String) in
      [("--title", title), ("--method", method), ("--note", note), ("--frame", frame)].filter { _, texts in
        texts.contains { $0.hasPrefix(other) } && !texts.contains { $0.hasPrefix(prefix) }
      }.map(\.0)
    }
    let (german, english) = (missing("de:", "en:"), missing("en:", "de:"))
    guard let first = (german + english).first else { return nil }
    let names = (german + english).joined(separator: ", ")
    let prefix = german.contains(first) ? "de:" : "en:"
    return LocalizedText(
      de: "\(names): nur in einer Sprache; in Berichten in der anderen steht derselbe Text. Ergänzen Sie „\(first) "
        + "'\(prefix) …'“.",
      en: "\(names): in one language only; reports in the other one have the same text. Add “\(first) '\(prefix) …'”.")
  }

  func words() throws -> BenchmarkWords {
    var words = BenchmarkWords()
    words.title = try text(title, "--title")
    words.method = try text(method, "--method")
    words.note = try text(note, "--note")
    words.fieldwork = Fieldwork(
      frame: try text(frame, "--frame"), from: try day(from, "--from"), to: try day(to, "--to"), asked: asked,
      selection: selection)
    return words
  }

  private func day(_ text: String?, _ option: String) throws -> CalendarDate? {
    guard let text else { return nil }
    guard let day = CalendarDate(text) else { throw ValidationError.day(option) }
    return day
  }

  /// Both languages out of one text, or of two with their language before them.
  private func text(_ texts: [String], _ option: String) throws -> LocalizedText? {
    guard !texts.isEmpty else { return nil }
    var (german, english): (String?, String?)
    for text in texts {
      let own = { (prefix: String) in text.hasPrefix(prefix) ? String(text.dropFirst(prefix.count)).trimmed : nil }
      let values =
        own("de:").map { (de: Optional($0), en: String?.none) } ?? own("en:").map { (nil, $0) } ?? (text, text)
      for word in [values.de, values.en].compactMap(\.self) { try check(word, option) }
      guard (values.de == nil || german == nil) && (values.en == nil || english == nil) else {
        throw ValidationError(
          de: "„\(option)“ steht für dieselbe Sprache zweimal da; schreiben Sie „de: …“ und „en: …“.",
          en: "“\(option)” is given twice for the same language; write “de: …” and “en: …”.")
      }
      german = german ?? values.de
      english = english ?? values.en
    }
    // Where a language is missing, the other stands in, as in files.
    guard let de = german ?? english, let en = english ?? german else { return nil }
    return LocalizedText(de: de, en: en)
  }

  private func check(_ text: String, _ option: String) throws {
    guard text.contains(where: { !$0.isWhitespace }), text.count <= Fieldwork.longestText, text.shownSafely == text
    else {
      throw ValidationError(
        de:
          "„\(option)“ braucht einen Text in einer Zeile, höchstens \(Fieldwork.longestText) Zeichen, ohne Steuerzeichen.",
        en:
          "“\(option)” needs a text on one line, at most \(Fieldwork.longestText) characters, without control characters."
      )
    }
  }
}

extension LocalizedText {
  fileprivate func longest(over limit: Int) -> String? { [german, english].first { $0.count > limit } }
}
