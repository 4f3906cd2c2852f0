// SPDX-License-Identifier: Apache-2.0
// What a council sends in the demonstration: its needs assessment and its plan of one person, as FHIR. A real one sends
// them from a system of its own; here they are filled in when they are asked for.

const DAY = 86_400_000;
const day = (days) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

const COUNCIL = {
  councilName: 'The county council',
  councilTeam: 'Adult social care, hospital team',
  councilContact: 'The social worker',
  councilReach: 'The number is on the letter. Not on Fridays.',
};
const BATH = 'Somebody beside her when she gets in and out of the bath';
const MORNING = 'Time in the morning until her hip lets go';
const CHURCH = 'To be in church on Sundays';

const ASSESSMENT = () => ({
  receivedOn: day(0),
  assessedOn: day(-9),
  howAssessed: 'hospital',
  whoTookPart: 'Betty, and her granddaughter on the telephone',
  advocate: { unknown: 'unknown' },
  council: [COUNCIL],
  personsWords: '“I was a ward sister. Ask me before you do anything to me.”',
  wellbeingAreas: ['dignity', 'control'],
  wellbeingWords: 'She is afraid of losing her independence more than of falling.',
  conditions: [{ condition: 'Painful right hip' }],
  healthWords: { unknown: 'unknown' },
  canDo: 'Washes, dresses and does her own hair.',
  needsHelpWith: 'The bath, and the first hour of the day.',
  livingSituation: [{ household: 'Moves from hospital into Larkfield House' }],
  needs: [
    { needArea: 'washing', need: BATH, councilSays: 'eligible', needEffect: 'She goes without a bath.' },
    { needArea: 'safe-at-home', need: MORNING, councilSays: { unknown: 'unknown' } },
  ],
  eligibilityWords: { unknown: 'unknown' },
  outcomes: [{ outcome: CHURCH }],
  summary: 'Betty does most things herself, and wants to. The bath is not safe alone.',
  notClear: 'Nobody asked what she is allergic to, or whether food is difficult.',
});

const PLAN = () => ({
  receivedOn: day(0),
  planDate: day(-2),
  personAgrees: { unknown: 'unknown' },
  personHasCopy: 'no',
  council: [COUNCIL],
  needs: [
    { need: BATH, needMetBy: ['us'] },
    { need: MORNING, needMetBy: ['us'] },
  ],
  outcomes: [{ outcome: CHURCH, outcomeSeen: 'She says how often she went.' }],
  services: [
    {
      service: 'A room at Larkfield House, with care',
      provider: 'We do',
      hoursPerWeek: { unknown: 'none-known' },
      schedule: 'Day and night',
      serviceStart: day(0),
      funding: 'The county council, and Betty with a part of her pension',
    },
  ],
  personalBudget: { unknown: 'unknown' },
  budgetHeldBy: 'council',
  personPays: { unknown: 'unknown' },
  contingency: { unknown: 'none-known' },
  outOfHours: 'The council’s emergency duty team; the number is on the letter.',
});

/** What was sent of each person. */
const SENT = {
  'resident-betty': [
    ['care-act-needs', 'careActNeeds', ASSESSMENT],
    ['council-plan', 'councilPlan', PLAN],
  ],
};

/** Types the answers in; of what repeats, each object is an entry of its own. */
function fill(form, given, round = '') {
  for (const [id, value] of Object.entries(given)) {
    const key = id + round;
    if (!Array.isArray(value) || form.node(key)?.kind !== 'repeat') {
      form.answer(key, value);
      continue;
    }
    const standing = form.entries()[key] ?? [];
    value.forEach((entry, index) => fill(form, entry, `${round}~${standing[index] ?? form.addEntry(key)}`));
  }
}

async function paper(person, [id, name, answers]) {
  const { createForm, createSubmission } = await import('@careplan-kit/forms');
  const { toQuestionnaireResponse } = await import('@careplan-kit/fhir');
  const definition = (await import(`@careplan-kit/templates/${id}`))[name];
  const form = createForm(definition, { context: { today: day(0) } });
  fill(form, answers());
  const result = createSubmission(form, {
    id: `county-${person}-${id}`,
    subjectOfCare: person,
    author: { id: 'county-social-worker', name: 'the county council' },
    submittedAt: `${day(-1)}T15:30:00Z`,
  });
  if (!result.ok) throw new TypeError(`${id}: ${JSON.stringify(result.problems)}`);
  return toQuestionnaireResponse(definition, result.submission);
}

/** A Bundle of what the council sent of a person; an empty one when it sent nothing. */
export async function councilBundle(person) {
  const papers = Object.hasOwn(SENT, person) ? SENT[person] : [];
  const resources = await Promise.all(papers.map((one) => paper(person, one)));
  return { resourceType: 'Bundle', type: 'collection', entry: resources.map((resource) => ({ resource })) };
}
