// Every language in which a record can be compiled: a line for each.
export { default as ar } from './ar.ts';
export { default as az } from './az.ts';
export { default as de } from './de.ts';
export { default as en } from './en.ts';
export { default as fa } from './fa.ts';
export { default as fr } from './fr.ts';
export { default as hy } from './hy.ts';
export { default as ka } from './ka.ts';
export { default as ru } from './ru.ts';
export { default as tr } from './tr.ts';
