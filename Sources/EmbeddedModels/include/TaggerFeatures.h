#pragma once
#include <stdint.h>

// What the taggers do with all features of a word at once. On x86-64 each function is compiled a second
// time for processors with AVX2, which multiply eight numbers where the others multiply one.

/// Makes the hashes of features out of their values: each has the number of its place mixed in, and is
/// well mixed in the high bits.
void hashFeatures(const uint32_t *_Nonnull values, intptr_t count, uint32_t *_Nonnull features);

/// Hashes features and finds in which bucket of a table of checks each belongs, which the processor is
/// asked to fetch: ⌊hash × buckets / 2³²⌋, in bytes from the first, eight checks of 16 bits being a
/// bucket.
///
/// Of `places` the first `count` get the buckets and the next `count` the features' own checks.
void placeFeatures(const uint32_t *_Nonnull values, intptr_t count, const void *_Nonnull checks,
                   uint32_t bucketCount, uint32_t *_Nonnull places);

/// Finds the rows of weights of features that were placed and has the processor fetch them; returns how
/// many there are.
///
/// `rows` gets where their checks are, in bytes from the first, and is written one place further.
intptr_t findFeatureRows(const uint32_t *_Nonnull places, intptr_t count,
                         const void *_Nonnull checks, const void *_Nonnull weights,
                         uint32_t *_Nonnull rows);

/// Sums the weights of rows that were found into a score for each of 24 labels, as `SelectedFeatureModel`
/// describes them.
void sumFoundRows(const uint32_t *_Nonnull rows, intptr_t count, const void *_Nonnull checks,
                  const void *_Nonnull weights, int16_t *_Nonnull scores);

/// Raises scores of 32 labels to those of paths that go one step further: for each label of `labels`, which
/// are bits, by its score in `paths` and the scores of the steps from it, 32 for each label in `steps`.
void raiseBySteps(const int16_t *_Nonnull paths, uint32_t labels, const int16_t *_Nonnull steps,
                  int16_t *_Nonnull scores);

/// Hashes at most 32 features and keeps those whose bit of `filter`, named by the low 20 bits of the
/// hash, is set; returns how many there are.
///
/// `values` has 32 numbers. `rows` gets where the weights of the features kept are, ⌊hash × rows / 2³²⌋
/// rows of 32 bytes from the first, which the processor is asked to fetch, and is written one place
/// further.
intptr_t keepFeatureRows(const uint32_t *_Nonnull values, intptr_t count,
                         const uint8_t *_Nonnull filter, const void *_Nonnull weights,
                         uint32_t rowCount, uint32_t *_Nonnull rows);

/// Sums the weights of rows that were kept into a score for each of 32 labels, as `SequenceModel`
/// describes them.
void sumKeptRows(const uint32_t *_Nonnull rows, intptr_t count, const void *_Nonnull weights,
                 int16_t *_Nonnull scores);
