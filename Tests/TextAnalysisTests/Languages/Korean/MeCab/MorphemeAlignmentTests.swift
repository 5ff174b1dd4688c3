#if MeCab
  import Testing

  @testable import TextAnalysis

  @Suite struct MorphemeAlignmentTests {
    private func owners(_ word: String, _ morphemes: [(form: String, isStem: Bool)]) -> [Int] {
      MorphemeAlignment.owners(
        ofWord: word.unicodeScalars.map(\.value),
        morphemes: morphemes.map { form, isStem in
          var letters: [MorphemeAlignment.Letter] = []
          for scalar in form.unicodeScalars {
            MorphemeAlignment.append(scalar.value, to: &letters)
          }
          return MorphemeAlignment.Morpheme(letters: letters, isStem: isStem)
        })
    }

    @Test func aSharedSyllableBelongsToTheFirst() {
      #expect(owners("했", [("하", true), ("았", false)]) == [0])
      #expect(owners("갔다", [("가", true), ("았", false), ("다", false)]) == [0, 2])
      #expect(owners("걸어간", [("걷", true), ("어", false), ("가", true), ("ᆫ", false)]) == [0, 1, 2])
    }

    @Test func aVowelThatTheStemsConsonantTurnedIntoIsTheStems() {
      #expect(owners("아름다운", [("아름답", true), ("ᆫ", false)]) == [0, 0, 0, 0])
      #expect(owners("도와", [("돕", true), ("아", false)]) == [0, 0])
      // No stem, or one that keeps its consonant.
      #expect(owners("입어", [("입", true), ("어", false)]) == [0, 1])
    }

    @Test func formsThatJoinToTheWordAreCutWhereTheyMeet() {
      #expect(owners("먹었다", [("먹", true), ("었", false), ("다", false)]) == [0, 1, 2])
      #expect(
        owners("고양이로소이다", [("고양이", false), ("", true), ("로소이다", false)]) == [0, 0, 0, 2, 2, 2, 2])
    }
  }
#endif
