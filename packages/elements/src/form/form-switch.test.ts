// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import type { DraftStore } from '@careplan-kit/drafts';
import { AboutMe, type CareRecord } from '@careplan-kit/model';
import { mrGreen, mrsSmith } from '@careplan-kit/templates/about-me/fixtures';
import type { CpkSubmitEvent } from '../events/submit-event.js';
import { fakeDevices } from '../testing/fake-devices.js';
import { buttonsOf, fileIn, press } from '../testing/form-files.js';
import { auditedHost, boxOf, definitionOf, draftOf, newDrafts, nextAboutMe, settled } from '../testing/form-host.js';
import { afterwards, cleanUp, enter, findAll, mount, until, watchFaults } from '../testing/page.js';
import { randomFrom } from '../testing/random.js';
import { serialised } from '../testing/serialised.js';
import { CpkForm } from './form.js';
import { IN_FULL } from '../testing/full-run.js';

type Person = 'green' | 'smith';
const PEOPLE: readonly Person[] = ['green', 'smith'];
const other = (person: Person): Person => (person === 'green' ? 'smith' : 'green');

const INTERLEAVINGS = IN_FULL ? 200 : 60;
const AT_ONCE = 10;
const STEPS = 30;

/** What was typed, recorded or prefilled for a person carries this mark, and nothing else does. */
const markOf = (person: Person) => `${person}-mark-`;

/** A record whose words carry the person's mark. */
const marked = (record: CareRecord, person: Person, number: number) =>
  nextAboutMe(record, { myWellness: `${markOf(person)}record-${number}` });

const definition = definitionOf([
  { type: 'long-text', id: 'note', label: 'What happened?' },
  {
    type: 'long-text',
    id: 'wellness',
    label: 'My wellness',
    binding: { class: AboutMe.name, element: 'myWellness', select: 'response.text' },
  },
  { type: 'attachment', id: 'media', label: 'Show it' },
]);

/** Each opening of a draft waits for some turns of the page, as on a slow tablet. */
function lateOpening(store: DraftStore, random: () => number): DraftStore {
  const late = Object.create(store) as DraftStore;
  late.open = async (identity) => {
    for (let turns = Math.floor(random() * 4); turns > 0; turns--) await new Promise((resolve) => setTimeout(resolve));
    return store.open(identity);
  };
  return late;
}

