#include "private_memory.h"

#include <stddef.h>
#include <sys/prctl.h>
#include <sys/resource.h>

void private_memory_begin(void) {
  struct rlimit none = {0, 0};
  setrlimit(RLIMIT_CORE, &none);
  // The limit alone does not bind a program that collects dumps (systemd-coredump).
  prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

bool private_memory_holds(void) {
  struct rlimit limit;
  return getrlimit(RLIMIT_CORE, &limit) == 0 && limit.rlim_cur == 0 && prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0;
}
