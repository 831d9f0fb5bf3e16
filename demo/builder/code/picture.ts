// For newsletters: the picture that social networks show of a case, with the words of the record where no picture is shown.
import { subjectAttribute } from '../../../src/model/subjects.ts';
import { plainTitles } from '../../../src/model/text.ts';
import type { EmbedRequest } from '../../../src/publish/embed/embed.ts';
import { pagePath, picturePath } from '../../../src/publish/library/paths.ts';
import { anchor, attributes } from '../../../src/publish/render/html.ts';
import { shadow } from '../../../src/publish/render/prerender.ts';
import { attributedSentence } from '../../../src/publish/render/sentence.ts';
import type { EmbedCode } from './worker.ts';

export function pictureAndLink({ tag, attributes: given, slice, base }: EmbedRequest): EmbedCode {
  const [id = ''] = (given[subjectAttribute(tag, given)] ?? '').split(' ');
  const [item] = shadow({ tag, slice, attributes: { [subjectAttribute(tag, given)]: id } }).items;
  const title = plainTitles([item!]);
  const { sentence, source, answer } = attributedSentence(slice, item!);
  const alt = [title, sentence, source, answer].filter(Boolean).join(' – ');
  const href = base + pagePath(slice.locale, tag, id);
  const src = base + picturePath(slice.locale, id);
  // Mail programs read no style sheet, and some of them no style: half of what it was drawn as fits all.
  const picture = `<img${attributes({ src, width: '600', height: '315', alt, style: 'max-width:100%;height:auto' })}>`;
  const html = `<p${attributes({ lang: slice.locale })}><a${attributes({ href })}>${picture}</a></p>\n<p>${anchor(href, title)}</p>`;
  return { code: html, html, script: '' };
}
