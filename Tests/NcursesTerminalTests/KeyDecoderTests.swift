import Terminal
import Testing

@testable import NcursesTerminal
