import Foundation
import TextAnalysis

/// Model files outside the program, for experiments.
enum ModelFile {
  /// Reads a model file into memory that stays until the program ends.
  static func load(_ path: String) throws -> SequenceModel {
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: data.count, alignment: 64)
    bytes.copyBytes(from: data)
    return try SequenceModel(bytes: UnsafeRawBufferPointer(bytes))
  }
}
