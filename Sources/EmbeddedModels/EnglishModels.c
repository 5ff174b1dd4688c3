#include "EmbeddedModels.h"

_Alignas(64) static const unsigned char tagger[] = {
#embed "../../Models/english-tagger.bin"
};

static const unsigned char stopWords[] = {
#embed "../../Models/english-stop-words.txt"
};

EmbeddedModel embeddedEnglishTagger(void) {
  return (EmbeddedModel){tagger, sizeof tagger};
}

EmbeddedModel embeddedEnglishStopWords(void) {
  return (EmbeddedModel){stopWords, sizeof stopWords};
}
