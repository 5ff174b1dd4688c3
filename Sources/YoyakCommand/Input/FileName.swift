/// File names as the system has them: bytes, of any encoding or none.
///
/// Arguments and paths are strings here. A byte that is no UTF-8 becomes a letter of the end of the last
/// private area, which no name has, and the byte again where a file is opened, as Martin von Löwis (2009,
/// “PEP 383: Non-decodable Bytes in System Character Interfaces”) does it with surrogates, which Swift's
/// strings do not hold.
enum FileName {
  /// What is added to a byte of 128 or more.
  private static let base: UInt32 = 0x10FF00

  /// The string for a name, from which ``bytes(of:)`` gets it back.
  static func string(_ name: some Sequence<UInt8>) -> String {
    let name = Array(name)
    var scalars = String.UnicodeScalarView()
    var parser = Unicode.UTF8.ForwardParser()
    var rest = name.makeIterator()
    var offset = 0
    while true {
      switch parser.parseScalar(from: &rest) {
      case .emptyInput: return String(scalars)
      case .error(let length):
        scalars.append(contentsOf: name[offset..<offset + length].map(letter))
        offset += length
      case .valid(let encoded):
        let scalar = Unicode.UTF8.decode(encoded)
        if byte(of: scalar) == nil {
          scalars.append(scalar)
        } else {
          scalars.append(contentsOf: encoded.map(letter))
        }
        offset += encoded.count
      }
    }
  }

  /// The bytes of a name, with the zero that C wants behind them.
  static func bytes(of name: String) -> [CChar] {
    var bytes: [UInt8] = []
    for scalar in name.unicodeScalars {
      if let byte = byte(of: scalar) {
        bytes.append(byte)
      } else {
        bytes += Array(String(scalar).utf8)
      }
    }
    return bytes.map { CChar(bitPattern: $0) } + [0]
  }

  /// The name for people: with a replacement character for each byte that is no UTF-8.
  static func shown(_ name: String) -> String {
    guard name.unicodeScalars.contains(where: { byte(of: $0) != nil }) else { return name }
    return String(
      String.UnicodeScalarView(name.unicodeScalars.map { byte(of: $0) == nil ? $0 : "\u{FFFD}" }))
  }

  private static func letter(_ byte: UInt8) -> Unicode.Scalar {
    Unicode.Scalar(base + UInt32(byte)) ?? "\u{FFFD}"
  }

  private static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    scalar.value >= base + 0x80 ? UInt8(scalar.value - base) : nil
  }
}
