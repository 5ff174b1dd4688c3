import CYoyak
import Testing

/// The C library as a C program calls it.
@Suite struct YoyakCTests {
  private let article = """
    {"id": 7, "text": "The council opened a library on Monday. It holds 40,000 books. \
    Readers waited for the library since noon.", "tag": [1, 2.50]}
    """

  /// A status with the bytes that came with it.
  private struct Answer {
    var status: Int32
    var bytes: [UInt8]
    var text: String { String(decoding: bytes, as: UTF8.self) }

    init(_ call: (UnsafeMutablePointer<yoyak_bytes>) -> Int32) {
      var output = yoyak_bytes()
      status = call(&output)
      bytes = Array(UnsafeRawBufferPointer(start: output.data, count: output.length))
      #expect(output.data == nil || output.data[output.length] == 0)
      yoyak_bytes_free(&output)
      #expect(output.data == nil)
      yoyak_bytes_free(&output)
    }
  }

  private func open(_ options: String) -> (answer: Answer, task: OpaquePointer?) {
    var task: OpaquePointer?
    let answer = Answer { yoyak_task_open(options, options.utf8.count, &task, $0) }
    return (answer, task)
  }

  private func run(_ task: OpaquePointer?, _ record: String) -> Answer {
    Answer { yoyak_task_run(task, record, record.utf8.count, $0) }
  }

  @Test func aTaskGivesTheCommandsLine() throws {
    let (opened, task) = open(
      #"{"command": "summarize", "method": "lead", "sentences": 1, "pass-through": true}"#)
    #expect(opened.status == YOYAK_DONE)
    defer { yoyak_task_close(task) }
    let line = run(task, article)
    #expect(line.status == YOYAK_DONE)
    #expect(line.text.hasPrefix(#"{"id":7,"language":"en","method":"lead","removed":[],"#))
    #expect(line.text.contains(#""text":"The council opened a library on Monday."}"#))
    #expect(line.text.contains(#""tag":[1,2.50]"#))
    #expect(line.text.hasSuffix("}"))
  }

  @Test func severalThreadsShareATask() async {
    let (_, task) = open(#"{"command": "keywords", "count": 3}"#)
    defer { yoyak_task_close(task) }
    let expected = run(task, article).bytes
    nonisolated(unsafe) let shared = task
    await withTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<32 { group.addTask { run(shared, article).bytes } }
      for await bytes in group { #expect(bytes == expected) }
    }
  }

  @Test(arguments: [
    (#"{"command": "summarize", "sentences": 0}"#, "'--sentences 0' is too few: give 1 or more."),
    (
      #"{"command": "summarize", "format": "html"}"#,
      "'format' is no option of 'summarize' for records."
    ),
    (
      #"{"command": "summarize", "n=3 --force": 1}"#,
      "'n=3 --force' is no option of 'summarize' for records."
    ),
    (
      #"{"command": "summarize", "query": {}}"#,
      "'query' is an object, expected was a string or a number."
    ),
    (
      #"{"command": "keywords", "methd": "tfidf"}"#,
      "Unknown option '--methd'. Did you mean '--method'?"
    ),
    (#"{"sentences": 3}"#, "the options name no 'command', such as 'summarize'."),
    (#"[]"#, "the options are an array, expected was an object."),
    (
      #"{"#,
      "the options are no JSON: byte 2 is the end, expected was a field's name in quotation marks."
    ),
  ])
  func wrongOptionsAreSaid(_ options: String, _ message: String) {
    let (answer, task) = open(options)
    #expect(answer.status == YOYAK_USAGE)
    #expect(answer.text == message)
    #expect(task == nil)
  }

  @Test func wrongRecordsAreSaid() {
    let (_, task) = open(#"{"command": "summarize"}"#)
    defer { yoyak_task_close(task) }
    #expect(run(task, "[1]").status == YOYAK_FAILED)
    let broken = Array("{\"text\": \"\u{1}\"}".utf8)
    let answer = Answer { output in
      broken.withUnsafeBytes {
        yoyak_task_run(task, $0.bindMemory(to: CChar.self).baseAddress, broken.count, output)
      }
    }
    #expect(answer.status == YOYAK_FAILED)
    #expect(run(nil, article).status == YOYAK_USAGE)
    let empty = run(task, #"{"text": " "}"#)
    #expect(empty.status == YOYAK_DONE)
    #expect(empty.text.contains(#""reason":"#))
  }

  @Test func tablesOfOneDocumentAddUp() {
    let (_, task) = open(#"{"command": "frequencies build", "language": "en"}"#)
    defer { yoyak_task_close(task) }
    let first = run(task, #"{"text": "The bridge opened."}"#).bytes
    let second = run(task, #"{"text": "A bridge closed."}"#).bytes
    let sum = merged([first, second], least: 1)
    #expect(sum.status == YOYAK_DONE)
    // The number of documents, from the ninth byte on.
    #expect(sum.bytes[8] == 2)
    #expect(merged([second, first], least: 1).bytes == sum.bytes)
    #expect(merged([], least: 1).status == YOYAK_USAGE)
    #expect(merged([[1, 2, 3]], least: 1).status == YOYAK_UNREADABLE)
  }

  private func merged(_ tables: [[UInt8]], least: Int) -> Answer {
    let copies = tables.map { table in
      let copy = UnsafeMutableBufferPointer<CChar>.allocate(capacity: table.count)
      _ = copy.initialize(from: table.map { CChar(bitPattern: $0) })
      return copy
    }
    defer { for copy in copies { copy.deallocate() } }
    let parts = copies.map { yoyak_bytes(data: $0.baseAddress, length: $0.count) }
    return Answer { yoyak_frequencies_merge(parts, parts.count, least, $0) }
  }

  @Test func rougeOfRecordsIsTheCommandsJSON() {
    let (_, task) = open(#"{"command": "evaluate rouge", "metrics": "rouge1"}"#)
    defer { yoyak_task_close(task) }
    let answer = run(
      task,
      "{\"summary\": \"a b\", \"reference\": [\"a c\"]}\n{\"summary\": \"x\", \"reference\": \"x\"}"
    )
    #expect(answer.status == YOYAK_DONE)
    // Half of the tokens of the first text and all of the second's.
    #expect(answer.text.contains(#""f1" : 0.75"#))
    #expect(answer.text.contains(#""texts" : 2"#))
    #expect(run(task, #"{"summary": "a"}"#).status == YOYAK_UNREADABLE)
  }

  @Test func theLibraryTellsItsVersion() {
    #expect(yoyak_interface_version() == UInt32(YOYAK_INTERFACE_VERSION))
    let version = Answer { output in
      yoyak_version(output)
      return 0
    }
    #expect(version.text.split(separator: ".").count == 3)
  }
}
