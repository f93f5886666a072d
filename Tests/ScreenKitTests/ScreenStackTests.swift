import ScreenKit
import Terminal
import Testing
import Words

@Suite("A stack of screens")
struct ScreenStackTests {
  private static let full = LocalizedText(de: "Der Datenträger ist voll.", en: "The disk is full.")

  /// A line in which something was typed that cannot be stored.
  private func stuck() -> ToyWorld {
    var world = ToyWorld()
    world.press(.enter)
    world.type("abc")
    world.failure = Self.full
    return world
  }

  @Test("Ctrl-C asks before the program ends, from a screen and from any box above it")
  func controlC() {
    for keys: [Key] in [[], [.character("?")], [.enter, .function(1)]] {
      var world = ToyWorld()
      for key in keys { world.press(key) }
      world.press(.control("c"))
      #expect(world.shows("Programm verlassen?") && world.exits.isEmpty, "\(keys)")
      world.press(.escape)
      #expect(!world.shows("Programm verlassen?") && world.exits.isEmpty)
      world.press(.control("c"), .control("c"))
      #expect(world.exits == [.quit])
    }
  }

  @Test("What was typed is stored before Ctrl-C asks")
  func storedFirst() {
    var world = ToyWorld()
    world.press(.enter)
    world.type("abc")
    world.press(.control("c"))
    #expect(world.stored == "abc" && world.shows("Programm verlassen?"))
  }

  @Test("Where anybody may sit Ctrl-C closes boxes and never leads out")
  func publicScreen() {
    var world = ToyWorld(ToyKiosk())
    #expect(!world.stack.maySuspend)
    world.press(.character("b"), .control("c"))
    #expect(world.exits.isEmpty && !world.shows("box") && world.shows("kiosk 1"))
    world.press(.control("c"))
    #expect(world.exits.isEmpty && world.shows("kiosk 2"))
  }

  @Test("Esc on the first screen goes back to where the program was called from, without a question")
  func leaving() {
    var world = ToyWorld()
    world.press(.escape)
    #expect(world.exits == [.leave])
  }

  @Test("Nobody leaves what is not stored without a word", arguments: [Key.escape, .home, .control("c")])
  func unsaved(key: Key) {
    var world = stuck()
    world.press(key)
    #expect(world.shows("Nicht gespeichert") && world.shows("Der Datenträger ist voll."))
    // The first failure is told, then what can be done.
    while !world.shows("Ohne Speichern weg") { world.press(.enter, key) }
    #expect(world.exits.isEmpty && world.closed == 0)
    world.failure = nil
    world.press(.character("1"))
    #expect(world.stored == "abc")
    #expect(key == .control("c") ? world.shows("Programm verlassen?") : world.shows("list") && world.closed == 1)
  }

  @Test("Who insists may go", arguments: [(Key.escape, [ToyContext.Effect]()), (.control("c"), [.quit])])
  func insisting(key: Key, exits: [ToyContext.Effect]) {
    var world = stuck()
    world.press(key)
    while !world.shows("Ohne Speichern weg") { world.press(.enter, key) }
    world.press(.character("3"))
    #expect(world.exits == exits && world.stored == nil)
    #expect(exits.isEmpty ? world.shows("list") && world.closed == 1 : world.closed == 0)
  }

  @Test("A moment that passes, and a lost terminal, store what was typed")
  func ticks() {
    for event: ScreenEvent<ToyContext.Event> in [.tick, .leaving] {
      var world = ToyWorld()
      world.press(.enter)
      world.type("ab")
      #expect(world.stack.holdsUnkept && world.stored == nil)
      world.send(event)
      #expect(!world.stack.holdsUnkept && world.stored == "ab")
    }
  }

  @Test("What comes at once is a paste where text is written, else keys")
  func bursts() {
    var world = ToyWorld()
    world.send(.burst([.enter, .character("x")]))
    #expect(world.shows("line x"))
    world.send(.burst([.character("a"), .enter, .character("b")]))
    #expect(world.shows("line xa b"))
  }

  @Test("„?“ shows the keys, and is a letter where text is written")
  func help() {
    var world = ToyWorld()
    world.press(.character("?"))
    #expect(world.shows("Tasten") && world.stack.keyHelp.isEmpty)
    world.press(.escape, .enter, .character("?"))
    #expect(world.shows("line ?"))
    world.press(.function(1))
    #expect(world.shows("Tasten"))
  }

  @Test("Too small a window gives one line, and the screen comes back")
  func tooSmall() {
    var world = ToyWorld()
    world.send(.resize(Size(columns: 59, rows: 18)))
    #expect(world.stack.view().lines.filter { !$0.isEmpty }.count == 1)
    world.send(.resize(Size(columns: 60, rows: 18)))
    #expect(world.shows("list"))
  }
}
