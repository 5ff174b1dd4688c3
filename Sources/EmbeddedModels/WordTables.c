#include "EmbeddedModels.h"

_Alignas(64) static const unsigned char thai[] = {
#embed "../../Models/thai-words.bin"
};

_Alignas(64) static const unsigned char chinese[] = {
#embed "../../Models/chinese-words.bin"
};

static const unsigned char traditional[] = {
#embed "../../Models/traditional-characters.txt"
};

EmbeddedModel embeddedThaiWords(void) { return (EmbeddedModel){thai, sizeof thai}; }

EmbeddedModel embeddedChineseWords(void) { return (EmbeddedModel){chinese, sizeof chinese}; }

EmbeddedModel embeddedTraditionalCharacters(void) {
  return (EmbeddedModel){traditional, sizeof traditional};
}
