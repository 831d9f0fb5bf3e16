// The compiled record is an output of the build; this is its type where nothing has been built yet.
declare module '#record' {
  // An ambient module cannot have a relative `import` declaration.
  const record: import('../src/model/slice.ts').Slice;
  export default record;
}

declare module '#record/*' {
  const record: import('../src/model/slice.ts').Slice;
  export default record;
}
