/** A number that changes with every character of a text and with their order. */
export function sumOf(text: string): number;
