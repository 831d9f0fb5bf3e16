export interface Size {
  file: string;
  raw: number;
  gzip: number;
  brotli: number;
  budget: number;
}
export function measure(folder: string, budgets: Record<string, number>): Size[];
export function overweight(sizes: Size[]): string[];
