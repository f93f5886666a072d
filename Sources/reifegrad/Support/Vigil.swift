import Files
import Foundation

/// Keeps the machine awake as long as it lives, where systemd is there to do it.
final class Vigil {
  private static let arguments = ["--what=idle:sleep", "--who=reifegrad", "--why=Workshop", "--mode=block"]
  private let process = Process()
  private let input = Pipe()

  /// `nil` where nothing can keep the machine awake.
  init?(in environment: [String: String]) {
    guard let program = ExternalProgram(named: "systemd-inhibit", in: environment) else { return nil }
    process.executableURL = URL(fileURLWithPath: program.path)
    // It ends with us, however we end: its input is closed then.
    process.arguments = Self.arguments + ["cat"]
    process.standardInput = input
    (process.standardOutput, process.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
    do { try process.run() } catch { return nil }
  }

  deinit {
    try? input.fileHandleForWriting.close()
    // One that was never started cannot be ended.
    if process.isRunning { process.terminate() }
  }

  /// Whether this machine can be kept awake.
  static func isPossible(in environment: [String: String]) -> Bool {
    guard let program = ExternalProgram(named: "systemd-inhibit", in: environment) else { return false }
    return (try? program.run(arguments + ["true"]))?.status == 0
  }
}
