#ifndef PRIVATE_MEMORY_H
#define PRIVATE_MEMORY_H

#include <stdbool.h>

/// Lets no core dump of this process be written, by whoever collects them: its memory holds what people answered.
void private_memory_begin(void);

/// Whether none can be written.
bool private_memory_holds(void);

#endif
