// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import type { CpkDraftActionEvent } from '../events/draft-event.js';
import type { AuditEvent } from '../host-context/audit-event.js';
import { drafts, emilys, keysOf, press, shown, submit } from '../testing/drafts-list-page.js';
import { cleanUp, enter, find, findAll, focused, heard, textOf, textsOf, until } from '../testing/page.js';
import { serialised } from '../testing/serialised.js';
import { testHost } from '../testing/story-host.js';

describe('cpk-drafts-list at work', () => {
  afterEach(cleanUp);

  it('asks the host to open a draft', async () => {
    const { store } = await emilys();
    const element = await shown({ drafts: store });
    const asked = heard(element, 'cpk-draft-action');
    await press(element, 'Go on with it');
    expect(asked[0]!.action).to.deep.equal({ type: 'open' });
    expect((await store.openById(asked[0]!.id)).identity).to.deep.equal(asked[0]!.identity);
  });

  it('gives a draft a name, and takes it away', async () => {
    const { store } = await emilys();
    const element = await shown({ drafts: store });
    const changed = heard(element, 'cpk-draft-changed');
    await press(element, 'Give it a name');
    expect(focused()).to.equal('form.panel');
    enter(find<HTMLInputElement>(element, '#panel-label'), ' Before tea ');
    await submit(element);
    await until(() => textsOf(element, '.label-of-draft').join() === '“Before tea”', 'it has its name');
    expect(changed[0]!.action).to.deep.equal({ type: 'rename', label: 'Before tea' });
    await press(element, 'Give it a name');
    enter(find<HTMLInputElement>(element, '#panel-label'), '');
    await submit(element);
    await until(() => findAll(element, '.label-of-draft').length === 0, 'it has none');
  });

  it('throws a draft away only after asking, and says what goes', async () => {
    const { store } = await emilys();
    const element = await shown({ drafts: store });
    await press(element, 'Throw it away');
    expect(textOf(find(element, '.panel p')))
      .to.contain('Throw this away?')
      .and.to.contain('photos, sounds and films');
    await press(element, 'No, keep it');
    expect(await store.list()).to.have.length(2);
    expect(focused()).to.equal('li.draft');
    await press(element, 'Throw it away');
    await submit(element);
    await until(() => textOf(find(element, '.said')) === 'The draft was thrown away.', 'it says so');
    expect(await store.list()).to.have.length(1);
    expect(drafts(element)).to.have.length(1);
  });

  it('throws nothing away that somebody is typing in elsewhere, and says why', async () => {
    const { store, open } = await emilys();
    const element = await shown({ drafts: store });
    const elsewhere = await open(1);
    const [first] = await elsewhere.list();
    await elsewhere.openById(first!.id);
    await press(element, 'Throw it away');
    await submit(element);
    await until(() => findAll(element, '.failure').length > 0, 'it says so');
    expect(textOf(find(element, '.failure'))).to.contain('This could not be done. The draft was not changed.');
    expect(textOf(find(element, '.failure'))).to.contain('open in another tab');
    expect(await store.list()).to.have.length(2);
  });

  it('hands a draft to a worker whom the host can give the keys of, with a reason', async () => {
    const { store, open } = await emilys();
    const audits: AuditEvent[] = [];
    const context = testHost({ audit: (event) => void audits.push(event) });
    const element = await shown({ context, drafts: store, receiver: (worker) => ({ worker, keys: keysOf(2) }) });
    const changed = heard(element, 'cpk-draft-changed');
    await press(element, 'Hand it over');
    expect([...find<HTMLSelectElement>(element, 'select').options].map((one) => one.text)).to.deep.equal([
      'Choose a worker',
      'Jane',
    ]);
    await submit(element);
    await until(() => focused() === 'select#panel-worker.control', 'the first fault has the focus');
    expect(textsOf(element, '.error')).to.deep.equal(['Choose who goes on with it.', 'Write why.']);
    expect(changed).to.be.empty;
    const select = find<HTMLSelectElement>(element, 'select');
    select.value = 'worker-jane';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    enter(find<HTMLInputElement>(element, '#panel-reason'), 'End of shift');
    await submit(element);
    await until(() => textOf(find(element, '.said')) === 'The draft was handed to Jane.', 'it says so');
    expect(changed[0]!.handOver).to.include({
      action: 'hand-over',
      to: 'worker-jane',
      by: 'worker-emily',
      reason: 'End of shift',
    });
    const [{ identity }] = [changed[0]!];
    const about = { form: `${identity!.form}|${identity!.version}`, from: 'worker-emily', to: 'worker-jane' };
    expect(audits.map(({ at: _at, worker: _worker, ...event }) => event)).to.deep.equal([
      { type: 'draft-handed-over', subjectOfCare: identity!.person, ...about, reason: 'End of shift' },
    ]);
    const hers = await open(2);
    const given = await hers.openById(changed[0]!.id);
    expect(given.snapshot!.answers).to.deep.equal({ note: 'Slept well.' });
    expect(textsOf(element, '.draft.closed .name')).to.have.length(1);
  });

  it('takes a draft over with the keys the host fetches for it', async () => {
    const { open } = await emilys();
    const janes = await open(2);
    const audits: AuditEvent[] = [];
    const context = testHost({ audit: (event) => void audits.push(event) });
    const element = await shown({ context, drafts: janes, keysOf: () => keysOf(1) });
    expect(serialised(element)).not.to.contain('Mrs Smith');
    await press(element, 'Take it over');
    enter(find<HTMLInputElement>(element, '#panel-reason'), 'Emily is ill');
    await submit(element);
    await until(() => textOf(find(element, '.said')) === 'You have taken the draft over.', 'it says so');
    await until(() => serialised(element).includes('Mr'), 'it has its name');
    expect(audits).to.have.length(1);
    expect(audits[0]).to.include({ type: 'draft-taken-over', from: 'worker-emily', reason: 'Emily is ill' });
  });

  it('takes back a draft that was handed to a worker who has gone home', async () => {
    const { store, open } = await emilys();
    const [first] = await store.list();
    const elsewhere = { to: { worker: 'worker-jane', keys: keysOf(2) }, by: 'worker-emily', reason: 'End of shift' };
    await store.handOver(first!.id, elsewhere);
    const element = await shown({ drafts: await open(1), keysOf: () => keysOf(2) });
    expect(textsOf(element, '.draft.closed .name')).to.deep.equal(['A draft that was handed to another worker']);
    await press(element, 'Take it over');
    enter(find<HTMLInputElement>(element, '#panel-reason'), 'Jane is ill');
    await submit(element);
    await until(() => textOf(find(element, '.said')) === 'You have taken the draft over.', 'it says so');
    expect(findAll(element, '.draft.closed')).to.be.empty;
  });

  it('offers neither where the host allows neither', async () => {
    const { store, open } = await emilys();
    const mine = await shown({ drafts: store, workers: [] });
    expect(textOf(drafts(mine)[0])).not.to.contain('Hand it over');
    const others = await shown({ drafts: await open(2) });
    expect(findAll(others, 'ul[part=list] button')).to.be.empty;
  });

  it('says so when the host gives no keys for a hand-over', async () => {
    const { store } = await emilys();
    const element = await shown({ drafts: store });
    await press(element, 'Hand it over');
    const select = find<HTMLSelectElement>(element, 'select');
    select.value = 'worker-jane';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    enter(find<HTMLInputElement>(element, '#panel-reason'), 'End of shift');
    await submit(element);
    await until(() => findAll(element, '.failure').length > 0, 'it says so');
    expect(textOf(find(element, '.failure'))).to.contain('You are not allowed to do this with this draft.');
  });

  it('leaves to the host what the host wants to do by itself', async () => {
    const { store } = await emilys();
    const element = await shown({ drafts: store });
    element.addEventListener('cpk-draft-action', (event: CpkDraftActionEvent) => event.preventDefault());
    await press(element, 'Throw it away');
    await submit(element);
    expect(await store.list()).to.have.length(2);
    expect(findAll(element, '.panel')).to.be.empty;
  });
});
