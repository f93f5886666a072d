#include "cqrencode.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stddef.h>

#define CQ_POINTER(name, result, parameters) static result(*pointer_to_##name) parameters;
CQ_FUNCTIONS(CQ_POINTER)
#undef CQ_POINTER

// From 4.0 (2017) on; the two functions are the same in all.
static const char *const names[] = {"libqrencode.so.4", "libqrencode.so"};

static pthread_once_t once = PTHREAD_ONCE_INIT;
static const char *missing;

static void open_library(void) {
  void *handle = NULL;
  for (size_t index = 0; handle == NULL && index < sizeof names / sizeof *names; index++) {
    handle = dlopen(names[index], RTLD_NOW | RTLD_LOCAL);
  }
  if (handle == NULL) {
    missing = names[0];
    return;
  }
#define CQ_FIND(name, result, parameters)                                             \
  if ((pointer_to_##name = (result(*) parameters)dlsym(handle, #name)) == NULL) { \
    missing = #name;                                                                  \
    return;                                                                           \
  }
  CQ_FUNCTIONS(CQ_FIND)
#undef CQ_FIND
}

const char *cq_open(void) {
  pthread_once(&once, open_library);
  return missing;
}

QRcode *cq_encode(const char *text, int version, QRecLevel level, QRencodeMode hint, int is_case_sensitive) {
  if (cq_open() != NULL) return NULL;
  return pointer_to_QRcode_encodeString(text, version, level, hint, is_case_sensitive);
}

void cq_free(QRcode *code) {
  if (code != NULL) pointer_to_QRcode_free(code);
}

#ifdef CQ_REAL_HEADERS
#define CQ_CHECK(name, result, parameters)                                                \
  _Static_assert(__builtin_types_compatible_p(__typeof__(&name), result(*) parameters), \
                 #name " is not declared as in its library");
CQ_FUNCTIONS(CQ_CHECK)
_Static_assert((int)CQ_ECLEVEL_M == (int)QR_ECLEVEL_M, "QR_ECLEVEL_M has another value");
_Static_assert((int)CQ_MODE_8 == (int)QR_MODE_8, "QR_MODE_8 has another value");
#endif
