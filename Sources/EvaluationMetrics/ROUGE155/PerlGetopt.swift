/// Options of one letter, read the way Perl's `Getopt::Std` reads them.
///
/// Letters may be clustered; a value is in the rest of its argument or in the next one, even
/// if that begins with a hyphen; the first other argument, `-` or `--` ends the options. A later
/// value replaces an earlier one. An unknown letter is reported and skipped.
struct PerlGetopt {
  /// The values by letter; `1` for a letter without value, nil where the value is missing.
  private var values: [UInt8: String?] = [:]
  /// What follows the options.
  private(set) var operands: [String] = []
  /// The letters that are no options, in order.
  private(set) var unknown: [String] = []

  /// - Parameters:
  ///   - arguments: All arguments, without the program's name.
  ///   - letters: The letters of the options, each followed by a colon if it takes a value.
  init(_ arguments: [String], letters: String) {
    let letters = Array(letters.utf8)
    var index = 0
    // What is left of a cluster, with its hyphen.
    var cluster: [UInt8]?
    while cluster != nil || index < arguments.count {
      let argument = cluster ?? Array(arguments[index].utf8)
      cluster = nil
      guard argument.count > 1, argument[0] == UInt8(ascii: "-") else { break }
      if argument == Array("--".utf8) {
        index += 1
        break
      }
      let letter = argument[1]
      let rest = argument.dropFirst(2)
      let position = letters.firstIndex(of: letter)
      if let position, position + 1 < letters.count, letters[position + 1] == UInt8(ascii: ":") {
        index += 1
        if rest.isEmpty {
          values[letter] = .some(index < arguments.count ? arguments[index] : nil)
          index += 1
        } else {
          values[letter] = String(decoding: rest, as: UTF8.self)
        }
        continue
      }
      if position != nil {
        values[letter] = "1"
      } else {
        unknown.append(String(decoding: [letter], as: UTF8.self))
      }
      if rest.isEmpty { index += 1 } else { cluster = [UInt8(ascii: "-")] + rest }
    }
    operands = Array(arguments.dropFirst(index))
  }

  /// Whether the option was given with all it needs.
  func has(_ letter: Unicode.Scalar) -> Bool { value(letter) != nil }

  /// The value of the option, or nil.
  func value(_ letter: Unicode.Scalar) -> String? {
    values[UInt8(truncatingIfNeeded: letter.value)] ?? nil
  }
}
