// SPDX-License-Identifier: Apache-2.0
import type { DraftStore } from '@careplan-kit/drafts';
import { expect } from '@open-wc/testing';
import { ROUND, drinksRound } from '../testing/drinks-round.js';
import { auditedHost, newDrafts } from '../testing/form-host.js';
import { type Box, cleanUp, enter, find, findAll, heard, mount, textOf, until } from '../testing/page.js';
import { testHost } from '../testing/story-host.js';
import '../testing/whole-form.js';
import { CpkGroupEntry } from './group-entry.js';

const JANE = { id: 'worker-jane', name: 'Jane', role: 'Care worker' };

async function round(drafts: DraftStore, changes: Partial<CpkGroupEntry> = {}): Promise<CpkGroupEntry> {
  const given = { context: testHost(), definition: drinksRound, people: ROUND, drafts, ...changes };
  const element = await mount(CpkGroupEntry, given);
  await element.updateComplete;
  return element;
}

const rowOf = (element: CpkGroupEntry, person: string) => find(element, `[data-person="${person}"]`);
const amountOf = (element: CpkGroupEntry, person: string) =>
  rowOf(element, person).querySelector<Box>('[data-key^="millilitres~"] input')!;
const stateOf = (element: CpkGroupEntry, person: string) => textOf(rowOf(element, person).querySelector('.row-state'));

async function amount(element: CpkGroupEntry, person: string, text: string): Promise<void> {
  enter(amountOf(element, person), text);
  await element.updateComplete;
}

/** The page is left, and what was entered is on the disk. */
async function left(element: CpkGroupEntry): Promise<void> {
  await element.flush();
  element.remove();
  await new Promise((resolve) => setTimeout(resolve, 50));
}

const stored = async (store: DraftStore) => (await store.list()).length;

describe('cpk-group-entry with drafts', () => {
  afterEach(cleanUp);

  it('goes on with what was entered and not saved, and with nothing else', async () => {
    const { store, again } = await newDrafts();
    const first = await round(store);
    await amount(first, 'mr-green', '150');
    await amount(first, 'mrs-smith', 'a cup');
    await amount(first, 'james', '200');
    await amount(first, 'james', '');
    await left(first);

    const { audits, context } = auditedHost();
    const second = await round(await again(), { context });
    await until(() => stateOf(second, 'mr-green') === 'Not saved yet', 'what was entered');
    expect(amountOf(second, 'mr-green').value).to.equal('150');
    expect(amountOf(second, 'mrs-smith').value).to.equal('a cup');
    expect(stateOf(second, 'james')).to.equal('Nothing entered');
    expect(audits.filter(({ type }) => type === 'draft-restored').map((one) => one.subjectOfCare)).to.have.members([
      'mr-green',
      'mrs-smith',
    ]);
    await left(second);
  });

  it('throws the draft of a row away when the row is saved, and keeps the others', async () => {
    const { store, again } = await newDrafts();
    const element = await round(store);
    const events = heard(element, 'cpk-submit');
    await amount(element, 'mr-green', '150');
    await amount(element, 'mrs-smith', 'a cup');
    await element.flush();
    expect(await stored(store)).to.equal(2);
    await element.saveAll();
    expect(events).to.have.length(1);
    await left(element);
    const later = await again();
    expect(await stored(later)).to.equal(1);
    const second = await round(later);
    await until(() => amountOf(second, 'mrs-smith').value === 'a cup', 'the row that is left');
    expect(stateOf(second, 'mr-green')).to.equal('Nothing entered');
    await left(second);
  });

  it('keeps no draft of a correction: opened again it would be a second drink', async () => {
    const { store } = await newDrafts();
    const element = await round(store);
    await amount(element, 'mr-green', '150');
    await element.saveAll();
    await element.updateComplete;
    [...rowOf(element, 'mr-green').querySelectorAll('button')].find((one) => textOf(one) === 'Correct')!.click();
    await element.updateComplete;
    await amount(element, 'mr-green', '1500');
    await element.flush();
    expect(await stored(store)).to.equal(0);
    await left(element);
  });

  it('shows the next worker nothing of it, and gives it back to the one who entered it', async () => {
    const { store, again } = await newDrafts();
    const element = await round(store);
    await amount(element, 'mr-green', '150');
    await element.flush();
    element.context = testHost({ worker: JANE });
    await element.updateComplete;
    await amount(element, 'james', '80');
    await element.flush();
    expect(stateOf(element, 'mr-green')).to.equal('Nothing entered');
    await left(element);
    const back = await round(await again());
    await until(() => stateOf(back, 'mr-green') === 'Not saved yet', 'what Emily entered');
    expect(stateOf(back, 'james')).to.equal('Nothing entered');
    await left(back);
  });

  it('leaves what stands in a row by now: it is newer', async () => {
    const { store, again } = await newDrafts();
    const first = await round(store);
    await amount(first, 'mr-green', '150');
    await left(first);
    const entered = { 'mr-green': { answers: { millilitres: '90' }, provenance: {} } };
    const second = await round(await again(), { entered });
    await until(() => stateOf(second, 'mr-green') === 'Not saved yet', 'the row');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(amountOf(second, 'mr-green').value).to.equal('90');
    await left(second);
  });

  it('says so when nothing can be kept, and the round can be gone all the same', async () => {
    const { store } = await newDrafts();
    const failing = Object.create(store) as DraftStore;
    failing.open = () => Promise.reject(new Error('no space'));
    const element = await round(failing);
    const events = heard(element, 'cpk-submit');
    await amount(element, 'mr-green', '150');
    await until(() => findAll(element, '[role=alert].fault').length, 'that it is not kept');
    expect(textOf(find(element, '.fault'))).to.include('Save each row before you leave this page.');
    await element.saveAll();
    expect(events).to.have.length(1);
    expect(stateOf(element, 'mr-green')).to.equal('Saved at 14:02');
  });
});
