#ifndef WARRAQ_FILES_H
#define WARRAQ_FILES_H

/* The two calls on files that need _GNU_SOURCE, which Swift's importer does not set. Both return 0,
   or -1 and errno. */

/* Exchanges two folders in one step. */
int warraq_exchange(const char *path, const char *other);

/* Brings what was written on the volume of an open folder to the disk. */
int warraq_flush(int descriptor);

#endif
