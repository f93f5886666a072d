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

func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// - Parameter excluding: folders of files that the tests read where they lie.
func tests(_ module: String, _ dependencies: [Target.Dependency] = [], excluding: [String] = []) -> Target {
  .testTarget(
    name: module + "Tests", dependencies: [.byName(name: module)] + dependencies,
    exclude: excluding, swiftSettings: strict)
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
    module("Words"),
    module("Questionnaire", ["Words"]),
    tests("Questionnaire", ["Words", "TestSupport"]),
    module("Files", ["Words"]),
    tests("Files", ["Words"]),
    module("House", ["Words"]),
    tests("House", ["Words", "TestSupport"]),
    module("Scoring", ["Words", "Questionnaire"]),
    module("Benchmarks", ["Words", "Questionnaire", "Scoring"]),
    module(
      "Catalog",
      [
        "Words", "Questionnaire", "Files", "House", "Scoring", "Benchmarks", "Responses",
        .product(name: "Yams", package: "Yams"),
      ]),
    tests("Catalog", ["Words", "Questionnaire", "House", "Scoring", "Benchmarks"], excluding: ["Broken", "Valid"]),
    module("Surveys", ["Words", "Questionnaire", "ActionPlan"]),
    module("AnswerFiles", ["Words", "Questionnaire", "ActionPlan", "Surveys"]),
    module("Responses", ["Words", "Questionnaire", "Files", "Benchmarks", "AnswerFiles"]),
    tests("Responses", ["Words", "Questionnaire", "Files", "Benchmarks", "AnswerFiles", "Catalog", "TestSupport"]),
    module("PublicTerminal", ["Words", "Files"]),
    tests("PublicTerminal", ["Words", "Files"]),
    module("SQLiteFile", ["Words", "Questionnaire", "Files", .product(name: "GRDB", package: "GRDB.swift")]),
    module(
      "Store",
      [
        "Words", "Questionnaire", "Files", "ActionPlan", "Surveys", "SQLiteFile",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    module("ActionPlan", ["Words", "Questionnaire"]),
    tests("ActionPlan", ["Words", "Questionnaire", "TestSupport"]),
    module("ResultCode", ["Words", "Questionnaire"]),
    // Opens libqrencode when a code is made, as CPango does its libraries.
    .target(name: "CQrencode", linkerSettings: [.linkedLibrary("dl")]),
    module("QRCode", ["CQrencode"]),
    // Opens libxlsxwriter when a spreadsheet is written, as CPango does its libraries.
    .target(name: "CXLSXWriter", linkerSettings: [.linkedLibrary("dl")]),
    module("SpreadsheetFile", ["Words", "Files", "CXLSXWriter"]),
    module("Workshop", ["Words", "Questionnaire", "Scoring", "Benchmarks"]),
    tests("Workshop", ["Words", "Questionnaire", "Scoring", "Benchmarks", "TestSupport"]),
    module(
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
    module(
      "WorkshopServer",
      [
        "Words", "House", "Questionnaire", "Scoring", "Benchmarks", "ResultCode", "Reports", "HTMLDocuments",
        "Workshop",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOEmbedded", package: "swift-nio"), .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOHTTPCompression", package: "swift-nio-extras"),
        .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
        .product(name: "NIOHTTPTypesHTTP1", package: "swift-nio-extras"),
      ]),
    module(
      "Rehearsal",
      [
        "Words", "Questionnaire", "Workshop", "WorkshopStore", "WorkshopServer",
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"), .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOHTTPCompression", package: "swift-nio-extras"),
      ]),
    module(
      "Reports",
      [
        "Words", "House", "Questionnaire", "Scoring", "Benchmarks", "ActionPlan", "ResultCode", "Workshop",
        "Documents",
      ]),
    module(
      "ReportData", ["Words", "House", "Questionnaire", "Scoring", "Benchmarks", "ActionPlan", "Workshop", "Reports"]),
    module("Explanations", ["Words", "Questionnaire", "Scoring", "Benchmarks", "ActionPlan", "Reports", "Documents"]),
    module("Documents", ["Words", "House"]),
    module("HTMLDocuments", ["Words", "House", "Documents", "QRCode"]),
    tests("HTMLDocuments", ["Words", "Documents"]),
    tests("Documents", ["Words"]),
    module("TextDocuments", ["Words", "House", "Documents", "Terminal"]),
    tests("TextDocuments", ["Words", "Documents", "Terminal"]),
    module("MarkdownDocuments", ["Words", "House", "Documents"]),
    tests("MarkdownDocuments", ["Words", "Documents"]),
    .systemLibrary(name: "CDeflate", providers: [.apt(["zlib1g-dev"])]),
    module("OfficeDocuments", ["Words", "Files", "CDeflate", "House", "Documents", "HTMLDocuments"]),
    tests("OfficeDocuments", ["Words"]),
    module("Hyphenation"),
    // Opens Pango and Cairo when a PDF is made: linked, they would cost every start 3 ms.
    .target(name: "CPango", linkerSettings: [.linkedLibrary("dl")]),
    module(
      "PrintedDocuments",
      [
        "Words", "House", "Questionnaire", "Benchmarks", "QRCode", "Documents", "Hyphenation", "CPango", "Workshop",
      ]),
    module("Terminal"),
    // No pkgConfig: its -D flags are refused with a warning; the module map links the library.
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
    // Signals: what must not be Swift (a handler) and what Swift's Glibc lacks (signalfd).
    .target(name: "CTerminal"),
    // No core dumps: prctl takes what Swift cannot give.
    .target(name: "CProcess"),
    module("NcursesTerminal", ["Words", "Terminal", "CNcurses", "CTerminal"]),
    module("ScreenKit", ["Words", "House", "Questionnaire", "Terminal", "QRCode"]),
    tests("ScreenKit", ["Words", "Questionnaire", "Terminal", "TestSupport"]),
    module(
      "AssessmentScreens",
      [
        "Words", "House", "Questionnaire", "Scoring", "Benchmarks", "ActionPlan", "Reports", "Explanations",
        "TextDocuments", "Terminal", "ScreenKit",
      ]),
    module(
      "WorkshopScreens",
      [
        "Words", "House", "Questionnaire", "Scoring", "Benchmarks", "ResultCode", "Reports", "Terminal", "ScreenKit",
        "Workshop",
      ]),
    tests(
      "WorkshopScreens",
      [
        "Words", "House", "Questionnaire", "Benchmarks", "Reports", "Terminal", "ScreenKit", "Workshop",
        "TestSupport", "ShippedContent", "ScreenDoubles",
      ],
      excluding: ["Snapshots"]),
    .executableTarget(
      name: "reifegrad",
      dependencies: [
        "CProcess", "Words", "Questionnaire", "Files", "House", "Scoring", "Benchmarks", "Catalog", "AnswerFiles",
        "Responses",
        "SpreadsheetFile", "ActionPlan", "Surveys", "ResultCode", "QRCode", "SQLiteFile", "Store", "Reports",
        "ReportData", "Explanations", "Documents",
        "HTMLDocuments", "MarkdownDocuments", "TextDocuments", "PrintedDocuments", "OfficeDocuments", "Terminal",
        "NcursesTerminal",
        "ScreenKit", "AssessmentScreens", "Workshop", "WorkshopStore", "WorkshopServer", "Rehearsal",
        "WorkshopScreens",
        "PublicTerminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    // Run by Benchmarks/run.
    .executableTarget(
      name: "Measurements",
      dependencies: ["Words", "CPty", "Questionnaire", "Scoring", "Benchmarks", "Catalog", "Reports", "TextDocuments"],
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
      name: "TestSupport", dependencies: ["Words", "Questionnaire", "Documents", "Files", "Terminal", "ScreenKit"],
      path: "Tests/TestSupport", swiftSettings: strict),
    // What is shipped, read once; for tests only.
    .target(
      name: "ShippedContent", dependencies: ["Questionnaire", "Benchmarks", "Catalog"], path: "Tests/ShippedContent",
      swiftSettings: strict),
    // A real browser, driven by tests of pages; for tests only.
    .target(name: "BrowserKit", path: "Tests/BrowserKit", swiftSettings: strict),
    // Reports of a company made up, and of the questionnaires that are shipped; for tests only.
    .target(
      name: "ReportSamples",
      dependencies: [
        "Words", "Questionnaire", "Scoring", "Benchmarks", "ActionPlan", "AnswerFiles", "Reports",
        "ShippedContent", "TestSupport",
      ],
      path: "Tests/ReportSamples", swiftSettings: strict),
    // What carries out the effects of screens in their tests; one contract holds them and the real ones to the same.
    .target(
      name: "ScreenDoubles",
      dependencies: [
        "Words", "Questionnaire", "Benchmarks", "ActionPlan", "Reports", "ScreenKit", "AssessmentScreens", "Workshop",
        "WorkshopScreens", "TestSupport",
      ], path: "Tests/ScreenDoubles", swiftSettings: strict),
    tests(
      "ScreenDoubles",
      [
        "Words", "Terminal", "Questionnaire", "Benchmarks", "ActionPlan", "Reports", "ScreenKit",
        "AssessmentScreens", "Workshop", "WorkshopStore", "WorkshopScreens", "Rehearsal", "BrowserKit", "TestSupport",
        "ShippedContent", "reifegrad",
      ]),
    tests("Scoring", ["Words", "Questionnaire", "TestSupport"]),
    tests("Benchmarks", ["Words", "Questionnaire", "Scoring", "TestSupport"]),
    tests("ResultCode", ["Words", "Questionnaire", "Catalog", "TestSupport"]),
    tests("QRCode"),
    tests("Rehearsal", ["Questionnaire", "Words", "Workshop", "TestSupport"]),
    tests(
      "WorkshopServer",
      [
        "ResultCode", "HTMLDocuments",
        "Words", "House", "Questionnaire", "Benchmarks", "Catalog", "Workshop", "WorkshopStore",
        "BrowserKit", "TestSupport",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdTesting", package: "hummingbird"),
        .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOEmbedded", package: "swift-nio"),
        .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
      ]),
    tests(
      "AnswerFiles", ["Words", "Questionnaire", "ActionPlan", "Surveys", "Store", "TestSupport"],
      excluding: ["Broken", "Good"]),
    tests(
      "Reports",
      [
        "Words", "House", "Questionnaire", "Scoring", "Benchmarks", "ActionPlan", "Documents", "Explanations",
        "HTMLDocuments", "MarkdownDocuments", "TextDocuments", "PrintedDocuments", "ReportData", "ReportSamples",
        "BrowserKit", "Terminal", "TestSupport",
      ],
      excluding: ["Snapshots"]),
    tests(
      "ReportData",
      [
        "Benchmarks", "Documents", "TextDocuments", "Words", "Questionnaire", "Scoring", "ActionPlan", "Reports",
        "ReportSamples", "TestSupport",
      ],
      excluding: ["Snapshots"]),
    tests("Hyphenation"),
    tests(
      "PrintedDocuments",
      [
        "Words", "House", "Questionnaire", "Scoring", "Benchmarks", "ActionPlan", "AnswerFiles", "Documents",
        "Files", "OfficeDocuments", "Reports", "ShippedContent", "TextDocuments", "TestSupport",
      ]),
    // One group report in four renderings, and what of it must never be seen.
    .testTarget(
      name: "GroupReportTests",
      dependencies: [
        "Words", "House", "Questionnaire", "Scoring", "Benchmarks", "Catalog", "Workshop", "WorkshopStore", "Documents",
        "BrowserKit", "Files", "HTMLDocuments", "MarkdownDocuments", "OfficeDocuments", "Reports", "ReportData",
        "PrintedDocuments", "ShippedContent", "TextDocuments", "TestSupport",
      ], swiftSettings: strict),
    // The other program of the store's tests: it is killed, locked out, or runs as another user.
    .executableTarget(
      name: "StoreHelper", dependencies: ["Words", "Questionnaire", "Store"], path: "Tests/StoreHelper",
      swiftSettings: strict),
    tests(
      "Store",
      [
        "Words", "Questionnaire", "ActionPlan", "Surveys", "SQLiteFile", "TestSupport", "StoreHelper",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    tests(
      "AssessmentScreens",
      [
        "Words", "House", "Questionnaire", "Scoring", "Benchmarks", "ActionPlan", "AnswerFiles", "Reports",
        "Terminal", "ScreenKit", "TestSupport", "ShippedContent", "ScreenDoubles", "WorkshopScreens",
      ],
      excluding: ["Snapshots"]),
    tests("Terminal"),
    tests("NcursesTerminal", ["Words", "Terminal", "CTerminal"]),
    // A program in a terminal emulation.
    .systemLibrary(name: "CVterm", path: "Tests/CVterm", providers: [.apt(["libvterm-dev"])]),
    .target(name: "CPty", path: "Tests/CPty"),
    .executableTarget(
      name: "terminal-demo", dependencies: ["Words", "Terminal", "NcursesTerminal"], path: "Tests/TerminalDemo",
      swiftSettings: strict),
    .testTarget(
      name: "PtyTests",
      dependencies: [
        "Words", "Questionnaire", "Catalog", "CVterm", "CPty", "terminal-demo", "reifegrad",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
