#include "EmbeddedModels.h"
#include "WideVectors.h"

// The bits of a hash that are a feature's check, as in `SelectedFeatureModel`.
#define CHECK_MASK 0xFFF0

INLINE uint32_t hash(uint32_t value, uint32_t number) {
  uint64_t product = (uint64_t)(value ^ number * 0x61C88647u) * 0x9FB21C651E98DF25u;
  return (uint32_t)(product >> 32) ^ (uint32_t)(product >> 11);
}

INLINE void hashFeaturesInline(const uint32_t *restrict values, intptr_t count,
                               uint32_t *restrict features) {
  for (intptr_t number = 0; number < count; number++)
    features[number] = hash(values[number], (uint32_t)number);
}

INLINE void placeFeaturesInline(const uint32_t *restrict values, intptr_t count,
                                const char *checks, uint32_t bucketCount,
                                uint32_t *restrict places) {
  uint32_t *restrict buckets = places, *restrict own = places + count;
  for (intptr_t number = 0; number < count; number++) {
    uint32_t feature = hash(values[number], (uint32_t)number);
    buckets[number] = (uint32_t)((uint64_t)feature * bucketCount >> 32) << 4;
    own[number] = feature & CHECK_MASK;
  }
  for (intptr_t number = 0; number < count; number++) prefetchBytes(checks + buckets[number]);
}

INLINE intptr_t findFeatureRowsInline(const uint32_t *restrict places, intptr_t count,
                                      const char *checks, const char *weights,
                                      uint32_t *restrict rows) {
  const uint32_t *buckets = places, *own = places + count;
  intptr_t found = 0;
#pragma clang loop unroll_count(2)
  for (intptr_t number = 0; number < count; number++) {
    intptr_t bucket = buckets[number];
    intptr_t offset = offsetOfEqual(checks + bucket, (uint16_t)own[number], CHECK_MASK);
    // Arithmetic, since comparisons become branches that are guessed wrong half the time. A feature
    // without a row gets row 0, which is near already, and what is written for it is overwritten by
    // the next.
    intptr_t isMissing = offset >> 4;
    intptr_t row = (bucket + offset) & (isMissing - 1);
    // A check has two bytes, the weights of its row sixteen.
    prefetchBytes(weights + 8 * row);
    rows[found] = (uint32_t)row;
    found += 1 - isMissing;
  }
  return found;
}

// Weights; what is added up is unsigned, since sums may go beyond 16 bits on the way.
typedef uint16_t Eight __attribute__((ext_vector_type(8)));
typedef uint16_t Sixteen __attribute__((ext_vector_type(16)));
typedef int16_t SignedEight __attribute__((ext_vector_type(8)));
typedef int16_t SignedSixteen __attribute__((ext_vector_type(16)));
typedef uint16_t ThirtyTwo __attribute__((ext_vector_type(32)));
typedef int16_t SignedThirtyTwo __attribute__((ext_vector_type(32)));

INLINE void sumFoundRowsInline(const uint32_t *restrict rows, intptr_t count, const char *checks,
                               const char *weights, int16_t *restrict scores) {
  // What makes the five bits of labels 0 to 7, and those of labels 8 to 15, the highest of their lane.
  const Sixteen factors = {2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048,
                           64,   64,   64,   64,   64,   64,   64,   64};
  Sixteen low = 0;
  Eight high = 0;
#pragma clang loop unroll_count(2)
  for (intptr_t number = 0; number < count; number++) {
    uint16_t check;
    Eight row;
    memcpy(&check, checks + rows[number], sizeof check);
    memcpy(&row, weights + 8 * (uintptr_t)rows[number], sizeof row);
    uint16_t exponent = check & (uint16_t)~CHECK_MASK;
    Sixteen both = __builtin_shufflevector(row, row, 0, 1, 2, 3, 4, 5, 6, 7, 0, 1, 2, 3, 4, 5, 6, 7);
    low += (Sixteen)((SignedSixteen)(both * factors) >> 11) << exponent;
    high += (Eight)((SignedEight)(row + row) >> 11) << exponent;
  }
  memcpy(scores, &low, sizeof low);
  memcpy(scores + 16, &high, sizeof high);
}

