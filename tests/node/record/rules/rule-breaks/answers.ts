import { allegation, charge, figure, harbour, response, sentence, type Break } from './break.ts';

export const answers: Break[] = [
  {
    rule: 'answers-come-from-the-other-side',
    when: 'an authority answers an accusation by the state',
    change: (r) => (allegation(r, 'beaten-at-pier-nine').speaker = 'prosecutor'),
    at: 'responses[0] (denial-of-beatings).answers[0]',
    says: /is an accusation by the state, which only the accused can answer; take it out/,
  },
  {
    rule: 'answers-come-from-the-other-side',
    when: 'an authority answers a charge',
    change: (r) => (response(r, 'order-kept').answers = ['tovesk-charge']),
    at: 'responses[2] (order-kept).answers[0]',
    says: /only the accused can answer/,
  },
  {
    rule: 'answers-come-from-the-other-side',
    when: 'somebody answers themselves',
    change: (r) => (response(r, 'denial-of-beatings').speaker = 'former-detainees'),
    at: 'responses[0] (denial-of-beatings).answers[0]',
    says: /is by the same speaker/,
  },
  {
    rule: 'acknowledgements-keep-to-one-act',
    when: 'what is acknowledged of torture is counted for the refusal of a lawyer',
    change: (r) =>
      Object.assign(response(r, 'order-kept'), {
        stance: 'acknowledges',
        answers: ['beaten-at-pier-nine', 'no-lawyer'],
      }),
    at: 'responses[2] (order-kept).answers',
    says: /found torture and denial-of-lawyer; .*split a claim that is of several/,
  },
  {
    rule: 'self-descriptions-answer-nothing',
    when: 'somebody says what they are in general',
    change: (r) =>
      (response(r, 'brandeluk-denial').text = 'Oskar Brandeluk presented himself as a friend of the port.'),
    at: 'responses[5] (brandeluk-denial).text',
    says: /found "presented himself"; .*move it to "accounts"/,
  },
  {
    rule: 'accusations-by-the-state-are-allegations',
    when: 'a response of the authorities accuses somebody',
    change: (r) =>
      (response(r, 'order-kept').text = 'The Interior Ministry blamed the dock workers for the violence.'),
    at: 'responses[2] (order-kept).text',
    says: /found "blamed"; .*move it, or that part of it, to "allegations"/,
  },
  {
    rule: 'statuses-follow-from-answers',
    when: 'a claim that is denied is only called alleged',
    change: (r) => (allegation(r, 'order-to-clear').status = 'alleged'),
    at: 'allegations[3] (order-to-clear).status',
    says: /by the response to it \(denies\) it is "denied" or "disputed"; correct one of the two/,
  },
  {
    rule: 'statuses-follow-from-answers',
    when: 'a figure that is contested is only reported',
    change: (r) => (figure(r, 'arrested-by-watch').status = 'reported'),
    at: 'figures[0] (arrested-by-watch).status',
    says: /by the response to it \(contests\)/,
  },
  {
    rule: 'statuses-follow-from-answers',
    when: 'an allegation is called denied and nobody denies it',
    change: (r) => (allegation(r, 'signed-under-threat').status = 'denied'),
    at: 'allegations[2] (signed-under-threat).status',
    says: /add "signed-under-threat" to the "answers" of a response/,
  },
  {
    rule: 'statuses-follow-from-answers',
    when: 'an allegation is called acknowledged and nobody acknowledges it',
    change: (r) => (allegation(r, 'no-lawyer').status = 'officially-acknowledged'),
    at: 'allegations[1] (no-lawyer).status',
    says: /a response \(acknowledges\), or make it "alleged"/,
  },
  {
    rule: 'convictions-show-their-challenge',
    when: 'a sentence stands without the forced confessions that the case records',
    change: (r) => delete sentence(r, 'group-sentence').challengedBy,
    at: 'sentences[1] (group-sentence)',
    says: /add "signed-under-threat", and whatever else challenges it, to "challengedBy"/,
  },
  {
    rule: 'convictions-show-their-challenge',
    when: 'a person was convicted and their own unfair trial is not set beside it',
    change: (r) => (allegation(r, 'signed-under-threat').people = ['ilra-tovesk']),
    at: 'sentences[0] (tovesk-sentence)',
    says: /add "signed-under-threat"/,
  },
  {
    rule: 'convictions-show-their-challenge',
    when: 'an account of a conviction stands without it',
    change: (r) => {
      const hearings = harbour(r).events.find(({ id }) => id === 'first-trial')!;
      hearings.kind = 'sentencing';
    },
    at: 'events[3] (first-trial).accounts[0] (hearings)',
    says: /the case records a challenge to it/,
  },
  {
    rule: 'challenges-are-claims',
    when: 'an allegation is challenged as if it were a conviction',
    change: (r) => (allegation(r, 'no-lawyer').challengedBy = ['signed-under-threat']),
    at: 'allegations[1] (no-lawyer).challengedBy[0]',
    says: /an allegation is answered by a response: take it out/,
  },
  {
    rule: 'challenges-are-claims',
    when: 'a charge challenges a sentence',
    change: (r) => (sentence(r, 'group-sentence').challengedBy = ['group-riot-charge']),
    at: 'sentences[1] (group-sentence).challengedBy[0]',
    says: /name an allegation, a finding or an account/,
  },
  {
    rule: 'challenges-are-claims',
    when: 'two accounts challenge each other',
    change: (r) => {
      const account = harbour(r).accounts[0]!;
      account.challengedBy = ['signed-under-threat'];
      sentence(r, 'group-sentence').challengedBy = [account.id];
    },
    at: 'sentences[1] (group-sentence).challengedBy[0]',
    says: /is challenged itself/,
  },
  {
    rule: 'statements-exist',
    when: 'what challenges a charge is nowhere',
    change: (r) => (charge(r, 'group-riot-charge').challengedBy = ['signed-under-thread']),
    at: 'charges[0] (group-riot-charge).challengedBy[0]',
    says: /did you mean "signed-under-threat"/,
  },
  {
    rule: 'denials-say-what-they-deny',
    when: 'a denial answers nothing',
    change: (r) => (response(r, 'denial-of-beatings').answers = []),
    at: 'responses[0] (denial-of-beatings).answers',
    says: /list what it denies/,
  },
  {
    rule: 'positions-are-the-authorities',
    when: 'someone else than the authorities answers nothing in particular',
    change: (r) => (response(r, 'order-kept').speaker = 'harbour-watch'),
    at: 'responses[2] (order-kept).answers',
    says: /list what it answers.*the kind "ngo"/,
  },
  {
    rule: 'responses-answer-claims',
    when: 'a response answers a response',
    change: (r) => (response(r, 'order-kept').answers = ['another-day']),
    at: 'responses[2] (order-kept).answers[0]',
    says: /is a response itself/,
  },
];
