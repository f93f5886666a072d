#pragma once

#include <stdint.h>

#ifdef CX_REAL_HEADERS
#include <xlsxwriter.h>
#else
typedef struct lxw_workbook lxw_workbook;
typedef struct lxw_worksheet lxw_worksheet;
typedef struct lxw_format lxw_format;
typedef int lxw_error;
#endif

// libxlsxwriter, opened when a spreadsheet is written. What is declared here is checked against the real header by
// scripts/test.

/// Opens the library; may be called again. `NULL` when it is there, else the name of what is missing.
const char *cx_open(void);

// Each as F(result, name, parameters, arguments); Swift sees them with `cx_` before the name.
#define CX_FUNCTIONS(F)                                                                                              \
  F(lxw_workbook *, workbook_new, (const char *path), (path))                                                        \
  F(lxw_worksheet *, workbook_add_worksheet, (lxw_workbook * book, const char *name), (book, name))                  \
  F(lxw_error, workbook_close, (lxw_workbook * book), (book))                                                        \
  F(lxw_error, worksheet_write_string,                                                                               \
    (lxw_worksheet * sheet, uint32_t row, uint16_t column, const char *text, lxw_format *format),                    \
    (sheet, row, column, text, format))                                                                              \
  F(lxw_error, worksheet_set_column,                                                                                 \
    (lxw_worksheet * sheet, uint16_t first, uint16_t last, double width, lxw_format *format),                        \
    (sheet, first, last, width, format))

#define CX_DECLARE(result, name, parameters, arguments) result cx_##name parameters;
CX_FUNCTIONS(CX_DECLARE)
#undef CX_DECLARE
