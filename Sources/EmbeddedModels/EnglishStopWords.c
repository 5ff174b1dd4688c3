#include "EmbeddedModels.h"

static const unsigned char bytes[] = {
#embed "../../Models/english-stop-words.txt"
};

EmbeddedModel embeddedEnglishStopWords(void) {
  return (EmbeddedModel){bytes, sizeof bytes};
}
