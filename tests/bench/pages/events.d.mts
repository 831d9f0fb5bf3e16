export interface EventRow {
  id: string;
  day: string;
  title: string;
}

export interface CaseRow {
  id: string;
  title: string;
  events: EventRow[];
}

export function eventRows(count: number): EventRow[];
export function caseRows(count: number): CaseRow[];
export function writeEvents(folder: string, rows: EventRow[], example: string): Promise<void>;
export function writeCases(folder: string, rows: CaseRow[], example: string): Promise<void>;
