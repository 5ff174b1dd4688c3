import EmbeddedModels

/// Rules that turn the surface of a predicate stem into its dictionary stem: 봤 into 보, 아름다운 into
/// 아름답.
///
/// A rule replaces the last one to three syllables, and the longest rule that fits is taken. The
/// list holds one rule a line: the surface's end, a tab, and the stem's.
struct KoreanStems: Sendable {
  private var surfaces: Vocabulary
  private var stems: [[UInt8]] = []

  private static let longest = 3
  private static let syllableSize = 3

  /// Reads a list that is compiled into the program.
  init(_ model: EmbeddedModel) {
    surfaces = Vocabulary(capacity: 512)
    let bytes = UnsafeBufferPointer(start: model.bytes, count: model.count)
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let fields = line.split(separator: UInt8(ascii: "\t"))
      guard fields.count == 2 else { continue }
      if surfaces.intern(UnsafeBufferPointer(rebasing: fields[0])) == stems.count {
        stems.append(Array(fields[1]))
      }
    }
  }

  /// Replaces the end of `surface`, in composed syllables, by that of the dictionary stem.
  func replaceEnd(of surface: inout [UInt8]) {
    var length = min(Self.longest, surface.count / Self.syllableSize)
    while length > 0 {
      let size = length * Self.syllableSize
      let rule = surface.withUnsafeBufferPointer {
        surfaces.number(of: UnsafeBufferPointer(rebasing: $0.suffix(size)))
      }
      if let rule {
        surface.removeLast(size)
        surface.append(contentsOf: stems[Int(rule)])
        return
      }
      length -= 1
    }
  }
}
