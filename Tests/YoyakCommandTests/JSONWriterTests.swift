import Foundation
import Testing

@testable import YoyakCommand

/// The writer's bytes against those of Foundation's encoder.
@Suite struct JSONWriterTests {
  private static let controls = String(
    String.UnicodeScalarView((0..<0x20).compactMap(Unicode.Scalar.init)))

  private static let value: JSONValue = .object([
    "string": .string("a/b \"c\" \\ 가나다 😀 \u{7F}\u{2028}"),
    "controls": .string(controls),
    "integer": .number("-9223372036854775808"), "number": .number("0.071"),
    "large": .number("123456789012345678901234567890"),
    "true": .bool(true), "false": .bool(false), "null": .null,
    "empty": .object([:]), "none": .array([]), "": .string(""),
    "nested": .array([
      .array([.number("1"), .array([])]), .object(["b": .null, "a": .number("2")]),
    ]),
    "sentences": .number("1"), "sentenceCount": .number("2"), "한글": .number("3"),
  ])

  @Test(arguments: [false, true])
  func valuesAreWrittenAsFoundationWritesThem(isPretty: Bool) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    if isPretty { encoder.outputFormatting.insert(.prettyPrinted) }
    var json = JSONWriter(isPretty: isPretty)
    Self.value.write(to: &json)
    let expected = String(decoding: try encoder.encode(Self.value), as: UTF8.self)
    #expect(String(decoding: json.utf8, as: UTF8.self) == expected)
  }

  @Test(arguments: [0, -0.0, 1, -2, 0.071, 1e-6, 1.5e-7, 123456.789, 1e16, 1e22, 0.1 + 0.2])
  func numbersAreWrittenAsFoundationWritesThem(number: Double) throws {
    var json = JSONWriter(isPretty: false)
    number.write(to: &json)
    #expect(Data(json.utf8) == (try JSONEncoder().encode(number)))
  }

  @Test func fieldsFromElsewhereStandInTheirPlacesAndGiveWay() {
    var json = JSONWriter(isPretty: false)
    json.object(with: ["a": .number("0"), "d": .number("0"), "c": .number("0"), "z": .null]) {
      json in
      json.field("b", 1)
      json.field("c", [2])
      json.field("absent", nil as Int?)
      json.field("e", "3")
    }
    #expect(
      String(decoding: json.utf8, as: UTF8.self)
        == #"{"a":0,"b":1,"c":[2],"d":0,"e":"3","z":null}"#)
  }
}

/// As Foundation's encoder is to write it.
extension JSONValue: Encodable {
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .bool(let value): try container.encode(value)
    case .number(let value): try container.encode(Decimal(string: value))
    case .string(let value): try container.encode(value)
    case .array(let value): try container.encode(value)
    case .object(let value): try container.encode(value)
    }
  }
}
