// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { mrGreen, mrsSmith } from '@careplan-kit/templates/about-me/fixtures';
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { BEFORE, FILLED, submitted } from '../testing/filled-forms.js';
import { auditedHost, definitionOf } from '../testing/form-host.js';
import { laidOutForm } from '../testing/laid-out-form.js';
import { cleanUp, find, findAll, heard, mount, textOf, textsOf, until } from '../testing/page.js';
import { scoredForm } from '../testing/scored-form.js';
import { testHost } from '../testing/story-host.js';
import '../testing/whole-form.js';
import { CpkFormRecord } from './form-record.js';

async function show(changes: Partial<CpkFormRecord> = {}): Promise<CpkFormRecord> {
  const element = await mount(CpkFormRecord, {
    context: testHost(),
    definition: laidOutForm,
    answers: FILLED,
    ...changes,
  });
  await until(() => findAll(element, '.fetching').length === 0, 'fetched');
  await element.updateComplete;
  return element;
}

/** Questions with their answers, as they are read. */
const read = (element: CpkFormRecord) =>
  findAll(element, '.answer-row').map(
    (row) => `${textOf(row.querySelector('dt'))}: ${textOf(row.querySelector('.answer'))}`,
  );

const rowOf = (element: CpkFormRecord, key: string) => find(element, `[data-row="${key}"]`);

