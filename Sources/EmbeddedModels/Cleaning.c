#include "EmbeddedModels.h"

// The strings by which the boilerplate of pages is told, Models/cleaning: one block and one line of
// the table for each file.

static const unsigned char ko[] = {
#embed "../../Models/cleaning/ko.txt"
};

static const unsigned char en[] = {
#embed "../../Models/cleaning/en.txt"
};

static const unsigned char de[] = {
#embed "../../Models/cleaning/de.txt"
};

static const unsigned char fr[] = {
#embed "../../Models/cleaning/fr.txt"
};

static const unsigned char es[] = {
#embed "../../Models/cleaning/es.txt"
};

static const unsigned char it[] = {
#embed "../../Models/cleaning/it.txt"
};

static const unsigned char pt[] = {
#embed "../../Models/cleaning/pt.txt"
};

static const unsigned char ja[] = {
#embed "../../Models/cleaning/ja.txt"
};

static const unsigned char zh[] = {
#embed "../../Models/cleaning/zh.txt"
};

static const unsigned char ru[] = {
#embed "../../Models/cleaning/ru.txt"
};

static const unsigned char ar[] = {
#embed "../../Models/cleaning/ar.txt"
};

static const unsigned char vi[] = {
#embed "../../Models/cleaning/vi.txt"
};

static const unsigned char nl[] = {
#embed "../../Models/cleaning/nl.txt"
};

static const unsigned char pl[] = {
#embed "../../Models/cleaning/pl.txt"
};

static const unsigned char tr[] = {
#embed "../../Models/cleaning/tr.txt"
};

static const unsigned char hi[] = {
#embed "../../Models/cleaning/hi.txt"
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
    {"de", {de, sizeof de}},
    {"fr", {fr, sizeof fr}},
    {"es", {es, sizeof es}},
    {"it", {it, sizeof it}},
    {"pt", {pt, sizeof pt}},
    {"ja", {ja, sizeof ja}},
    {"zh", {zh, sizeof zh}},
    {"ru", {ru, sizeof ru}},
    {"ar", {ar, sizeof ar}},
    {"vi", {vi, sizeof vi}},
    {"nl", {nl, sizeof nl}},
    {"pl", {pl, sizeof pl}},
    {"tr", {tr, sizeof tr}},
    {"hi", {hi, sizeof hi}},
    {"any", {any, sizeof any}},
};

EmbeddedModel embeddedCleaning(const char *name) {
  for (size_t index = 0; index < sizeof table / sizeof *table; index++) {
    if (strcmp(table[index].name, name) == 0) return table[index].text;
  }
  return (EmbeddedModel){any, 0};
}
