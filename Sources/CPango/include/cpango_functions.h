#pragma once

#include "cpango_types.h"

// Each as F(result, name, parameters, arguments); Swift sees them with `cp_` before the name.
#define CP_FUNCTIONS(F)                                                                                            \
  F(cairo_surface_t *, cairo_pdf_surface_create_for_stream,                                                        \
    (cairo_write_func_t write, void *closure, double width, double height), (write, closure, width, height))       \
  F(cairo_surface_t *, cairo_svg_surface_create_for_stream,                                                        \
    (cairo_write_func_t write, void *closure, double width, double height), (write, closure, width, height))       \
  F(cairo_surface_t *, cairo_image_surface_create, (cairo_format_t format, int width, int height),                 \
    (format, width, height))                                                                                       \
  F(cairo_status_t, cairo_surface_write_to_png_stream,                                                             \
    (cairo_surface_t * surface, cairo_write_func_t write, void *closure), (surface, write, closure))               \
  F(void, cairo_scale, (cairo_t * context, double x, double y), (context, x, y))                                   \
  F(void, cairo_paint, (cairo_t * context), (context))                                                             \
  F(void, cairo_pdf_surface_restrict_to_version, (cairo_surface_t * surface, cairo_pdf_version_t version),         \
    (surface, version))                                                                                            \
  F(void, cairo_pdf_surface_set_metadata,                                                                          \
    (cairo_surface_t * surface, cairo_pdf_metadata_t metadata, const char *text), (surface, metadata, text))       \
  F(int, cairo_pdf_surface_add_outline,                                                                            \
    (cairo_surface_t * surface, int parent, const char *name, const char *link, cairo_pdf_outline_flags_t flags),  \
    (surface, parent, name, link, flags))                                                                          \
  F(cairo_surface_t *, cairo_image_surface_create_from_png_stream, (cairo_read_func_t read, void *closure),        \
    (read, closure))                                                                                               \
  F(void, cairo_set_source_surface, (cairo_t * context, cairo_surface_t * surface, double x, double y),            \
    (context, surface, x, y))                                                                                      \
  F(void, cairo_translate, (cairo_t * context, double x, double y), (context, x, y))                               \
  F(void, cairo_surface_finish, (cairo_surface_t * surface), (surface))                                            \
  F(cairo_status_t, cairo_surface_status, (cairo_surface_t * surface), (surface))                                  \
  F(void, cairo_surface_destroy, (cairo_surface_t * surface), (surface))                                           \
  F(cairo_t *, cairo_create, (cairo_surface_t * surface), (surface))                                               \
  F(void, cairo_destroy, (cairo_t * context), (context))                                                           \
  F(cairo_status_t, cairo_status, (cairo_t * context), (context))                                                  \
  F(void, cairo_show_page, (cairo_t * context), (context))                                                         \
  F(void, cairo_save, (cairo_t * context), (context))                                                              \
  F(void, cairo_restore, (cairo_t * context), (context))                                                           \
  F(void, cairo_clip, (cairo_t * context), (context))                                                              \
  F(void, cairo_new_path, (cairo_t * context), (context))                                                          \
  F(void, cairo_move_to, (cairo_t * context, double x, double y), (context, x, y))                                 \
  F(void, cairo_line_to, (cairo_t * context, double x, double y), (context, x, y))                                 \
  F(void, cairo_close_path, (cairo_t * context), (context))                                                        \
  F(void, cairo_arc, (cairo_t * context, double x, double y, double radius, double from, double to),               \
    (context, x, y, radius, from, to))                                                                             \
  F(void, cairo_rectangle, (cairo_t * context, double x, double y, double width, double height),                   \
    (context, x, y, width, height))                                                                                \
  F(void, cairo_stroke, (cairo_t * context), (context))                                                            \
  F(void, cairo_fill, (cairo_t * context), (context))                                                              \
  F(void, cairo_fill_preserve, (cairo_t * context), (context))                                                     \
  F(void, cairo_set_source_rgb, (cairo_t * context, double red, double green, double blue),                        \
    (context, red, green, blue))                                                                                   \
  F(void, cairo_set_line_width, (cairo_t * context, double width), (context, width))                               \
  F(void, cairo_set_line_cap, (cairo_t * context, cairo_line_cap_t cap), (context, cap))                           \
  F(void, cairo_set_line_join, (cairo_t * context, cairo_line_join_t join), (context, join))                       \
  F(void, cairo_set_dash, (cairo_t * context, const double *dashes, int count, double offset),                     \
    (context, dashes, count, offset))                                                                              \
  F(void, cairo_tag_begin, (cairo_t * context, const char *name, const char *attributes),                          \
    (context, name, attributes))                                                                                   \
  F(void, cairo_tag_end, (cairo_t * context, const char *name), (context, name))                                   \
  F(cairo_font_options_t *, cairo_font_options_create, (void), ())                                                 \
  F(void, cairo_font_options_destroy, (cairo_font_options_t * options), (options))                                 \
  F(void, cairo_font_options_set_hint_style, (cairo_font_options_t * options, cairo_hint_style_t style),           \
    (options, style))                                                                                              \
  F(void, cairo_font_options_set_hint_metrics, (cairo_font_options_t * options, cairo_hint_metrics_t metrics),     \
    (options, metrics))                                                                                            \
  F(void, g_object_unref, (gpointer object), (object))                                                             \
  F(PangoFontMap *, pango_cairo_font_map_new_for_font_type, (cairo_font_type_t type), (type))                      \
  F(PangoContext *, pango_font_map_create_context, (PangoFontMap * map), (map))                                    \
  F(void, pango_cairo_context_set_resolution, (PangoContext * context, double resolution), (context, resolution))  \
  F(void, pango_cairo_context_set_font_options, (PangoContext * context, const cairo_font_options_t *options),     \
    (context, options))                                                                                            \
  F(void, pango_context_set_language, (PangoContext * context, PangoLanguage * language), (context, language))     \
  F(void, pango_context_set_round_glyph_positions, (PangoContext * context, gboolean isRounded), (context, isRounded)) \
  F(PangoLanguage *, pango_language_from_string, (const char *name), (name))                                       \
  F(void, pango_fc_font_map_set_config, (PangoFcFontMap * map, FcConfig * config), (map, config))                  \
  F(PangoFontDescription *, pango_font_description_new, (void), ())                                                \
  F(void, pango_font_description_free, (PangoFontDescription * font), (font))                                      \
  F(void, pango_font_description_set_family, (PangoFontDescription * font, const char *family), (font, family))    \
  F(void, pango_font_description_set_absolute_size, (PangoFontDescription * font, double size), (font, size))      \
  F(PangoLayout *, pango_layout_new, (PangoContext * context), (context))                                          \
  F(void, pango_layout_set_font_description, (PangoLayout * layout, const PangoFontDescription *font),             \
    (layout, font))                                                                                                \
  F(void, pango_layout_set_markup, (PangoLayout * layout, const char *markup, int length),                         \
    (layout, markup, length))                                                                                      \
  F(const char *, pango_layout_get_text, (PangoLayout * layout), (layout))                                         \
  F(void, pango_layout_set_width, (PangoLayout * layout, int width), (layout, width))                              \
  F(void, pango_layout_set_wrap, (PangoLayout * layout, PangoWrapMode wrap), (layout, wrap))                       \
  F(int, pango_layout_get_line_count, (PangoLayout * layout), (layout))                                            \
  F(int, pango_layout_get_unknown_glyphs_count, (PangoLayout * layout), (layout))                                  \
  F(PangoLayoutLine *, pango_layout_get_line_readonly, (PangoLayout * layout, int line), (layout, line))           \
  F(int, pango_layout_line_get_start_index, (PangoLayoutLine * line), (line))                                      \
  F(int, pango_layout_line_get_length, (PangoLayoutLine * line), (line))                                           \
  F(void, pango_layout_line_get_extents, (PangoLayoutLine * line, PangoRectangle * ink, PangoRectangle * logical), \
    (line, ink, logical))                                                                                          \
  F(void, pango_cairo_update_layout, (cairo_t * context, PangoLayout * layout), (context, layout))                 \
  F(void, pango_cairo_show_layout_line, (cairo_t * context, PangoLayoutLine * line), (context, line))              \
  F(FcConfig *, FcConfigCreate, (void), ())                                                                        \
  F(FcConfig *, FcInitLoadConfigAndFonts, (void), ())                                                              \
  F(FcBool, FcConfigAppFontAddFile, (FcConfig * config, const FcChar8 *file), (config, file))                      \
  F(FcBool, FcConfigBuildFonts, (FcConfig * config), (config))                                                     \
  F(void, FcConfigDestroy, (FcConfig * config), (config))
