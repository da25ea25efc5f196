/** Errors of the system in words; others bring their own. */
const SYSTEM: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'may not be read or written',
  EPERM: 'may not be read or written',
  EISDIR: 'is a directory',
  ENOSPC: 'the disk is full',
  Z_BUF_ERROR: 'breaks off: it is packed, and its end is missing',
  Z_DATA_ERROR: 'cannot be unpacked',
  EROFS: 'the disk cannot be written to',
};

/** @returns a sentence for whoever named the file, to be put behind its name */
export function messageOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return SYSTEM[code] ?? (error instanceof Error ? error.message : String(error));
}
