// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import type { AuditEvent } from '../host-context/audit-event.js';
import { before, emilys, janes, nightForm, snapshotOf } from '../testing/conflict-sides.js';
import { cleanUp, enter, find, findAll, focused, heard, mount, textOf, textsOf } from '../testing/page.js';
import { serialised } from '../testing/serialised.js';
import { testHost } from '../testing/story-host.js';
import { CpkConflict } from './conflict.js';

const given = { definition: nightForm, base: before, mine: emilys, theirs: janes };
const conflict = (changes: Partial<CpkConflict> = {}) =>
  mount(CpkConflict, { ...given, context: testHost(), ...changes });

async function choose(element: CpkConflict, at: number, choice: 'mine' | 'theirs' | 'write'): Promise<void> {
  find<HTMLInputElement>(element, `#c-${at}-${choice}`).click();
  await element.updateComplete;
}

async function use(element: CpkConflict): Promise<void> {
  find(element, '.actions .button').click();
  await element.updateComplete;
}

describe('cpk-conflict', () => {
  afterEach(cleanUp);

  it('shows what was before, yours and theirs, in the words of the form, with who and when', async () => {
    const element = await conflict();
    expect(textsOf(element, 'legend')).to.deep.equal([
      'How was the night?',
      'How are they this morning?',
      'Wound, number 1',
    ]);
    const [, mood, wound] = findAll(element, '.conflict');
    expect(textOf(mood!.querySelector('.before'))).to.equal('Before Quiet');
    expect([...mood!.querySelectorAll('.sides .option')].map(textOf)).to.deep.equal([
      'Yours Emily, 22 November 2026 at 06:40 Bright',
      'In the record now Jane, 22 November 2026 at 07:05 Low',
    ]);
    expect([...wound!.querySelectorAll('.sides .option')].map(textOf)).to.deep.equal([
      'Yours Emily, 22 November 2026 at 06:40 Where: Left heel Dressing: Foam',
      'In the record now Jane, 22 November 2026 at 07:05 Taken away',
    ]);
  });

  it('chooses nothing beforehand', async () => {
    const element = await conflict();
    expect(findAll<HTMLInputElement>(element, 'input[type=radio]').filter(({ checked }) => checked)).to.be.empty;
    expect(textOf(find(element, '.progress'))).to.equal('0 of 3 decided');
  });

  it('counts what was put together without a question, and lets it be seen', async () => {
    const element = await conflict();
    expect(textOf(find(element, '.merged summary'))).to.equal(
      '3 answers were put together without a question. Look at them',
    );
    expect(textsOf(element, '.merged li')).to.deep.equal([
      'Which day is this about? from: Jane, 22 November 2026 at 07:05 22 November 2026',
      'Weight from: Jane, 22 November 2026 at 07:05 Asked, and they did not want to say',
      'What did they drink? from: Emily, 22 November 2026 at 06:40 Tea',
    ]);
  });

  it('hands over the merged form once everything is decided', async () => {
    const element = await conflict();
    const resolved = heard(element, 'cpk-resolve');
    await choose(element, 0, 'mine');
    await choose(element, 1, 'theirs');
    await choose(element, 2, 'mine');
    expect(textOf(find(element, '.progress'))).to.equal('3 of 3 decided');
    await use(element);
    expect(resolved).to.have.length(1);
    const { snapshot, choices } = resolved[0]!;
    expect(choices).to.deep.equal({ night: 'mine', mood: 'theirs', 'entry:wound~w1': 'mine' });
    expect(snapshot.answers).to.deep.equal({
      night: emilys.snapshot.answers['night'],
      mood: 'low',
      day: '2026-11-22',
      weight: { unknown: 'declined' },
      drink: 'Tea',
      'site~w1': 'Left heel',
      'dressing~w1': 'Foam',
    });
  });

  it('hands over nothing while something is open, says what, and leads there', async () => {
    const element = await conflict();
    const resolved = heard(element, 'cpk-resolve');
    await choose(element, 0, 'mine');
    await use(element);
    expect(resolved).to.be.empty;
    expect(focused()).to.equal('div.summary');
    expect(textsOf(element, '.summary a')).to.deep.equal([
      'How are they this morning? – Choose which one is right.',
      'Wound, number 1 – Choose which one is right.',
    ]);
    find(element, '.summary a').click();
    expect(focused()).to.equal('input#c-1-mine');
    await choose(element, 1, 'mine');
    await choose(element, 2, 'theirs');
    expect(findAll(element, '.summary, .error')).to.be.empty;
    await use(element);
    expect(resolved).to.have.length(1);
  });

  it('offers both texts in one box, to be worked on', async () => {
    const element = await conflict();
    const resolved = heard(element, 'cpk-resolve');
    expect(findAll(element, 'textarea')).to.be.empty;
    await choose(element, 0, 'write');
    const box = find<HTMLTextAreaElement>(element, 'textarea');
    expect(box.value).to.equal(
      'Slept until six. Asked for tea at half past two.\nWent back to sleep.\n\nSlept until six. Wanted company.',
    );
    enter(box, '  ');
    await element.updateComplete;
    await choose(element, 1, 'mine');
    await choose(element, 2, 'theirs');
    await use(element);
    expect(textsOf(element, '.summary a')).to.deep.equal([
      'How was the night? – Write your words, or choose one of the two.',
    ]);
    enter(box, 'Slept until six but for tea at half past two.');
    await use(element);
    expect(resolved[0]!.choices['night']).to.deep.equal({ stored: 'Slept until six but for tea at half past two.' });
    expect(resolved[0]!.snapshot.provenance['night']).to.deep.equal({ from: 'worker' });
  });

  it('keeps what was written while another choice is looked at', async () => {
    const element = await conflict();
    await choose(element, 0, 'write');
    enter(find<HTMLTextAreaElement>(element, 'textarea'), 'Mine, for good.');
    await choose(element, 0, 'theirs');
    await choose(element, 0, 'write');
    expect(find<HTMLTextAreaElement>(element, 'textarea').value).to.equal('Mine, for good.');
  });

  it('says so when nothing clashes, and goes on with one press', async () => {
    const theirs = { ...janes, snapshot: snapshotOf({ ...before.snapshot.answers, weight: '61.5' }, ['w1']) };
    const element = await conflict({ theirs });
    const resolved = heard(element, 'cpk-resolve');
    expect(findAll(element, '.conflict')).to.be.empty;
    expect(textOf(find(element, '.body'))).to.contain('The two do not clash.');
    await use(element);
    expect(resolved[0]!.snapshot.answers['weight']).to.equal('61.5');
  });

  it('tells the audit once of each merge: which form, with what, and which questions had to be decided', async () => {
    const audits: AuditEvent[] = [];
    const context = testHost({ audit: (event) => void audits.push(event) });
    const element = await conflict({ context, subjectOfCare: 'resident-smith', kind: 'device' });
    await use(element);
    expect(audits).to.be.empty;
    for (const at of [0, 1, 2]) await choose(element, at, 'mine');
    await use(element);
    await use(element);
    const { url, version } = nightForm;
    const conflicts = element.result!.conflicts.map(({ key }) => key);
    expect(audits.map(({ at: _at, worker: _worker, ...event }) => event)).to.deep.equal([
      { type: 'merge', subjectOfCare: 'resident-smith', form: `${url}|${version}`, with: 'device', conflicts },
    ]);
    await choose(element, 1, 'theirs');
    await use(element);
    expect(audits).to.have.length(2);
  });

  it('keeps what was chosen when only the rest became newer, and asks again where it did not stay', async () => {
    const element = await conflict();
    await choose(element, 0, 'mine');
    await choose(element, 1, 'mine');
    const answers = { ...janes.snapshot.answers, mood: 'quiet', night: 'Slept until six. Wanted company.' };
    element.theirs = { ...janes, snapshot: snapshotOf({ ...answers, mood: { entered: 'cross' } }) };
    await element.updateComplete;
    expect(find<HTMLInputElement>(element, '#c-0-mine').checked).to.equal(true);
    expect(find<HTMLInputElement>(element, '#c-1-mine').checked).to.equal(false);
  });

  it('has no word of a question the worker may not see, and lets nothing be used then', async () => {
    const context = testHost({ can: (_action, { element }) => element !== 'howItWas' });
    const element = await conflict({ context, subjectOfCare: 'resident-smith' });
    expect(textsOf(element, 'legend')).to.deep.equal(['How are they this morning?', 'Wound, number 1']);
    expect(serialised(element)).not.to.contain('Wanted company').and.not.to.contain('half past two');
    expect(textOf(find(element, '.withheld'))).to.contain('Somebody who may see them has to decide');
    const resolved = heard(element, 'cpk-resolve');
    await choose(element, 0, 'mine');
    await choose(element, 1, 'mine');
    await use(element);
    expect(resolved).to.be.empty;
  });

  it('offers no box to one who may not write', async () => {
    const context = testHost({ can: (action) => action !== 'write' });
    const element = await conflict({ context, subjectOfCare: 'resident-smith' });
    expect(findAll(element, '#c-0-write')).to.be.empty;
  });

  it('says what the other side is', async () => {
    const title = async (kind: string) => textOf(find(await conflict({ kind: kind as 'record' }), '.heading'));
    expect(await title('record')).to.equal('Somebody else changed this while you were writing');
    expect(await title('device')).to.equal('This was also changed on another device');
    expect(await title('outbox')).to.equal('This was not sent, because somebody else sent something newer');
    expect(await title('moon')).to.equal(await title('record'));
  });

  it('says so when what it was given cannot be compared, and when it was given nothing', async () => {
    const element = await conflict({ theirs: null });
    expect(textOf(find(element, '.body'))).to.equal('Nothing to compare');
    const errors = heard(element, 'cpk-error');
    for (const snapshot of [null, { answers: [] }, { answers: {}, provenance: {}, entries: { wound: 'w1' } }]) {
      element.theirs = { snapshot: snapshot as never };
      await element.updateComplete;
      expect(textOf(find(element, '.unusable'))).to.contain('cannot be put side by side');
    }
    expect(errors.map(({ error }) => error.name)).to.deep.equal(['DataError', 'DataError', 'DataError']);
    element.theirs = janes;
    await element.updateComplete;
    expect(findAll(element, '.conflict')).to.have.length(3);
  });

  it('shows markup in an answer as text', async () => {
    const night = '<img src=x onerror=alert(1)>';
    const element = await conflict({ mine: { ...emilys, snapshot: snapshotOf({ night }) } });
    expect(findAll(element, 'img')).to.be.empty;
    expect(textOf(find(element, '.sides .answer'))).to.equal(night);
  });

  it('says which total has to be confirmed again', async () => {
    const definition = {
      ...nightForm,
      scores: [
        { id: 'size', title: 'Size', parts: [{ label: 'W', value: { op: 'answer', item: 'weight' } }], bands: [] },
      ],
    } as unknown as typeof nightForm;
    const confirmed = { ...snapshotOf({ weight: '60' }), confirmed: { size: '60' } };
    const element = await conflict({
      definition,
      base: { snapshot: snapshotOf({ weight: '60' }) },
      mine: { snapshot: confirmed },
      theirs: { snapshot: snapshotOf({ weight: '61' }) },
    });
    expect(textsOf(element, '.total')).to.deep.equal(['This total has to be confirmed again: Size']);
  });
});
