// `eleventy --serve --incremental`, as an author has it open while writing.
import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const count = (text, part) => text.split(part).length - 1;

/** What `ask` gives, once it gives something; the last answer when it never does. */
async function until(ask, right) {
  let answer;
  for (
    const end = Date.now() + 30_000;
    Date.now() < end;
    await new Promise((done) => setTimeout(done, 200))
  ) {
    answer = await ask();
    if (right(answer)) break;
  }
  return answer;
}

export async function checkServing({ check }, folder, program) {
  const server = spawn(process.execPath, [program, '--serve', '--incremental', '--port=8790'], {
    cwd: folder,
  });
  let said = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (text) => (said += text));
  try {
    // It takes the next port when this one is taken.
    const address = () => /Server at (\S+)/.exec(said)?.[1];
    await until(address, Boolean);
    const page = async () => (await fetch(`${address()}none/`)).text();
    const before = await page();
    check('served, a page without a widget has none', !/on-record\.js|<template/.test(before), said);
    const source = join(folder, 'none.md');
    await writeFile(source, `${await readFile(source, 'utf8')}\n{% case_card "terter-2017" %}\n`);
    const after = await until(page, (html) => html.includes('</case-card>'));
    check(
      'a widget that is written into it comes at once, with one script',
      count(after, '</case-card>') === 1 &&
        count(after, 'on-record.js"') === 1 &&
        count(after, '<template') === 1,
      after.slice(0, 500),
    );
    await writeFile(source, (await readFile(source, 'utf8')).replace('terter-2017', 'terter'));
    await until(
      () => said,
      (text) => text.includes('"terter" is not in'),
    );
    check(
      'a wrong id is said',
      /\.\/none\.md[^]*case-card: "terter" is not in the record; there are: /.test(said),
      said,
    );
    await writeFile(source, (await readFile(source, 'utf8')).replace('"terter"', '"nardaran-2015"'));
    const mended = await until(page, (html) => html.includes('nardaran-2015'));
    check(
      'and mended',
      count(mended, '</case-card>') === 1 &&
        count(mended, 'on-record.js"') === 1 &&
        !mended.includes('terter-2017'),
      said,
    );
  } finally {
    server.kill();
  }
}
