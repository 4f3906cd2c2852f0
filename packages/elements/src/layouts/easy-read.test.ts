// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { accessibilityTree } from '../testing/accessibility-tree.js';
import { openForm, settled } from '../testing/form-host.js';
import { laidOutForm } from '../testing/laid-out-form.js';
import { cleanUp, find, findAll, textsOf } from '../testing/page.js';
import type { CpkForm } from '../form/form.js';

const PICTURE = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const easyRead = {
  words: {
    who: { text: 'Who is here with you?', picture: PICTURE },
    times: { text: 'How many times did you wake up?' },
    fall: { text: 'Did you fall over?' },
  },
};

const shown = (form: CpkForm) =>
  findAll(form, '.easy-read')
    .filter((block) => block.checkVisibility())
    .map((block) => block.nextElementSibling!.getAttribute('data-key') ?? block.nextElementSibling!.className);

const open = (changes: Partial<CpkForm> = {}) => openForm({ definition: laidOutForm, easyRead, ...changes });

async function turn(form: CpkForm): Promise<void> {
  find(form, '.easy-read-switch').click();
  await settled(form);
}

describe('Easy Read above the questions', () => {
  afterEach(cleanUp);

  it('is shown by a switch, with the question itself as it is', async () => {
    const form = await open();
    expect(shown(form)).to.be.empty;
    expect(accessibilityTree(form)).to.include('switch "Easy Read"');
    await turn(form);
    expect(textsOf(form, '.easy-read')).to.deep.equal(['Who is here with you?', 'Did you fall over?']);
    expect(shown(form)).to.deep.equal(['who', 'group']);
    expect(find<HTMLImageElement>(form, '.easy-read img').alt, 'the text says it').to.equal('');
    expect(textsOf(form, '.label')).to.include('Who is with the person? (required)');
    await expect(form).to.be.accessible();
    await turn(form);
    expect(findAll(form, '.easy-read')).to.be.empty;
  });

  it('comes and goes with its question', async () => {
    const form = await open({ easyRead: { ...easyRead, shown: true } });
    form.form!.answer('woke', true);
    expect(shown(form)).to.include('times');
    form.form!.answer('woke', false);
    expect(shown(form)).to.not.include('times');
  });

  it('stands in every layout with what is on the page, and stays on', async () => {
    const form = await open({ layout: 'one-question' });
    await turn(form);
    expect(shown(form)).to.deep.equal(['who']);
    form.layout = 'task-list';
    await settled(form);
    expect(findAll(form, '.easy-read')).to.not.be.empty;
    form.layout = 'page';
    await settled(form);
    expect(shown(form)).to.deep.equal(['who', 'group']);
  });

  it('takes what the host puts into a slot', async () => {
    const form = await open({ easyRead: { shown: true } });
    expect(findAll(form, '.easy-read')).to.be.empty;
    const own = form.appendChild(document.createElement('p'));
    own.slot = 'easy-read-notes';
    own.textContent = 'Tell us more.';
    form.easyRead = { shown: true };
    await settled(form);
    expect(shown(form)).to.deep.equal(['notes']);
    expect(own.assignedSlot!.name).to.equal('easy-read-notes');
    expect(own.checkVisibility()).to.equal(true);
  });

  it('is text, whatever stands in it, and loads nothing that is no picture', async () => {
    const words = { who: { text: '<b>Who?</b>', picture: 'data:text/html,<b>x</b>' } };
    const form = await open({ easyRead: { words, shown: true } });
    expect(findAll(form, '.easy-read :is(b, img)')).to.be.empty;
    expect(textsOf(form, '.easy-read')).to.deep.equal(['<b>Who?</b>']);
  });

  it('is no part of a form without it', async () => {
    const form = await openForm({ definition: laidOutForm });
    expect(findAll(form, '.easy-read-switch, .easy-read')).to.be.empty;
  });
});
