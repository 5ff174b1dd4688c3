#include "EmbeddedModels.h"

// The words of each language that has some, Models/words: one line in each of the two lists.
static const unsigned char ko[] = {
#embed "../../Models/words/ko.txt"
};
static const unsigned char en[] = {
#embed "../../Models/words/en.txt"
};
static const unsigned char fr[] = {
#embed "../../Models/words/fr.txt"
};
static const unsigned char de[] = {
#embed "../../Models/words/de.txt"
};
static const unsigned char es[] = {
#embed "../../Models/words/es.txt"
};
static const unsigned char pt[] = {
#embed "../../Models/words/pt.txt"
};
static const unsigned char ru[] = {
#embed "../../Models/words/ru.txt"
};
static const unsigned char it[] = {
#embed "../../Models/words/it.txt"
};
static const unsigned char nl[] = {
#embed "../../Models/words/nl.txt"
};
static const unsigned char pl[] = {
#embed "../../Models/words/pl.txt"
};
static const unsigned char cs[] = {
#embed "../../Models/words/cs.txt"
};
static const unsigned char tr[] = {
#embed "../../Models/words/tr.txt"
};
static const unsigned char sv[] = {
#embed "../../Models/words/sv.txt"
};
static const unsigned char da[] = {
#embed "../../Models/words/da.txt"
};
static const unsigned char no[] = {
#embed "../../Models/words/no.txt"
};
static const unsigned char fi[] = {
#embed "../../Models/words/fi.txt"
};
static const unsigned char hu[] = {
#embed "../../Models/words/hu.txt"
};
static const unsigned char ro[] = {
#embed "../../Models/words/ro.txt"
};
static const unsigned char vi[] = {
#embed "../../Models/words/vi.txt"
};
static const unsigned char ca[] = {
#embed "../../Models/words/ca.txt"
};
static const unsigned char id[] = {
#embed "../../Models/words/id.txt"
};
static const unsigned char uk[] = {
#embed "../../Models/words/uk.txt"
};
static const unsigned char hi[] = {
#embed "../../Models/words/hi.txt"
};
static const unsigned char ar[] = {
#embed "../../Models/words/ar.txt"
};
static const unsigned char fa[] = {
#embed "../../Models/words/fa.txt"
};
static const unsigned char ur[] = {
#embed "../../Models/words/ur.txt"
};
static const unsigned char th[] = {
#embed "../../Models/words/th.txt"
};
static const unsigned char ja[] = {
#embed "../../Models/words/ja.txt"
};
static const unsigned char zh[] = {
#embed "../../Models/words/zh.txt"
};

// Not of one language: what the lines of mails begin with.
static const unsigned char mail[] = {
#embed "../../Models/words/mail.txt"
};

// Nor this: what the fields of records are called.
static const unsigned char fields[] = {
#embed "../../Models/words/fields.txt"
};

// Nor this: what the lines of printed papers begin with.
static const unsigned char print[] = {
#embed "../../Models/words/print.txt"
};

static const struct {
  const char *language;
  EmbeddedModel words;
} table[] = {
    {"ko", {ko, sizeof ko}},
    {"fields", {fields, sizeof fields}},
    {"mail", {mail, sizeof mail}},
    {"print", {print, sizeof print}},
    {"en", {en, sizeof en}},
    {"fr", {fr, sizeof fr}},
    {"de", {de, sizeof de}},
    {"es", {es, sizeof es}},
    {"pt", {pt, sizeof pt}},
    {"ru", {ru, sizeof ru}},
    {"it", {it, sizeof it}},
    {"nl", {nl, sizeof nl}},
    {"pl", {pl, sizeof pl}},
    {"cs", {cs, sizeof cs}},
    {"tr", {tr, sizeof tr}},
    {"sv", {sv, sizeof sv}},
    {"da", {da, sizeof da}},
    {"no", {no, sizeof no}},
    {"fi", {fi, sizeof fi}},
    {"hu", {hu, sizeof hu}},
    {"ro", {ro, sizeof ro}},
    {"vi", {vi, sizeof vi}},
    {"ca", {ca, sizeof ca}},
    {"id", {id, sizeof id}},
    {"uk", {uk, sizeof uk}},
    {"hi", {hi, sizeof hi}},
    {"ar", {ar, sizeof ar}},
    {"fa", {fa, sizeof fa}},
    {"ur", {ur, sizeof ur}},
    {"th", {th, sizeof th}},
    {"zh", {zh, sizeof zh}},
    {"ja", {ja, sizeof ja}},
};

EmbeddedModel embeddedWords(const char *language) {
  for (size_t index = 0; index < sizeof table / sizeof *table; index++) {
    if (strcmp(table[index].language, language) == 0) return table[index].words;
  }
  return (EmbeddedModel){ko, 0};
}
