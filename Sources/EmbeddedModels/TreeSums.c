#include "EmbeddedModels.h"
#include "WideVectors.h"

#define ROWS 8
typedef double Values __attribute__((ext_vector_type(ROWS)));
typedef uint64_t Leaves __attribute__((ext_vector_type(ROWS)));

INLINE void sumTreesInline(const int32_t *restrict splitCounts, intptr_t treeCount,
                           const int32_t *restrict places, const double *restrict thresholds,
                           const uint64_t *restrict kept, const double *restrict leaves,
                           const double *restrict values, double *restrict sums) {
  Values sum = 0;
  for (intptr_t tree = 0; tree < treeCount; tree++) {
    intptr_t count = splitCounts[tree];
    Leaves left = ~(Leaves)0;
#pragma clang loop unroll_count(2)
    for (intptr_t split = 0; split < count; split++) {
      Values row;
      memcpy(&row, values + places[split], sizeof row);
      left &= ~(Leaves)(row > thresholds[split]) | kept[split];
    }
    for (int row = 0; row < ROWS; row++) sum[row] += leaves[__builtin_ctzll(left[row])];
    places += count;
    thresholds += count;
    kept += count;
    leaves += count + 1;
  }
  memcpy(sums, &sum, sizeof sum);
}

DEFINE(void, sumTrees,
       (const int32_t *splitCounts, intptr_t treeCount, const int32_t *places,
        const double *thresholds, const uint64_t *kept, const double *leaves, const double *values,
        double *sums),
       (splitCounts, treeCount, places, thresholds, kept, leaves, values, sums))
