// SPDX-License-Identifier: Apache-2.0
import { openDrafts } from '@careplan-kit/drafts';
import { expect } from '@open-wc/testing';
import { cleanUp as cleanUpDrafts, keyOf, newDatabaseName, openStore } from '../../../drafts/test/harness.js';
import { openSecondTab } from '../../../drafts/test/second-tab.js';
import { cleanUp, enter, find, findAll, mount, textOf, until } from '../../../elements/src/testing/page.js';
import { testHost } from '../../../elements/src/testing/story-host.js';
import { smallForm } from '../testing/small-form.js';
import { CpkDesigner } from './designer.js';
import { NOBODY, designsIn } from './designs-in.js';
// Fetched with the test file: on a busy machine that takes longer than a test waits.
import './opening.js';

const saved = (title: string) => ({ format: 'careplan-kit/design-1', draft: { ...smallForm, title } });
const about = (id: string, title: string) => ({ id, title, savedAt: '2026-11-21T22:10:00Z' });
const state = (element: CpkDesigner) => textOf(find(element, '.state'));

describe('forms in the making, kept among drafts', () => {
  afterEach(async () => {
    cleanUp();
    await cleanUpDrafts();
  });

  it('a page that is killed goes on where it was, with all that can be taken back', async () => {
    const databaseName = newDatabaseName();
    const tab = await openSecondTab();
    const killed = designsIn(await tab.library.openDrafts({ keys: keyOf(1), databaseName }), 'emily');
    const first = await mount(CpkDesigner, { context: testHost(), form: smallForm, store: killed });
    await until(() => first.design, 'the form is open');
    await first.updateComplete;
    enter(find<HTMLTextAreaElement>(first, '#s-label'), 'Did you sleep?');
    await until(() => state(first).includes('Saved on this device at'), 'it is kept');
    tab.kill();
    first.remove();

    const store = designsIn(await openStore({ keys: keyOf(1), databaseName }), 'emily');
    const again = await mount(CpkDesigner, { context: testHost(), store });
    await until(() => findAll(again, '.kept').length === 1, 'it is listed');
    expect(textOf(find(again, '.kept b'))).to.equal('Night check');
    find(again, '.kept .button').click();
    await until(() => again.design, 'it is open again');
    expect(again.design!.draft.items[0]!.label).to.equal('Did you sleep?');
    again.design!.undo();
    expect(again.design!.draft.items[0]!.label).to.equal('Did you sleep well?');
  });

  it('is listed newest first to who made it and to nobody else, and can be thrown away', async () => {
    const drafts = await openStore();
    const store = designsIn(drafts, 'emily');
    await store.keep(about('a', 'Night check'), saved('Night check'));
    await store.keep(about('b', 'Visitors'), saved('Visitors'));
    await store.keep(about('a', 'Night round'), saved('Night round'));
    const titles = async () => (await store.list()).map(({ id, title }) => [id, title]);
    expect(await titles()).to.deep.equal([
      ['a', 'Night round'],
      ['b', 'Visitors'],
    ]);
    expect(await store.open('a')).to.deep.equal(saved('Night round'));
    expect(await designsIn(drafts, 'jane').list()).to.be.empty;
    expect(await drafts.find({ person: '9990000018' })).to.be.empty;
    expect(await drafts.find({ person: NOBODY })).to.have.length(2);
    await store.remove('a');
    expect(await titles()).to.deep.equal([['b', 'Visitors']]);
    expect(await store.open('a')).to.equal(undefined);
  });

  it('what a second tab would write over is refused there, and the designer says that it is not saved', async () => {
    const databaseName = newDatabaseName();
    const mine = designsIn(await openStore({ databaseName }), 'emily');
    await mine.keep(about('a', 'Night check'), saved('Night check'));
    const tab = await openSecondTab();
    const other = designsIn(await tab.library.openDrafts({ keys: keyOf(1), databaseName }), 'emily');
    const element = await mount(CpkDesigner, { context: testHost(), store: other });
    await until(() => findAll(element, '.kept').length === 1, 'it is listed');
    find(element, '.kept .button').click();
    await until(() => element.design, 'it is open');
    await element.updateComplete;
    enter(find<HTMLTextAreaElement>(element, '#s-label'), 'Over it');
    await until(() => state(element).includes('Not saved.'), 'it says so');
    expect(await mine.open('a')).to.deep.equal(saved('Night check'));
  });

  it('does not take what cannot be read for nothing', async () => {
    const databaseName = newDatabaseName();
    const drafts = await openStore({ databaseName });
    await designsIn(drafts, 'emily').keep(about('a', 'Night check'), saved('Night check'));
    await drafts.lock();
    const locked = designsIn(
      await openDrafts({ keys: { unlock: () => Promise.reject(new Error()) }, databaseName }),
      'emily',
    );
    const refused = await locked.open('a').catch((error: unknown) => error);
    expect(refused).to.be.instanceOf(Error);
  });
});
