// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import type { BodyMark } from '@careplan-kit/forms/contract';
import { defineElement } from '../base/define-element.js';
import { errorsOf } from '../testing/field-under-test.js';
import {
  type Box,
  button,
  cleanUp,
  enter,
  find,
  findAll,
  focused,
  heard,
  mount,
  place,
  textOf,
  textsOf,
} from '../testing/page.js';
import { testHost } from '../testing/story-host.js';
import { CpkBodyMap } from './body-map.js';

const kinds = [
  { code: 'bruise', label: 'Bruise' },
  { code: 'wound', label: 'Wound' },
];
const forearm: BodyMark = {
  id: 'a',
  view: 'front',
  region: 'left-forearm',
  x: 825,
  y: 437,
  kind: 'bruise',
  size: { value: '3', unit: 'cm' },
  note: 'Yellow.',
};
const sacrum: BodyMark = { id: 'b', view: 'back', region: 'base-of-spine', kind: 'wound' };

const map = (properties: Partial<CpkBodyMap> = {}, parent?: HTMLElement) =>
  mount(CpkBodyMap, { label: 'Skin', name: 'skin', kinds, ...properties }, parent);

const marksOf = (field: CpkBodyMap) => field.value as readonly BodyMark[] | null;
const shown = (field: CpkBodyMap) => textsOf(field, '.body-marks > li > details > summary');
const status = (field: CpkBodyMap) => textOf(find(field, '.body-status'));
const choose = (list: HTMLSelectElement, value: string) => {
  list.value = value;
  for (const type of ['input', 'change']) list.dispatchEvent(new Event(type, { bubbles: true }));
};

function add(field: CpkBodyMap, place: string): void {
  choose(find<HTMLSelectElement>(field, '#q-field'), place);
  button(field, 'Add a mark there').click();
}

/** Presses on the drawing, at a part of its width and height. */
function pressOn(field: CpkBodyMap, view: 'front' | 'back', x: number, y: number): void {
  const svg = findAll(field, 'svg')[view === 'front' ? 0 : 1]!;
  svg.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = svg.getBoundingClientRect();
  const point = { clientX: left + x * width, clientY: top + y * height };
  const hit = (field.renderRoot as ShadowRoot).elementFromPoint(point.clientX, point.clientY)!;
  hit.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, ...point }));
}

describe('cpk-body-map in a form', () => {
  afterEach(cleanUp);

  it('takes part: its marks are in the data, it may be required, reset, read only and disabled', async () => {
    const form = place('form');
    const fieldset = form.appendChild(document.createElement('fieldset'));
    const field = await map({ required: true }, fieldset);
    expect(field.form === form).to.equal(true);
    expect(form.checkValidity()).to.equal(false);
    add(field, 'front chest');
    expect(JSON.parse(String(new FormData(form).get('skin')))).to.deep.equal(marksOf(field));
    expect(form.checkValidity()).to.equal(true);
    form.reset();
    await field.updateComplete;
    expect(field.value).to.equal(null);
    expect([...new FormData(form)]).to.deep.equal([]);
    field.value = [forearm];
    await field.updateComplete;
    fieldset.disabled = true;
    await field.updateComplete;
    expect([...new FormData(form)]).to.deep.equal([]);
    expect(findAll(field, 'select, textarea').filter((box) => box.checkVisibility())).to.have.length(0);
    fieldset.disabled = false;
    field.readOnly = true;
    await field.updateComplete;
    expect(new FormData(form).has('skin')).to.equal(true);
    pressOn(field, 'front', 0.5, 0.3);
    expect(marksOf(field)).to.deep.equal([forearm]);
    expect(textsOf(field, '.body-marks > li')).to.deep.equal(['Mark 1: Left forearm, front. Bruise. 3 cm. Yellow.']);
  });

  it('shows its error when asked to', async () => {
    const field = await map({ required: true });
    expect(errorsOf(field)).to.deep.equal([]);
    expect(field.reportValidity()).to.equal(false);
    expect(errorsOf(field)).to.deep.equal(['Error: This needs an answer']);
    expect(focused()).to.equal('select#q-field.control');
    add(field, 'back left-heel');
    expect(errorsOf(field)).to.deep.equal([]);
  });

  it('keeps more marks than there may be, and says so', async () => {
    const field = await map({ mostMarks: 1, value: [forearm, sacrum] });
    expect(field.validationMessage).to.equal('Make at most 1 marks');
    expect(marksOf(field)).to.deep.equal([forearm, sacrum]);
  });
});

