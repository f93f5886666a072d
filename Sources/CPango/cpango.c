#include "cpango.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stddef.h>

#define CP_POINTER(result, name, parameters, arguments) static result(*pointer_to_##name) parameters;
CP_FUNCTIONS(CP_POINTER)
#undef CP_POINTER

#define CP_CALL(result, name, parameters, arguments) \
  result cp_##name parameters { return pointer_to_##name arguments; }
CP_FUNCTIONS(CP_CALL)
#undef CP_CALL

static const char *const libraries[] = {
    "libpangocairo-1.0.so.0", "libpangoft2-1.0.so.0", "libpango-1.0.so.0", "libcairo.so.2", "libgobject-2.0.so.0",
    "libfontconfig.so.1",
};

static pthread_once_t once = PTHREAD_ONCE_INIT;
static const char *missing;

static void *handles[sizeof libraries / sizeof *libraries];

static void *found(const char *name) {
  for (size_t index = 0; index < sizeof handles / sizeof *handles; index++) {
    void *symbol = dlsym(handles[index], name);
    if (symbol != NULL) return symbol;
  }
  missing = name;
  return NULL;
}

static void open_libraries(void) {
  for (size_t index = 0; index < sizeof libraries / sizeof *libraries; index++) {
    handles[index] = dlopen(libraries[index], RTLD_NOW | RTLD_LOCAL);
    if (handles[index] == NULL) {
      missing = libraries[index];
      return;
    }
  }
#define CP_FIND(result, name, parameters, arguments)                       \
  if ((pointer_to_##name = (result(*) parameters)found(#name)) == NULL) return;
  CP_FUNCTIONS(CP_FIND)
#undef CP_FIND
}

const char *cp_open(void) {
  pthread_once(&once, open_libraries);
  return missing;
}

#ifdef CP_REAL_HEADERS
#define CP_CHECK(result, name, parameters, arguments)                                     \
  _Static_assert(__builtin_types_compatible_p(__typeof__(&name), result(*) parameters), \
                 #name " is not declared as in its library");
CP_FUNCTIONS(CP_CHECK)

#define CP_SAME(ours, theirs) _Static_assert((int)(ours) == (int)(theirs), #theirs " has another value");
CP_SAME(CP_STATUS_SUCCESS, CAIRO_STATUS_SUCCESS)
CP_SAME(CP_STATUS_READ_ERROR, CAIRO_STATUS_READ_ERROR)
CP_SAME(CP_STATUS_WRITE_ERROR, CAIRO_STATUS_WRITE_ERROR)
CP_SAME(CP_FORMAT_RGB24, CAIRO_FORMAT_RGB24)
CP_SAME(CP_LINE_CAP_ROUND, CAIRO_LINE_CAP_ROUND)
CP_SAME(CP_LINE_JOIN_ROUND, CAIRO_LINE_JOIN_ROUND)
CP_SAME(CP_FONT_TYPE_FT, CAIRO_FONT_TYPE_FT)
CP_SAME(CP_HINT_STYLE_NONE, CAIRO_HINT_STYLE_NONE)
CP_SAME(CP_HINT_METRICS_OFF, CAIRO_HINT_METRICS_OFF)
CP_SAME(CP_PDF_VERSION_1_4, CAIRO_PDF_VERSION_1_4)
CP_SAME(CP_PDF_METADATA_TITLE, CAIRO_PDF_METADATA_TITLE)
CP_SAME(CP_PDF_METADATA_AUTHOR, CAIRO_PDF_METADATA_AUTHOR)
CP_SAME(CP_PDF_METADATA_SUBJECT, CAIRO_PDF_METADATA_SUBJECT)
CP_SAME(CP_PDF_METADATA_KEYWORDS, CAIRO_PDF_METADATA_KEYWORDS)
CP_SAME(CP_PDF_METADATA_CREATOR, CAIRO_PDF_METADATA_CREATOR)
CP_SAME(CP_PDF_METADATA_CREATE_DATE, CAIRO_PDF_METADATA_CREATE_DATE)
CP_SAME(CP_PDF_OUTLINE_FLAG_OPEN, CAIRO_PDF_OUTLINE_FLAG_OPEN)
CP_SAME(CP_PANGO_WRAP_WORD_CHAR, PANGO_WRAP_WORD_CHAR)
CP_SAME(CP_PANGO_SCALE, PANGO_SCALE)
_Static_assert(sizeof(PangoRectangle) == 4 * sizeof(int), "PangoRectangle has another shape");
#endif
