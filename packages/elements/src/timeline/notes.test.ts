// SPDX-License-Identifier: Apache-2.0
// What the forms of notes write, as it stands in the stream of the day.
import { expect } from '@open-wc/testing';
import { type CareActor, type CareRecord, type RecordOperation, applyOperations } from '@careplan-kit/model';
import { careWorkers, mrGreenRecord } from '@careplan-kit/model/fixtures';
import { Communication, Instruction } from '@careplan-kit/model/mods';
import type { RecordClass } from '@careplan-kit/model/reading';
import {
  type FormDefinition,
  type FormInstance,
  type StoredAnswer,
  createForm,
  createSubmission,
  extract,
} from '@careplan-kit/forms/contract';
import { catalogue } from '@careplan-kit/templates/catalogue';
import { mrGreen as clinicianCall } from '@careplan-kit/templates/clinician-call/fixtures';
import { mrGreen as communicationSheet } from '@careplan-kit/templates/communication-sheet/fixtures';
import { mrGreen as dailyRecord } from '@careplan-kit/templates/daily-record/fixtures';
import { mrGreen as districtNurse } from '@careplan-kit/templates/district-nurse/fixtures';
import { mrGreen as doctorsNotes } from '@careplan-kit/templates/doctors-notes/fixtures';
import { mrGreen as escalationCall } from '@careplan-kit/templates/escalation-call/fixtures';
import { mrGreen as familyCommunication } from '@careplan-kit/templates/family-communication/fixtures';
import { mrGreen as keyWorkerNotes } from '@careplan-kit/templates/key-worker-notes/fixtures';
import { mrGreen as multidisciplinaryNotes } from '@careplan-kit/templates/multidisciplinary-notes/fixtures';
import { mrGreen as shift } from '@careplan-kit/templates/shift-accountability/fixtures';
import { cleanUp, find, findAll, mount, textOf } from '../testing/page.js';
import { testHost } from '../testing/story-host.js';
import { CpkTimeline } from './timeline.js';

type Given = Readonly<Record<string, unknown>>;

/** Types the answers in; the objects of a list go into the entries that stand there, and then into new ones. */
function fill(form: FormInstance, given: Given, round = ''): void {
  for (const [id, value] of Object.entries(given)) {
    const key = id + round;
    if (!Array.isArray(value) || form.node(key)?.kind !== 'repeat') {
      form.answer(key, value as StoredAnswer);
      continue;
    }
    const standing = form.entries()[key] ?? [];
    value.forEach((entry, index) => fill(form, entry as Given, `${round}~${standing[index] ?? form.addEntry(key)}`));
  }
}

let forms = 0;

/** Mr Green's record after a form was filled and handed over by somebody on the morning after. */
function written(definition: FormDefinition, given: Given, author: CareActor): CareRecord {
  const record = mrGreenRecord();
  const form = createForm(definition, { context: { today: '2026-11-22' }, record });
  fill(form, given);
  const subjectOfCare = record.subjectOfCare.id;
  const at = '2026-11-23T08:05:00Z';
  forms += 1;
  const result = createSubmission(form, { id: `note-${forms}`, subjectOfCare, author, submittedAt: at });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  let made = 0;
  const newUid = () => `note-${forms}-${(made += 1)}`;
  const commit = { committer: author, at, systemIdentifier: 'test', newUid };
  const operations = extract(definition, result.submission, record) as readonly RecordOperation[];
  return applyOperations(record, operations, commit, [Communication, Instruction] as readonly RecordClass[]).record;
}

const { jane } = careWorkers;
const TEAM = 'Only the care team';
const PROFESSIONALS = 'The care team, and professionals who visit';
const PERSON = 'The care team, professionals who visit, and the person';
const FAMILY = 'The care team, professionals, the person, and family they agreed to';