describe('cpk-body-map', () => {
  afterEach(cleanUp);

  it('is marked from the list of places, and goes to what can be said of the mark', async () => {
    const field = await map();
    const changes = heard(field, 'change');
    choose(find<HTMLSelectElement>(field, '#q-field'), 'back base-of-spine');
    expect(field.value, 'a place alone is no answer').to.equal(null);
    button(field, 'Add a mark there').click();
    const [mark] = marksOf(field)!;
    expect(mark).to.deep.equal({ id: mark!.id, view: 'back', region: 'base-of-spine' });
    expect(mark!.id).to.match(/^[0-9a-f]{16}$/);
    expect(status(field)).to.equal('Mark 1 added: Base of the spine (sacrum), back');
    expect(focused()).to.equal(`select#q-field-${mark!.id}-kind.control`);
    expect(changes).to.have.length(1);
  });

  it('asks for a place first', async () => {
    const field = await map();
    button(field, 'Add a mark there').click();
    expect(status(field)).to.equal('Choose a place first');
    expect(field.value).to.equal(null);
  });

  for (const [view, x, y, region] of [
    ['front', 0.5, 0.08, 'face'],
    ['front', 0.825, 0.437, 'left-forearm'],
    ['front', 0.175, 0.437, 'right-forearm'],
    ['back', 0.5, 0.46, 'base-of-spine'],
    ['back', 0.175, 0.437, 'left-forearm'],
    ['back', 0.59, 0.95, 'right-heel'],
  ] as const) {
    it(`is marked by a press on the ${view} at ${x}, ${y}: ${region}`, async () => {
      for (const width of ['300px', '800px']) {
        const parent = place('div');
        parent.style.width = width;
        const field = await map({}, parent);
        pressOn(field, view, x, y);
        const [mark] = marksOf(field)!;
        expect(mark).to.include({ view, region });
        expect(Math.abs(mark!.x! - x * 1000)).to.be.lessThan(6);
        expect(Math.abs(mark!.y! - y * 1000)).to.be.lessThan(6);
      }
    });
  }

  it('is not marked beside the body', async () => {
    const field = await map();
    pressOn(field, 'front', 0.02, 0.02);
    expect(field.value).to.equal(null);
  });

  it('says of a mark what it is, how large, and in words, as it is chosen and typed', async () => {
    const field = await map({ value: [{ id: 'b', view: 'back', region: 'base-of-spine' }] });
    choose(find<HTMLSelectElement>(field, '#q-field-b-kind'), 'wound');
    choose(find<HTMLSelectElement>(field, '#q-field-b-size'), '2.5 cm');
    enter(find<Box>(field, '#q-field-b-note'), 'Broken skin');
    expect(marksOf(field)).to.deep.equal([{ ...sacrum, size: { value: '2.5', unit: 'cm' }, note: 'Broken skin' }]);
    expect(shown(field)).to.deep.equal(['Mark 1: Base of the spine (sacrum), back. Wound. 2.5 cm. Broken skin']);
  });

  it('forgets the point on the drawing when another place is chosen, and keeps it otherwise', async () => {
    const field = await map({ value: [forearm] });
    enter(find<Box>(field, '#q-field-a-note'), 'Blue.');
    expect(marksOf(field)![0]).to.include({ x: 825, y: 437, note: 'Blue.' });
    choose(find<HTMLSelectElement>(field, '#q-field-a-place'), 'front right-forearm');
    expect(marksOf(field)![0]).to.not.have.any.keys('x', 'y');
    expect(marksOf(field)![0]).to.include({ region: 'right-forearm', note: 'Blue.' });
  });

  it('takes a mark away and brings it back where it was', async () => {
    const field = await map({ value: [forearm, sacrum] });
    button(field, 'Take mark 1 away').click();
    expect(marksOf(field)).to.deep.equal([sacrum]);
    expect(status(field)).to.contain('A mark was taken away.');
    button(field, 'Bring it back').click();
    expect(marksOf(field)).to.deep.equal([forearm, sacrum]);
  });

  it('changes nothing of what it does not show, or has no words for', async () => {
    const photo = { held: 'record', url: 'https://media.example/1', mimeType: 'image/png' } as const;
    const odd: BodyMark = {
      ...forearm,
      region: 'left-little-finger',
      size: { value: '0.7', unit: 'mm' },
      photo,
      kind: 'cream',
    };
    const field = await map({ value: [odd, sacrum] });
    enter(find<Box>(field, '#q-field-b-note'), 'Deep');
    expect(marksOf(field)).to.deep.equal([odd, { ...sacrum, note: 'Deep' }]);
    expect(shown(field)[0]).to.contain('left-little-finger (not on this drawing)').and.to.contain('0.7 mm');
  });

  it('does not look unmarked when what is recorded cannot be read', async () => {
    const field = await map({ value: { entered: 'two bruises' } });
    expect(textOf(find(field, '.body-map'))).to.contain('two bruises');
  });

  it('puts a numbered dot on the drawing for each mark, in the middle of its place without a point', async () => {
    const field = await map({ value: [forearm, sacrum] });
    const dots = (at: number) => [...findAll(field, 'svg')[at]!.querySelectorAll('.body-dot')].map(textOf);
    expect([dots(0), dots(1)]).to.deep.equal([['1'], ['2']]);
    expect(findAll(field, '.body-region.marked')).to.have.length(2);
  });

  it('is in Welsh where that is asked for', async () => {
    const context = testHost({ locale: 'cy', unreviewedTranslations: true });
    const field = await map({ value: [sacrum], context });
    expect(shown(field)).to.deep.equal(['Marc 1: Gwaelod yr asgwrn cefn (sacrwm), cefn. Wound']);
  });

  it('keeps its marks when its words change, when it is moved, and beside another; and under another prefix', async () => {
    const form = place('form');
    const field = await map({}, form);
    const other = await map({}, form);
    add(field, 'front chest');
    const marks = marksOf(field);
    field.hint = 'Look everywhere.';
    await field.updateComplete;
    field.remove();
    await Promise.resolve();
    form.append(field);
    await field.updateComplete;
    expect(marksOf(field)).to.deep.equal(marks);
    expect(other.value).to.equal(null);
    defineElement(CpkBodyMap, 'acme');
    expect(document.createElement('acme-body-map') instanceof CpkBodyMap).to.equal(true);
  });

  it('leaves nothing behind when it goes, a hundred times', async () => {
    await map().then((first) => first.remove());
    const nodes = document.querySelectorAll('*').length;
    const sheets = document.adoptedStyleSheets.length;
    for (let count = 0; count < 100; count++) {
      const field = await map();
      add(field, 'front chest');
      field.remove();
    }
    expect(document.querySelectorAll('*').length).to.equal(nodes);
    expect(document.adoptedStyleSheets.length).to.equal(sheets);
  });
});
