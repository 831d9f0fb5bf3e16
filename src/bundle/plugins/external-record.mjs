import { firstLocale } from '../library.mjs';

/** Modules import the compiled record from its folder beside theirs, so that a bundler finds it once. */
export const externalRecord = () => ({
  name: 'external-record',
  resolveId(source) {
    const [name, locale = firstLocale] = source.split('/');
    return name === '#record' ? { id: `../record/${locale}.js`, external: true } : null;
  },
});
