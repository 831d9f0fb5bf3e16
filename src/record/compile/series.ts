// One count of the slice: a compiler's list over time.
import { compileKnownWhen, inDateOrder, machineMark, withoutUndefined, type Translator } from './fields.ts';
import { compileCite } from './references.ts';
import type { Translations } from '../authored/record.ts';
import type * as authored from '../schema/schema.ts';
import type { FullPoint, FullSeries } from '../../model/full-slice.ts';

export function compileSeries(
  id: string,
  series: authored.Series,
  seriesTranslation: Translations['counts'][string] | undefined,
  translator: Translator,
): FullSeries {
  const points = series.points.map((point): FullPoint => {
    const translated = seriesTranslation?.points?.[point.id];
    return withoutUndefined({
      id: point.id,
      date: compileKnownWhen(point.date),
      value: point.value,
      basis: point.basis,
      text: translator.text(point.text, translated?.text),
      speaker: point.speaker,
      via: point.via,
      cites: point.cites.map((cite) => compileCite(cite, translator.locale)),
      note: translator.optionalText(point.note, translated?.note),
      machine: translated?.text ? machineMark(seriesTranslation) : undefined,
    });
  });
  return withoutUndefined({
    id,
    title: translator.text(series.title, seriesTranslation?.title),
    unit: translator.text(series.unit, seriesTranslation?.unit),
    compiler: series.compiler,
    criteria: series.criteria === null ? null : translator.text(series.criteria, seriesTranslation?.criteria),
    points: inDateOrder(points),
    note: translator.optionalText(series.note, seriesTranslation?.note),
  });
}
