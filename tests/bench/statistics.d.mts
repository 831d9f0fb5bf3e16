export interface Spread {
  median: number;
  low: number;
  high: number;
  visits: number;
}

export function spread(numbers: (number | undefined)[]): Spread | undefined;

export interface Visit {
  round: number;
  measured?: Record<string, number>;
  failed?: string;
}

export function ratios(visits: Visit[], others: Visit[], measure: string): number[];
