// The words of the WordPress plugin for its translators: a .pot file, made of the calls in PHP and of each block.json.

interface Message {
  text: string;
  plural?: string;
  context?: string;
  comment?: string;
  places: string[];
}

const callOfTranslation =
  /(?:\/\* translators: (?<comment>.*?) \*\/\s*[^;]*?)?\b(?<name>__|_e|esc_html__|esc_attr__|esc_html_e|esc_attr_e|_x|_n)\(\s*'(?<text>(?:[^'\\]|\\.)*)'(?:,\s*'(?<second>(?:[^'\\]|\\.)*)')?/g;
/** What WordPress translates of a block.json, with the contexts that it looks it up by. */
const contextsOfBlocks = {
  title: 'block title',
  description: 'block description',
  keywords: 'block keyword',
};

/** `files` are those of the plugin, by path. */
export function pot(
  files: Record<string, string>,
  { name, version }: { name: string; version: string },
): string {
  const messages = new Map<string, Message>();
  const add = (place: string, message: Omit<Message, 'places'>) => {
    const key = JSON.stringify([message.context, message.text]);
    const known = messages.get(key) ?? { ...message, places: [] };
    if (!known.places.includes(place)) known.places.push(place);
    messages.set(key, known);
  };
  for (const [path, source] of Object.entries(files)) {
    if (path.endsWith('.php'))
      for (const { groups, index } of source.matchAll(callOfTranslation)) {
        const { name: function_, text, second, comment } = groups!;
        const place = `${path}:${source.slice(0, index).split('\n').length}`;
        add(place, {
          text: unquoted(text!),
          ...(function_ === '_n' && { plural: unquoted(second!) }),
          ...(function_ === '_x' && { context: unquoted(second!) }),
          ...(comment && { comment }),
        });
      }
    if (path.endsWith('block.json')) {
      const block = JSON.parse(source) as Record<string, string | string[]>;
      for (const [field, context] of Object.entries(contextsOfBlocks))
        for (const text of [block[field] ?? []].flat()) add(path, { text, context });
    }
    const header = path.endsWith('on-record.php') ? source : '';
    for (const [, field, text] of header.matchAll(/^ \* (Plugin Name|Description): +(.+)$/gm))
      add(path, { text: text!, comment: `${field} of the plugin` });
  }
  const head = `# The words of ${name}, which its translations translate.
# Under the licence of the plugin.
msgid ""
msgstr ""
"Project-Id-Version: ${name} ${version}\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"X-Domain: on-record\\n"
`;
  return [head, ...[...messages.values()].map(entry)].join('\n');
}

const entry = ({ text, plural, context, comment, places }: Message): string =>
  [
    ...(comment ? [`#. translators: ${comment}`] : []),
    `#: ${places.join(' ')}`,
    ...(context ? [`msgctxt ${JSON.stringify(context)}`] : []),
    `msgid ${JSON.stringify(text)}`,
    ...(plural ? [`msgid_plural ${JSON.stringify(plural)}`, 'msgstr[0] ""', 'msgstr[1] ""'] : ['msgstr ""']),
    '',
  ].join('\n');

const unquoted = (text: string): string => text.replace(/\\(['\\])/g, '$1');
