// On the list of all pages: a field that leaves in sight what is looked for. Without this script the list is all there is.
import { isFoundIn } from '../../model/folded.ts';

const form = document.querySelector<HTMLElement>('[role=search]')!;
const field = form.querySelector('input')!;
const status = form.querySelector<HTMLElement>('[role=status]')!;
const items = Array.from(document.querySelectorAll<HTMLElement>('main > ul > li'));

field.addEventListener('input', () => {
  const query = field.value.trim();
  let found = 0;
  for (const item of items) {
    item.hidden = !isFoundIn(item.dataset['names']!, query);
    if (!item.hidden) found++;
  }
  status.textContent = found ? (query ? [found, items.length].join(' / ') : '') : status.dataset['none']!;
});
form.hidden = false;
