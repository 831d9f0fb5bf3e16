// What the build makes, or puts another language's in the place of; these are its types where nothing has been built yet.
declare module '#record' {
  // An ambient module cannot have a relative `import` declaration.
  const record: import('../../model/slice.ts').Slice;
  export default record;
}

declare module '#record/*' {
  const record: import('../../model/slice.ts').Slice;
  export default record;
}

declare module '#languages' {
  type Module<T> = Promise<{ default: T }>;
  type Strings = import('../../locales/en.ts').Strings;
  type Slice = import('../../model/slice.ts').Slice;
  export const languages: Record<string, () => [Module<Strings>, Module<Slice>]>;
}
