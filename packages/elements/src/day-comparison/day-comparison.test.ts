// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { betweenDays } from '../testing/compared-days.js';
import { cleanUp, find, findAll, mount, textOf, textsOf } from '../testing/page.js';
import { testHost } from '../testing/story-host.js';
import { CpkDayComparison } from './day-comparison.js';

const comparison = (changes: Partial<CpkDayComparison> = {}) =>
  mount(CpkDayComparison, { days: betweenDays(), context: testHost(), ...changes });
const cells = (element: CpkDayComparison, subject: string) =>
  findAll(element, `[data-subject="${subject}"] td`).map((cell) => textOf(cell).replace(/\s+/g, ' '));

describe('cpk-day-comparison', () => {
  afterEach(cleanUp);

  it('has a column for each day, and a row for each thing that was written of', async () => {
    const element = await comparison();
    expect(textsOf(element, 'thead th')).to.deep.equal([
      'What',
      'Today, 22 November 2026',
      'Yesterday, 21 November 2026',
      'A week ago, 15 November 2026',
    ]);
    expect(textsOf(element, 'tbody th')).to.deep.equal([
      'Not as on other days',
      'Slept',
      'Ate',
      'Drank',
      'Toilet',
      'Mood',
      'Weight',
    ]);
    expect(cells(element, 'drink').map((words) => words.replace(/^.*?\d{4} /, ''))).to.deep.equal([
      'Drunk: 450 ml in 3 entries',
      'Look: Drunk: at least 750 ml in 6 entries; 1 without an amount',
      'Drunk: 1450 ml in 9 entries',
    ]);
  });

  it('says of a blank that nothing is written, never that nothing was', async () => {
    const element = await comparison();
    expect(cells(element, 'weight').map((words) => words.includes('Nothing written'))).to.deep.equal([
      true,
      true,
      false,
    ]);
    expect(textOf(find(element, '[part=unwritten]'))).to.equal(
      'On none of these days was anything written under: Turned and moved, Personal care, Medicines, What they did, Pain, Observations.',
    );
  });

  it('does not call unwritten what may be withheld', async () => {
    const element = await comparison({ days: betweenDays().map((day) => ({ ...day, withheld: true })) });
    expect(cells(element, 'weight')[0]).to.include('Withheld from you, or nothing written');
    expect(findAll(element, '[part=unwritten]')).to.be.empty;
  });

  it('marks what somebody has to look at with a word', async () => {
    const element = await comparison();
    expect(textsOf(element, '[part=look]')).to.deep.equal(['Look:', 'Look:']);
  });

  it('shows a subject of the host by its own name, after those it knows', async () => {
    const days = [{ day: '2026-11-22', facts: [{ subject: 'Hearing aid', words: 'New battery' }] }];
    const element = await comparison({ days });
    expect(textsOf(element, 'tbody th')).to.deep.equal(['Hearing aid']);
  });

  it('shows markup as text', async () => {
    const days = [{ day: '2026-11-22', facts: [{ subject: 'food', words: '<img src=x>' }] }];
    const element = await comparison({ days });
    expect(findAll(element, 'img')).to.be.empty;
    expect(textOf(find(element, '.words'))).to.equal('<img src=x>');
  });

  it('takes what is no day for no day, and does not fail', async () => {
    const faulty = [null, { day: 'tomorrow', facts: [] }, { day: '2026-11-22', facts: [null, { words: 1 }] }];
    const element = await comparison({ days: faulty as never });
    expect(textsOf(element, 'thead th')).to.deep.equal(['What', 'Today, 22 November 2026']);
    element.days = 'days' as never;
    await element.updateComplete;
    expect(textOf(find(element, '.nobody'))).to.equal('No day to show');
  });

  it('says in which language the words are', async () => {
    const context = testHost({ locale: 'cy', unreviewedTranslations: true });
    const element = await comparison({ context, factsLanguage: 'en-GB' });
    expect(find(element, '.words').lang).to.equal('en-GB');
    expect(textsOf(element, 'thead th')[1]).to.match(/^Heddiw, /);
  });
});
