import Foundation
import Testing

extension CommandTests {
  /// Writes one answer file for each person; the first half calls itself successful.
  private func writeAnswers(_ count: Int, prefix: String = "a") throws -> [String] {
    try (0..<count).map { number in
      let (level, success) = number < count / 2 ? (2 + number % 3, 3) : (number % 3, 1)
      let file = home.appending(path: "\(prefix)\(number).json")
      let text = """
        { "format": "reifegrad-answers/1", "questionnaire": "social-media-management", "version": "2.0.0",
          "date": "2026-11-\(10 + number % 20)", "company": { "name": "Geheim \(prefix) \(number)" },
          "answers": { "kompetenz.plattformen": { "level": \(level), "note": "vertraulich" },
                       "erfolg.gesamt": { "level": \(success) } } }
        """
      try Data(text.utf8).write(to: file)
      return file.path
    }
  }

  @Test("A benchmark derived from answer files passes the linter, is compared with, and holds no one's answers")
  func derive() throws {
    let answers = try writeAnswers(24)
    let path = home.appending(path: "gruppe.yaml").path
    // One file given twice counts once.
    let outcome = try run(["benchmark", "derive"] + answers + [answers[0], "--output", path])
    #expect(outcome.status == 0 && outcome.output.isEmpty, "\(outcome.messages)")
    #expect(outcome.messages.contains("24 Antwortbögen; 1 von 39 Fragen"))
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.contains("    successful: [0, 0, 4, 4, 4]\n    less-successful: [4, 4, 4, 0, 0]\n"))
    #expect(!text.contains("Geheim") && !text.contains("vertraulich") && !text.contains("2026-11"))
    let lint = try run(["questionnaire", "lint", path])
    #expect(lint.status == 0, "\(lint.output)")
    let report = try run(["report", answers[12], "--benchmark", path, "--width", "120", "--full"])
    #expect(report.status == 0)
    #expect(report.output.contains("Erfolgreiche: Median 3, Quartile 2–4, n = 12"), "\(report.output)")
  }

  @Test("Files that are merged are what deriving from all answers gives")
  func merge() throws {
    let (first, second) = (try writeAnswers(24), try writeAnswers(30, prefix: "b"))
    let files = ["x", "y"].map { home.appending(path: "\($0).yaml").path }
    #expect(try run(["benchmark", "derive"] + first + ["--output", files[0]]).status == 0)
    #expect(try run(["benchmark", "derive"] + second + ["--output", files[1]]).status == 0)
    let merged = try run(["benchmark", "merge"] + files)
    #expect(merged.status == 0)
    #expect(merged.output == (try run(["benchmark", "derive"] + first + second).output))
    let twice = try run(["benchmark", "merge", files[0], files[0]])
    #expect(twice.status == 65 && twice.output.isEmpty)
  }

  @Test("Too few answers, a limit below 5 and a benchmark of another questionnaire are refused")
  func refused() throws {
    let few = try writeAnswers(10)
    let outcome = try run(["benchmark", "derive"] + few)
    #expect(outcome.status == 65 && outcome.output.isEmpty)
    #expect(try run(["benchmark", "derive"] + few + ["--min-group", "4"]).status == 64)
    let path = home.appending(path: "klein.yaml").path
    #expect(try run(["benchmark", "derive"] + few + ["--min-group", "5", "--output", path]).status == 0)
    #expect(try run(["score", "-", "--benchmark", path], input: einstieg).status == 65)
    #expect(try run(["report", few[0], "--benchmark", "\(path).fehlt.yaml"]).status == 66)
    #expect(try run(["benchmark", "derive"] + few + ["--success", "kompetenz.plattformen"]).status == 65)
  }

  private var einstieg: String {
    """
    { "format": "reifegrad-answers/1", "questionnaire": "einstieg", "version": "2.0.0", "date": "2026-11-24",
      "answers": {} }
    """
  }
}
