// Makes the code that the command line prints, with the same functions, and out of the way of the page.
import './worker-globals.ts';
import {
  embed,
  embedded,
  type Embedded,
  type EmbedRequest,
  type Form,
} from '../../../src/publish/embed/embed.ts';
import { pictureAndLink } from './picture.ts';

/** What the command line prints, and what only the builder does. */
export type BuilderForm = Form | 'picture';

export interface Question {
  id: number;
  form: BuilderForm;
  request: EmbedRequest;
}

/** The code as the command line prints it, and what it is made of. */
export interface EmbedCode extends Embedded {
  code: string;
}

export interface Answer {
  id: number;
  result: EmbedCode | { error: string };
}

addEventListener('message', ({ data: { id, form, request } }: MessageEvent<Question>) => {
  postMessage({ id, result: codeFor(request, form) } satisfies Answer);
});

function codeFor(request: EmbedRequest, form: BuilderForm): Answer['result'] {
  try {
    if (form === 'picture') return pictureAndLink(request);
    // A terminal wants the line break at the end, a page does not.
    return { code: embed(request, form).trimEnd(), ...embedded(request, form) };
  } catch (error) {
    return { error: (error as Error).message };
  }
}