/** Of each kind: its day, its time, who it is from, who may read it, and something it says. */
const KINDS: readonly (readonly [string, Given, string, string, string, string, string])[] = [
  [
    'daily-record',
    dailyRecord,
    '2026-11-21',
    '13:00',
    'Emily',
    PROFESSIONALS,
    'Not as on other days: He left his tea.',
  ],
  ['shift-accountability', shift.answers, '2026-11-22', '14:30', 'Emily', PROFESSIONALS, 'Handed on: The walk was cut'],
  ['escalation-call', escalationCall, '2026-11-21', '13:40', 'Emily', PROFESSIONALS, 'Asked for: Please see the heel'],
  ['clinician-call', clinicianCall, '2026-11-21', '17:20', 'Eliza', PROFESSIONALS, 'Worry: His chest is tight'],
  ['communication-sheet', communicationSheet, '2026-11-21', '20:55', 'Jane', TEAM, 'Bathroom light on, door open'],
  [
    'family-communication',
    familyCommunication,
    '2026-11-15',
    '18:40',
    'Mr Green’s sister',
    PERSON,
    'Consent to share:',
  ],
  [
    'multidisciplinary-notes',
    multidisciplinaryNotes,
    '2026-11-18',
    '11:00',
    'The physiotherapist',
    PROFESSIONALS,
    'Advice:',
  ],
  [
    'doctors-notes',
    doctorsNotes,
    '2026-11-19',
    '14:15',
    'The GP on duty',
    PROFESSIONALS,
    'Found: Wheeze on both sides',
  ],
  [
    'district-nurse',
    districtNurse,
    '2026-11-21',
    '16:40',
    'The district nurse',
    PROFESSIONALS,
    'Care given: Looked at the heel',
  ],
  ['key-worker-notes', keyWorkerNotes, '2026-11-20', '10:30', 'Jane', FAMILY, 'Wishes: “I still mean to get down'],
];

describe('notes in cpk-timeline', () => {
  afterEach(cleanUp);

  for (const [id, given, day, time, from, readers, says] of KINDS)
    it(`${id}: stands with its kind, at the time it happened, with who it is from and who may read it`, async () => {
      const { title, load } = catalogue.find((one) => one.id === id)!;
      const element = await mount(CpkTimeline, {
        record: written(await load(), given, jane),
        day,
        context: testHost(),
      });
      const entry = findAll(element, '.entry.message').find((one) => textOf(one).includes(says))!;
      expect(entry, says).to.exist;
      expect(textOf(entry.querySelector('.when')!)).to.equal(time);
      const words = [...entry.querySelectorAll('.what > p')].map((one) => textOf(one));
      expect(words[0]).to.equal(title);
      expect(words.find((one) => one.startsWith('From '))).to.match(new RegExp(`^From ${from}( \\(.+\\))?$`, 'u'));
      expect(words).to.include(`Who may read it: ${readers}`);
      expect(words).to.include('Written down by Jane (Care worker), 23 November 2026 at 08:05.');
    });

  it('a word that ends with a colon leads what follows, and each text has its line', async () => {
    const { load } = catalogue.find((one) => one.id === 'doctors-notes')!;
    const record = written(await load(), doctorsNotes, jane);
    const element = await mount(CpkTimeline, { record, day: '2026-11-19', context: testHost() });
    expect(find(element, '.entry.message .headline').textContent!.split('\n')).to.deep.equal([
      'Why: Tight chest since Tuesday',
      'Found: Wheeze on both sides, no fever.',
      'Plan: Look again on Monday.',
      'Change to a medicine: A course of tablets for the chest; the order is with the pharmacy.',
    ]);
  });

  it('a part of the day is an entry of its own, with who helped and not who typed', async () => {
    const { load } = catalogue.find((one) => one.id === 'daily-record')!;
    const record = written(await load(), dailyRecord, jane);
    const element = await mount(CpkTimeline, { record, day: '2026-11-21', context: testHost() });
    const times = findAll(element, '.entry.message .when').map((one) => textOf(one));
    expect(times).to.deep.equal(['07:30', '13:00', '18:45']);
  });

  it('another message stays what it was, and says nothing of who may read it', async () => {
    const message = {
      status: { code: 'sent' },
      sender: jane,
      recipient: [{ id: 'readers-team', name: 'A name' }],
      medium: { originalText: 'By telephone' },
      dateSent: '2026-11-21T10:00:00Z',
      comments: ['Rang'],
    };
    const commit = { committer: jane, at: '2026-11-21T10:05:00Z', systemIdentifier: 'test', newUid: () => 'message' };
    const operation = { operation: 'create', class: 'Communication', content: message } as const;
    const { record } = applyOperations(mrGreenRecord(), [operation], commit, [Communication as RecordClass]);
    const element = await mount(CpkTimeline, { record, day: '2026-11-21', context: testHost() });
    const words = textOf(find(element, '.entry.message'));
    expect(words).to.contain('Message').and.to.contain('To A name').and.to.contain('By telephone');
    expect(words).not.to.contain('Who may read it');
  });
});
