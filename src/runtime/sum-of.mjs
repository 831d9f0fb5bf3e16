/** A number that changes with every character of a text and with their order. */
export const sumOf = (text) =>
  [...text].reduce((sum, character) => (Math.imul(sum, 31) + character.codePointAt(0)) | 0, 0);
