// What the build and the tests use of the documents' generator.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fill, generatedParts, readSources } from './documents.mjs';
import { folder, guidePages } from './guides.mjs';

export { fill, generatedParts, readSources } from './documents.mjs';
export { guidePages, guides } from './guides.mjs';
export { idsOf, linksOf } from './markdown.mjs';
export { reference } from './reference.mjs';

/** Makes the generated parts of the documents anew, in their files. Needs the built manifest and the built record. */
export function writeDocuments() {
  for (const [file, parts] of Object.entries(generatedParts(readSources())))
    writeFileSync(file, fill(readFileSync(file, 'utf8'), parts, file));
}

/** Writes every guide as a page of the demo, into dist/guides/. Needs nothing that is built. */
export function writeGuides() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [file, html] of Object.entries(guidePages())) writeFileSync(file, html);
}
