import Questionnaire
import Reports
import TestSupport
import Testing
import Words

@Suite("Working times in words (method §7)")
struct TimeWordsTests {
  @Test(
    "The nine times of steps have their own words",
    arguments: zip(
      WorkingTime.allCases,
      [
        ("15 Min.", "15 min"), ("30 Min.", "30 min"), ("1 Std.", "1 hr"), ("2 Std.", "2 hrs"), ("½ Tag", "½ day"),
        ("1 Tag", "1 day"), ("2 Tage", "2 days"), ("3 Tage", "3 days"), ("1 Woche", "1 week"),
      ]))
  func steps(time: WorkingTime, words: (String, String)) {
    #expect(Vocabulary.time(time) == LocalizedText(de: words.0, en: words.1))
  }

  // Below a day half hours: 45 = 1.5 of them → 2; 75 = 2.5 → 3; 225 = 7.5 → 8, which is half a day.
  // From a day on half days: 600 = 2.5 of them → 3; 599 → 2; 2640 = 11.
  @Test(
    "Sums are rounded half away from zero, below a day to half hours, else to half days",
    arguments: [
      (0, "0 Min."), (45, "1 Std."), (75, "1½ Std."), (90, "1½ Std."), (210, "3½ Std."), (225, "½ Tag"),
      (255, "4½ Std."), (450, "7½ Std."), (465, "1 Tag"), (480, "1 Tag"), (585, "1 Tag"), (600, "1½ Tage"),
      (720, "1½ Tage"), (960, "2 Tage"), (2640, "5½ Tage"), (2280, "1 Woche"), (4800, "2 Wochen"), (5280, "11 Tage"),
    ])
  func sums(minutes: Int, german: String) {
    #expect(Vocabulary.time(minutes: minutes).german == german)
  }

  @Test("Words never fall while minutes rise, and are never off by more than half their unit")
  func properties() throws {
    var before = 0.0
    for minutes in stride(from: 0, through: 12_000, by: 15) {
      let words = Vocabulary.time(minutes: minutes)
      let shown = try minutesOf(words.german)
      #expect(shown >= before, "\(minutes): \(words.german)")
      #expect((shown - Double(minutes)).magnitude <= (minutes < 480 ? 15 : 120), "\(minutes): \(words.german)")
      let number = words.german.split(separator: " ").first
      #expect(number == words.english.split(separator: " ").first)
      before = shown
    }
  }

  /// Reads the words again.
  private func minutesOf(_ words: String) throws -> Double {
    let parts = words.split(separator: " ").map(String.init)
    let (first, unit) = (try #require(parts.first), try #require(parts.last))
    let half = first.hasSuffix("½") ? 0.5 : 0
    let whole = first.filter { $0 != "½" }
    let number = (whole.isEmpty ? 0 : try #require(Double(whole))) + half
    let units = ["Min.": 1.0, "Std.": 60, "Tag": 480, "Tage": 480, "Woche": 2400, "Wochen": 2400]
    return number * (try #require(units[unit]))
  }
}
