import Glibc
import NcursesTerminal
import Terminal
import Words

// Shows what a screen can show, for tests in a terminal emulation. Of no use to anybody else.
TerminalSignals.block()
func waitIfAsked() {
  if getenv("WAIT") != nil { _ = readLine() }
}

let environment = Environment.current
do {
  let screen = try NcursesScreen(environment: environment)
  var demo = Demo(screen: screen)
  demo.run()
  screen.close()
  print("bye")
  waitIfAsked()
} catch {
  print("error:", error.explanation[.english])
  waitIfAsked()
  exit(69)
}
