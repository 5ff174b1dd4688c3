#pragma once
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif
#include "TaggerFeatures.h"
#include "TreeSums.h"

/// Bytes of a trained model or word list, compiled into the program from the
/// files in Models, so that the executable needs no files beside it.
typedef struct {
  const unsigned char *_Nonnull bytes;
  size_t count;
} EmbeddedModel;

/// Asks the processor to bring the cache line at an address nearer; any address
/// is allowed.
static inline void prefetchBytes(const void *_Nonnull address) {
  __builtin_prefetch(address, 0, 3);
}

/// Which of the eight 16-bit integers at an address equals a wanted one after
/// `mask`: its distance from the address in bytes, or 16.
static inline intptr_t offsetOfEqual(const void *_Nonnull address, uint16_t wanted,
                                     uint16_t mask) {
#if defined(__SSE2__)
  __m128i lanes = _mm_loadu_si128((const __m128i *)address);
  __m128i equal = _mm_cmpeq_epi16(_mm_and_si128(lanes, _mm_set1_epi16((short)mask)),
                                  _mm_set1_epi16((short)wanted));
  intptr_t offset = __builtin_ctz(_mm_movemask_epi8(equal) | 1 << 16);
#else
  uint16_t lanes[8];
  memcpy(lanes, address, sizeof lanes);
  intptr_t offset = 0;
  while (offset < 16 && (lanes[offset / 2] & mask) != wanted) offset += 2;
#endif
  // Keeps the compiler from knowing that it is at most 16: it would turn
  // arithmetic with it into branches, which are guessed wrong half the time.
  __asm__("" : "+r"(offset));
  return offset;
}

/// Which of the eight signed 16-bit integers at an address are greater than
/// those at another, as bits.
static inline uint32_t greaterLanes(const void *_Nonnull address, const void *_Nonnull limits) {
#if defined(__SSE2__)
  __m128i greater = _mm_cmpgt_epi16(_mm_loadu_si128((const __m128i *)address),
                                    _mm_loadu_si128((const __m128i *)limits));
  return (uint32_t)_mm_movemask_epi8(_mm_packs_epi16(greater, _mm_setzero_si128()));
#else
  int16_t lanes[8], least[8];
  memcpy(lanes, address, sizeof lanes);
  memcpy(least, limits, sizeof least);
  uint32_t bits = 0;
  for (int lane = 0; lane < 8; lane++) bits |= (uint32_t)(lanes[lane] > least[lane]) << lane;
  return bits;
#endif
}

/// Scores of eight labels.
typedef int16_t EightScores __attribute__((ext_vector_type(8)));

/// The higher score of each lane.
static inline EightScores higherScores(EightScores left, EightScores right) {
  return __builtin_elementwise_max(left, right);
}

/// The least of the differences of the scores from others, lane by lane, within 16 bits.
static inline int16_t leastLeadOfScores(EightScores scores, EightScores others) {
  return __builtin_reduce_min(__builtin_elementwise_sub_sat(scores, others));
}

/// The highest of eight scores.
static inline int16_t highestScore(EightScores scores) { return __builtin_reduce_max(scores); }

/// Feature filter and weights of the English tagger (Models/english-tagger.bin), aligned to 64 bytes.
EmbeddedModel embeddedEnglishTagger(void);
/// English words that carry no content (Models/english-stop-words.txt).
EmbeddedModel embeddedEnglishStopWords(void);
/// Weights of the Korean tagger (Models/korean-tagger.bin), aligned to 64 bytes.
EmbeddedModel embeddedKoreanTagger(void);
/// Dictionary words the Korean tagger knows (Models/korean-lexicon.bin).
EmbeddedModel embeddedKoreanLexicon(void);
/// Frequent Korean words with their labels (Models/korean-words.bin).
EmbeddedModel embeddedKoreanWords(void);
/// Rules from predicate surfaces to stems (Models/korean-stems.txt).
EmbeddedModel embeddedKoreanStems(void);
/// Korean terms that carry no content (Models/korean-stop-terms.txt).
EmbeddedModel embeddedKoreanStopTerms(void);
/// Thai words of the word breaker (Models/thai-words.bin), aligned to 64 bytes.
EmbeddedModel embeddedThaiWords(void);
/// Chinese words of the word breaker (Models/chinese-words.bin), aligned to 64 bytes.
EmbeddedModel embeddedChineseWords(void);
/// Traditional characters with their Simplified ones (Models/traditional-characters.txt).
EmbeddedModel embeddedTraditionalCharacters(void);
/// Sketches of the sets that weights were learned from (Models/training-sets.txt).
EmbeddedModel embeddedTrainingSets(void);
/// Weights of the learned summarizer (Models/summarizer-weights.txt).
EmbeddedModel embeddedSummarizerWeights(void);
/// Weights of the English keyword features (Models/keyword-weights-en.txt).
EmbeddedModel embeddedEnglishKeywordWeights(void);
/// Weights of the Korean keyword features (Models/keyword-weights-ko.txt).
EmbeddedModel embeddedKoreanKeywordWeights(void);
/// Weights of the keyword features for other languages (Models/keyword-weights-other.txt).
EmbeddedModel embeddedKeywordWeights(void);
/// Trees over the English keyword features (Models/keyword-trees-en.txt).
EmbeddedModel embeddedEnglishKeywordTrees(void);
/// Trees over the Korean keyword features (Models/keyword-trees-ko.txt).
EmbeddedModel embeddedKoreanKeywordTrees(void);
/// Trees over the keyword features of other languages (Models/keyword-trees-other.txt).
EmbeddedModel embeddedKeywordTrees(void);
/// Document frequencies of English stems (Models/keyword-frequencies-en.txt).
EmbeddedModel embeddedEnglishFrequencies(void);
/// Document frequencies of Korean nouns (Models/keyword-frequencies-ko.txt).
EmbeddedModel embeddedKoreanFrequencies(void);
/// How well words serve as keywords, in all languages (Models/keyphraseness.bin).
EmbeddedModel embeddedKeyphraseness(void);
/// Words of the language with an ISO 639-1 code (Models/words); no bytes where it has none.
EmbeddedModel embeddedWords(const char *_Nonnull language);

/// The strings by which the boilerplate of pages is told: the file of
/// Models/cleaning with this name, or an empty text.
EmbeddedModel embeddedCleaning(const char *_Nonnull name);
/// Weights by which headlines are told that are joined to a sentence (Models/headline-seams.txt).
EmbeddedModel embeddedHeadlineSeams(void);
/// Words of classes and lines that tell what a part of a page is (Models/page-words.txt).
EmbeddedModel embeddedPageWords(void);
/// Weights by which the main content of a page is told (Models/page-weights.txt).
EmbeddedModel embeddedPageWeights(void);
