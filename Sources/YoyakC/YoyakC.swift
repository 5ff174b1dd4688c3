import CYoyak
import Glibc
import Yoyak
import YoyakCommand

// The functions have the names of their declarations in `yoyak.h`, which the compiler holds them to.

/// What a task's handle points at.
private final class TaskBox: Sendable {
  let task: RecordTask

  init(_ task: RecordTask) {
    self.task = task
  }
}

// swift-format-ignore: AlwaysUseLowerCamelCase
@c @implementation
public func yoyak_interface_version() -> UInt32 { UInt32(YOYAK_INTERFACE_VERSION) }

// swift-format-ignore: AlwaysUseLowerCamelCase
@c @implementation
public func yoyak_version(_ version: UnsafeMutablePointer<yoyak_bytes>!) {
  give(Array(YoyakVersion.current.utf8), to: version)
}

// swift-format-ignore: AlwaysUseLowerCamelCase
@c @implementation
public func yoyak_task_open(
  _ options: UnsafePointer<CChar>!, _ length: Int, _ task: UnsafeMutablePointer<OpaquePointer?>!,
  _ message: UnsafeMutablePointer<yoyak_bytes>!
) -> Int32 {
  answer(message) { () throws(CommandFailure) in
    let box = TaskBox(try RecordTask(options: array(options, length)))
    task?.pointee = OpaquePointer(Unmanaged.passRetained(box).toOpaque())
    return nil
  }
}

// swift-format-ignore: AlwaysUseLowerCamelCase
@c @implementation
public func yoyak_task_run(
  _ task: OpaquePointer!, _ record: UnsafePointer<CChar>!, _ length: Int,
  _ output: UnsafeMutablePointer<yoyak_bytes>!
) -> Int32 {
  answer(output) { () throws(CommandFailure) in
    guard let task else { throw CommandFailure(.usage, "there is no task: open one first.") }
    let box = Unmanaged<TaskBox>.fromOpaque(UnsafeRawPointer(task)).takeUnretainedValue()
    return try box.task.output(for: array(record, length))
  }
}

// swift-format-ignore: AlwaysUseLowerCamelCase
@c @implementation
public func yoyak_task_close(_ task: OpaquePointer!) {
  guard let task else { return }
  Unmanaged<TaskBox>.fromOpaque(UnsafeRawPointer(task)).release()
}

// swift-format-ignore: AlwaysUseLowerCamelCase
@c @implementation
public func yoyak_frequencies_merge(
  _ tables: UnsafePointer<yoyak_bytes>!, _ count: Int, _ least: Int,
  _ output: UnsafeMutablePointer<yoyak_bytes>!
) -> Int32 {
  answer(output) { () throws(CommandFailure) in
    let tables = UnsafeBufferPointer(start: tables, count: tables == nil ? 0 : count)
    return try FrequencyTables.merged(tables.map { array($0.data, $0.length) }, least: least)
  }
}

// swift-format-ignore: AlwaysUseLowerCamelCase
@c @implementation
public func yoyak_bytes_free(_ bytes: UnsafeMutablePointer<yoyak_bytes>!) {
  guard let bytes else { return }
  free(bytes.pointee.data)
  bytes.pointee = yoyak_bytes(data: nil, length: 0)
}

/// Gives what `work` makes, or the message of its failure, and tells which it was.
private func answer(
  _ output: UnsafeMutablePointer<yoyak_bytes>?, _ work: () throws(CommandFailure) -> [UInt8]?
) -> Int32 {
  output?.pointee = yoyak_bytes(data: nil, length: 0)
  do throws(CommandFailure) {
    if let bytes = try work() { give(bytes, to: output) }
    return Int32(YOYAK_DONE)
  } catch {
    give(Array(error.description.utf8), to: output)
    return error.status.rawValue
  }
}

/// Copies bytes, with a NUL behind them, into memory that the caller frees.
private func give(_ bytes: [UInt8], to output: UnsafeMutablePointer<yoyak_bytes>?) {
  guard let output else { return }
  let copy = UnsafeMutableRawBufferPointer(start: malloc(bytes.count + 1), count: bytes.count + 1)
  copy.copyBytes(from: bytes)
  copy[bytes.count] = 0
  output.pointee = yoyak_bytes(
    data: copy.baseAddress?.assumingMemoryBound(to: CChar.self), length: bytes.count)
}

/// The caller's bytes.
private func array(_ start: UnsafePointer<CChar>?, _ count: Int) -> [UInt8] {
  Array(UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count))
}
