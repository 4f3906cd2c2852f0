// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { boxOf, button, openForm } from '../testing/form-host.js';
import { cleanUp, find, findAll, heard, textOf, textsOf, type, until } from '../testing/page.js';
import { scoredForm } from '../testing/scored-form.js';
import { testHost } from '../testing/story-host.js';
import type { CpkForm } from './form.js';

const choose = (form: CpkForm, label: string) =>
  findAll(form, 'label')
    .find((one) => textOf(one) === label)!
    .click();

describe('cpk-form with a score', () => {
  afterEach(cleanUp);

  const open = (scores?: 'all' | readonly string[]) =>
    openForm({ definition: scoredForm, context: testHost(scores ? { scores } : {}) });

  it('shows none unless the host turns it on', async () => {
    expect(findAll(await open(), '.score')).to.be.empty;
    expect(findAll(await open([]), '.score')).to.be.empty;
    expect(findAll(await open(['pain']), '.score')).to.have.length(1);
  });

  it('has no total while an answer is missing, says which, and raises what is to be acted on all the same', async () => {
    const form = await open('all');
    expect(textOf(find(form, '.score-total'))).to.equal('There is no total yet');
    type(boxOf(form, 'cries'), '4');
    expect(textOf(find(form, '.score-total'))).to.equal('There is no total yet');
    expect(textOf(find(form, '.score-missing'))).to.equal('Missing: What does the face show?');
    expect(textsOf(form, '.score-flags li')).to.deep.equal(['Cries out often: tell the nurse']);
  });

  it('shows the total with its band and the working of each part', async () => {
    const form = await open('all');
    choose(form, 'Drawn');
    type(boxOf(form, 'cries'), '2');
    expect(textOf(find(form, '.score-total'))).to.equal('Total: 5');
    expect(textOf(find(form, '.score-band'))).to.equal('Signs of pain');
    expect(
      [...find<HTMLTableSectionElement>(form, '.score-working tbody').rows].map((row) => [...row.cells].map(textOf)),
    ).to.deep.equal([
      ['What does the face show?', 'Drawn', '2'],
      ['How often does the person cry out in an hour?', '2', '3'],
    ]);
  });

  it('is confirmed by the worker, and again when the total changes', async () => {
    const form = await open('all');
    const events = heard(form, 'cpk-submit');
    choose(form, 'Drawn');
    type(boxOf(form, 'cries'), '2');
    button(form, 'Save and finish').click();
    await until(() => findAll(form, '.summary').length, 'a summary');
    expect(textsOf(form, '.summary a')).to.deep.equal(['Pain – Look at the working and confirm the total']);
    expect(textOf(find(form, '.score .error'))).to.contain('confirm the total');
    button(form, 'I have checked the working. Confirm 5').click();
    expect(textOf(find(form, '.score-ending'))).to.equal('You confirmed 5.');
    expect(find(form, '.score .error').hidden).to.equal(true);
    choose(form, 'Calm');
    expect(textOf(find(form, '.score-changed'))).to.contain('The total has changed.');
    button(form, 'I have checked the working. Confirm 3').click();
    button(form, 'Save and finish').click();
    await until(() => events.length, 'a submission');
    expect(events[0]!.submission.scores?.map(({ total, confirmed }) => [total, confirmed])).to.deep.equal([
      ['3', true],
    ]);
  });
});
