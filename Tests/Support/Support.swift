// The helpers that tests share.
