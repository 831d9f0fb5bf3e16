/** With its mark at the front, UTF-8 is read as such on a page of another encoding, whatever the server says. */
export const byteOrderMark = () => ({
  name: 'byte-order-mark',
  generateBundle(_, bundle) {
    for (const output of Object.values(bundle))
      if (output.type === 'chunk') output.code = `\ufeff${output.code}`;
  },
});
