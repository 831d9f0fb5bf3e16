// Every way to put a widget on a page: who takes it, what it needs, what it loses, and its code.
import type { Made } from './code-requests.ts';
import type { BuilderForm, EmbedCode } from './worker.ts';
import { reactCode, shortcode, vueCode, vueConfig, type Component } from './frameworks.ts';
import { boxed, stylesOf } from './styled-box.ts';
import type { State } from '../state.ts';

export interface Piece {
  label: string;
  code: string;
}

export interface Context {
  state: State;
  /** Whether the folder has a picture of what was chosen. */
  hasPicture: boolean;
  component: Component;
  /** What the command line prints for `--as`; a theme is that of the page in a frame. */
  make: (form: BuilderForm, theme?: 'light' | 'dark') => Made;
}

export interface Channel {
  id: string;
  name: string;
  /** Who takes this one. */
  when: string;
  needs: string;
  loses: string;
  /** What is done with the code, in a sentence. */
  paste: string;
  /** Whether nothing in the code leads to the folder of the library. */
  addressless?: boolean;
  /** What of a choice the code cannot carry. */
  without?: ('several' | 'attributes' | 'theme' | 'width' | 'properties')[];
  pieces: (context: Context) => Piece[] | Exclude<Made, EmbedCode>;
}

const once = 'Once on the site, by whoever may add a script: in the theme, the header or a tag manager';

/** Code from the command line's functions; `apart` sets the script apart from what an author pastes. */
const made =
  (
    form: BuilderForm,
    { box, apart, label = 'HTML' }: { box?: boolean; apart?: boolean; label?: string } = {},
  ) =>
  ({ state, make }: Context) => {
    const answer = make(form);
    if (answer === 'pending' || 'error' in answer) return answer;
    if (apart)
      return [
        { label: 'In the text, by its author', code: answer.html },
        { label: once, code: answer.script },
      ];
    return [{ label, code: box ? boxed(answer.code, state) : answer.code }];
  };

