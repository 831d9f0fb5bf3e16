export function tables(manifest: object, tag: string): string;
export function fill(readme: string, manifest: object, slice: object): string;
export function fillPage(page: string): string;
