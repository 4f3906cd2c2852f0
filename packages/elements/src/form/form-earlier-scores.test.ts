// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import type { Score } from '@careplan-kit/forms/contract';
import type { EarlierScore } from '../field-views/field-view.js';
import { boxOf, openForm } from '../testing/form-host.js';
import { cleanUp, find, findAll, textOf, textsOf, type } from '../testing/page.js';
import { scoredForm } from '../testing/scored-form.js';
import { testHost } from '../testing/story-host.js';

const BEFORE: readonly EarlierScore[] = [
  { score: 'pain', total: '0', band: 'No sign of pain', at: '2026-11-20T18:30:00Z', by: 'Emily' },
  { score: 'pain', total: '3', band: 'Signs of pain', at: '2026-11-21T08:10:00Z', by: 'Jane' },
];
const open = (earlierScores: readonly EarlierScore[], definition: unknown = scoredForm) =>
  openForm({ definition, context: testHost({ scores: 'all' }), earlierScores });

describe('cpk-form with what a score came to before', () => {
  afterEach(cleanUp);

  it('lists it beside the result, the newest first, with its day and who confirmed it', async () => {
    const form = await open(BEFORE);
    expect(textOf(find(form, '.score-earlier p'))).to.equal('What it came to before');
    expect(textsOf(form, '.score-earlier li')).to.deep.equal([
      '21 November 2026 at 08:10: 3, Signs of pain, Jane',
      '20 November 2026 at 18:30: 0, No sign of pain, Emily',
    ]);
    await expect(form).to.be.accessible();
  });

  it('takes no part in the total: with an answer missing there is none', async () => {
    const form = await open(BEFORE);
    expect(textOf(find(form, '.score-total'))).to.equal('There is no total yet');
    type(boxOf(form, 'cries'), '2');
    expect(textOf(find(form, '.score-total'))).to.equal('There is no total yet');
    expect(findAll(form, '.score-earlier li')).to.have.length(2);
  });

  it('shows none of another score or of another version of it, and nothing that is no total', async () => {
    const version = (scoredForm as { readonly scores: readonly Score[] }).scores.map((score) => ({
      ...score,
      version: '2',
    }));
    const faulty = [
      null,
      { score: 'pain', total: 3, at: '2026-11-21T08:10:00Z' },
      { score: 'pain', total: '3', at: 'yesterday' },
      { score: 'pain', total: '9', at: '2026-11-21T08:10:00Z', version: '1' },
      { score: 'mood', total: '7', at: '2026-11-21T08:10:00Z', version: '2' },
      { score: 'pain', total: '4', at: '2026-11-21T08:10:00Z', version: '2' },
    ];
    const form = await open(faulty as never, { ...scoredForm, scores: version });
    expect(textsOf(form, '.score-earlier li')).to.deep.equal(['21 November 2026 at 08:10: 4']);
    const none = await open('earlier' as never);
    expect(findAll(none, '.score-earlier > *')).to.be.empty;
  });

  it('shows five, and says how many more there are', async () => {
    const many = Array.from({ length: 8 }, (_, day) => ({
      score: 'pain',
      total: String(day),
      at: `2026-11-${10 + day}T08:00:00Z`,
    }));
    const form = await open(many);
    expect(textsOf(form, '.score-earlier li').map((words) => words.slice(-1))).to.deep.equal(['7', '6', '5', '4', '3']);
    expect(textsOf(form, '.score-earlier p').at(-1)).to.equal('3 more before these.');
  });

  it('is not there where the host hands nothing in', async () => {
    expect(findAll(await open([]), '.score-earlier > *')).to.be.empty;
  });
});
