#pragma once
#include <stddef.h>

/// Bytes of a trained model or word list, compiled into the program from the
/// files in Models, so that the executable needs no files beside it.
typedef struct {
  const unsigned char *_Nonnull bytes;
  size_t count;
} EmbeddedModel;

/// Feature filter and weights of the English tagger (Models/english-tagger.bin), aligned to 64 bytes.
EmbeddedModel embeddedEnglishTagger(void);
/// English words that carry no content (Models/english-stop-words.txt).
EmbeddedModel embeddedEnglishStopWords(void);
/// Weights of the Korean tagger (Models/korean-tagger.bin), aligned to 64 bytes.
EmbeddedModel embeddedKoreanTagger(void);
/// Dictionary words the Korean tagger knows (Models/korean-lexicon.bin).
EmbeddedModel embeddedKoreanLexicon(void);
/// Rules from predicate surfaces to stems (Models/korean-stems.txt).
EmbeddedModel embeddedKoreanStems(void);
/// Korean terms that carry no content (Models/korean-stop-terms.txt).
EmbeddedModel embeddedKoreanStopTerms(void);
/// Weights of the learned summarizer (Models/summarizer-weights.txt).
EmbeddedModel embeddedSummarizerWeights(void);
/// Weights of the English keyword features (Models/keyword-weights-en.txt).
EmbeddedModel embeddedEnglishKeywordWeights(void);
/// Weights of the Korean keyword features (Models/keyword-weights-ko.txt).
EmbeddedModel embeddedKoreanKeywordWeights(void);
/// Weights of the keyword features for other languages (Models/keyword-weights-other.txt).
EmbeddedModel embeddedKeywordWeights(void);
/// Document frequencies of English stems (Models/keyword-frequencies-en.txt).
EmbeddedModel embeddedEnglishFrequencies(void);
/// Document frequencies of Korean nouns (Models/keyword-frequencies-ko.txt).
EmbeddedModel embeddedKoreanFrequencies(void);
