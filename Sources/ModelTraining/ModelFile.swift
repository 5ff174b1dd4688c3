import Foundation
import TextAnalysis

/// Model files outside the program, for experiments.
enum ModelFile {
  /// Reads a model file into memory that stays until the program ends.
  static func load(_ path: String) throws -> SequenceModel {
    try SequenceModel(bytes: bytes(path))
  }

  /// Reads a file into memory that stays until the program ends.
  static func bytes(_ path: String) throws -> UnsafeRawBufferPointer {
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: data.count, alignment: 64)
    bytes.copyBytes(from: data)
    return UnsafeRawBufferPointer(bytes)
  }
}
