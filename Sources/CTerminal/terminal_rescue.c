#define _GNU_SOURCE
#include "terminal_rescue.h"

int rescue_arm(int terminal, const char *reset, size_t length) { return 0; }
void rescue_disarm(void) {}
