#include "EmbeddedModels.h"

static const unsigned char weights[] = {
#embed "../../Models/summarizer-weights.txt"
};

EmbeddedModel embeddedSummarizerWeights(void) {
  return (EmbeddedModel){weights, sizeof weights};
}
