import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** What code may not ask of a page that is not ours: old libraries put their own in the place of built-ins, others take them away. */
const restrictedInPages = [
  {
    selector: 'CallExpression[callee.property.name="find"]',
    message:
      'Old libraries (Prototype, MooTools) have a `find` of their own, which throws or answers null: write `filter(…)[0]`.',
  },
  {
    selector: 'MemberExpression[object.name="Array"][property.name=/^(from|of)$/]',
    message:
      'Old libraries have an `Array.from` of their own, without its second argument: write `[...list]`.',
  },
  {
    selector: ':matches(NewExpression[callee.name="Event"], ClassDeclaration[superClass.name="Event"])',
    message: 'Old libraries keep something of their own under the name of `Event`: write `CustomEvent`.',
  },
  {
    selector: 'MemberExpression[object.name="JSON"][property.name="stringify"]',
    message: 'Old libraries give lists and texts a `toJSON`, which makes other JSON of them: do without.',
  },
  {
    selector: 'MemberExpression[object.name="Object"][property.name="hasOwn"]',
    message: 'Pages with old libraries do not have it: write `Object.prototype.hasOwnProperty.call`.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(at|findLast|findLastIndex|toSorted|toReversed|toSpliced|with|groupBy|withResolvers)$/]',
    message: 'Some engines of the last four years, and pages with old libraries, do not have it: do without.',
  },
  {
    selector: 'CallExpression[callee.name="structuredClone"]',
    message: 'Some engines of the last four years do not have it: do without.',
  },
];

export default tseslint.config(
  { ignores: ['dist/', 'src/wordpress/plugin/', 'demo/**/*.js'] },
  {
    files: ['**/*.ts'],
    extends: [
      tseslint.configs.strictTypeChecked,
      lit['flat/recommended'],
      wc['flat/recommended'],
      wc['flat/best-practice'],
    ],
    languageOptions: { parserOptions: { projectService: true } },
    settings: { wc: { elementBaseClasses: ['ViewElement', 'RecordElement'] } },
    rules: {
      // A number or a boolean in a template reads well and cannot surprise.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // Ids are ASCII, see the schema.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // The build has resolved every reference, and the server renderer has no DOM whatever the types say: what
      // cannot be missing is asserted, not guarded, because every guard is sent to every reader.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // `void` would have to stand before every `it()` and `test()` that node:test returns a promise from.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: ['test', 'it', 'describe', 'suite'].map((name) => ({
            from: 'package',
            name,
            package: 'node:test',
          })),
        },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // `deep<HTMLAnchorElement>(root, 'a')` is how the DOM's own querySelector is typed.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // Elements are classes with their own registration: `define()` never throws, see record-element.ts.
      'wc/guard-super-call': 'off',
    },
  },
  {
    files: [
      'src/{elements,templates,runtime,model,entries,styles}/**/*.ts',
      'src/{define,index}.ts',
      'src/publish/frame/host.ts',
    ],
    // Not `guest.ts`: it runs in pages of ours.
    rules: { 'no-restricted-syntax': ['error', ...restrictedInPages] },
  },
  {
    files: ['**/*.mjs'],
    extends: [tseslint.configs.base, { rules: { 'no-undef': 'off' } }],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: { '@typescript-eslint/no-unused-vars': 'error' },
  },
);