/** One way in which a shift can go. Throws at the first word of one person in the hands of another. */
async function interleaving(seed: number): Promise<Record<'switches' | 'recordings' | 'submissions', number>> {
  const random = randomFrom(seed);
  const devices = fakeDevices({ waits: true });
  const drafts = await newDrafts();
  const records: Record<Person, CareRecord> = {
    green: marked(mrGreen.careRecord(), 'green', 1),
    smith: marked(mrsSmith.careRecord(), 'smith', 1),
  };
  const { context, audits } = auditedHost();
  const form = await mount(CpkForm, {
    definition,
    context,
    record: records.green,
    classes: [AboutMe],
    drafts: lateOpening(drafts.store, random),
  });
  afterwards(() => form.remove());
  const submitted: { person: Person; words: string }[] = [];
  form.addEventListener('cpk-submit', (event: CpkSubmitEvent) => {
    const owner = person;
    event.waitUntil(
      (async () => {
        await event.filesInRecord();
        const words = JSON.stringify([event.submission, event.commit().record.records]);
        const clips = await Promise.all(event.files.map(async (file) => (await file.blob()).text()));
        submitted.push({ person: owner, words: words + clips.join('') });
      })(),
    );
  });
  let person: Person = 'green';
  let count = 0;
  const done = { switches: 0, recordings: 0, submissions: 0 };
  const steps: string[] = [];
  /** The host hears of a newer record some time after it asked, and gives it to the form if it is still for that person. */
  const late: (() => void)[] = [];

  const actions: Record<string, () => unknown> = {
    async type() {
      await (form.isConnected && random() < 0.4 ? settled(form) : form.updateComplete);
      const key = random() < 0.5 ? 'note' : 'wellness';
      if (form.phase !== 'editing' || findAll(form, `[data-key="${key}"] textarea`).length === 0) return;
      enter(boxOf(form, key), `${boxOf(form, key).value} ${markOf(person)}${++count}`);
    },
    switch() {
      person = other(person);
      done.switches++;
      form.record = records[person];
    },
    twice() {
      form.record = records[other(person)];
      form.record = records[person];
    },
    async record() {
      await form.updateComplete;
      if (form.phase !== 'editing' || findAll(form, '[data-key="media"] button').length === 0) return;
      const add = buttonsOf(form).find((words) => words.startsWith('Add a') || words === 'Replace');
      if (!add) return;
      press(form, add);
      press(form, random() < 0.5 ? 'Record film' : 'Record sound');
      asking = person;
    },
    async film() {
      const before = devices.recorders.length;
      await actions['record']!();
      for (let turns = 0; turns < 12 && devices.recorders.length === before; turns++) await actions['allow']!();
    },
    async allow() {
      if (devices.waiting) devices.allow();
      await new Promise((resolve) => setTimeout(resolve));
    },
    piece() {
      // A recorder of the last person may still give a piece: it is that person's.
      for (const recorder of devices.recorders) {
        const owner = markOf(owners.get(recorder)!);
        recorder.last ??= new Blob([` ${owner}last`]);
        recorder.give(` ${owner}${++count}`);
      }
    },
    async stop() {
      await form.updateComplete;
      if (findAll(form, '[data-key="media"]').length > 0 && buttonsOf(form).includes('Stop recording'))
        press(form, 'Stop recording');
    },
    ask() {
      const asked = person;
      late.push(() => {
        records[asked] = marked(records[asked], asked, ++count);
        if (person === asked) form.record = records[asked];
      });
    },
    answer: () => late.shift()?.(),
    remove: () => form.remove(),
    insert: () => document.body.append(form),
    wait: () => new Promise((resolve) => requestAnimationFrame(resolve)),
    settle: () => (form.isConnected ? settled(form) : undefined),
    submit() {
      if (random() < 0.4 && form.phase === 'editing') void form.submit();
    },
    reopen: () => form.reopen(),
  };
  /** For whom the worker last asked to record, and so whose each recorder is. */
  let asking: Person = 'green';
  const owners = new Map<object, Person>();
  // A recording takes several steps, so they come more often than others.
  const names = [...Object.keys(actions), 'film', 'film', 'piece', 'piece'];

  const check = () => {
    const boxes = findAll<HTMLTextAreaElement>(form, 'textarea').map((box) => box.value);
    const page = serialised(form) + boxes.join('\n') + JSON.stringify(form.form?.snapshot() ?? null);
    expect(page, `seed ${seed}: ${steps.join(' ')}`).to.not.contain(markOf(other(person)));
    if (findAll(form, '.recording').length > 0) {
      expect(asking, `seed ${seed}, whose recording runs: ${steps.join(' ')}`).to.equal(person);
    }
    const { id = '' } = (form.form && fileIn(form)) ?? {};
    if (id) expect(owner.get(id) ?? person, `seed ${seed}, whose file: ${steps.join(' ')}`).to.equal(person);
    owner.set(id, person);
  };
  /** On whose page each file was first seen. */
  const owner = new Map<string, Person>();
  for (let step = 0; step < STEPS; step++) {
    const name = random() < 0.35 ? (form.isConnected ? 'type' : 'insert') : names[Math.floor(random() * names.length)]!;
    steps.push(name);
    const recorders = devices.recorders.length;
    await actions[name]!();
    for (const recorder of devices.recorders.slice(recorders)) owners.set(recorder, asking);
    done.recordings += devices.recorders.length - recorders;
    if (!form.isConnected) continue;
    await form.updateComplete;
    check();
  }

  while (devices.waiting) devices.allow();
  form.remove();
  await until(() => devices.off, `seed ${seed}: microphone and camera are off`);
  await form.flush();
  await drafts.store.close();
  const afterShift = await drafts.again();
  for (const who of PEOPLE) {
    const draft = await afterShift.open(draftOf(records[who], definition));
    const clips = await Promise.all(
      (await draft.files.list()).map(async ({ id }) => (await draft.files.read(id)).text()),
    );
    const kept = JSON.stringify(draft.snapshot) + clips.join('');
    expect(kept, `seed ${seed}, draft of ${who}: ${steps.join(' ')}`).to.not.contain(markOf(other(who)));
  }
  for (const { person: who, words } of submitted)
    expect(words, `seed ${seed}, submission of ${who}`).to.not.contain(markOf(other(who)));
  expect(JSON.stringify(audits)).to.not.contain('-mark-');
  await afterShift.close();
  done.submissions = submitted.length;
  return done;
}

describe('cpk-form, the person changed while anything at all is under way', () => {
  afterEach(cleanUp);

  const total = { switches: 0, recordings: 0, submissions: 0 };
  for (let first = 1; first <= INTERLEAVINGS; first += AT_ONCE) {
    it(`no word, save, recording or prefill of one person reaches the other (${first} to ${first + AT_ONCE - 1})`, async () => {
      const faults = watchFaults();
      for (let seed = first; seed < first + AT_ONCE; seed++) {
        const done = await interleaving(seed);
        for (const key of ['switches', 'recordings', 'submissions'] as const) total[key] += done[key];
      }
      expect(faults).to.deep.equal([]);
    }).timeout(60_000);
  }

  it('really did change persons, record and submit', () => {
    expect(total.switches).to.be.greaterThan(INTERLEAVINGS);
    expect(total.recordings).to.be.greaterThan(INTERLEAVINGS / 2);
    expect(total.submissions).to.be.greaterThan(INTERLEAVINGS / 20);
  });
});
