// The guide that lies beside the data, for a researcher who has nothing else.
import type { TableFile } from './table-files.ts';
import type { Around } from './tables/table.ts';
import { kinds } from './json-schema.ts';
import { plain } from '../../model/text.ts';
import { fullFolder } from '../write.ts';

export function openDataReadme(slice: Around, tables: TableFile[], locales: string[]): string {
  const { version, compiled, publisher, licence } = slice;
  const title = plain(slice.title);
  const terms = licence.url ? `[${licence.name}](${licence.url})` : licence.name;
  const filesIn = (folder: string) => locales.map((locale) => `\`${folder}${locale}.json\``).join(' ');
  return `# ${title}

Version ${version}, compiled ${compiled}, published by ${publisher}.

${plain(slice.disclaimer)}

| | |
| --- | --- |
${row('`datapackage.json`', 'What every table and column means: a Frictionless Tabular Data Package.')}
${row('`csv/`', 'The tables below.')}
${row(filesIn(`${fullFolder}/`), 'The whole record in one file for each language.')}
${row(filesIn(''), 'What the widgets read of it: the same without what none of them shows.')}
${row('`schema/`', 'JSON Schema for the files that the record is written in.')}
${row('`CHANGELOG.md`', 'What changed from version to version: what was added, corrected, withdrawn or moved.')}

## Tables

${tables.map(({ path, rows, description }) => `- [\`${path}\`](${path}) (${rows}): ${description}`).join('\n')}

The first column of a table, \`id\`, is its key. \`<case>.<statement>\` is also the address of a statement on a page that shows
it. A column that holds several ids separates them by spaces. An empty cell means that nothing is recorded; it never means
that nothing happened.

Files are UTF-8 without a byte-order mark, comma-separated, with a header and line feeds, quoted as in RFC 4180. Text that a
spreadsheet would run as a formula (it begins with \`=\`, \`+\`, \`-\` or \`@\`, also in full width, a tab or a carriage return) has an
apostrophe before it; take one apostrophe away to have the text of the record.

## Before you count

- A row of \`statements.csv\` is something that a speaker said, not something that happened. Quote it with its speaker, date,
  status and source, and with what stands in \`answer\`.
- Statements in \`conflicts_with\` exclude each other. Figures of different \`scope\` cannot be compared. Never add up, average or
  take the larger one.
- A count is the number of names on its compiler's list as of its date. It says nothing of any later day.
- A charge is not a finding of guilt, and what is said of a group is said of none of its members.
- Leave out rows with a \`withdrawn_date\`. They stay in the record so that what was quoted can be traced.

## How to cite

> ${publisher}: ${title}, version ${version}, compiled ${compiled}. ${licence.name}.

Name the \`id\` of a statement (\`<case>.<statement>\`) and the document that it is read in (\`citations.csv\`). Ids are never used
for anything else; one that moved is in \`moved.csv\`.

## Licence

${terms}. It covers the record: its words, its selection and its order. The documents that it cites belong to
others.

## Corrections

${plain(slice.corrections)}

## Schemas

Tell your editor which schema is for which file, in Visual Studio Code with \`json.schemas\`:

| schema | files |
| --- | --- |
${Object.entries(kinds)
  .map(([name, { files }]) => row(`\`schema/${name}.json\``, `\`${files}\``))
  .join('\n')}

They know the form of each file. That references lead somewhere and sentences name their speaker is checked by
\`on-record validate\`.
`;
}

const row = (...cells: string[]): string => `| ${cells.join(' | ')} |`;
