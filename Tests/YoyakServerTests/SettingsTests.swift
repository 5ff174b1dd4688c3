#if Server
  import ArgumentParser
  import Glibc
  import Testing

  @testable import YoyakServer

  @Suite(.serialized) struct SettingsTests {
    @Test func optionsSetWhatTheyName() throws {
      let command = try ServerCommand.parse([
        "--port", "9", "--body-limit", "5000", "--work-timeout", "1.5", "--queue", "0",
      ])
      let settings = try command.settings()
      #expect(settings.port == 9 && settings.bodyLimit == 5000)
      #expect(settings.workSeconds == 1.5 && settings.queue == 0)
      #expect(settings.host == "127.0.0.1")
    }

    @Test func theEnvironmentSetsWhatOptionsDoNot() throws {
      setenv("YOYAK_SERVER_HEADER_LIMIT", "5000", 1)
      defer { unsetenv("YOYAK_SERVER_HEADER_LIMIT") }
      #expect(try ServerCommand.parse([]).settings().headerLimit == 5000)
      #expect(try ServerCommand.parse(["--header-limit", "6000"]).settings().headerLimit == 6000)
    }

    @Test func aVariableThatHoldsNoValueIsNamed() throws {
      setenv("YOYAK_SERVER_STREAMS", "many", 1)
      defer { unsetenv("YOYAK_SERVER_STREAMS") }
      let error = #expect(throws: (any Error).self) { try ServerCommand.parse([]) }
      #expect(
        error.map { ServerCommand.message(for: $0) }?.contains("YOYAK_SERVER_STREAMS") == true)
    }

    @Test(arguments: [
      ["--port", "70000"], ["--body-limit", "0"], ["--work-timeout", "0"], ["--log-level", "loud"],
      ["--threads", "0"],
    ])
    func whatIsOutOfRangeIsRefused(arguments: [String]) {
      #expect(throws: (any Error).self) { try ServerCommand.parse(arguments) }
    }
  }
#endif
