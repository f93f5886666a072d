// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] =
  [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
  // CI turns warnings into errors; a newer compiler's new warnings must not stop a user's build.
  + (Context.environment["REIFEGRAD_STRICT"] == nil ? [] : [.treatAllWarnings(as: .error)])

func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ room: String, _ dependencies: [Target.Dependency] = [], resources: [String] = []) -> Target {
  .testTarget(
    name: room + "Tests", dependencies: [.byName(name: room)] + dependencies,
    exclude: resources, swiftSettings: strict)
}

let package = Package(
  name: "reifegrad",
  defaultLocalization: "de",
  products: [.executable(name: "reifegrad", targets: ["reifegrad"])],
  // Exact: what was tested is what a clone builds. How to raise one: CONTRIBUTING.md.
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
    .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-extras", exact: "1.35.2"),
  ],
  targets: [
    room("Words"),
    room("Questionnaire", ["Words"]),
    tests("Questionnaire", ["Words", "TestSupport"]),
    room("Files", ["Words"]),
    tests("Files", ["Words"]),
    room("Scoring", ["Words", "Questionnaire"]),
    room("Benchmarks", ["Words", "Questionnaire", "Scoring"]),
    room(
      "Catalog", ["Words", "Questionnaire", "Files", "Scoring", "Benchmarks", .product(name: "Yams", package: "Yams")]),
    tests("Catalog", ["Words", "Questionnaire", "Scoring", "Benchmarks"], resources: ["Broken", "Valid"]),
    room("AnswerFiles", ["Words", "Questionnaire"]),
    room("SQLiteFile", ["Words", "Questionnaire", .product(name: "GRDB", package: "GRDB.swift")]),
    room(
      "Store", ["Words", "Questionnaire", "ActionPlan", "SQLiteFile", .product(name: "GRDB", package: "GRDB.swift")]),
    room("ActionPlan", ["Words", "Questionnaire"]),
    tests("ActionPlan", ["Words", "Questionnaire", "TestSupport"]),
    room("ResultCode", ["Words", "Questionnaire"]),
    .systemLibrary(name: "CQrencode", providers: [.apt(["libqrencode-dev"])]),
    room("QRCode", ["CQrencode"]),
    room("Workshop", ["Words", "Questionnaire", "Scoring", "Benchmarks"]),
    tests("Workshop", ["Words", "Questionnaire", "Scoring", "Benchmarks", "TestSupport"]),
    room(
      "WorkshopStore",
      [
        "Words", "Questionnaire", "Scoring", "Benchmarks", "SQLiteFile", "Workshop", "CProcess",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    // The other program of the pool's tests: it votes until it is killed.
    .executableTarget(
      name: "WorkshopStoreHelper", dependencies: ["Questionnaire", "Workshop", "WorkshopStore", "TestSupport"],
      path: "Tests/WorkshopStoreHelper", swiftSettings: strict),
    tests(
      "WorkshopStore",
      [
        "Words", "Questionnaire", "Scoring", "Benchmarks", "SQLiteFile", "Workshop", "TestSupport",
        "WorkshopStoreHelper",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    room(
      "WorkshopServer",
      [
        "Words", "Questionnaire", "Scoring", "Benchmarks", "ResultCode", "Reports", "Workshop",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOEmbedded", package: "swift-nio"), .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOHTTPCompression", package: "swift-nio-extras"),
        .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
        .product(name: "NIOHTTPTypesHTTP1", package: "swift-nio-extras"),
      ]),
    room(
      "Rehearsal",
      [
        "Words", "Questionnaire", "Workshop", "WorkshopStore", "WorkshopServer",
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"), .product(name: "NIOHTTP1", package: "swift-nio"),
      ]),
    room(
      "Reports",
      ["Words", "Questionnaire", "Scoring", "Benchmarks", "ActionPlan", "ResultCode", "QRCode", "Terminal", "Workshop"]),
    room("Documents", ["Words", "Questionnaire"]),
    tests("Documents", ["Words", "Questionnaire"]),
    room("Hyphenation"),
    // Opens Pango and Cairo when a PDF is made: linked, they would cost every start 3 ms.
    .target(name: "CPango", linkerSettings: [.linkedLibrary("dl")]),
    room(
      "PrintedReport",
      [
        "Words", "Questionnaire", "Scoring", "Benchmarks", "ActionPlan", "QRCode", "Reports", "Hyphenation", "CPango",
        "Workshop",
      ]),
    room("Terminal"),
    // No pkgConfig: its -D flags are refused with a warning; the module map links the library.
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
    // Signals: what must not be Swift (a handler) and what Swift's Glibc lacks (signalfd).
    .target(name: "CTerminal"),
    // No core dumps: prctl takes what Swift cannot give.
    .target(name: "CProcess"),
    room("NcursesTerminal", ["Words", "Terminal", "CNcurses", "CTerminal"]),
    room(
      "AssessmentScreens",
      ["Words", "Questionnaire", "Scoring", "Benchmarks", "ActionPlan", "ResultCode", "QRCode", "Reports", "Terminal"]),
    room(
      "WorkshopScreens",
      [
        "Words", "Questionnaire", "Scoring", "Benchmarks", "ResultCode", "QRCode", "Reports", "Terminal",
        "AssessmentScreens",
        "Workshop",
      ]),
    tests(
      "WorkshopScreens",
      [
        "Words", "Questionnaire", "Scoring", "Benchmarks", "Catalog", "Terminal", "AssessmentScreens", "Workshop",
        "TestSupport",
      ],
      resources: ["Snapshots"]),
    .executableTarget(
      name: "reifegrad",
      dependencies: [
        "Words", "Questionnaire", "Files", "Scoring", "Benchmarks", "Catalog", "AnswerFiles", "ActionPlan",
        "ResultCode",
        "QRCode", "SQLiteFile", "Store", "Reports", "PrintedReport", "Terminal", "NcursesTerminal", "AssessmentScreens",
        "Workshop",
        "WorkshopStore", "WorkshopServer", "Rehearsal", "WorkshopScreens",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    // Run by Benchmarks/run.
    .executableTarget(
      name: "Measurements",
      dependencies: ["Words", "CPty", "Questionnaire", "Scoring", "Benchmarks", "Catalog", "Reports"],
      path: "Benchmarks/Measurements", swiftSettings: strict),
    .executableTarget(
      name: "WorkshopLoad",
      dependencies: [
        "Words", "Questionnaire", "Benchmarks", "Catalog", "Workshop", "WorkshopServer", "WorkshopStore", "Rehearsal",
      ],
      path: "Benchmarks/WorkshopLoad", swiftSettings: strict),
    // Run by Benchmarks/kill-soak; the terminal emulation is that of the pty tests.
    .executableTarget(
      name: "KillSoak", dependencies: ["CPty", "CVterm"], path: "Benchmarks/KillSoak", swiftSettings: strict),
    // Small questionnaires and answers, made in code; for tests only.
    .target(
      name: "TestSupport", dependencies: ["Words", "Questionnaire", "Terminal"], path: "Tests/TestSupport",
      swiftSettings: strict),
    tests("Scoring", ["Words", "Questionnaire", "TestSupport"]),
    tests("Benchmarks", ["Words", "Questionnaire", "Scoring", "TestSupport"]),
    tests("ResultCode", ["Words", "Questionnaire", "Catalog", "TestSupport"]),
    tests("QRCode"),
    tests("Rehearsal", ["Words", "Workshop", "TestSupport"]),
    tests(
      "WorkshopServer",
      [
        "Words", "Rehearsal", "Questionnaire", "Scoring", "Benchmarks", "Catalog", "Workshop", "WorkshopStore",
        "TestSupport",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdTesting", package: "hummingbird"),
        .product(name: "NIOEmbedded", package: "swift-nio"),
        .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
      ]),
    tests("AnswerFiles", ["Words", "Questionnaire", "TestSupport"], resources: ["Broken", "Good"]),
    tests(
      "Reports",
      [
        "Words", "Questionnaire", "Scoring", "Benchmarks", "ActionPlan", "Catalog", "PrintedReport", "Terminal",
        "TestSupport",
      ],
      resources: ["Snapshots"]),
    tests("Hyphenation"),
    tests(
      "PrintedReport",
      [
        "Words", "Questionnaire", "Scoring", "Benchmarks", "ActionPlan", "AnswerFiles", "Catalog", "Reports",
        "TestSupport",
      ]),
    // One group report in four renderings, and what of it must never be seen.
    .testTarget(
      name: "GroupReportTests",
      dependencies: [
        "Words", "Questionnaire", "Scoring", "Benchmarks", "Catalog", "Workshop", "WorkshopStore", "Reports",
        "PrintedReport",
        "Terminal", "TestSupport",
      ], swiftSettings: strict),
    // The other program of the store's tests: it is killed, locked out, or runs as another user.
    .executableTarget(
      name: "StoreHelper", dependencies: ["Words", "Questionnaire", "Store"], path: "Tests/StoreHelper",
      swiftSettings: strict),
    tests(
      "Store",
      [
        "Words", "Questionnaire", "ActionPlan", "SQLiteFile", "TestSupport", "StoreHelper",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    tests(
      "AssessmentScreens",
      [
        "Words", "Questionnaire", "Scoring", "Benchmarks", "ActionPlan", "AnswerFiles", "Catalog", "Reports",
        "Terminal",
        "TestSupport", "WorkshopScreens",
      ],
      resources: ["Snapshots"]),
    tests("Terminal"),
    tests("NcursesTerminal", ["Words", "Terminal", "CTerminal"]),
    // A program in a terminal emulation.
    .systemLibrary(name: "CVterm", path: "Tests/CVterm", providers: [.apt(["libvterm-dev"])]),
    .target(name: "CPty", path: "Tests/CPty"),
    .executableTarget(
      name: "terminal-demo", dependencies: ["Words", "Terminal", "NcursesTerminal"], path: "Tests/TerminalDemo",
      swiftSettings: strict),
    .testTarget(
      name: "PtyTests", dependencies: ["Words", "CVterm", "CPty", "terminal-demo", "reifegrad"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
