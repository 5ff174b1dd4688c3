#if MeCab
  internal import CMeCab

  import Glibc

  /// The dictionary mecab-ko-dic in memory, shared by all threads.
  ///
  /// MeCab maps the files of the folder and reads the costs of words and of neighbours from them. The
  /// penalties of words after white space, which the fork mecab-ko knows and MeCab does not, are read
  /// from `dicrc` here.
  final class MeCabDictionary: @unchecked Sendable {
    // Unchecked: MeCab's model is not changed once it is open, and may be used by many taggers.
    let model: OpaquePointer
    /// The number of words.
    let wordCount: Int
    /// What a word costs more when white space is before it, by its `posid`.
    let leftSpacePenalties: [UInt16: Int]

    private static let factorName = "left-space-penalty-factor"

    /// Opens the dictionary in `directory`.
    ///
    /// - Throws: ``MeCabError`` when the folder holds none, or not one for Korean.
    init(directory: String) throws(MeCabError) {
      guard let file = fopen(directory + "/dicrc", "r") else {
        throw .missingDictionary(directory: directory)
      }
      fclose(file)
      guard let penalties = Self.leftSpacePenalties(path: directory + "/dicrc") else {
        throw .foreignDictionary(directory: directory)
      }
      leftSpacePenalties = penalties
      // Without `-r`, MeCab looks for a file of settings that need not be there.
      let words: [String] = ["yoyak", "-r", "/dev/null", "-d", directory]
      var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
      defer { for argument in arguments { free(argument) } }
      guard let model = mecab_model_new(Int32(arguments.count), &arguments) else {
        let reason = mecab_strerror(nil).map { String(cString: $0) } ?? "no reason was given"
        throw .unreadableDictionary(directory: directory, reason: reason)
      }
      self.model = model
      wordCount = mecab_model_dictionary_info(model).map { Int($0.pointee.size) } ?? 0
    }

    deinit { mecab_model_destroy(model) }

    /// The penalties in a `dicrc`: after the name and `=`, numbers `posid,cost,posid,cost,…`; nil when
    /// there are none.
    private static func leftSpacePenalties(path: String) -> [UInt16: Int]? {
      for line in lines(path: path) {
        let sides = line.split(separator: "=", maxSplits: 1)
        guard sides.count == 2, sides[0].split(separator: " ") == [factorName[...]] else {
          continue
        }
        let numbers = sides[1].split { ", \t\r".contains($0) }.map { Int($0) }
        var penalties: [UInt16: Int] = [:]
        for place in stride(from: 0, to: numbers.count - 1, by: 2) {
          guard let id = numbers[place].flatMap({ UInt16(exactly: $0) }),
            let cost = numbers[place + 1]
          else { return nil }
          penalties[id] = cost
        }
        return penalties
      }
      return nil
    }

    private static func lines(path: String) -> [Substring] {
      guard let file = fopen(path, "r") else { return [] }
      defer { fclose(file) }
      // A dicrc has about a kilobyte; a megabyte bounds what a wrong file can cost.
      var bytes = [UInt8](repeating: 0, count: 1 << 20)
      let count = fread(&bytes, 1, bytes.count, file)
      return String(decoding: bytes[..<count], as: UTF8.self).split(separator: "\n")
    }
  }
#endif