describe('cpk-form-record', () => {
  afterEach(cleanUp);

  it('shows every question that was asked, in the order of the form, and a blank as a blank', async () => {
    const element = await show();
    expect(read(element)).to.deep.equal([
      'Who is with the person?: Robert',
      'Did they wake?: Yes',
      'How many times?: 2',
      'Were they in pain?: Asked, and they did not want to say',
      'Where did they sleep?: Not answered',
      'What helped?: A warm drink, and the lamp left on beside the bed.',
      'When was it?: 20 November 2026 From the record, 3 days ago',
      'What was the reason?: Not answered',
      'What was it?: Tea',
      'How much?: half a cup As it was typed: it could not be read as an answer',
      'What was it?: Water',
      'How much?: Not answered',
      'Anything else?: Not answered',
    ]);
    expect(textsOf(element, '.answers-heading')).to.deep.equal([
      'The night',
      'The last fall',
      'Drinks',
      'Drink 1',
      'Drink 2',
      'More answers',
    ]);
    expect(findAll(element, 'input, textarea, select, button'), 'nothing can be changed').to.be.empty;
  });

  it('says who finished it and when, in which version, and that nobody did', async () => {
    const element = await show();
    expect(textOf(find(element, '.by'))).to.equal('Finished by Eliza (Senior care worker), 22 November 2026 at 07:15');
    expect(textOf(find(element, '.answer-note'))).to.equal('Version 1.0.0 of the form');
    element.answers = BEFORE;
    await element.updateComplete;
    expect(textOf(find(element, '.by'))).to.equal('Not finished: these are the answers so far');
  });

  it('says who it is about', async () => {
    const record = mrsSmith.careRecord();
    const element = await show({ record, answers: submitted({}, { subjectOfCare: record.subjectOfCare.id }) });
    expect(textOf(find(element, '.person'))).to.match(/^About Mrs .*Smith\..*NHS number 999 000 00\d\d\.$/);
  });

  for (const [what, changes] of [
    ['of another form', { definition: { ...laidOutForm, url: 'https://careplan-kit.example/form/other' } }],
    ['of another version of it', { definition: { ...laidOutForm, version: '2.0.0' } }],
    ['about another person than the record', { record: mrGreen.careRecord() }],
    ['compared with one about another person', { earlier: submitted({}, { subjectOfCare: 'mr-green' }) }],
    ['that are none', { answers: { answers: 7, provenance: {} } as never }],
    ['of no form at all', { definition: { title: 'Broken' } }],
  ] as const) {
    it(`shows no answers ${what}, and says so`, async () => {
      const element = document.createElement('div');
      document.body.append(element);
      const faults = heard(document, 'cpk-error');
      element.addEventListener('cpk-error', (event) => document.dispatchEvent(new Event(event.type)));
      const shown = await mount(
        CpkFormRecord,
        { context: testHost(), definition: laidOutForm, answers: FILLED, ...changes },
        element,
      );
      await shown.updateComplete;
      expect(findAll(shown, '.answer-row')).to.be.empty;
      expect(textOf(find(shown, '[role=alert]'))).to.match(/^This form cannot be shown\. It may hold something/);
      expect(faults.length).to.be.at.least(1);
      element.remove();
    });
  }

  it('shows what was answered and then no longer asked, and what this version does not ask', async () => {
    const element = await show({
      answers: { ...FILLED, answers: { ...FILLED.answers, old: 'Slippers' }, setAside: { what: 'Paracetamol' } },
    });
    expect(read(element).slice(-2)).to.deep.equal(['What was given?: Paracetamol', 'old: Slippers']);
    expect(textsOf(element, '.answers-heading').slice(-2)).to.deep.equal([
      'Answered, and then no longer asked',
      'Recorded, and not asked in this version of the form',
    ]);
  });

  it('shows nothing of what this worker may not see, and says that the author could not see it either', async () => {
    const definition: FormDefinition = {
      ...definitionOf([
        { type: 'text', id: 'secret', label: 'Why?', binding: { class: 'Risks', element: 'why' } },
        { type: 'text', id: 'hiddenThen', label: 'Since when?' },
      ]),
    };
    const { id, url, version } = definition;
    const answers = submitted(
      { secret: 'Money' },
      { form: { id, url, version }, withheld: ['hiddenThen'], entries: {}, subjectOfCare: 'mrs-smith' },
    );
    const element = await show({
      definition,
      answers,
      context: testHost({ can: (_, { element: part }) => part !== 'why' }),
    });
    expect(element.shadowRoot!.textContent).to.not.contain('Money');
    expect(read(element)).to.deep.equal([
      'Why?: Withheld from you. It may hold something: ask if you need to know.',
      'Since when?: Not asked: it was withheld from who filled this in',
    ]);
  });

  it('names the system an answer came from as the host does', async () => {
    const record = mrsSmith.careRecord();
    const [entry] = record.changeLog;
    const { recordUid, recordVersion: versionNumber } = entry!;
    const answers = submitted(
      { day: '2026-11-20' },
      {
        subjectOfCare: record.subjectOfCare.id,
        provenance: {
          day: { from: 'record', class: 'x', recordUid, versionNumber, recordedAt: '2026-11-19T09:00:00Z' },
        },
      },
    );
    const context = testHost({
      sourceName: (system) => (system === entry!.systemIdentifier ? 'the GP record' : undefined),
    });
    const element = await show({ record, answers, context });
    expect(textOf(rowOf(element, 'day').querySelector('.answer-note'))).to.equal('From the GP record, 3 days ago');
  });

  it('shows a score that adds nothing up without a total and without an empty working', async () => {
    const { id, url, version } = scoredForm;
    const said = { id: 'said', title: 'What follows', parts: [], flags: [] };
    const result = { total: null, band: null, flags: [], missing: [], working: [], confirmed: false };
    const results = { drunk: 'nothing entered yet' };
    const scores = [{ ...result, id: 'said', title: 'What follows', results }];
    const element = await show({
      definition: { ...scoredForm, scores: [said] },
      answers: submitted({}, { form: { id, url, version }, entries: {}, scores }),
    });
    expect(textOf(find(element, '.score-record'))).to.include('nothing entered yet');
    expect(textOf(find(element, '.score-total'))).to.equal('');
    expect(findAll(element, '.score-working')).to.be.empty;
  });

  it('shows a score as it was when the form was finished, with its working', async () => {
    const { id, url, version, scores = [] } = scoredForm;
    const element = await show({
      definition: scoredForm,
      answers: submitted(
        { face: 'drawn' },
        {
          form: { id, url, version },
          entries: {},
          scores: [
            {
              id: scores[0]!.id,
              title: 'As sent',
              total: '7',
              band: null,
              flags: [],
              results: {},
              working: [
                {
                  label: 'Face',
                  inputs: [{ key: 'face', label: 'Face', answer: 'Drawn', provenance: null }],
                  points: '3',
                },
              ],
              missing: [],
              confirmed: true,
            },
          ],
        },
      ),
    });
    expect(textOf(find(element, '.score-total')), 'not worked out anew').to.equal('Total: 7');
    expect(textsOf(element, '.score-working tbody tr > *').slice(1)).to.deep.equal(['Drawn', '3']);
    expect(textOf(find(element, '.score-record'))).to.contain('Confirmed by who finished the form');
  });

  it('has a block to sign on paper for each who has to', async () => {
    const element = await show({ signatures: ['Mrs Smith, or who acts for her', 'Manager'] });
    expect(textsOf(element, '.sign-who')).to.deep.equal(['Mrs Smith, or who acts for her', 'Manager']);
    expect(textsOf(element, '.sign-line').slice(0, 3)).to.deep.equal(['Name', 'Signature', 'Date']);
  });

  it('tells the audit of each form that came on screen, once', async () => {
    const { audits, context } = auditedHost();
    const element = await show({ context });
    element.signatures = ['Manager'];
    await element.updateComplete;
    element.record = null;
    await element.updateComplete;
    expect(audits.map(({ type }) => type)).to.deep.equal(['form-viewed']);
    expect(audits[0]).to.include({ subjectOfCare: 'mrs-smith', submission: 'submission-1' });
  });

  it('follows the language of the worker', async () => {
    const element = await show();
    element.context = testHost({ locale: 'cy', unreviewedTranslations: true });
    await element.updateComplete;
    expect(read(element)).to.include('Where did they sleep?: Heb ei ateb');
  });

  it('says so when there is nothing to show', async () => {
    const element = await show({ answers: null });
    expect(textOf(find(element, '.nothing'))).to.equal('There is no form to show');
  });
});

