import Words

/// The messages of the parser, by their pattern; one that is not known here stays English.
enum ParserWords {
  static func translated(_ message: String, _ help: OptionHelp?) -> LocalizedText? {
    options(message, help) ?? values(message, help) ?? arguments(message, help)
  }

  private static func options(_ message: String, _ help: OptionHelp?) -> LocalizedText? {
    if let match = try? #/Unknown option '(.+?)'(?:\. Did you mean '(.+?)'\?)?/#.wholeMatch(in: message) {
      let meant = match.2.map { Suggestion(String($0)) }.afterSentence
      return LocalizedText(
        de: "Die Option „\(match.1)“ gibt es hier nicht.\(meant.german)",
        en: "There is no option “\(match.1)” here.\(meant.english)")
    }
    if let match = try? #/Invalid option: (.+)/#.wholeMatch(in: message) {
      return LocalizedText(
        de: "„\(match.1)“ ist keine Option: Sie beginnen mit „--“ und einem Buchstaben.",
        en: "“\(match.1)” is no option: they begin with “--” and a letter.")
    }
    if let match = try? #/The option '(.+?)' does not take any value, but '(.*)' was specified\./#.wholeMatch(
      in: message)
    {
      return LocalizedText(
        de: "Die Option „\(match.1)“ hat keinen Wert; lassen Sie „=\(match.2)“ weg.",
        en: "The option “\(match.1)” has no value; leave out “=\(match.2)”.")
    }
    if let match = try? #/Value to be set with flag '(.+?)' had already been set with flag '(.+?)'/#
      .wholeMatch(in: message)
    {
      return LocalizedText(
        de: "„\(match.2)“ und „\(match.1)“ schließen einander aus.",
        en: "“\(match.2)” and “\(match.1)” exclude each other.")
    }
    if let match = try? #/Can't generate completion scripts for '(.+?)'\.(?:.|\n)*/#.wholeMatch(in: message) {
      return LocalizedText(
        de: "Für „\(match.1)“ gibt es keine Vervollständigung. Möglich: zsh, bash, fish.",
        en: "There is no completion for “\(match.1)”. Possible: zsh, bash, fish.")
    }
    if message.hasPrefix("Can't autodetect a supported shell.") {
      return LocalizedText(
        de: "Welche Shell Sie verwenden, ist nicht zu erkennen. Nennen Sie sie mit „=“: zsh, bash, fish.",
        en: "Which shell you use cannot be told. Name it with “=”: zsh, bash, fish.")
    }
    return nil
  }

  private static func values(_ message: String, _ help: OptionHelp?) -> LocalizedText? {
    if let match = try? #/Missing value for '(\S+?)(?: <.+>)?'/#.wholeMatch(in: message) {
      return LocalizedText(
        de: "Nach „\(match.1)“ fehlt der Wert" + (help.map { ": \($0.about.german)." } ?? "."),
        en: "“\(match.1)” lacks its value" + (help.map { ": \($0.about.english)." } ?? "."))
    }
    let pattern =
      #/The value '((?:.|\n)*)' is invalid for '(\S+?)(?: <.+?>)?'(?:\. Please provide one of ((?:.|\n)+))?/#
    guard let match = try? pattern.wholeMatch(in: message) else { return nil }
    let value = match.1.prefix(80)
    // A value without an option is named by what it is, not by the parser's placeholder.
    let isOption = match.2.hasPrefix("-")
    let (german, english) =
      isOption
      ? ("„\(value)“ passt nicht zu „\(match.2)“", "“\(value)” does not fit “\(match.2)”")
      : ("„\(value)“ ist hier nicht richtig", "“\(value)” is not right here")
    guard let choices = match.3.map({ listed($0) }), !choices.isEmpty else {
      return LocalizedText(
        de: german + (help.map { "; gebraucht wird: \($0.about.german)." } ?? "."),
        en: english + (help.map { "; what is needed: \($0.about.english)." } ?? "."))
    }
    let meant = String(value).meant(among: choices).afterSentence
    return LocalizedText(
      de: "\(german).\(meant.german) Möglich: \(choices.joined(separator: ", ")).",
      en: "\(english).\(meant.english) Possible: \(choices.joined(separator: ", ")).")
  }

  /// `'a', 'b' or 'c'.`, or one a line where there are many.
  private static func listed(_ text: Substring) -> [String] {
    if text.contains("\n") {
      return text.split(separator: "\n").compactMap { line in
        line.hasPrefix("  - ") ? String(line.dropFirst(4)) : nil
      }
    }
    return text.matches(of: #/'(.+?)'/#).map { String($0.1) }
  }

  private static func arguments(_ message: String, _ help: OptionHelp?) -> LocalizedText? {
    if let match = try? #/Missing expected argument '(.+?)'/#.wholeMatch(in: message) {
      let name = String(match.1)
      // An option is to be typed, so it is named; the parser's placeholder of an argument says nothing.
      if let option = name.split(separator: " ").first, option.hasPrefix("-") {
        return LocalizedText(
          de: "Es fehlt „\(option)“" + (help.map { ": \($0.about.german)." } ?? "."),
          en: "“\(option)” is missing" + (help.map { ": \($0.about.english)." } ?? "."))
      }
      return LocalizedText(
        de: "Es fehlt eine Angabe: \(help?.about.german ?? name).",
        en: "Something is missing: \(help?.about.english ?? name).")
    }
    if let match = try? #/Missing one of: ((?:.|\n)+)/#.wholeMatch(in: message) {
      let choices = listed(match.1).joined(separator: ", ")
      return LocalizedText(
        de: "Es fehlt eine Angabe, eine von diesen: \(choices).", en: "Something is missing, one of these: \(choices).")
    }
    if message == "Missing required subcommand." {
      return LocalizedText(de: "Es fehlt der Befehl.", en: "The command is missing.")
    }
    if let match = try? #/Unexpected argument '((?:.|\n)*)'/#.wholeMatch(in: message) {
      return tooMuch(match.1.prefix(80), "is one too many here")
    }
    if let match = try? #/\d+ unexpected arguments: '((?:.|\n)*)'/#.wholeMatch(in: message) {
      return tooMuch(match.1.replacing("', '", with: " ").prefix(160), "is too much here")
    }
    return nil
  }

  private static func tooMuch(_ words: Substring, _ english: String) -> LocalizedText {
    LocalizedText(de: "„\(words)“ ist hier zu viel.", en: "“\(words)” \(english).")
  }
}
