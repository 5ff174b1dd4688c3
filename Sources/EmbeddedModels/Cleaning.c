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

static const unsigned char nl[] = {
#embed "../../Models/cleaning/nl.txt"
};

static const unsigned char pl[] = {
#embed "../../Models/cleaning/pl.txt"
};

static const unsigned char ru[] = {
#embed "../../Models/cleaning/ru.txt"
};

static const unsigned char uk[] = {
#embed "../../Models/cleaning/uk.txt"
};

static const unsigned char cs[] = {
#embed "../../Models/cleaning/cs.txt"
};

static const unsigned char sv[] = {
#embed "../../Models/cleaning/sv.txt"
};

static const unsigned char da[] = {
#embed "../../Models/cleaning/da.txt"
};

static const unsigned char no[] = {
#embed "../../Models/cleaning/no.txt"
};

static const unsigned char fi[] = {
#embed "../../Models/cleaning/fi.txt"
};

static const unsigned char hu[] = {
#embed "../../Models/cleaning/hu.txt"
};

static const unsigned char ro[] = {
#embed "../../Models/cleaning/ro.txt"
};

static const unsigned char ca[] = {
#embed "../../Models/cleaning/ca.txt"
};

static const unsigned char tr[] = {
#embed "../../Models/cleaning/tr.txt"
};

static const unsigned char vi[] = {
#embed "../../Models/cleaning/vi.txt"
};

static const unsigned char id[] = {
#embed "../../Models/cleaning/id.txt"
};

static const unsigned char ar[] = {
#embed "../../Models/cleaning/ar.txt"
};

static const unsigned char fa[] = {
#embed "../../Models/cleaning/fa.txt"
};

static const unsigned char ur[] = {
#embed "../../Models/cleaning/ur.txt"
};

static const unsigned char hi[] = {
#embed "../../Models/cleaning/hi.txt"
};

static const unsigned char th[] = {
#embed "../../Models/cleaning/th.txt"
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
    {"nl", {nl, sizeof nl}},
    {"pl", {pl, sizeof pl}},
    {"ru", {ru, sizeof ru}},
    {"uk", {uk, sizeof uk}},
    {"cs", {cs, sizeof cs}},
    {"sv", {sv, sizeof sv}},
    {"da", {da, sizeof da}},
    {"no", {no, sizeof no}},
    {"fi", {fi, sizeof fi}},
    {"hu", {hu, sizeof hu}},
    {"ro", {ro, sizeof ro}},
    {"ca", {ca, sizeof ca}},
    {"tr", {tr, sizeof tr}},
    {"vi", {vi, sizeof vi}},
    {"id", {id, sizeof id}},
    {"ar", {ar, sizeof ar}},
    {"fa", {fa, sizeof fa}},
    {"ur", {ur, sizeof ur}},
    {"hi", {hi, sizeof hi}},
    {"th", {th, sizeof th}},
    {"any", {any, sizeof any}},
};

EmbeddedModel embeddedCleaning(const char *name) {
  for (size_t index = 0; index < sizeof table / sizeof *table; index++) {
    if (strcmp(table[index].name, name) == 0) return table[index].text;
  }
  return (EmbeddedModel){any, 0};
}
