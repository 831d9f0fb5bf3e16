// Rules about each of many things, such as every translated text: all rules about one kind of thing share one way through the record.
import { kept } from '../authored/kept.ts';
import type { AuthoredRecord } from '../authored/record.ts';
import type { Problem } from '../read/problems.ts';
import type { Rule } from './rule.ts';

/** What is wrong with one thing of a record. */
type CheckOfEach<Thing> = (thing: Thing, record: AuthoredRecord) => Iterable<Problem>;

export class Walk<Thing> {
  readonly #checks: CheckOfEach<Thing>[] = [];
  readonly #problems: (record: AuthoredRecord) => ReadonlyMap<CheckOfEach<Thing>, Problem[]>;

  constructor(thingsOf: (record: AuthoredRecord) => Iterable<Thing>) {
    this.#problems = kept((record) => {
      const checks = this.#checks.map((check) => ({ check, problems: [] as Problem[] }));
      for (const thing of thingsOf(record))
        for (const { check, problems } of checks) problems.push(...check(thing, record));
      return new Map(checks.map(({ check, problems }) => [check, problems]));
    });
  }

  /** A rule that asks for no more than one thing at a time. */
  rule(name: string, check: CheckOfEach<Thing>): Rule {
    this.#checks.push(check);
    return { name, check: (record) => this.#problems(record).get(check)! };
  }
}
