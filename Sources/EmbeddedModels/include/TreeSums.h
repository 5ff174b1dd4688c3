#pragma once
#include <stdint.h>

/// Adds up the values of the leaves that trees lead eight rows of features to, without going down the
/// trees.
///
/// Each leaf of a tree has a bit of 64, the lowest leaf the lowest. Where a row is above the threshold of
/// a split, only the bits of `kept` are left: those of all leaves but the ones below the lower child. The
/// lowest bit left at the end is that of the row's leaf (Lucchese et al. 2015, “QuickScorer: a fast
/// algorithm to rank documents with additive ensembles of regression trees”).
///
/// `splitCounts` has the number of splits of each tree, which has one leaf more; `places` has for each
/// split of all trees where its feature is in `values`, the eight rows' values of each feature one after
/// the other. `sums` gets a sum for each row, the trees added in their order.
void sumTrees(const int32_t *_Nonnull splitCounts, intptr_t treeCount,
              const int32_t *_Nonnull places, const double *_Nonnull thresholds,
              const uint64_t *_Nonnull kept, const double *_Nonnull leaves,
              const double *_Nonnull values, double *_Nonnull sums);
