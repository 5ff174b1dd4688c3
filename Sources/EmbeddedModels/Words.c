#include "EmbeddedModels.h"

// The words of each language that has some, Models/words: one block and one line of the table.

static const unsigned char ko[] = {
#embed "../../Models/words/ko.txt"
};

static const unsigned char en[] = {
#embed "../../Models/words/en.txt"
};

static const struct {
  const char *language;
  EmbeddedModel words;
} table[] = {
    {"ko", {ko, sizeof ko}},
    {"en", {en, sizeof en}},
};

EmbeddedModel embeddedWords(const char *language) {
  for (size_t index = 0; index < sizeof table / sizeof *table; index++) {
    if (strcmp(table[index].language, language) == 0) return table[index].words;
  }
  return (EmbeddedModel){ko, 0};
}