describe('cpk-form-record beside the last review', () => {
  afterEach(cleanUp);

  it('marks what is new, changed and taken out, and counts it', async () => {
    const element = await show({ earlier: BEFORE, earlierAt: '2026-10-20' });
    expect(textsOf(element, '.answer-mark').length).to.be.greaterThan(0);
    const marks = findAll(element, '.answer-row')
      .filter((row) => row.querySelector('.answer-mark'))
      .map((row) => `${row.dataset['row']} ${textOf(row.querySelector('.answer-mark'))}`);
    expect(marks).to.deep.equal([
      'woke New',
      'times New',
      'pain New',
      'where Taken out',
      'helped Changed',
      'day New',
      'millilitres~1 New',
      'drink~2 Taken out',
    ]);
    expect(textsOf(element, '.answers-heading .answer-mark')).to.deep.equal(['New', 'Taken out']);
    expect(textOf(find(element, '.compared'))).to.equal(
      'Compared with the one of 20 October 2026: 9 answers changed. What is new is underlined, what was taken out is struck through.',
    );
  });

  it('marks words inside a long answer, for those who hear them too', async () => {
    const element = await show({ earlier: BEFORE });
    const helped = rowOf(element, 'helped');
    expect(textOf(helped.querySelector('del'))).to.equal('taken out: cold end of change;');
    expect(textOf(helped.querySelector('ins'))).to.equal('added: warm end of change;');
    expect(textOf(rowOf(element, 'where').querySelector('.answer'))).to.equal(
      'taken out: In the chair end of change; Not answered',
    );
  });

  it('shows only what changed when the worker asks for that, under its headings', async () => {
    const element = await show({ earlier: BEFORE });
    find<HTMLInputElement>(element, '.only-box input').click();
    await element.updateComplete;
    expect(read(element).map((row) => row.split(':')[0])).to.not.include('Who is with the person?');
    expect(textsOf(element, '.answers-heading')).to.deep.equal([
      'The night',
      'The last fall',
      'Drinks',
      'Drink 1',
      'Drink 2 New',
      'Drink 3 Taken out',
    ]);
  });

  it('takes no two entries for one because they stand in the same place', async () => {
    const earlier = { ...BEFORE, answers: { 'drink~9': 'Coffee' }, entries: { drinks: ['9'] } };
    const answers = submitted({ 'drink~1': 'Water' }, { entries: { drinks: ['1'] } });
    const element = await show({ answers, earlier });
    expect(textsOf(element, '.answers-heading .answer-mark')).to.deep.equal(['New', 'Taken out']);
  });

  it('knows an entry by what stands in it, where its id is another', async () => {
    const earlier = { ...BEFORE, answers: { 'drink~9': 'Tea' }, entries: { drinks: ['9'] } };
    const answers = submitted({ 'drink~1': 'Tea' }, { entries: { drinks: ['1'] } });
    const element = await show({ answers, earlier });
    expect(textOf(find(element, '.compared'))).to.equal('Compared with the last review: nothing has changed.');
    expect(findAll(element, '.answer-mark')).to.be.empty;
  });

  it('says of an answer whose question does not arise any more that it is no longer asked', async () => {
    const earlier = { answers: { woke: true, times: '2' }, provenance: {}, entries: { drinks: [] } };
    const element = await show({ answers: submitted({ woke: false }), earlier });
    expect(textOf(rowOf(element, 'times').querySelector('.answer-note'))).to.equal('No longer asked');
    expect(textOf(rowOf(element, 'times').querySelector('del'))).to.contain('2');
  });
});
