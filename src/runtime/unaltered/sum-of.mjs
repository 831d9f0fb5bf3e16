/** A number that changes with every character of a text and with their order. A declaration: the build asks for it first of all. */
export function sumOf(text) {
  let sum = 0;
  for (const character of text) sum = (Math.imul(sum, 31) + character.codePointAt(0)) | 0;
  return sum;
}
