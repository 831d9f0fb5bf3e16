import type { Problem } from '../../record/read/problems.ts';

/** What stands in the way of publishing, told to the person who asked for it: what was found, and the cure. */
export class PublishError extends Error {}

/** A record with mistakes: all of them in words, and one by one. */
export class UnsoundRecord extends PublishError {
  readonly problems: readonly Problem[];
  constructor(report: string, problems: readonly Problem[]) {
    super(report);
    this.problems = problems;
  }
}
