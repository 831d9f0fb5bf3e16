// The whole library as a module: importing it gives the page the bundled record and defines the four tags.
import './on-record.ts';

export * from './define.ts';
