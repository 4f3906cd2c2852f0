// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import type { ReferenceAnswer } from '@careplan-kit/forms/contract';
import { emptyCareRecord, inForce } from '@careplan-kit/model';
import { mrsSmithRecord } from '@careplan-kit/model/fixtures';
import { Need, Risk } from '@careplan-kit/model/mods';
import { runFieldBaseTests } from '../testing/field-base-tests.js';
import { boxes, typeInto } from '../testing/field-under-test.js';
import { press, write } from '../testing/keyboard.js';
import { cleanUp, find, heard, mount, textOf, textsOf } from '../testing/page.js';
import { mrGreenInFull } from '../testing/plan-records.js';
import { testHost } from '../testing/story-host.js';
import { CpkReference } from './reference.js';

const record = mrGreenInFull();
const [risk] = inForce(record, Risk);
const [need] = inForce(record, Need);
const to = (name: string, { recordUid }: { readonly recordUid: string }): ReferenceAnswer => ({
  class: name,
  recordUid,
});

const reference = (properties: Partial<CpkReference> = {}) =>
  mount(CpkReference, { label: 'Which need or risk?', record, context: testHost(), ...properties });

const lines = (field: CpkReference) => textsOf(field, '[role=option]');
const said = (field: CpkReference) => textOf(find(field, '.beside-list[role=status]'));

/** The title of the newest risk in Mr Green's record, as the list has it. */
async function newestRisk(): Promise<{ label: string; answer: ReferenceAnswer }> {
  const field = await reference({ classes: ['Risk'] });
  boxes(field)[0]!.click();
  const [label] = lines(field);
  typeInto(field, [label!]);
  const answer = field.value as ReferenceAnswer;
  field.remove();
  return { label: label!, answer };
}

const newest = await newestRisk();

runFieldBaseTests('cpk-reference', {
  elementClass: CpkReference,
  properties: { record, classes: ['Risk', 'Need'] },
  answer: (field) => typeInto(field, [newest.label]),
  answered: newest.answer,
  data: [`Risk/${newest.answer.recordUid}`],
  other: to('Need', need!),
  keys: async () => {
    await press('ArrowDown');
    await press('Enter');
  },
  typed: [['no such thing']],
  unreadable: { typed: ['the stairs'], entered: 'the stairs', sentence: 'Choose one of the answers' },
  wrong: [{ value: 7 }, { value: { recordUid: 7 } }, { classes: 'Risk' }, { record: 'Mr Green' }, { record: null }],
});

describe('cpk-reference', () => {
  afterEach(cleanUp);

  it('offers what the record holds of the classes, and everything without them', async () => {
    const field = await reference({ classes: ['Risk'] });
    boxes(field)[0]!.click();
    expect(lines(field)).to.have.length(inForce(record, Risk).length);
    field.classes = undefined;
    await field.updateComplete;
    boxes(field)[0]!.click();
    expect(lines(field).length).to.be.greaterThan(inForce(record, Risk).length);
  });

  it('has nothing to choose without a record, and says so', async () => {
    const field = await reference({ record: null });
    expect(said(field)).to.equal('The record holds nothing that could be chosen here.');
    field.record = record;
    await field.updateComplete;
    expect(said(field)).to.not.contain('nothing');
    const empty = await reference({ record: emptyCareRecord({ id: 'resident-betty' }) });
    expect(said(empty)).to.equal('The record holds nothing that could be chosen here.');
  });

  it('keeps nothing of one person when another’s record is given, and what the host gives with it', async () => {
    const field = await reference({ value: to('Risk', risk!), name: 'about' });
    field.record = mrsSmithRecord();
    await field.updateComplete;
    expect(field.value).to.equal(null);
    expect(boxes(field)[0]!.value).to.equal('');
    typeInto(field, ['the stairs']);
    field.record = record;
    await field.updateComplete;
    expect([field.entered, boxes(field)[0]!.value]).to.deep.equal([null, '']);
    field.record = mrsSmithRecord();
    field.value = { class: 'Need', recordUid: 'of-mrs-smith', display: 'Her hearing' };
    await field.updateComplete;
    expect(field.value).to.include({ recordUid: 'of-mrs-smith' });
  });

  it('keeps what was chosen when a newer record of the same person comes', async () => {
    const field = await reference();
    field.focus();
    await write(newest.label.slice(0, 6));
    await press('ArrowDown');
    await press('Enter');
    const chosen = field.value;
    expect(chosen).to.not.equal(null);
    field.record = { ...record };
    await field.updateComplete;
    expect(field.value).to.deep.equal(chosen);
  });

  it('shows a name that is longer than the box of a phone whole, and is heard once', async () => {
    const field = await reference({ value: to('Risk', risk!) });
    const whole = find(field, '.whole');
    expect(textOf(whole)).to.equal(boxes(field)[0]!.value);
    expect(textOf(whole).length).to.be.greaterThan(28);
    expect([whole.getAttribute('aria-hidden'), said(field)]).to.deep.equal(['true', '']);
    field.value = null;
    await field.updateComplete;
    expect(field.renderRoot.querySelector('.whole')).to.equal(null);
  });

  it('does not name what the worker may not see, and does not lose it', async () => {
    const context = testHost({ can: (_action, part) => part.class !== 'Risk' });
    const field = await reference({ context, value: to('Risk', risk!) });
    expect(boxes(field)[0]!.value).to.equal('');
    expect(said(field)).to.equal('Something is chosen here that you may not see. It stays as it is.');
    expect(field.value).to.deep.equal(to('Risk', risk!));
  });

  it('tells the host of a record that cannot be read, and stays', async () => {
    const field = await reference();
    const errors = heard(field, 'cpk-error');
    field.record = { ...record, records: 'none' } as never;
    await field.updateComplete;
    expect(errors).to.have.length(1);
    expect(said(field)).to.equal('The record holds nothing that could be chosen here.');
  });
});
