#pragma once
#include <gumbo.h>
#include <stddef.h>

/// The tree of an HTML page, and the memory that holds it.
typedef struct HTMLPageTree HTMLPageTree;

/// Builds the tree of a page by the rules of the HTML standard, with libgumbo.
///
/// All memory comes from one arena that is freed as a whole: the library would free a tree by
/// recursion, which deep trees make overflow the stack. When the tree asks for more than `budget`
/// bytes, the work is given up and NULL returned.
HTMLPageTree *_Nullable makeHTMLPageTree(const char *_Nonnull page, size_t length, size_t budget);

/// The outermost node, the document.
const GumboNode *_Nonnull rootOfHTMLPageTree(const HTMLPageTree *_Nonnull tree);

void freeHTMLPageTree(HTMLPageTree *_Nonnull tree);

/// The element of a node that is one.
static inline const GumboElement *_Nonnull elementOfNode(const GumboNode *_Nonnull node) {
  return &node->v.element;
}

/// The text of a node that is one.
static inline const GumboText *_Nonnull textOfNode(const GumboNode *_Nonnull node) {
  return &node->v.text;
}

/// The children of a document or an element.
static inline const GumboVector *_Nonnull childrenOfNode(const GumboNode *_Nonnull node) {
  return node->type == GUMBO_NODE_DOCUMENT ? &node->v.document.children
                                           : &node->v.element.children;
}

static inline const GumboNode *_Nonnull childOfNode(const GumboNode *_Nonnull node, size_t index) {
  return (const GumboNode *)childrenOfNode(node)->data[index];
}

/// The value of an attribute, or NULL.
static inline const char *_Nullable attributeOfNode(const GumboNode *_Nonnull node,
                                                    const char *_Nonnull name) {
  GumboAttribute *attribute = gumbo_get_attribute(&node->v.element.attributes, name);
  return attribute ? attribute->value : NULL;
}
