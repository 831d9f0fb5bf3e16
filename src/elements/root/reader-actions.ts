// What a reader does in a widget is heard at its root: one set of listeners, also for a root that was written beforehand.
import { addProvenance, copyOrShow } from '../../runtime/copying.ts';
import type { Formatter } from '../../runtime/formatter.ts';
import { addressOf } from '../../runtime/permalinks.ts';
import { followInnerLink } from './inner-links.ts';

interface Widget {
  /** What the widget says while it shows a record: its words, and the edition that it is of. */
  readonly said: Formatter | undefined;
  show(id: string): boolean;
  choose(choices: Record<string, string>): void;
}

export function listenToReader(root: ShadowRoot, widget: Widget): void {
  root.addEventListener('click', (event) => {
    const button = (event.target as Element).closest('button');
    if (!button) followInnerLink(event as MouseEvent, (id) => widget.show(id));
    else if (button.matches('.skip')) skip(root);
    else if (widget.said) {
      const address = addressOf(root.querySelector('.root')!.id);
      void copyOrShow(button, button.value + address, widget.said.strings);
    }
  });
  const onChange = ({ target }: Event): void => {
    const { name, value } = target as HTMLSelectElement;
    widget.choose({ [name]: value });
  };
  // On its way in: what scripts dispatch may not bubble.
  root.addEventListener('change', onChange, true);
  root.addEventListener('copy', (event) => {
    if (widget.said) addProvenance(event as ClipboardEvent, root, widget.said.edition);
  });
}

/** Moves the focus to the last stop of the widget. */
const skip = (root: ShadowRoot): void =>
  root.querySelector<HTMLElement>('[part=actions]>button+button')?.focus();
