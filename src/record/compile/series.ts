// One count of the slice: a compiler's list over time.
import {
  compileKnownWhen,
  inDateOrder,
  machineMark,
  withoutUndefined,
  type Compiling,
  type Translator,
} from './fields.ts';
import { citedOf } from './cited.ts';
import { compileByline, compileUnit } from './phrases.ts';
import { compileCites } from './references.ts';
import { inWords } from './wording.ts';
import type { Translations } from '../authored/record.ts';
import type * as authored from '../schema/schema.ts';
import type { FullPoint, FullSeries } from '../../model/full-slice.ts';
import type { Phrase, Text } from '../../model/slice.ts';
import { previousPoint } from '../../model/series.ts';

type SeriesTranslation = Translations['counts'][string] | undefined;

export function compileSeries(
  id: string,
  series: authored.Series,
  seriesTranslation: SeriesTranslation,
  compiling: Compiling,
): FullSeries {
  const { translator } = compiling;
  const { words } = translator.wording;
  const unit = compileUnit(series.unit, seriesTranslation?.unit, several, translator);
  const points = inDateOrder(
    series.points.map((point) => compilePoint(point, series, seriesTranslation, compiling)),
  );
  return withoutUndefined({
    id,
    title: translator.text(series.title, seriesTranslation?.title),
    unit: compileUnit(series.unit, seriesTranslation?.unit, points.at(-1)?.value ?? 0, translator),
    compiler: series.compiler,
    cited: citedOf([...points].reverse()),
    criteria: series.criteria === null ? null : translator.text(series.criteria, seriesTranslation?.criteria),
    noFigure: points[0] && words.noFigure(points[0].date.text),
    points: points.map((point, index) =>
      withoutUndefined({
        ...point,
        change: changeTo(point, previousPoint(points, point), translator),
        finding: findingOf(points.slice(0, index + 1), unit, translator),
        legend: points.slice(0, index + 1).some(isDerived) ? words.legend : undefined,
      }),
    ),
    note: translator.optionalText(series.note, seriesTranslation?.note),
  });
}

function compilePoint(
  point: authored.Series['points'][number],
  series: authored.Series,
  seriesTranslation: SeriesTranslation,
  { record, speakers, translator }: Compiling,
): FullPoint {
  const { wording } = translator;
  const { words } = wording;
  const translated = seriesTranslation?.points?.[point.id];
  const date = compileKnownWhen(point.date, wording);
  const derived = point.basis === 'derived' ? ` ${words.remarks.derived}` : '';
  // What is derived is said once.
  const remark = date.remark === derived ? derived : `${date.remark ?? ''}${derived}`;
  return withoutUndefined({
    id: point.id,
    date,
    value: point.value,
    number: wording.number(point.value),
    figure: `${wording.number(point.value)}${derived}`,
    unit: compileUnit(series.unit, seriesTranslation?.unit, point.value, translator),
    basis: point.basis,
    asOf: words.asOf({ ...inWords(wording, date), remark }),
    shortDate: wording.shortDate(date),
    text: translator.text(point.text, translated?.text),
    speaker: point.speaker,
    via: point.via,
    byline: compileByline(point, speakers, translator),
    cites: compileCites(point.cites, translator, record.sources),
    note: translator.optionalText(point.note, translated?.note),
    machine: translated?.text ? machineMark(seriesTranslation) : undefined,
  });
}

const isDerived = ({ basis }: FullPoint): boolean => basis === 'derived';

/** A number for which a language takes its plural, whatever it takes for the figure itself. */
const several = 5;

/** "Names on the list, March 2024 – February 2025: 287 (derived) to 357"; a figure alone shows no more than itself. */
function findingOf(points: FullPoint[], unit: Text, { wording }: Translator): Phrase | undefined {
  const [first, last] = [points[0]!, points.at(-1)!];
  if (first === last) return undefined;
  const { words, capital } = wording;
  const said = ({ date, basis }: FullPoint) => {
    // As in the table: what is derived is said once, beside the figure.
    const remark = basis === 'derived' && date.basis === 'derived' ? '' : (date.remark ?? '');
    return `${date.text}${remark}`;
  };
  const dates = `${said(first)}\u00a0– ${said(last)}`;
  const rest = `${words.comma}${dates}${words.finding(first.figure, last.figure)}`;
  return typeof unit === 'string' ? capital(unit) + rest : [unit, rest];
}

/** "+26 from the previous figure: 331, December 2024 (our arithmetic)" */
function changeTo(
  point: FullPoint,
  previous: FullPoint | undefined,
  { wording }: Translator,
): string | undefined {
  if (!previous) return undefined;
  const difference = new Intl.NumberFormat(wording.words.locale, { signDisplay: 'exceptZero' });
  return wording.words.change(
    difference.format(point.value - previous.value),
    wording.number(previous.value),
    inWords(wording, previous.date),
  );
}
