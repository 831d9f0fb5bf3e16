// What a reader copies takes its provenance with it.
import type { Strings } from '../locales/en.ts';
import { addressOf } from './permalinks.ts';

/** Copied text carries who said it, the edition of the record and where it stands. */
export function addProvenance(event: ClipboardEvent, root: ShadowRoot, edition: string): void {
  const selection = getSelection();
  const text = selection?.toString().replace(/\s#\p{N}+$/gmu, '');
  const target = event.composedPath()[0] as Element;
  const last = endOfSelection(selection, root) ?? target;
  const address = addressOf(target.closest('[id]')?.id ?? '');
  if (!text || !root.contains(last) || text.includes(address)) return;
  const missing = [bylineOf(last), edition].filter((line) => !text.includes(line));
  // What holds a line together on the screen is a common space elsewhere.
  const lines = [text, ...missing, address].join('\n').replace(/\xa0/g, ' ');
  event.clipboardData?.setData('text/plain', lines);
  event.preventDefault();
}

/** Where the selection ends inside the root; none where it ends before a first letter. */
function endOfSelection(selection: Selection | null, root: ShadowRoot): Node | undefined {
  // Engines want the roots to look into as an option, Safari before 26 as an argument: this is both.
  const roots = Object.assign(root, { shadowRoots: [root] });
  const range = selection?.getComposedRanges?.(roots)[0];
  return range?.endOffset ? range.endContainer : undefined;
}

/** The byline of what a node belongs to: what is selected last lacks it. */
function bylineOf(node: Node): string {
  const element = 'closest' in node ? (node as Element) : node.parentElement;
  // What stands after a byline, a note or an answer, is not what that speaker says.
  const around = element?.closest('.speaker,.speaker~*,.statement,.figure,article');
  return around?.querySelector<HTMLElement>(':scope>.speaker,:scope.key .speaker')?.innerText ?? '';
}

/** Copies text, or shows it to be copied by hand where the page may not use the clipboard; says which beside the button. */
export async function copyOrShow(button: Element, text: string, strings: Strings): Promise<void> {
  const output = button.parentElement!.querySelector('output')!;
  try {
    await navigator.clipboard.writeText(text);
    // The same words again would not be announced: a space at their end makes them others.
    const said = `${strings.copied}${strings.colon} ${text}`;
    output.value = output.value === said ? `${said}\xa0` : said;
  } catch {
    output.value = strings.copyThis(text);
  }
}
