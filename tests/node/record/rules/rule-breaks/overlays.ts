// What a translation may not add: each thing of it that the original does not have.
import { az, figure, harbour, points, type Break } from './break.ts';

export const overlays: Break[] = [
  {
    rule: 'translations-match-the-original',
    when: 'a person is translated whom nobody knows',
    change: (r) => (az(r).people!.people!['zzzzzzzz'] = { note: 'Qeyd' }),
    at: 'translations/az/people.json people.zzzzzzzz',
    says: /the original has nothing of this name here; take it out$/,
  },
  {
    rule: 'translations-match-the-original',
    when: 'a speaker is translated whom nobody knows',
    change: (r) => (az(r).speakers!.speakers!['interior-ministri'] = { name: 'Nazirlik' }),
    at: 'translations/az/speakers.json speakers.interior-ministri',
    says: /did you mean "interior-ministry"\?/,
  },
  {
    rule: 'translations-match-the-original',
    when: 'the article of a charge is put into words',
    change: (r) =>
      Object.assign(az(r).cases['harbour-2019']!.statements!['group-riot-charge']!, { article: 'Maddə' }),
    at: 'cases/harbour-2019.json statements.group-riot-charge.article',
    says: /the original has nothing of this name here/,
  },
  {
    rule: 'translations-match-the-original',
    when: 'a reason is translated of what was never withdrawn',
    change: (r) => (az(r).cases['harbour-2019']!.statements!['rally-by-watch']!.reason = 'Səbəb'),
    at: 'statements.rally-by-watch.reason',
    says: /the original has nothing of this name here/,
  },
  {
    rule: 'translations-match-the-original',
    when: 'the words of a term of years are translated',
    change: (r) => (az(r).cases['harbour-2019']!.statements!['tovesk-sentence'] = { words: 'beş il' }),
    at: 'statements.tovesk-sentence.words',
    says: /the original has nothing of this name here/,
  },
  {
    rule: 'translations-match-the-original',
    when: 'a note is translated of a case that has none',
    change: (r) => {
      delete harbour(r).note;
      az(r).cases['harbour-2019']!.note = 'Qeyd';
    },
    at: 'translations/az/cases/harbour-2019.json note',
    says: /the original has nothing of this name here/,
  },
  {
    rule: 'translations-match-the-original',
    when: 'a file translates a source that is not there',
    change: (r) => (az(r).sources['zzzzzzzz'] = { provenance: 'human', relay: 'Zəncir' }),
    at: 'translations/az/sources/zzzzzzzz.json',
    says: /there is no file in the original of this id/,
  },
  {
    rule: 'translations-match-the-original',
    when: 'a figure of a series is translated that is not there',
    change: (r) => (az(r).counts['committee-list']!.points!['april-2018'] = { text: 'Siyahı' }),
    at: 'translations/az/counts/committee-list.json points.april-2018',
    says: /did you mean "april-2017"\?/,
  },
  {
    rule: 'units-have-the-form-of-their-number',
    when: 'what a figure counts lacks the form that its number takes',
    change: (r) => {
      figure(r, 'arrested-by-watch').value = 1;
      az(r).cases['harbour-2019']!.statements!['arrested-by-watch']!.unit = { other: 'həbs edilən şəxs' };
    },
    at: 'translations/az/cases/harbour-2019.json statements.arrested-by-watch.unit',
    says: /found "other"; 1 takes the form "one" in this language \(az\); add "one", with what is counted as it stands after 1$/,
  },
  {
    rule: 'units-have-the-form-of-their-number',
    when: 'what a list counts lacks the form that one of its numbers takes',
    change: (r) => {
      points(r)[0]!.value = 1;
      az(r).counts['committee-list']!.unit = { few: 'ad', other: 'ad' };
    },
    at: 'translations/az/counts/committee-list.json unit',
    says: /found "few", "other"; 1 takes the form "one"/,
  },
];
