// Makes the code that the command line prints, with the same functions, and out of the way of the page.
import './worker-document.ts';
import { embed, type Asked, type Form } from '../../src/publish/embed/embed.ts';

export interface Question {
  id: number;
  form: Form;
  asked: Asked;
}

export interface Answer {
  id: number;
  code?: string;
  error?: string;
}

addEventListener('message', ({ data: { id, form, asked } }: MessageEvent<Question>) => {
  const answer: Answer = { id };
  try {
    // A terminal wants the line break at the end, a page does not.
    answer.code = embed(asked, form).trimEnd();
  } catch (error) {
    answer.error = (error as Error).message;
  }
  postMessage(answer);
});
