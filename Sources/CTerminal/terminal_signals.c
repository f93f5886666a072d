#define _GNU_SOURCE
#include "terminal_signals.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <unistd.h>

static sigset_t screen_signals(void) {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGWINCH);
  sigaddset(&set, SIGTSTP);
  sigaddset(&set, SIGCONT);
  sigaddset(&set, SIGTERM);
  sigaddset(&set, SIGHUP);
  sigaddset(&set, SIGINT);
  return set;
}

void terminal_signals_block(void) {
  sigset_t set = screen_signals();
  pthread_sigmask(SIG_BLOCK, &set, NULL);
}

void terminal_signals_unblock(void) {
  sigset_t set = screen_signals();
  pthread_sigmask(SIG_UNBLOCK, &set, NULL);
}

int terminal_signals_open(void) {
  sigset_t set = screen_signals();
  return signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
}

int terminal_signals_next(int descriptor) {
  struct signalfd_siginfo info;
  return read(descriptor, &info, sizeof info) == sizeof info ? (int)info.ssi_signo : 0;
}

static const int caught[] = {SIGTSTP, SIGINT, SIGTERM, SIGWINCH};
enum { CAUGHT = sizeof caught / sizeof *caught };
static struct sigaction kept[CAUGHT];

void terminal_signals_keep_actions(void) {
  for (int i = 0; i < CAUGHT; i++) sigaction(caught[i], NULL, &kept[i]);
}

void terminal_signals_put_back_actions(void) {
  for (int i = 0; i < CAUGHT; i++) sigaction(caught[i], &kept[i], NULL);
}

static struct sigaction before_interrupt, before_quit;

static void do_nothing(int signal) { (void)signal; }

void terminal_signals_lend(void) {
  // A handler, not SIG_IGN: that would be inherited through exec.
  struct sigaction nothing = {.sa_handler = do_nothing, .sa_flags = SA_RESTART};
  sigemptyset(&nothing.sa_mask);
  sigaction(SIGINT, &nothing, &before_interrupt);
  sigaction(SIGQUIT, &nothing, &before_quit);
  terminal_signals_unblock();
}

void terminal_signals_take_back(void) {
  terminal_signals_block();
  sigaction(SIGINT, &before_interrupt, NULL);
  sigaction(SIGQUIT, &before_quit, NULL);
}

void terminal_signals_stop(bool whole_group) {
  sigset_t stop, before, told;
  sigemptyset(&stop);
  sigaddset(&stop, SIGTSTP);
  struct sigaction ordinary = {.sa_handler = SIG_DFL}, handler;
  sigemptyset(&ordinary.sa_mask);
  sigaction(SIGTSTP, &ordinary, &handler);
  if (handler.sa_handler == SIG_IGN) {
    sigaction(SIGTSTP, &handler, NULL);
    return;
  }
  kill(whole_group ? 0 : getpid(), SIGTSTP);
  // The signal waits until here, so that it stops this thread at a known place.
  pthread_sigmask(SIG_UNBLOCK, &stop, &before);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  sigaction(SIGTSTP, &handler, NULL);
  sigemptyset(&told);
  sigaddset(&told, SIGCONT);
  sigaddset(&told, SIGWINCH);
  struct timespec at_once = {0, 0};
  while (sigtimedwait(&told, NULL, &at_once) > 0) {
  }
}

int wake_up_open(void) { return eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK); }
