extension PageBlock {
  /// Whether it looks like running text.
  var isProse: Bool { letters >= 60 && endsAsSentence && linkBytes * 3 < range.count }

  /// Counts what its text holds.
  mutating func count(_ text: UnsafeBufferPointer<UInt8>) {
    var offset = 0
    var (capitals, small) = (0, 0)
    var isInWord = false
    var last: UInt32 = 0
    var print = FNV1a.offset
    while offset < text.count {
      let (value, length) = text.scalar(at: offset)
      offset += length
      if value == 0x20 {
        if Mark(last)?.isTerminator ?? false { innerStops += 1 }
        isInWord = false
        continue
      }
      if !isInWord {
        words += 1
        isInWord = true
      }
      if value >= 0x1100, value < 0xFF00, !(0x2000..<0x3040).contains(value) {
        letters += 2
        print = FNV1a.adding(value, to: print)
      } else if value < 0x80
        ? UInt8(value).isLetter : value >= 0xAA && value < 0x2000 && value != 0xBB && value != 0xAB
      {
        letters += 1
        let isCapital = value < 0x80 && UInt8(value).isUpper
        if isCapital { capitals += 1 } else { small += 1 }
        if letters == 1 { beginsWithCapital = isCapital }
        print = FNV1a.adding(isCapital ? value | 0x20 : value, to: print)
      } else if value &- 0x30 < 10 {
        digits += 1
        print = FNV1a.adding(value, to: print)
      } else if value == 0x2C || value == 0x3001 || value == 0xFF0C {
        commas += 1
      } else if value == 0x3002 || value == 0xFF01 || value == 0xFF1F {
        innerStops += 1
      }
      if !(Mark(value)?.mayClose ?? false) { last = value }
    }
    endsAsSentence = Mark(last)?.isTerminator ?? false
    isCapitals = capitals > 3 && small == 0
    fingerprint = print
  }

}
