// What a disk refuses, as a sentence for the person who typed the command.

const reasons: Record<string, string> = {
  ENOSPC: 'there is no room left on the disk; make room',
  EDQUOT: 'you may not use more of the disk; make room',
  EACCES: 'you may not read or write there; change the rights of the folder, or choose another',
  EPERM: 'you may not read or write there; change the rights of the folder, or choose another',
  EROFS: 'the disk can only be read; choose a folder on another',
  ENOTDIR: 'part of the path is a file and no folder; choose another',
  EEXIST: 'there is a file where a folder should be; choose another, or move it away',
  EISDIR: 'there is a folder where a file should be; move it away',
  ENOTEMPTY: 'there is a folder with something in it where a file should be; move it away',
  ENOENT: 'it is not there; see whether the path is spelt right',
  ENAMETOOLONG: 'the path is longer than the disk takes; choose a shorter one',
  ELOOP: 'links lead from one to another in a circle; choose another folder',
  EMFILE: 'too many files are open; close other programs',
  ENFILE: 'too many files are open; close other programs',
  EBUSY: 'another program holds it; close that program',
  ETXTBSY: 'another program holds it; close that program',
  EIO: 'the disk does not answer as it should; see whether it is sound',
};

/** The sentence for an error of the disk; nothing for any other. */
export function diskError(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return undefined;
  const { code, path, dest, syscall } = error as NodeJS.ErrnoException & { dest?: string };
  const where = dest ?? path ?? syscall ?? 'a file';
  const reason = reasons[String(code)] ?? `the system answers ${String(code)}; see what it means there`;
  return `${where}: ${reason}, then run the command again. What was written by former runs is as it was.`;
}
