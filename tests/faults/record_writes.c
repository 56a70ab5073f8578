/* Records what a process does to its files: LD_PRELOAD it, then call record_to(file).

   Each record is one line, "<kind> <number of the inode> <place> <length> <path> <path>", with
   paths in hex and, after a write, its bytes in hex: O made, W written at, T cut to, F synced,
   R renamed, U removed, M a folder made, D a folder synced, S said to the learner. */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static FILE *out;
static int busy;

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

void record_to(const char *path) {
    busy = 1;
    if (out) fclose(out);
    out = path ? fopen(path, "w") : NULL;
    busy = 0;
}
static void hex(const void *data, size_t size) {
    const unsigned char *bytes = data;
    fputc(' ', out);
    for (size_t i = 0; i < size; i++) fprintf(out, "%02x", bytes[i]);
}
static void note(char kind, long inode, long place, const void *a, size_t a_size, const void *b, size_t b_size) {
    if (!out || busy) return;
    busy = 1;
    fprintf(out, "%c %ld %ld", kind, inode, place);
    hex(a, a_size);
    hex(b, b_size);
    fputc('\n', out);
    fflush(out);
    busy = 0;
}
static void whole(const char *path, char *made) {
    if (path[0] == '/') snprintf(made, 4096, "%s", path);
    else { char *here = getcwd(NULL, 0); snprintf(made, 4096, "%s/%s", here, path); free(here); }
}
static void about(char kind, const char *a, const char *b) {
    if (!out || busy) return;
    char from[4096], to[4096] = "";
    whole(a, from);
    if (b) whole(b, to);
    note(kind, 0, 0, from, strlen(from), to, strlen(to));
}
static long inode_of(int fd) { struct stat found; return fstat(fd, &found) ? 0 : (long)found.st_ino; }
static void path_of(int fd, char *made) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t size = readlink(link, made, 4095);
    made[size < 0 ? 0 : size] = 0;
}
static void synced(int fd) {
    if (!out || busy) return;
    struct stat found;
    char path[4096];
    fstat(fd, &found);
    path_of(fd, path);
    note(S_ISDIR(found.st_mode) ? 'D' : 'F', (long)found.st_ino, 0, path, strlen(path), "", 0);
}

ssize_t write(int fd, const void *data, size_t size) {
    long at = fd > 2 && out && !busy ? (long)lseek(fd, 0, SEEK_CUR) : 0;
    ssize_t done = REAL(write)(fd, data, size);
    if (out && !busy && done > 0) note(fd > 2 ? 'W' : 'S', inode_of(fd), at, "", 0, data, (size_t)done);
    return done;
}
ssize_t pwrite(int fd, const void *data, size_t size, off_t at) {
    ssize_t done = REAL(pwrite)(fd, data, size, at);
    if (done > 0) note('W', inode_of(fd), (long)at, "", 0, data, (size_t)done);
    return done;
}
ssize_t pwrite64(int fd, const void *data, size_t size, off64_t at) {
    ssize_t done = REAL(pwrite64)(fd, data, size, at);
    if (done > 0) note('W', inode_of(fd), (long)at, "", 0, data, (size_t)done);
    return done;
}
int fsync(int fd) { int done = REAL(fsync)(fd); synced(fd); return done; }
int fdatasync(int fd) { int done = REAL(fdatasync)(fd); synced(fd); return done; }
int ftruncate(int fd, off_t size) { int done = REAL(ftruncate)(fd, size); note('T', inode_of(fd), (long)size, "", 0, "", 0); return done; }
int ftruncate64(int fd, off64_t size) { int done = REAL(ftruncate64)(fd, size); note('T', inode_of(fd), (long)size, "", 0, "", 0); return done; }
int rename(const char *a, const char *b) { int done = REAL(rename)(a, b); if (!done) about('R', a, b); return done; }
int unlink(const char *path) { int done = REAL(unlink)(path); if (!done) about('U', path, NULL); return done; }
int mkdir(const char *path, mode_t mode) { int done = REAL(mkdir)(path, mode); if (!done) about('M', path, NULL); return done; }

#define OPENING(name)                                                     \
    int name(const char *path, int how, ...) {                            \
        mode_t mode = 0;                                                  \
        if (how & O_CREAT) {                                              \
            va_list rest; va_start(rest, how); mode = va_arg(rest, mode_t); va_end(rest); \
        }                                                                 \
        int fd = REAL(name)(path, how, mode);                             \
        if (fd >= 0 && (how & (O_CREAT | O_TRUNC)) && out && !busy) {     \
            char made[4096];                                              \
            path_of(fd, made);                                            \
            note('O', inode_of(fd), how & O_TRUNC ? 1 : 0, made, strlen(made), "", 0); \
        }                                                                 \
        return fd;                                                        \
    }
OPENING(open)
OPENING(open64)
