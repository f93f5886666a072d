#pragma once

#ifdef CP_REAL_HEADERS
#include <cairo-pdf.h>
#include <cairo-svg.h>
#include <fontconfig/fontconfig.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>
#else

typedef int gboolean;
typedef void *gpointer;
typedef struct _cairo cairo_t;
typedef struct _cairo_surface cairo_surface_t;
typedef struct _cairo_font_options cairo_font_options_t;
typedef struct _PangoFontMap PangoFontMap;
typedef struct _PangoFcFontMap PangoFcFontMap;
typedef struct _PangoContext PangoContext;
typedef struct _PangoLayout PangoLayout;
typedef struct _PangoLayoutLine PangoLayoutLine;
typedef struct _PangoFontDescription PangoFontDescription;
typedef struct _PangoLanguage PangoLanguage;
typedef struct _PangoAttrList PangoAttrList;
typedef struct _FcConfig FcConfig;
typedef unsigned char FcChar8;
typedef int FcBool;

typedef struct _PangoRectangle {
  int x, y, width, height;
} PangoRectangle;

typedef unsigned cairo_status_t;
typedef unsigned cairo_line_cap_t;
typedef unsigned cairo_line_join_t;
typedef unsigned cairo_font_type_t;
typedef int cairo_format_t;
typedef unsigned cairo_hint_style_t;
typedef unsigned cairo_hint_metrics_t;
typedef unsigned cairo_pdf_metadata_t;
typedef unsigned cairo_pdf_outline_flags_t;
typedef unsigned cairo_pdf_version_t;
typedef unsigned PangoWrapMode;

typedef cairo_status_t (*cairo_read_func_t)(void *closure, unsigned char *data, unsigned int length);
typedef cairo_status_t (*cairo_write_func_t)(void *closure, const unsigned char *data, unsigned int length);

#endif

enum {
  CP_STATUS_SUCCESS = 0,
  CP_STATUS_READ_ERROR = 10,
  CP_STATUS_WRITE_ERROR = 11,
  CP_FORMAT_RGB24 = 1,
  CP_LINE_CAP_ROUND = 1,
  CP_LINE_JOIN_ROUND = 1,
  CP_FONT_TYPE_FT = 1,
  CP_HINT_STYLE_NONE = 1,
  CP_HINT_METRICS_OFF = 1,
  CP_PDF_VERSION_1_4 = 0,
  CP_PDF_METADATA_TITLE = 0,
  CP_PDF_METADATA_AUTHOR = 1,
  CP_PDF_METADATA_SUBJECT = 2,
  CP_PDF_METADATA_KEYWORDS = 3,
  CP_PDF_METADATA_CREATOR = 4,
  CP_PDF_METADATA_CREATE_DATE = 5,
  CP_PDF_OUTLINE_FLAG_OPEN = 1,
  CP_PANGO_WRAP_WORD_CHAR = 2,
  CP_PANGO_SCALE = 1024,
};
