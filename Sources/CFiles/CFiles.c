#define _GNU_SOURCE
#include "CFiles.h"

#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#ifdef __linux__
int warraq_exchange(const char *path, const char *other) {
  return renameat2(AT_FDCWD, path, AT_FDCWD, other, RENAME_EXCHANGE);
}

int warraq_flush(int descriptor) { return syncfs(descriptor); }
#else
int warraq_exchange(const char *path, const char *other) {
  return renamex_np(path, other, RENAME_SWAP);
}

int warraq_flush(int descriptor) {
  (void)descriptor;
  sync();
  return 0;
}
#endif
