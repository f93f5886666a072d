#include "cxlsxwriter.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stddef.h>

#define CX_POINTER(result, name, parameters, arguments) static result(*pointer_to_##name) parameters;
CX_FUNCTIONS(CX_POINTER)
#undef CX_POINTER

#define CX_CALL(result, name, parameters, arguments) \
  result cx_##name parameters { return pointer_to_##name arguments; }
CX_FUNCTIONS(CX_CALL)
#undef CX_CALL

// From 0.9 (Debian 11) to 1.2; the five functions are the same in all.
static const char *const names[] = {
    "libxlsxwriter.so.4", "libxlsxwriter.so.5", "libxlsxwriter.so.6", "libxlsxwriter.so.7", "libxlsxwriter.so.8",
    "libxlsxwriter.so.2", "libxlsxwriter.so",
};

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
#define CX_FIND(result, name, parameters, arguments)                                  \
  if ((pointer_to_##name = (result(*) parameters)dlsym(handle, #name)) == NULL) { \
    missing = #name;                                                                  \
    return;                                                                           \
  }
  CX_FUNCTIONS(CX_FIND)
#undef CX_FIND
}

const char *cx_open(void) {
  pthread_once(&once, open_library);
  return missing;
}

#ifdef CX_REAL_HEADERS
#define CX_CHECK(result, name, parameters, arguments)                                     \
  _Static_assert(__builtin_types_compatible_p(__typeof__(&name), result(*) parameters), \
                 #name " is not declared as in its library");
CX_FUNCTIONS(CX_CHECK)
#endif
