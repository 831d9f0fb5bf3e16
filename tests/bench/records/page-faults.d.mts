export function pageFaults(
  html: string,
  address: string,
  isThere: (url: URL) => boolean | undefined,
): string[];
