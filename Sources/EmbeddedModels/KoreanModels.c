#include "EmbeddedModels.h"

_Alignas(64) static const unsigned char tagger[] = {
#embed "../../Models/korean-tagger.bin"
};

_Alignas(64) static const unsigned char lexicon[] = {
#embed "../../Models/korean-lexicon.bin"
};

_Alignas(64) static const unsigned char words[] = {
#embed "../../Models/korean-words.bin"
};

static const unsigned char stems[] = {
#embed "../../Models/korean-stems.txt"
};

static const unsigned char stopTerms[] = {
#embed "../../Models/korean-stop-terms.txt"
};

EmbeddedModel embeddedKoreanTagger(void) {
  return (EmbeddedModel){tagger, sizeof tagger};
}

EmbeddedModel embeddedKoreanLexicon(void) {
  return (EmbeddedModel){lexicon, sizeof lexicon};
}

EmbeddedModel embeddedKoreanWords(void) {
  return (EmbeddedModel){words, sizeof words};
}

EmbeddedModel embeddedKoreanStems(void) {
  return (EmbeddedModel){stems, sizeof stems};
}

EmbeddedModel embeddedKoreanStopTerms(void) {
  return (EmbeddedModel){stopTerms, sizeof stopTerms};
}
