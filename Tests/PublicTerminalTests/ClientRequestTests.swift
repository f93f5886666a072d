import Testing
import Words

@testable import PublicTerminal

@Suite("What a client may ask for")
struct ClientRequestTests {
  private static let code = "289RM-V12H1-N9M44-8GDD0-0001E-HVBW4-2GQC1-T3AAF"

  @Test("The one grammar: a report of a code, or going on with one")
  func grammar() {
    let code = Self.code
    #expect(ClientRequest("report \(code)") == .report(code: code, .text, nil))
    #expect(ClientRequest("report \(code) --format pdf --lang de") == .report(code: code, .pdf, .german))
    #expect(ClientRequest("report  \(code)   --lang=en  --format=json ") == .report(code: code, .json, .english))
    #expect(ClientRequest("report \(code) --lang en --format html") == .report(code: code, .html, .english))
    #expect(ClientRequest("resume ABCD-EFGH") == .resume(code: "ABCD-EFGH"))
  }

  @Test(
    "Nothing else is a request",
    arguments: [
      "", " ", "report", "resume", "report --format pdf", "report --format", "sh", "bash -i", "/bin/sh", "reifegrad",
      "reifegrad list", "public", "scp -t .", "scp -f /etc/passwd", "internal-sftp", "/usr/lib/openssh/sftp-server",
      "rsync --server . .", "git-upload-pack 'x'", "report CODE; ls", "report CODE && ls", "report CODE | sh",
      "report $(id)", "report `id`", "report ${HOME}", "report CODE > /tmp/x", "report CODE < /etc/passwd",
      "report 'CODE'", "report \"CODE\"", "report CO\\DE", "report CODE\nsh", "report\tCODE", "report CODE\u{0}x",
      "report CODE --format docx", "report CODE --format=csv", "report CODE --format pdf --format text",
      "report CODE --lang fr", "report CODE --lang de --lang en", "report CODE --lang", "report CODE --output x",
      "report CODE --output=/tmp/x", "report CODE extra", "report /etc/passwd", "report ~/x.json", "report ../../x",
      "report -h", "report CODE --help", "--help", "--version", "REPORT CODE", "Report CODE", "resume CODE --lang de",
      "resume CODE CODE", "resume -x", "report CODE --format=", "report CÖDE", "report CODE \u{1B}[31m",
      "report CODE --format pdf=x", "report=CODE", "!sh", "report CODE # x", "report *", "report CODE --lang de --",
    ])
  func nothingElse(line: String) { #expect(ClientRequest(line) == nil) }

  @Test("A request has an end: 256 bytes, however it is filled")
  func length() {
    let short = "report " + String(repeating: "A", count: 249)
    #expect(ClientRequest(short) != nil)
    #expect(ClientRequest(short + "A") == nil)
    #expect(ClientRequest("report A" + String(repeating: " ", count: 1 << 20)) == nil)
  }
}

@Suite("What is believed of a client's terminal")
struct ClientTerminalTests {
  @Test(
    "Known terminals keep their name",
    arguments: ["xterm", "xterm-256color", "screen-256color", "tmux-256color", "linux", "vt100", "xterm-kitty", "st"])
  func known(term: String) { #expect(ClientTerminal(term: term, locale: nil).name == term) }

  @Test(
    "Everything else is the usual one: no name leads to a file or further",
    arguments: [
      "../../etc/passwd", "/tmp/x", "xterm/../x", "xterm\u{1B}[2J", "x", "hex:1a01", "b64:GgE", "xterm-\u{E4}",
      "xterm 256", "xterm\n", "$(id)", "xterm-" + String(repeating: "a", count: 60), "nosuchterm", "XTERM",
    ])
  func unknown(term: String) { #expect(ClientTerminal(term: term, locale: nil).name == "xterm-256color") }

  @Test("Without a terminal, and on one that cannot move its cursor, it goes line by line", arguments: ["", "dumb"])
  func without(term: String) {
    #expect(ClientTerminal(term: term, locale: nil).name == nil)
    #expect(ClientTerminal(term: nil, locale: nil).name == nil)
  }

  @Test("A locale tells a language and whether there is more than ASCII; what it does not tell is usual")
  func locales() {
    func told(_ locale: String?) -> [String] {
      let terminal = ClientTerminal(term: "xterm", locale: locale)
      return [
        terminal.language?.rawValue ?? (terminal.isForeign ? "other" : "-"), terminal.isUTF8 ? "utf-8" : "ascii",
      ]
    }
    #expect(told(nil) == ["-", "utf-8"])
    #expect(told("de_DE.UTF-8") == ["de", "utf-8"])
    #expect(told("de_AT") == ["de", "utf-8"])
    #expect(told("en_US.utf8") == ["en", "utf-8"])
    #expect(told("en_GB.ISO-8859-1") == ["en", "ascii"])
    #expect(told("de_DE@euro") == ["de", "utf-8"])
    #expect(told("C.UTF-8") == ["-", "utf-8"])
    #expect(told("C") == ["-", "ascii"])
    #expect(told("POSIX") == ["-", "ascii"])
    #expect(told("fr_FR.UTF-8") == ["other", "utf-8"])
    #expect(told("gsw_CH") == ["other", "utf-8"])
    #expect(told("de-AT.UTF-8") == ["de", "utf-8"])
    #expect(told("de") == ["de", "utf-8"])
    for none in ["", "_", "x", "fr_FR_FR.UTF-8", "franz", "$(id)", "fr FR", "ä_DE"] {
      #expect(told(none) == ["-", "utf-8"], "\(none)")
    }
    #expect(told("../../x") == ["-", "utf-8"])
    #expect(told("en_US.UTF-8\u{1B}[2J") == ["en", "utf-8"])
    #expect(told(String(repeating: "e", count: 1000)) == ["-", "utf-8"])
  }

  @Test("The session has two variables of its own making, whatever the client said")
  func variables() {
    #expect(ClientTerminal(term: "../x", locale: "$(id)").variables == ["LANG": "C.UTF-8", "TERM": "xterm-256color"])
    #expect(ClientTerminal(term: nil, locale: "C").variables == ["LANG": "C"])
    // Who reads neither is asked in English, as in the program at home.
    #expect(ClientTerminal(term: nil, locale: "pl_PL.UTF-8").variables == ["LANG": "C.UTF-8", "LC_MESSAGES": "en"])
  }
}