export const channels: Channel[] = [
  {
    id: 'tag',
    name: 'Tag and script',
    when: 'A page of your own, or a block for HTML',
    needs:
      'a page that lets a script through: your own site, WordPress as an administrator, an HTML card in Ghost.',
    paste: 'Paste it where the case should stand.',
    loses: 'without JavaScript, in feeds and in newsletters, everything but the link inside the tag.',
    pieces: made('tag', { box: true }),
  },
  {
    id: 'prerendered',
    name: 'Tag with its content',
    when: 'To be found by search engines and read without JavaScript',
    needs:
      'a page whose source you write; editors that show the page as it will look drop the template in it.',
    paste: 'Paste it into the source of the page.',
    loses:
      'nothing on the page. It is long, and where the script does not run it says what was recorded on the day you copied it.',
    pieces: made('prerendered', { box: true }),
  },
  {
    id: 'quote',
    name: 'Quotation',
    when: 'An editor that strips scripts and unknown tags',
    needs:
      'an editor that keeps a quotation and its class, as WordPress does for every author; and the script once on the site.',
    paste: 'Paste the first into the text; the second goes into the site once.',
    loses: 'theme and width. Until the script runs, it is a sentence from the record with a link.',
    without: ['theme', 'width', 'properties'],
    pieces: made('quote', { apart: true }),
  },
  {
    id: 'link',
    name: 'Plain link',
    when: 'An editor that strips everything but links',
    needs:
      'nothing but a link in a paragraph of its own, which every sanitizer lets through; and the script once on the site.',
    paste: 'Paste the first into the text; the second goes into the site once.',
    loses: 'theme and width. Until the script runs, it is a link.',
    without: ['theme', 'width', 'properties'],
    pieces: made('link', { apart: true }),
  },
  {
    id: 'iframe',
    name: 'Frame',
    when: 'A site that allows only frames',
    needs:
      'a site that allows frames. The small script keeps the height right; without it the frame keeps the height it has and scrolls.',
    paste: 'Paste it where the case should stand.',
    loses: 'your page’s font and colours; for search engines and in its headings it is a page of its own.',
    without: ['properties'],
    pieces: (context) => framed(context),
  },
  {
    id: 'address',
    name: 'Address alone',
    when: 'An editor that makes cards of addresses',
    needs:
      'an editor that asks a page for its card (oEmbed), as WordPress does for an address alone on a line; and pages built with --base, for their own address.',
    paste: 'Paste it on a line of its own.',
    loses: 'what a frame loses. Where nobody asks for a card, it stays an address.',
    without: ['several', 'attributes', 'theme', 'width', 'properties'],
    pieces: made('address', { label: 'Address' }),
  },
  {
    id: 'light',
    name: 'Plain HTML',
    when: 'A newsletter, a feed, a reader’s app',
    needs: 'a place for plain HTML: no script, no styles.',
    paste: 'Paste it into the HTML of the newsletter.',
    loses: 'chart, filters and design; and it says what was recorded on the day you copied it.',
    without: ['theme', 'width', 'properties'],
    pieces: made('light'),
  },
  {
    id: 'picture',
    name: 'Picture and link',
    when: 'A picture with the main facts, which leads to the whole case',
    needs: 'the pictures in the folder of the library; a newsletter that shows pictures of other addresses.',
    paste: 'Paste it into the HTML of the newsletter.',
    loses:
      'everything but what the picture says; where pictures are not shown, one sentence from the record stands there.',
    without: ['several', 'attributes', 'theme', 'width', 'properties'],
    pieces: made('picture'),
  },
  {
    id: 'wordpress',
    name: 'WordPress plugin',
    when: 'Authors who may not paste HTML',
    needs: 'the on-record plugin, installed by an administrator; its blocks do the same without any code.',
    paste: 'Paste it into the text, on a line of its own.',
    addressless: true,
    loses:
      'theme and width, which follow the site. Without the plugin, the shortcode itself is what readers see.',
    without: ['theme', 'width', 'properties'],
    pieces: ({ state, component }) => [{ label: 'Shortcode', code: shortcode(component, state.lang) }],
  },
  {
    id: 'react',
    name: 'React',
    when: 'A project with npm',
    needs: 'React 19 and a bundler.',
    paste: 'The first goes into a terminal, the second into a file of yours.',
    loses: 'nothing in the browser; in what a server renders, the link inside the tag stands until then.',
    pieces: ({ state, component }) => [
      { label: 'Terminal', code: 'npm install on-record' },
      { label: 'Component', code: reactCode(component, stylesOf(state)) },
    ],
  },
  {
    id: 'vue',
    name: 'Vue',
    when: 'A project with npm',
    needs: 'Vue 3 and a bundler that is told which tags are not Vue’s.',
    paste: 'The first goes into a terminal, the others into files of yours.',
    loses: 'nothing in the browser; in what a server renders, the link inside the tag stands until then.',
    pieces: ({ state, component }) => [
      { label: 'Terminal', code: 'npm install on-record' },
      { label: 'vite.config.js', code: vueConfig(component.tag) },
      { label: 'Component', code: vueCode(component, stylesOf(state)) },
    ],
  },
];

/** The page in the frame takes a theme from its address; the box around it has only a width. */
function framed(context: Context): ReturnType<Channel['pieces']> {
  const { state, make } = context;
  const answer = make('iframe', state.theme === 'page' ? undefined : state.theme);
  if (answer === 'pending' || 'error' in answer) return answer;
  return [{ label: 'HTML', code: boxed(answer.code, { ...state, theme: 'page', properties: {} }) }];
}

/** What of the choice is not in the code, in a sentence; or nothing. */
export function leftOut({ without = [] }: Channel, state: State): string | undefined {
  const { theme, limit, properties, ids, attributes } = state;
  const chosen = {
    several: ids.length > 1 ? ['all cases but the first'] : [],
    attributes: Object.keys(attributes),
    theme: theme === 'page' ? [] : ['the theme'],
    width: limit ? ['the width'] : [],
    properties: Object.keys(properties),
  };
  const lost = without.flatMap((each) => chosen[each]);
  return lost.length ? `This form cannot carry ${lost.join(', ')}: not in this code.` : undefined;
}
