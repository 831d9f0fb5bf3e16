// One statement of the slice: what every statement has, then what those of its section have.
import {
  answersTo,
  besideAllegation,
  chargeState,
  countedAs,
  responseState,
  sideOf,
} from './response-state.ts';
import { compileDay, compileWhen, machineMark, withoutUndefined, type Compiling } from '../fields.ts';
import { compileCites, compileArticles } from '../references.ts';
import { compileParticulars } from './particulars.ts';
import { compileAmount, compileByline, compilePenalty, compileUnit } from '../phrases.ts';
import { inWords } from '../wording.ts';
import type { Translations } from '../../authored/record.ts';
import type { StatementEntry } from '../../authored/statements.ts';
import type * as authored from '../../schema/schema.ts';
import type { StatementTranslation } from '../../schema/translation.ts';
import type { FullStatement } from '../../../model/full-slice.ts';

/** What a statement is compiled with: its case, that case's translation, and the whole record. */
export interface InCase extends Compiling {
  caseFile: authored.Case;
  caseTranslation: Translations['cases'][string] | undefined;
  conflicts: Map<string, string[]>;
}

export function compileStatement(entry: StatementEntry, inCase: InCase): FullStatement {
  const { section, statement } = entry;
  const { caseTranslation, conflicts, record, speakers, vocabulary, translator } = inCase;
  const { wording } = translator;
  const withdrawnOn = statement.withdrawn && compileDay(statement.withdrawn.date, wording);
  const translated = caseTranslation?.statements?.[statement.id];
  const compiled = withoutUndefined({
    id: statement.id,
    section,
    text: translator.text(statement.text, translated?.text),
    speaker: statement.speaker,
    via: statement.via,
    byline: compileByline(statement, speakers, translator),
    date: compileWhen(statement.date, wording),
    status: statement.status,
    people: statement.people.length > 0 ? statement.people : undefined,
    cites: compileCites(statement.cites, translator, record.sources),
    conflictsWith: conflicts.get(statement.id),
    answeredBy: answeredBy(entry, inCase),
    challengedBy: statement.challengedBy,
    ...ownFields(entry, translated, inCase),
    note: translator.optionalText(statement.note, translated?.note),
    withdrawn: statement.withdrawn &&
      withdrawnOn && {
        date: withdrawnOn,
        label: wording.words.withdrawn(inWords(wording, withdrawnOn)),
        reason: translator.text(statement.withdrawn.reason, translated?.reason),
      },
    machine: translated?.text ? machineMark(caseTranslation) : undefined,
  }) as FullStatement;
  const particulars = compileParticulars(compiled, vocabulary, wording);
  return particulars ? { ...compiled, particulars } : compiled;
}

function answeredBy({ section, statement }: StatementEntry, { caseFile, record }: InCase) {
  const ids =
    section === 'allegation'
      ? besideAllegation(statement, caseFile, record)
      : answersTo(statement.id, caseFile);
  return ids.length > 0 ? ids : undefined;
}

/** The fields that only statements of one section have. */
function ownFields(
  { section, statement }: StatementEntry,
  translated: StatementTranslation | undefined,
  { caseFile, record, translator }: InCase,
): object {
  switch (section) {
    case 'account':
      return {};
    case 'figure': {
      const { qualifier } = statement;
      const value =
        typeof statement.value === 'number'
          ? statement.value
          : translator.text(statement.value, translated?.value);
      return {
        value,
        qualifier,
        amount: compileAmount(value, qualifier, translator),
        unit: compileUnit(statement.unit, translated?.unit, value, translator),
        scope: translator.text(statement.scope, translated?.scope),
      };
    }
    case 'allegation':
      return {
        act: statement.act,
        against: translator.text(statement.against, translated?.against),
        level: statement.level,
        side: sideOf(statement, record),
        countedAs: countedAs(statement, record),
        response: responseState(statement, caseFile, record),
      };
    case 'response':
      return {
        stance: statement.stance,
      };
    case 'finding':
      return {
        forum: translator.text(statement.forum, translated?.forum),
        parties: translator.optionalText(statement.parties, translated?.parties),
        article: translator.optionalText(statement.article, translated?.article),
        reference: statement.reference,
      };
    case 'charge':
      return {
        label: translator.text(statement.label, translated?.label),
        article: statement.articles && compileArticles(statement.articles, translator),
        articles: statement.articles,
        stage: statement.stage,
        response: chargeState(statement, caseFile, record),
        group: translator.optionalText(statement.group, translated?.group),
      };
    case 'sentence': {
      const term =
        'words' in statement.term
          ? { words: translator.text(statement.term.words, translated?.words) }
          : statement.term;
      return {
        term,
        penalty: compilePenalty(term, translator),
        court: statement.court === null ? null : translator.text(statement.court, translated?.court),
        group: translator.optionalText(statement.group, translated?.group),
      };
    }
  }
}
