/** The same script under a name that the optimisers of CMSs leave alone. Comes after whatever changes the code. */
export const skippedName = () => ({
  name: 'skipped-name',
  generateBundle(_, bundle) {
    for (const { type, fileName, code } of Object.values(bundle))
      if (type === 'chunk')
        this.emitFile({ type: 'asset', fileName: fileName.replace(/\.js$/, '.min.js'), source: code });
  },
});
