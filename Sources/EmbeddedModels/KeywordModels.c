#include "EmbeddedModels.h"

static const unsigned char englishWeights[] = {
#embed "../../Models/keyword-weights-en.txt"
};

static const unsigned char koreanWeights[] = {
#embed "../../Models/keyword-weights-ko.txt"
};

static const unsigned char otherWeights[] = {
#embed "../../Models/keyword-weights-other.txt"
};

static const unsigned char englishTrees[] = {
#embed "../../Models/keyword-trees-en.txt"
};

static const unsigned char koreanTrees[] = {
#embed "../../Models/keyword-trees-ko.txt"
};

static const unsigned char otherTrees[] = {
#embed "../../Models/keyword-trees-other.txt"
};

static const unsigned char englishFrequencies[] = {
#embed "../../Models/keyword-frequencies-en.txt"
};

static const unsigned char koreanFrequencies[] = {
#embed "../../Models/keyword-frequencies-ko.txt"
};

_Alignas(64) static const unsigned char keyphraseness[] = {
#embed "../../Models/keyphraseness.bin"
};

EmbeddedModel embeddedEnglishKeywordWeights(void) {
  return (EmbeddedModel){englishWeights, sizeof englishWeights};
}

EmbeddedModel embeddedKoreanKeywordWeights(void) {
  return (EmbeddedModel){koreanWeights, sizeof koreanWeights};
}

EmbeddedModel embeddedKeywordWeights(void) {
  return (EmbeddedModel){otherWeights, sizeof otherWeights};
}

EmbeddedModel embeddedEnglishKeywordTrees(void) {
  return (EmbeddedModel){englishTrees, sizeof englishTrees};
}

EmbeddedModel embeddedKoreanKeywordTrees(void) {
  return (EmbeddedModel){koreanTrees, sizeof koreanTrees};
}

EmbeddedModel embeddedEnglishFrequencies(void) {
  return (EmbeddedModel){englishFrequencies, sizeof englishFrequencies};
}

EmbeddedModel embeddedKoreanFrequencies(void) {
  return (EmbeddedModel){koreanFrequencies, sizeof koreanFrequencies};
}

EmbeddedModel embeddedKeywordTrees(void) {
  return (EmbeddedModel){otherTrees, sizeof otherTrees};
}

EmbeddedModel embeddedKeyphraseness(void) {
  return (EmbeddedModel){keyphraseness, sizeof keyphraseness};
}
