// Every translated text, for the rules that hold it against what it translates.
import { translatedTextsOf } from '../../authored/translated.ts';
import { Walk } from '../walk.ts';

export const translatedTexts = new Walk(translatedTextsOf);
