#include "EmbeddedModels.h"

// The strings by which the boilerplate of pages is told, Models/cleaning: one block and one line of
// the table for each file.

static const unsigned char ko[] = {
#embed "../../Models/cleaning/ko.txt"
};

static const unsigned char en[] = {
#embed "../../Models/cleaning/en.txt"
};

static const unsigned char any[] = {
#embed "../../Models/cleaning/any.txt"
};

static const struct {
  const char *name;
  EmbeddedModel text;
} table[] = {
    {"ko", {ko, sizeof ko}},
    {"en", {en, sizeof en}},
    {"any", {any, sizeof any}},
};

EmbeddedModel embeddedCleaning(const char *name) {
  for (size_t index = 0; index < sizeof table / sizeof *table; index++) {
    if (strcmp(table[index].name, name) == 0) return table[index].text;
  }
  return (EmbeddedModel){any, 0};
}
