import Testing
import Words
import Workshop

@Suite("A time that runs down")
struct TimerTextTests {
  @Test("It is told in minutes and seconds, and never below none")
  func clock() {
    #expect([0, 5, 65, 600].map(TimerText.clock) == ["0:00", "0:05", "1:05", "10:00"])
    #expect(TimerText.left(until: 100, at: 40) == 60 && TimerText.left(until: 100, at: 400) == 0)
  }

  @Test("When it is over answers are spoken of only while some are taken")
  func over() {
    #expect(TimerText.words(65, whileOpen: true) == LocalizedText(de: "noch 1:05", en: "1:05 left"))
    #expect(TimerText.words(0, whileOpen: false) == LocalizedText(de: "Die Zeit ist um.", en: "Time is up."))
    #expect(TimerText.words(0, whileOpen: true) == TimerText.overWhileOpen)
    #expect(TimerText.running.german.contains(TimerText.place) && TimerText.running.english.contains(TimerText.place))
  }
}
