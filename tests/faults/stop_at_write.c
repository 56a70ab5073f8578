/* Ends a process at its Nth write, or fills its disk there: LD_PRELOAD it, then call stop_after(n).

   Counted are the calls that change files or send to a server, except writes to the standard
   streams. At the Nth,
   the process kills itself; with `torn`, half of what a write was given is written first.
   With `torn` 2 nothing ends: from the Nth call on, what would need room on a disk fails, as on a
   full one; syncs, renames and removals work. `calls_kinds` says of each call whether it was a write, which can be torn: w, or another: o. */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#define FULL 2
static long left = -1;
static int torn;
static long counted;
static char kinds[1 << 20];

void stop_after(long calls, int tear) { left = calls; torn = tear; counted = 0; }
long calls_made(void) { return counted; }
const char *calls_kinds(void) { kinds[counted] = 0; return kinds; }

static int is_last(char kind) {
    if (counted < (long)sizeof kinds - 1) kinds[counted] = kind;
    counted++;
    if (torn == FULL) return 0;
    if (left < 0) return 0;
    return left-- == 0;
}
static int is_full(void) {
    if (torn != FULL || left < 0 || counted <= left) return 0;
    errno = ENOSPC;
    return 1;
}
static void stop(void) { kill(getpid(), SIGKILL); }
static void check(void) { if (is_last('o')) stop(); }

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

ssize_t write(int fd, const void *data, size_t size) {
    if (fd > 2 && is_last('w')) { if (torn) REAL(write)(fd, data, size / 2); stop(); }
    if (fd > 2 && is_full()) return -1;
    return REAL(write)(fd, data, size);
}
ssize_t send(int fd, const void *data, size_t size, int how) {
    if (is_last('w')) { if (torn) REAL(send)(fd, data, size / 2, how); stop(); }
    return REAL(send)(fd, data, size, how);
}
ssize_t pwrite(int fd, const void *data, size_t size, off_t at) {
    if (is_last('w')) { if (torn) REAL(pwrite)(fd, data, size / 2, at); stop(); }
    if (is_full()) return -1;
    return REAL(pwrite)(fd, data, size, at);
}
ssize_t pwrite64(int fd, const void *data, size_t size, off64_t at) {
    if (is_last('w')) { if (torn) REAL(pwrite64)(fd, data, size / 2, at); stop(); }
    if (is_full()) return -1;
    return REAL(pwrite64)(fd, data, size, at);
}
int fsync(int fd) { check(); return REAL(fsync)(fd); }
int fdatasync(int fd) { check(); return REAL(fdatasync)(fd); }
int ftruncate(int fd, off_t size) { check(); return REAL(ftruncate)(fd, size); }
int ftruncate64(int fd, off64_t size) { check(); return REAL(ftruncate64)(fd, size); }
int rename(const char *a, const char *b) { check(); return REAL(rename)(a, b); }
int renameat(int x, const char *a, int y, const char *b) { check(); return REAL(renameat)(x, a, y, b); }
int unlink(const char *path) { check(); return REAL(unlink)(path); }
int unlinkat(int at, const char *path, int how) { check(); return REAL(unlinkat)(at, path, how); }
int mkdir(const char *path, mode_t mode) { check(); if (is_full()) return -1; return REAL(mkdir)(path, mode); }
int chmod(const char *path, mode_t mode) { check(); return REAL(chmod)(path, mode); }

#define OPENING(name)                                                     \
    int name(const char *path, int how, ...) {                            \
        mode_t mode = 0;                                                  \
        if (how & O_CREAT) {                                              \
            va_list rest; va_start(rest, how); mode = va_arg(rest, mode_t); va_end(rest); \
            check();                                                      \
            if (is_full() && access(path, F_OK)) { errno = ENOSPC; return -1; } \
        }                                                                 \
        return REAL(name)(path, how, mode);                               \
    }
OPENING(open)
OPENING(open64)
