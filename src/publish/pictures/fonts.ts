// The two things that pictures need and the record does not: a renderer, and fonts. They are asked for when a picture is
// made, and are no dependency: whoever embeds or builds a record never installs them.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PublishError } from '../library/publish-error.ts';
import { escaped } from './text-piece.ts';
import type { Font, Measure } from './text.ts';

interface Resvg {
  render(): { asPng(): Uint8Array };
  toString(): string;
}

type Renderer = new (svg: string, options: object) => Resvg;

const require = createRequire(import.meta.url);
const renderer = '@resvg/resvg-js';
const fonts = [
  'noto-serif',
  'noto-sans',
  'noto-sans-armenian',
  'noto-sans-georgian',
  'noto-sans-arabic',
  'noto-naskh-arabic',
];
const fontPackage = (name: string) => `@expo-google-fonts/${name}`;

const missingPackages = () =>
  new PublishError(
    `Pictures need a renderer and fonts that on-record does not bring: npm install --save-dev ${[renderer, ...fonts.map(fontPackage)].join(' ')}`,
  );

/** Measures, draws and outlines with the fonts that the pictures are set in. */
export class Studio {
  readonly #Resvg: Renderer;
  /** The files of each family. */
  readonly #files: Record<string, string[]> = {};
  #sum: string | undefined;
  readonly #widths = new Map<string, number>();

  constructor() {
    try {
      this.#Resvg = (require(renderer) as { Resvg: Renderer }).Resvg;
      for (const name of fonts) {
        const family = name.replace(/(?:^|-)(.)/g, (_, letter: string) => ` ${letter.toUpperCase()}`).trim();
        const file = (style: string) =>
          `${fontPackage(name)}/${style}/${family.replaceAll(' ', '')}_${style}.ttf`;
        this.#files[family] = [file('400Regular'), file('600SemiBold')].map((path) => require.resolve(path));
      }
    } catch (error) {
      throw (error as { code?: string }).code === 'MODULE_NOT_FOUND' ? missingPackages() : error;
    }
  }

  /** Changes with the renderer and the fonts. */
  get sum(): string {
    return (this.#sum ??= this.#summed());
  }

  #summed(): string {
    const hash = createHash('sha256').update(readFileSync(require.resolve(`${renderer}/package.json`)));
    for (const file of Object.values(this.#files).flat()) hash.update(readFileSync(file));
    return hash.digest('hex');
  }

  /**
   * Draws until every width that the drawing asked for has been measured: measuring a thousand words at once costs as
   * much as measuring one, and which words are wanted shows only as the lines are broken.
   */
  draw(drawing: (measure: Measure) => string): string {
    for (;;) {
      const missing = new Map<string, [string, Font]>();
      const svg = attempt(() =>
        drawing((text, font) => {
          const key = `${font.weight} ${font.family} ${text}`;
          const width = this.#widths.get(key);
          if (width === undefined) missing.set(key, [text, font]);
          return width ?? text.length * 0.55;
        }),
      );
      if (missing.size === 0) return svg();
      const widths = this.#measured([...missing.values()]);
      [...missing.keys()].forEach((key, index) => this.#widths.set(key, widths[index]!));
    }
  }

  /**
   * The picture as PNG, and as SVG with its text as shapes, so that it shows without the fonts; its title and description
   * are for those who hear it.
   */
  finished(svg: string): { png: Uint8Array; svg: string } {
    const drawing = this.#render(svg);
    const spoken = /<title>[^]*<\/desc>/.exec(svg)?.[0] ?? '';
    const shapes = shapesOf(drawing).replace(
      /<svg [^>]*>/,
      (start) => `${start.slice(0, -1)} role="img">${spoken}`,
    );
    return { png: drawing.render().asPng(), svg: shapes };
  }

  /** What is drawn, with its text as shapes. */
  shapes(svg: string): string {
    return shapesOf(this.#render(svg));
  }

  /** With the fonts that it names and no others: reading them is most of the work. */
  #render(svg: string): Resvg {
    const used = Object.keys(this.#files).filter((family) => svg.includes(`"${family}"`));
    const fontFiles = used.flatMap((family) => this.#files[family]!);
    return new this.#Resvg(svg, { font: { loadSystemFonts: false, fontFiles } });
  }

  /** A red letter follows each text: where it stands, less where it stands after nothing, is how wide the text is. */
  #measured(texts: [string, Font][]): number[] {
    const lines = [['', { family: 'Noto Sans', weight: 400 }] as [string, Font], ...texts].map(
      ([text, { family, weight }]) =>
        `<text font-size="100" font-family="${family}" font-weight="${weight}" xml:space="preserve">${escaped(text)}<tspan fill="#f00" font-family="Noto Sans" font-weight="400">I</tspan></text>`,
    );
    const drawn = this.#render(
      `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1">${lines.join('')}</svg>`,
    ).toString();
    const ends = [...drawn.matchAll(/fill="#ff0000"[^>]* d="M (-?[\d.]+)/g)].map(([, end]) => Number(end));
    if (ends.length !== lines.length) throw new Error('the renderer gave back another number of texts');
    return ends.slice(1).map((end) => (end - ends[0]!) / 100);
  }
}

/** A tenth of a pixel is as near as anybody sees, and halves the file. */
const shapesOf = (drawing: Resvg): string =>
  drawing
    .toString()
    .replace(/(\.\d)\d+/g, '$1')
    .replace(/\s*\n\s*/g, '')
    .replace('<defs/>', '');

/** Calls now, gives back or throws later: a drawing that does not fit may only do so by its estimated widths. */
function attempt<Result>(call: () => Result): () => Result {
  try {
    const result = call();
    return () => result;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}
