// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import type { FormItem, Score } from '@careplan-kit/forms/contract';
import { boxOf, button, definitionOf, openForm } from '../testing/form-host.js';
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

  it('that adds nothing up shows no total and no working, and is not there while it has nothing to tell', async () => {
    const said: Score = {
      id: 'said',
      title: 'What follows',
      parts: [],
      flags: [
        {
          code: 'call',
          label: 'Call the nurse',
          when: { op: 'equal', left: { op: 'answer', item: 'worse' }, right: { op: 'constant', value: true } },
        },
      ],
    };
    const items: FormItem[] = [{ type: 'boolean', id: 'worse', label: 'Is it worse?' }];
    const form = await openForm({
      definition: definitionOf(items, { scores: [said] }),
      context: testHost({ scores: 'all' }),
    });
    expect(find(form, '.score').hidden).to.equal(true);
    choose(form, 'Yes');
    expect(find(form, '.score').hidden).to.equal(false);
    expect(textsOf(form, '.score-flags li')).to.deep.equal(['Call the nurse']);
    expect(find(form, '.score-total').hidden && find(form, '.score-working').hidden).to.equal(true);
  });
});
