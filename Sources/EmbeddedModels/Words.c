#include "EmbeddedModels.h"

// The words of each language that has some, Models/words: one block and one line of the table.

static const unsigned char ko[] = {
#embed "../../Models/words/ko.txt"
};

// Not of one language: what the lines of mails begin with.
static const unsigned char mail[] = {
#embed "../../Models/words/mail.txt"
};

static const struct {
  const char *language;
  EmbeddedModel words;
} table[] = {
    {"ko", {ko, sizeof ko}},
    {"mail", {mail, sizeof mail}},
};

EmbeddedModel embeddedWords(const char *language) {
  for (size_t index = 0; index < sizeof table / sizeof *table; index++) {
    if (strcmp(table[index].language, language) == 0) return table[index].words;
  }
  return (EmbeddedModel){ko, 0};
}
