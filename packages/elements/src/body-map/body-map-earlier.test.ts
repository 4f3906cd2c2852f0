// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import type { BodyMark } from '@careplan-kit/forms/contract';
import { type CareRecord, emptyCareRecord } from '@careplan-kit/model';
import { definitionOf, openForm } from '../testing/form-host.js';
import {
  type Box,
  button,
  cleanUp,
  enter,
  find,
  findAll,
  focused,
  mount,
  textOf,
  textsOf,
  until,
} from '../testing/page.js';
import { mrGreenInFull } from '../testing/plan-records.js';
import { testHost } from '../testing/story-host.js';
import { CpkBodyMap } from './body-map.js';

const heel: BodyMark = { id: 'h', view: 'back', region: 'left-heel', note: 'Red.' };
const sacrum: BodyMark = { id: 's', view: 'back', region: 'base-of-spine', size: { value: '2', unit: 'cm' } };
const map = (properties: Partial<CpkBodyMap> = {}) => mount(CpkBodyMap, { label: 'Skin', name: 'skin', ...properties });
const choose = (list: HTMLSelectElement, value: string) => {
  list.value = value;
  for (const type of ['input', 'change']) list.dispatchEvent(new Event(type, { bubbles: true }));
};
const sizeOf = (field: CpkBodyMap) => (field.value as readonly BodyMark[])[0]!.size;

describe('cpk-body-map with a size that is typed', () => {
  afterEach(cleanUp);

  it('takes a number in centimetres, exactly as it was typed', async () => {
    const field = await map({ value: [heel] });
    find<HTMLDetailsElement>(field, '.body-marks details').open = true;
    expect(find(field, '#q-field-h-typed-size').checkVisibility()).to.equal(false);
    choose(find<HTMLSelectElement>(field, '#q-field-h-size'), 'typed');
    expect(focused()).to.equal('input#q-field-h-typed-size.control');
    enter(find<Box>(field, '#q-field-h-typed-size'), '3.70');
    expect(sizeOf(field)).to.deep.equal({ value: '3.70', unit: 'cm' });
    enter(find<Box>(field, '#q-field-h-typed-size'), '3,7');
    expect(sizeOf(field)).to.deep.equal({ value: '3.7', unit: 'cm' });
    await expect(field).to.be.accessible();
  });

  for (const typed of ['three', '-2', '0', '1e3', '2 mm', '4000']) {
    it(`takes ${typed} for no size, leaves it in the box, and says so`, async () => {
      const field = await map({ value: [sacrum] });
      find<HTMLDetailsElement>(field, '.body-marks details').open = true;
      choose(find<HTMLSelectElement>(field, '#q-field-s-size'), 'typed');
      const box = find<Box>(field, '#q-field-s-typed-size');
      enter(box, typed);
      expect(sizeOf(field)).to.equal(undefined);
      expect(box.value).to.equal(typed);
      expect(box.getAttribute('aria-invalid')).to.equal('true');
      expect(textOf(find(field, '#q-field-s-typed-size-error'))).to.contain('Type a number');
      expect(field.checkValidity(), 'the native form waits').to.equal(false);
      choose(find<HTMLSelectElement>(field, '#q-field-s-size'), '3 cm');
      expect(sizeOf(field)).to.deep.equal({ value: '3', unit: 'cm' });
      expect(field.checkValidity()).to.equal(true);
    });
  }
});

describe('cpk-body-map beside earlier marks', () => {
  afterEach(cleanUp);
  const earlier = [
    { at: '2026-11-15', marks: [sacrum, heel] },
    { at: '2026-11-01', marks: [] },
  ];

  it('shows each earlier time with its day, drawings and words, and changes nothing by a press there', async () => {
    const field = await map({ value: [heel], earlier });
    find<HTMLDetailsElement>(field, '.body-earlier').open = true;
    expect(textOf(find(field, '.body-earlier summary'))).to.equal('Earlier marks (2)');
    expect(textsOf(field, '.body-earlier-day')).to.deep.equal(['15 November 2026', '1 November 2026']);
    expect(textsOf(field, '.body-earlier li')).to.deep.equal([
      'Mark 1: Base of the spine (sacrum), back. 2 cm',
      'Mark 2: Left heel, back. Red.',
    ]);
    expect(textOf(findAll(field, '.body-earlier section')[1])).to.contain('Nothing was marked then');
    findAll(field, '.body-earlier svg')[1]!
      .querySelector('.body-region')!
      .dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(field.value).to.deep.equal([heel]);
    await expect(field).to.be.accessible();
  });

  it('takes nothing off the page for earlier marks that are none, and shows nothing where there are none', async () => {
    const wrong = [null, { marks: 'two' }, { at: 7, marks: [null, { view: 'side' }, heel] }];
    const field = await map({ earlier: wrong as unknown as typeof earlier });
    expect(textsOf(field, '.body-earlier-day')).to.deep.equal(['On an unknown day']);
    expect(textsOf(field, '.body-earlier li')).to.deep.equal(['Mark 1: Left heel, back. Red.']);
    expect(findAll(await map(), '.body-earlier')).to.have.length(0);
  });
});

describe('cpk-form with a body map that the record fills', () => {
  afterEach(cleanUp);
  const base = mrGreenInFull();
  const versionOf = (versionNumber: number, skin: unknown) => ({
    class: 'Skin check',
    recordUid: 'skin-1',
    versionNumber,
    content: { skin },
    writtenBy: { library: 'test' },
  });
  const changed = (recordVersion: number, day: string) => ({
    ...base.changeLog[0]!,
    recordUid: 'skin-1',
    recordVersion,
    date: `${day}T09:00:00Z`,
  });
  const record: CareRecord = {
    ...emptyCareRecord(base.subjectOfCare),
    records: [versionOf(1, [sacrum]), versionOf(2, [sacrum]), versionOf(3, [sacrum, heel])],
    changeLog: [changed(1, '2026-11-01'), changed(2, '2026-11-08'), changed(3, '2026-11-15')],
  };
  const definition = definitionOf([
    { type: 'body-map', id: 'skin', label: 'Skin', binding: { class: 'Skin check', element: 'skin' } },
  ]);

  it('shows what its versions said, once each, and goes on showing it when the worker changes the marks', async () => {
    const form = await openForm({ definition, record });
    await until(() => findAll(form, '.body-earlier').length > 0, 'the map is here');
    const days = () => textsOf(form, '.body-earlier-day');
    expect(days()).to.deep.equal(['15 November 2026', '1 November 2026']);
    button(form, 'Take mark 1 away').click();
    expect(days()).to.deep.equal(['15 November 2026', '1 November 2026']);
    expect(textsOf(form, '.body-earlier section:first-child li')).to.have.length(2);
  });

  it('shows nothing of it to a worker who may not see it', async () => {
    const form = await openForm({
      definition,
      record,
      context: testHost({ can: (_, part) => part.class !== 'Skin check' }),
    });
    await until(() => findAll(form, '.withheld').length > 0, 'it is withheld');
    expect(form.shadowRoot!.textContent).to.not.contain('sacrum');
    expect(findAll(form, '.body-earlier')).to.have.length(0);
  });
});
