/** One change of a file, tried by itself. */
export interface Mutant {
  id: number;
  file: string;
  line: number;
  column: number;
  code: string;
  what: string;
  was: string;
  becomes: string;
}

export function instrument(file: string, source: string, nextId: number): { code: string; mutants: Mutant[] };
