/// The declarations of a style, without spaces and in small letters.
struct HTMLStyle {
  private let declarations: [ArraySlice<UInt8>]
  /// How many bytes are read.
  private static let longest = 1000

  init(_ style: some Sequence<UInt8>) {
    let plain = style.prefix(Self.longest).filter { !$0.isSpace }.map(\.lowercased)
    declarations = plain.split(separator: UInt8(ascii: ";"))
  }

  /// Whether it says `display: none` or `visibility: hidden`, or shows by another value; nil when it says
  /// nothing of it.
  var isHidden: Bool? {
    if begins(["display:none", "visibility:hidden"]) { return true }
    return begins(["display:", "visibility:"]) ? false : nil
  }

  /// Whether it gives letters no size; nil when it does not set it.
  var hasNoSize: Bool? { value(of: "font-size:").flatMap(Self.isNothing) }

  /// Whether it centres lines.
  var isCentred: Bool { begins(["text-align:center"]) }

  /// Whether letters are smaller than those of running text.
  var isSmall: Bool {
    guard let size = value(of: "font-size:") else { return false }
    if size.starts(with: "small".utf8) || size.starts(with: "x-small".utf8) { return true }
    let number = String(decoding: size.prefix { $0.isDigit || $0 == 0x2E }, as: UTF8.self)
    guard let value = Double(number), value > 0 else { return false }
    let unit = size.drop { $0.isDigit || $0 == 0x2E }
    return unit.starts(with: "px".utf8) && value <= 13
      || (unit.starts(with: "em".utf8) || unit.starts(with: "rem".utf8)) && value < 0.95
  }

  /// Whether it takes what is shown away: far outside of the window, cut to nothing, seen through.
  var concealsContent: Bool {
    if value(of: "opacity:").flatMap(Self.isNothing) ?? false { return true }
    if begins(["clip:rect(0", "clip:rect(1px", "clip-path:inset(50%", "clip-path:inset(100%"]) {
      return true
    }
    if begins(["overflow:hidden"]),
      ["height:", "max-height:"].contains(where: { value(of: $0).flatMap(Self.isNothing) ?? false })
    {
      return true
    }
    if isFar(value(of: "text-indent:")) { return true }
    guard begins(["position:absolute", "position:fixed"]) else { return false }
    return ["left:", "top:", "right:"].contains { isFar(value(of: $0)) }
  }

  private func begins(_ openings: [String]) -> Bool {
    declarations.contains { declaration in
      openings.contains { declaration.starts(with: $0.utf8) }
    }
  }

  /// What the last declaration with this name sets.
  private func value(of name: String) -> ArraySlice<UInt8>? {
    declarations.last { $0.starts(with: name.utf8) }?.dropFirst(name.utf8.count)
  }

  /// Whether a length is negative and of four digits at least.
  private func isFar(_ length: ArraySlice<UInt8>?) -> Bool {
    guard let length, length.first == UInt8(ascii: "-") else { return false }
    return length.dropFirst().prefix(while: \.isDigit).count >= 4
  }

  /// Whether a figure is nought; nil when it is none.
  private static func isNothing(_ figure: ArraySlice<UInt8>) -> Bool? {
    guard figure.first?.isDigit ?? false else { return nil }
    let number = figure.prefix { $0.isDigit || $0 == UInt8(ascii: ".") }
    return number.allSatisfy { $0 == UInt8(ascii: "0") || $0 == UInt8(ascii: ".") }
  }
}
