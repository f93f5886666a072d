#pragma once

#include "cpango_functions.h"

// Pango, Cairo and fontconfig, opened when they are first needed: thirty libraries that every start of the
// program would otherwise pay for. What is declared here is checked against the real headers by scripts/test.

/// Opens the libraries; may be called again. `NULL` when all is there, else the name of what is missing.
const char *cp_open(void);

#define CP_DECLARE(result, name, parameters, arguments) result cp_##name parameters;
CP_FUNCTIONS(CP_DECLARE)
#undef CP_DECLARE
