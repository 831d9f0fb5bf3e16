/** What a reader copies from a widget takes with it who said it, the edition of the record and where it stands. */
export function credit(event: ClipboardEvent, root: ShadowRoot, edition: string): void {
  const selection = getSelection()!;
  const text = selection.toString().replace(/ #$/gm, '');
  const [target] = event.composedPath() as Element[];
  // Engines want the roots to look into as an option, Safari before 26 as an argument: this is both.
  const range = selection.getComposedRanges?.(Object.assign(root, { shadowRoots: [root] }))[0];
  // What is selected last lacks its byline; a range that ends before a first letter does not reach it.
  const last = range?.endOffset ? range.endContainer : target!;
  const address = `${location.href.split('#')[0]}#${target!.closest('[id]')!.id}`;
  if (!text || !root.contains(last) || text.includes(address)) return;
  // What stands after a byline, a note or an answer, is not what that speaker says.
  const said = ('closest' in last ? (last as Element) : last.parentElement!)
    .closest('.byline,.byline~*,.statement,.figure,article')
    ?.querySelector<HTMLElement>(':scope>.byline')?.innerText;
  const more = [said ?? '', edition].filter((line) => !text.includes(line));
  // What holds a line together on the screen is a common space elsewhere.
  event.clipboardData?.setData('text/plain', [text, ...more, address].join('\n').replace(/\xa0/g, ' '));
  event.preventDefault();
}
