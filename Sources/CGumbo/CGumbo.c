#include "CGumbo.h"
#include <setjmp.h>
#include <stdint.h>
#include <stdlib.h>

/// A piece of the arena's memory; the bytes that are handed out follow it.
typedef struct Chunk {
  struct Chunk *next;
} Chunk;

struct HTMLPageTree {
  Chunk *chunks;
  char *free;
  size_t left;
  size_t used;
  size_t budget;
  jmp_buf giveUp;
  GumboOutput *output;
};

static const size_t chunkSize = 1 << 18;

static void *allocate(void *user, size_t size) {
  HTMLPageTree *tree = user;
  size = (size + 15) & ~(size_t)15;
  if (size > tree->left) {
    size_t room = size > chunkSize ? size : chunkSize;
    Chunk *chunk = room > tree->budget - tree->used ? NULL : malloc(room + 16);
    if (!chunk) longjmp(tree->giveUp, 1);
    tree->used += room;
    chunk->next = tree->chunks;
    tree->chunks = chunk;
    tree->free = (char *)chunk + 16;
    tree->left = room;
  }
  void *bytes = tree->free;
  tree->free += size;
  tree->left -= size;
  return bytes;
}

static void keep(void *user, void *bytes) {
  (void)user;
  (void)bytes;
}

HTMLPageTree *makeHTMLPageTree(const char *page, size_t length, size_t budget) {
  HTMLPageTree *tree = calloc(1, sizeof *tree);
  if (!tree) return NULL;
  tree->budget = budget;
  if (setjmp(tree->giveUp)) {
    freeHTMLPageTree(tree);
    return NULL;
  }
  GumboOptions options = kGumboDefaultOptions;
  options.allocator = allocate;
  options.deallocator = keep;
  options.userdata = tree;
  options.max_errors = 0;
  tree->output = gumbo_parse_with_options(&options, page, length);
  return tree;
}

const GumboNode *rootOfHTMLPageTree(const HTMLPageTree *tree) { return tree->output->document; }

void freeHTMLPageTree(HTMLPageTree *tree) {
  Chunk *chunk = tree->chunks;
  while (chunk) {
    Chunk *next = chunk->next;
    free(chunk);
    chunk = next;
  }
  free(tree);
}
