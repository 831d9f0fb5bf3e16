// What keeps a widget from showing its record, and how the page's author is told.
import { tell } from '../runtime/tell.ts';

/** Why a widget shows its fallback. `unknown`: the record has no such id; `failed`: the record could not be had or shown. */
export type Reason = 'unknown' | 'failed';

export interface Problem {
  reason: Reason;
  /** The id that was asked for. */
  id: string;
  message: string;
  /** The valid ids, nearest first; none when the record could not be had. */
  suggestions: string[];
}

// Old libraries keep something of their own under the name of `Event`.
const NativeEvent = Object.getPrototypeOf(CustomEvent) as typeof Event;

/**
 * Tells the page's author that a widget shows its fallback instead of a record, and why. Bubbles and is composed.
 */
export class RecordErrorEvent extends NativeEvent {
  /** The tag that shows its fallback. */
  declare readonly tag: string;
  /** The id that was asked for. */
  declare readonly id: string;
  declare readonly reason: Reason;
  /** The valid ids, nearest first; none when the record could not be had. */
  declare readonly suggestions: string[];

  constructor(about: Pick<RecordErrorEvent, 'tag' | 'id' | 'reason' | 'suggestions'>) {
    super('record-error', { bubbles: true, composed: true });
    const { tag, id, reason, suggestions } = about;
    Object.assign(this, { tag, id, reason, suggestions });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'record-error': RecordErrorEvent;
  }
}

/** Says what is wrong on the console and as an event of the widget; where the page has broken either, not there. */
export function report(element: Element, problem: Problem): void {
  const { localName: tag } = element;
  tell('error', `<${tag}>: ${problem.message}`);
  try {
    element.dispatchEvent(new RecordErrorEvent({ tag, ...problem }));
  } catch {
    // The reader has the link either way.
  }
}

/** The last resort, in which neither Lit nor the document nor what was asked for has a part: a slot, and so the link. */
export function showSlot({ namespaceURI }: Element, root: ShadowRoot | undefined): void {
  root?.replaceChildren();
  // In the page's document an image may stand in for `createElement`.
  root?.append(new Document().createElementNS(namespaceURI, 'slot'));
}
