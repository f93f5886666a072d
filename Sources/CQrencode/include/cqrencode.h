#pragma once

#ifdef CQ_REAL_HEADERS
#include <qrencode.h>
#else
typedef struct {
  int version;
  int width;
  unsigned char *data;
} QRcode;
typedef int QRecLevel;
typedef int QRencodeMode;
#endif

// libqrencode, opened when the first code is made. What is declared here is checked against the real header by
// scripts/test.

enum { CQ_ECLEVEL_M = 1, CQ_MODE_8 = 2 };

/// Opens the library; may be called again. `NULL` when it is there, else the name of what is missing.
const char *cq_open(void);

// Each as F(name, result, parameters); Swift sees the functions below, with `cq_` before the name.
#define CQ_FUNCTIONS(F)                                                                                              \
  F(QRcode_encodeString, QRcode *,                                                                                   \
    (const char *text, int version, QRecLevel level, QRencodeMode hint, int is_case_sensitive))                      \
  F(QRcode_free, void, (QRcode * code))

/// The code of a text; `NULL` when it cannot be made, or the library is not there.
QRcode *cq_encode(const char *text, int version, QRecLevel level, QRencodeMode hint, int is_case_sensitive);
void cq_free(QRcode *code);
