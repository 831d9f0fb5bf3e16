// The first question, where it will stand: each answer with the ways that lead there, the one that most people take first.
import { channels, type Channel } from './channels.ts';

export interface Place {
  id: string;
  name: string;
  hint: string;
  /** Ids of channels; a name or a purpose that differs here stands beside. */
  ways: ({ as: string } & Partial<Pick<Channel, 'name' | 'when'>>)[];
}

export const places: Place[] = [
  {
    id: 'wordpress',
    name: 'WordPress',
    hint: 'A post or a page',
    ways: [
      { as: 'wordpress', when: 'For everybody who writes there; nothing else to set up' },
      { as: 'tag', name: 'Custom HTML block', when: 'Without the plugin, for administrators' },
      { as: 'address', name: 'Link alone on a line', when: 'WordPress makes the card of it (oEmbed)' },
      { as: 'quote', when: 'Without the plugin, for authors who may not paste HTML' },
    ],
  },
  {
    id: 'site',
    name: 'My own site',
    hint: 'Any page whose HTML I can edit',
    ways: [
      { as: 'tag', when: 'Two lines where the case should stand' },
      { as: 'prerendered' },
      { as: 'react' },
      { as: 'vue' },
    ],
  },
  {
    id: 'newsletter',
    name: 'Newsletter',
    hint: 'An e-mail, a feed',
    ways: [{ as: 'light', when: 'Everything in the e-mail itself; no picture needed' }, { as: 'picture' }],
  },
  {
    id: 'other',
    name: 'Somewhere else',
    hint: 'A site builder, an editor that strips code',
    ways: [{ as: 'iframe' }, { as: 'link' }, { as: 'quote' }, { as: 'address' }],
  },
];

/** Most pages take what this one gives, so that nobody who overlooks the question is far off. */
export const initialPlace = 'site';

export const placeOf = (id: string): Place => places.find((place) => place.id === id)!;

/** The ways to a place, as they are called there. */
export const waysTo = (id: string): Channel[] =>
  placeOf(id).ways.map(({ as, ...words }) => ({
    ...channels.find((channel) => channel.id === as)!,
    ...words,
  }));

/** The place that a way is usually for: its own one before those that have it as well. */
export const placeWith = (as: string): string =>
  [placeOf(initialPlace), ...places].find(({ ways }) => ways.some((way) => way.as === as))!.id;
