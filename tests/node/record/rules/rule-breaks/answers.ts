import { allegation, charge, figure, finding, harbour, response, sentence, type Break } from './break.ts';

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
];

export const people: Break[] = [
  {
    rule: 'people-who-are-named-are-listed',
    when: 'a text names somebody who is not listed',
    change: (r) => (allegation(r, 'signed-under-threat').text += ' Dorin Halve signed.'),
    at: 'allegations[2] (signed-under-threat).people',
    says: /found Dorin Halve; is named and not listed; add "dorin-halve" to "people"/,
  },
  {
    rule: 'people-who-are-named-are-listed',
    when: 'a text names two by one surname, and only one is listed',
    change: (r) => {
      allegation(r, 'signed-under-threat').text += ' Maren and Ilra Tovesk signed.';
      allegation(r, 'signed-under-threat').people = ['ilra-tovesk'];
    },
    at: 'allegations[2] (signed-under-threat).people',
    says: /found Maren Tovesk/,
  },
  {
    rule: 'people-who-are-named-are-listed',
    when: 'it is said of somebody by surname alone',
    change: (r) => (allegation(r, 'signed-under-threat').against = 'Halve’s guards'),
    at: 'allegations[2] (signed-under-threat).people',
    says: /found Dorin Halve/,
  },
  {
    rule: 'people-who-are-named-are-listed',
    when: 'the parties of a judgment name somebody',
    change: (r) => (finding(r).parties = 'Halve v. Vesmark'),
    at: 'findings[0] (regional-finding).people',
    says: /found Dorin Halve/,
  },
  {
    rule: 'people-who-are-named-are-listed',
    when: 'the title of an event names somebody',
    change: (r) => (harbour(r).events[0]!.title = 'Dorin Halve speaks at the harbour'),
    at: 'events[0] (rally).people',
    says: /add "dorin-halve"/,
  },
  {
    rule: 'people-who-are-named-are-listed',
    when: 'an account of an event lists somebody whom the event does not list',
    change: (r) => (harbour(r).events.find(({ id }) => id === 'release')!.people = []),
    at: '(release).people',
    says: /add "dorin-halve"/,
  },
  {
    rule: 'people-who-are-listed-are-named',
    when: 'a statement lists somebody whom it does not name',
    change: (r) => (allegation(r, 'signed-under-threat').people = ['dorin-halve']),
    at: 'allegations[2] (signed-under-threat).people[0]',
    says: /found "dorin-halve"; is listed and not named; name them in the text, or take the id out/,
  },
  {
    rule: 'people-who-are-listed-are-named',
    when: 'an event lists somebody of whom none of its accounts is',
    change: (r) => (harbour(r).events[0]!.people = ['dorin-halve']),
    at: 'events[0] (rally).people[0]',
    says: /is listed and not named/,
  },
];
