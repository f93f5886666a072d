import ArgumentParser
import Foundation

/// Takes in what nobody should read in a list of processes, in a shell’s history or over a shoulder.
enum HiddenInput {
  private static let interrupt: UInt8 = 0x03, eraseLine: UInt8 = 0x15
  private static let backspaces: Set<UInt8> = [0x08, 0x7F]
  /// Enter, and Ctrl-D.
  private static let ends: Set<UInt8> = [0x0A, 0x0D, 0x04]

  /// A line typed at the terminal, which shows nothing of it. Ctrl-C ends the program as it does elsewhere.
  static func line(asking prompt: String) throws -> String {
    var before = termios()
    guard tcgetattr(STDIN_FILENO, &before) == 0 else { return "" }
    // No signals either: a program that is ended here would leave the terminal without its echo.
    var hidden = before
    hidden.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG)
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden)
    // Only now: what is typed before is neither shown nor taken.
    say(prompt)
    let typed = typedLine()
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &before)
    say("\n")
    guard let typed else { throw Interruption.exit(by: SIGINT) }
    return typed
  }

  /// `nil` for Ctrl-C.
  private static func typedLine() -> String? {
    var typed: [UInt8] = []
    while let byte = nextByte(), !ends.contains(byte) {
      if byte == interrupt { return nil }
      if backspaces.contains(byte) {
        typed = Array(String(decoding: typed, as: UTF8.self).dropLast().utf8)
      } else if byte == eraseLine {
        typed = []
      } else {
        typed.append(byte)
      }
    }
    return String(decoding: typed, as: UTF8.self)
  }

  /// The first line of standard input, which afterwards is the terminal again, so that a screen can be shown.
  static func firstLineOfInput() -> String {
    var line: [UInt8] = []
    while line.count < 1024, let byte = nextByte(), byte != 0x0A { line.append(byte) }
    let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC)
    if terminal >= 0 {
      dup2(terminal, STDIN_FILENO)
      close(terminal)
    }
    return String(decoding: line.last == 0x0D ? line.dropLast() : line[...], as: UTF8.self)
  }

  private static func nextByte() -> UInt8? {
    var byte: UInt8 = 0
    return read(STDIN_FILENO, &byte, 1) == 1 ? byte : nil
  }

  private static func say(_ text: String) { try? FileHandle.standardError.write(contentsOf: Data(text.utf8)) }
}
