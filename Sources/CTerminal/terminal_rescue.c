#define _GNU_SOURCE
#include "terminal_rescue.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <termios.h>
#include <unistd.h>

// Written while `armed` is 0, read by handlers while it is 1.
static volatile sig_atomic_t armed;
static int terminal_input, terminal_output;
static struct termios modes;
static char reset_sequence[RESCUE_MAX_RESET];
static size_t reset_length;
static int kept_back = -1, real_error = -1;

static const int crashes[] = {SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGSYS, SIGQUIT};
enum { CRASHES = sizeof crashes / sizeof *crashes };
static struct sigaction before[CRASHES];
static char handler_stack[64 * 1024];
static stack_t stack_before;

// From here to on_crash() only async-signal-safe functions are called.

static void write_all(int descriptor, const char *bytes, size_t length) {
  while (length > 0) {
    ssize_t written = write(descriptor, bytes, length);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    bytes += written;
    length -= (size_t)written;
  }
}

static void show_kept_back(void) {
  if (kept_back < 0) return;
  dup2(real_error, STDERR_FILENO);
  char part[1024];
  off_t place = 0;
  ssize_t count;
  while ((count = pread(kept_back, part, sizeof part, place)) > 0) {
    write_all(STDERR_FILENO, part, (size_t)count);
    place += count;
  }
}

static void restore(void) {
  if (!armed) return;
  armed = 0;
  // In the background the terminal is somebody else's.
  if (tcgetpgrp(terminal_input) == getpgrp()) {
    write_all(terminal_output, reset_sequence, reset_length);
    tcsetattr(terminal_input, TCSANOW, &modes);
  }
  show_kept_back();
}

static void on_crash(int number, siginfo_t *info, void *context) {
  restore();
  struct sigaction earlier = {.sa_handler = SIG_DFL};
  for (int i = 0; i < CRASHES; i++) {
    if (crashes[i] == number) earlier = before[i];
  }
  // A faulting instruction faults again, now for the handler that was there before.
  // After a breakpoint the processor may already stand behind it.
  if (info->si_code > 0 && number != SIGTRAP) {
    sigaction(number, &earlier, NULL);
    return;
  }
  // What was sent does not come again: the handler before, which may count on a fault, and then the end.
  if (earlier.sa_flags & SA_SIGINFO) {
    earlier.sa_sigaction(number, info, context);
  } else if (earlier.sa_handler != SIG_DFL && earlier.sa_handler != SIG_IGN) {
    earlier.sa_handler(number);
  }
  struct sigaction ordinary = {.sa_handler = SIG_DFL};
  sigaction(number, &ordinary, NULL);
  raise(number);
}

static void keep_error_back(void) {
  if (!isatty(STDERR_FILENO)) return;
  kept_back = memfd_create("standard error", MFD_CLOEXEC);
  if (kept_back < 0) return;
  real_error = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 0);
  if (real_error < 0 || dup2(kept_back, STDERR_FILENO) < 0) {
    close(kept_back);
    kept_back = -1;
  }
}

static void release_error(void) {
  show_kept_back();
  if (kept_back >= 0) close(kept_back);
  if (real_error >= 0) close(real_error);
  kept_back = real_error = -1;
}

int rescue_arm(int input, int output, const char *reset, size_t length) {
  static bool has_exit_handler;
  if (armed) return EBUSY;
  if (length > sizeof reset_sequence) return E2BIG;
  if (tcgetattr(input, &modes) != 0) return errno;
  terminal_input = input;
  terminal_output = output;
  memcpy(reset_sequence, reset, length);
  reset_length = length;
  if (!has_exit_handler) {
    if (atexit(restore) != 0) return ENOMEM;
    has_exit_handler = true;
  }
  keep_error_back();
  // A stack overflow leaves no room for a handler on its own stack.
  stack_t stack = {.ss_sp = handler_stack, .ss_size = sizeof handler_stack};
  sigaltstack(NULL, &stack_before);
  if (stack_before.ss_flags & SS_DISABLE) sigaltstack(&stack, NULL);
  struct sigaction action = {.sa_sigaction = on_crash, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  sigfillset(&action.sa_mask);
  for (int i = 0; i < CRASHES; i++) {
    sigaction(crashes[i], &action, &before[i]);
    // Whoever ignores a signal wants it to stay so.
    if (before[i].sa_handler == SIG_IGN) sigaction(crashes[i], &before[i], NULL);
  }
  armed = 1;
  return 0;
}

void rescue_disarm(void) {
  if (!armed) return;
  armed = 0;
  for (int i = 0; i < CRASHES; i++) sigaction(crashes[i], &before[i], NULL);
  if (stack_before.ss_flags & SS_DISABLE) sigaltstack(&stack_before, NULL);
  release_error();
}