INLINE void raiseByStepsInline(const int16_t *restrict paths, uint32_t labels,
                               const int16_t *restrict steps, int16_t *restrict scores) {
  SignedThirtyTwo best;
  memcpy(&best, scores, sizeof best);
  for (; labels != 0; labels &= labels - 1) {
    int label = __builtin_ctz(labels);
    ThirtyTwo step;
    memcpy(&step, steps + 32 * label, sizeof step);
    best = __builtin_elementwise_max(best, (SignedThirtyTwo)(step + (uint16_t)paths[label]));
  }
  memcpy(scores, &best, sizeof best);
}

INLINE intptr_t keepFeatureRowsInline(const uint32_t *restrict values, intptr_t count,
                                      const uint8_t *filter, const char *weights,
                                      uint32_t rowCount, uint32_t *restrict rows) {
  // All 32, since a number known beforehand needs no loop for what is left of it.
  uint32_t features[32], places[32];
  for (uint32_t number = 0; number < 32; number++) {
    uint32_t feature = hash(values[number], number);
    features[number] = feature;
    places[number] = (uint32_t)((uint64_t)feature * rowCount >> 32) << 5;
  }
  intptr_t kept = 0;
#pragma clang loop unroll_count(2)
  for (intptr_t number = 0; number < count; number++) {
    prefetchBytes(weights + places[number]);
    rows[kept] = places[number];
    // Without a branch: whether a feature passes is hard to foresee.
    uint32_t feature = features[number];
    kept += filter[(feature & 0xFFFFF) >> 3] >> (feature & 7) & 1;
  }
  return kept;
}

INLINE void sumKeptRowsInline(const uint32_t *restrict rows, intptr_t count, const char *weights,
                              int16_t *restrict scores) {
  // A pair of weights is 256 times the second plus the first, which is not below 0 once 128 is added.
  Sixteen sums = 0, high = 0;
#pragma clang loop unroll_count(2)
  for (intptr_t number = 0; number < count; number++) {
    Sixteen pairs;
    memcpy(&pairs, weights + rows[number], sizeof pairs);
    pairs ^= 0x80;
    sums += pairs;
    high += (Sixteen)((SignedSixteen)pairs >> 8);
  }
  Sixteen low = sums - (high << 8) - (uint16_t)(128 * count);
  memcpy(scores, &low, sizeof low);
  memcpy(scores + 16, &high, sizeof high);
}

DEFINE(void, hashFeatures, (const uint32_t *values, intptr_t count, uint32_t *features),
       (values, count, features))
DEFINE(void, placeFeatures,
       (const uint32_t *values, intptr_t count, const void *checks, uint32_t bucketCount,
        uint32_t *places),
       (values, count, checks, bucketCount, places))
DEFINE(intptr_t, findFeatureRows,
       (const uint32_t *places, intptr_t count, const void *checks, const void *weights,
        uint32_t *rows),
       (places, count, checks, weights, rows))
DEFINE(void, sumFoundRows,
       (const uint32_t *rows, intptr_t count, const void *checks, const void *weights,
        int16_t *scores),
       (rows, count, checks, weights, scores))
DEFINE(void, raiseBySteps,
       (const int16_t *paths, uint32_t labels, const int16_t *steps, int16_t *scores),
       (paths, labels, steps, scores))
DEFINE(intptr_t, keepFeatureRows,
       (const uint32_t *values, intptr_t count, const uint8_t *filter, const void *weights,
        uint32_t rowCount, uint32_t *rows),
       (values, count, filter, weights, rowCount, rows))
DEFINE(void, sumKeptRows,
       (const uint32_t *rows, intptr_t count, const void *weights, int16_t *scores),
       (rows, count, weights, scores))
