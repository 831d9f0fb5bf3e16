// Every statement of a whole record, in every widget that shows it: with who says it, how far it has got, when and where we
// read it, and with what belongs beside it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FullSlice } from '../../../src/model/full-slice.ts';
import { plainHtml } from '../../../src/publish/render/plain-html.ts';
import { shadow, type Tag } from '../../../src/publish/render/prerender.ts';
import { plain } from '../../../src/model/text.ts';
import { formatterOf, stringsOf } from '../../../src/publish/render/strings.ts';
import { isAccusation, slices, toldIn, type Told } from './records.ts';
import { oneLine, rowsIn, shownIn, wordsOf, type Shown } from './shown.ts';

function* widgetsOf(slice: FullSlice): Iterable<[Tag, Record<string, string>]> {
  for (const variant of ['full', 'compact']) {
    for (const id of Object.keys(slice.cases))
      for (const tag of ['case-card', 'case-timeline', 'allegation-list'] as const)
        yield [tag, { case: id, variant }];
    for (const person of Object.keys(slice.people))
      for (const tag of ['case-card', 'case-timeline'] as const) yield [tag, { person, variant }];
  }
}

/** Whether a byline says it all; that there is no date may be said above it. */
const isWhole = (shown: Shown, { byline: names, date, status, documents, statement }: Told) =>
  [...names, status].every((each) => shown.byline.includes(each)) &&
  documents.every((each) => shown.documents.includes(each)) &&
  (shown.byline.includes(date) || (!statement.date && shown.above.includes(date)));

/** What stands in the head of a card without words of its own: a figure, or the authorities’ position. */
const isNumberOrPosition = ({ statement: { section } }: Told, isInHead: boolean) =>
  section === 'figure' || (isInHead && section === 'response');

for (const [name, slice] of slices) {
  const told = [...toldIn(slice)];
  const { differs, machine } = slice.labels;
  const withdrawn = Object.values(slice.cases)
    .flatMap(({ statements }) => statements)
    .filter((statement) => statement.withdrawn);

  test(`${name}: no widget shows a statement without speaker, date, status, source and what belongs beside it, folded or not`, () => {
    const seen = new Map<string, Set<Told>>();
    for (const [tag, attributes] of widgetsOf(slice)) {
      const where = JSON.stringify({ tag, ...attributes });
      const seenHere = seen.get(attributes['variant']!) ?? new Set();
      seen.set(attributes['variant']!, seenHere);
      for (const shown of shownIn(shadow({ tag, attributes, slice }).html)) {
        const { text, kicker, byline, beside, notes, isInHead } = shown;
        if (!text) {
          const figure = told.find((each) => isNumberOrPosition(each, isInHead) && isWhole(shown, each));
          assert.ok(figure, `${where}: a figure stands over “${byline}”`);
          continue;
        }
        const taken = withdrawn.find((each) => oneLine(plain(each.text)) === text);
        if (taken) {
          assert.ok(
            notes.includes(oneLine(plain(taken.withdrawn!.label))),
            `${where}: “${text}” was withdrawn`,
          );
          continue;
        }
        const known = told.filter((each) => each.text === text);
        const standing = known.find((each) => isWhole(shown, each));
        assert.ok(standing, `${where}: “${text}” stands over “${byline}”`);
        seenHere.add(standing);
        for (const each of standing.beside)
          assert.ok(beside.includes(each), `${where}: “${text}” stands without “${each}”`);
        for (const each of standing.particulars)
          assert.ok(kicker.includes(each), `${where}: “${text}” stands under “${kicker}”, not “${each}”`);
        const { conflictsWith, machine: isMachine } = standing.statement;
        assert.equal(
          notes.includes(differs),
          Boolean(conflictsWith),
          `${where}: “${text}” has its conflicts`,
        );
        assert.equal(byline.includes(machine), Boolean(isMachine), `${where}: “${text}” over “${byline}”`);
      }
    }
    for (const [variant, seenHere] of seen) {
      const unseen = told.filter((each) => !seenHere.has(each) && each.statement.section !== 'figure');
      assert.deepEqual(
        unseen.map(({ of, statement }) => `${of.id}.${statement.id}`),
        [],
        `every statement stands in some ${variant} widget`,
      );
    }
  });

  test(`${name}: no figure of a list stands without its date, speaker and source, folded or not`, () => {
    let count = 0;
    for (const [series, { points }] of Object.entries(slice.counts))
      for (const variant of ['full', 'compact']) {
        const rows = rowsIn(shadow({ tag: 'prisoner-count', attributes: { series, variant }, slice }).html);
        assert.equal(rows.length, points.length, `${series}, ${variant}`);
        for (const [index, { figure, date, speaker, byline, cites }] of points.toReversed().entries()) {
          count += 1;
          const said = [byline ?? slice.speakers[speaker]!.name].flat().map(plain).join('');
          const documents = cites.map(({ source }) => slice.sources[source]!.title);
          for (const each of [figure, formatterOf(slice).date(date), said, ...documents])
            assert.ok(rows[index]!.includes(oneLine(each)), `${rows[index]} says “${each}”`);
        }
      }
    assert.ok(count > 8, 'there are figures');
  });

  test(`${name}: no plain HTML tells an accusation without its answer or the gap`, () => {
    const { colon } = stringsOf(slice);
    for (const [tag, attributes] of widgetsOf(slice)) {
      const words = wordsOf(plainHtml({ tag, attributes, slice }));
      for (const each of told) {
        // Where accounts differ, the other one is quoted in a line of its own.
        const passages = words.split(each.text).slice(1);
        const before = words.split(each.text);
        for (const [index, passage] of passages.entries()) {
          if (before[index]!.endsWith(`${differs}${colon} `)) continue;
          const near = passage.slice(0, 60 + each.byline.join().length);
          if (each.statement.section !== 'figure')
            for (const name of each.byline)
              assert.ok(near.includes(name), `${JSON.stringify(attributes)}: ${each.text} → ${near}`);
          for (const beside of each.beside)
            assert.ok(words.includes(beside), `${JSON.stringify({ tag, ...attributes })}: ${each.text}`);
        }
      }
    }
  });

  test(`${name}: whatever lists a person stands on that person’s card, and in the timeline if it tells of an event`, () => {
    let count = 0;
    for (const person of Object.keys(slice.people)) {
      const about = told.filter(({ statement }) => statement.people?.includes(person));
      const card = shadow({ tag: 'case-card', attributes: { person }, slice }).html;
      const timeline = wordsOf(shadow({ tag: 'case-timeline', attributes: { person }, slice }).html);
      const onCard = shownIn(card).map(({ text }) => text);
      for (const { of, statement, text } of about) {
        count += 1;
        assert.ok(onCard.includes(text), `${of.id}.${statement.id} stands on the card of ${person}`);
        if (of.events.some(({ accounts }) => accounts.includes(statement.id)))
          assert.ok(timeline.includes(text), `${of.id}.${statement.id} stands in the timeline of ${person}`);
      }
    }
    assert.ok(count > 5, 'statements list people');
  });
}

test('there are accusations that are answered, and some that are not, to find', () => {
  const [, slice] = slices[0]!;
  const accusations = [...toldIn(slice)].filter(({ statement }) => isAccusation(statement));
  const gap = plain(slice.gaps['none-recorded']);
  assert.ok(accusations.some(({ beside }) => beside[0] === gap));
  assert.ok(accusations.some(({ beside }) => beside[0] !== gap));
});
