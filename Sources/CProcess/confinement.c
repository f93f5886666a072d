#define _GNU_SOURCE
#include "confinement.h"

#include "private_memory.h"

#include <signal.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

static void limit(int resource, rlim_t most) {
  struct rlimit now;
  if (getrlimit(resource, &now) != 0) return;
  // Never more than the operator allows.
  if (now.rlim_max != RLIM_INFINITY && now.rlim_max < most) most = now.rlim_max;
  struct rlimit new = {most, most};
  setrlimit(resource, &new);
}

void confinement_begin(
    unsigned long memory, unsigned long files, unsigned long file_size, unsigned long seconds, unsigned int alarm_after) {
  clearenv();
  umask(077);
  prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  private_memory_begin();
  limit(RLIMIT_DATA, memory);
  limit(RLIMIT_NOFILE, files);
  limit(RLIMIT_FSIZE, file_size);
  limit(RLIMIT_CPU, seconds);
  // A full disk and a gone reader are errors and not the end, which would leave answers behind.
  static const int ignored[] = {SIGPIPE, SIGXFSZ, SIGQUIT, SIGTTIN, SIGTTOU, SIGUSR1, SIGUSR2};
  for (size_t i = 0; i < sizeof ignored / sizeof *ignored; i++) signal(ignored[i], SIG_IGN);
  alarm(alarm_after);
}
