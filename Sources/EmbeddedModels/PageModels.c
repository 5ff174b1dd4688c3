#include "EmbeddedModels.h"

static const unsigned char words[] = {
#embed "../../Models/page-words.txt"
};

static const unsigned char weights[] = {
#embed "../../Models/page-weights.txt"
};

EmbeddedModel embeddedPageWords(void) { return (EmbeddedModel){words, sizeof words}; }

EmbeddedModel embeddedPageWeights(void) { return (EmbeddedModel){weights, sizeof weights}; }
