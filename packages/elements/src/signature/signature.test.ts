// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import type { SignatureAnswer } from '@careplan-kit/forms/contract';
import { defineElement } from '../base/define-element.js';
import { boxes, errorsOf } from '../testing/field-under-test.js';
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
} from '../testing/page.js';
import { testHost } from '../testing/story-host.js';
import { CpkSignature } from './signature.js';

const typed: SignatureAnswer = {
  signedBy: 'Robert Smith',
  relation: 'son',
  method: 'typed',
  signedAt: '2026-11-22T14:02:00.000Z',
};

const signature = (properties: Partial<CpkSignature> = {}, parent?: HTMLElement) =>
  mount(CpkSignature, { label: 'Agreed', name: 'agreed', context: testHost(), ...properties }, parent);

async function inForm(properties: Partial<CpkSignature> = {}) {
  const form = place('form');
  const field = await signature(properties, form);
  return { form, field, data: () => new FormData(form).getAll('agreed') };
}

const nameBox = (field: CpkSignature) => find<Box>(field, '#q-field');
const relationBox = (field: CpkSignature) => find<Box>(field, '#q-field-relation');
const canvas = (field: CpkSignature) => find<HTMLCanvasElement>(field, 'canvas');
const why = (field: CpkSignature) => textOf(find(field, '[role=alert]'));

function type(field: CpkSignature, name: string, relation = ''): void {
  find(field, '#q-field-way-typed').click();
  enter(nameBox(field), name);
  enter(relationBox(field), relation);
}

function signTyped(field: CpkSignature): void {
  type(field, typed.signedBy, typed.relation);
  button(field, 'Sign').click();
}

/** Draws a line with a pen, in parts of the white field. */
function draw(
  field: CpkSignature,
  line: readonly (readonly [number, number])[] = [
    [0.1, 0.5],
    [0.5, 0.2],
    [0.9, 0.6],
  ],
) {
  const pad = canvas(field);
  const { left, top, width, height } = pad.getBoundingClientRect();
  line.forEach(([x, y], at) => {
    const name = at === 0 ? 'pointerdown' : 'pointermove';
    const point = { clientX: left + x * width, clientY: top + y * height, pointerId: 1, pressure: 0.5, buttons: 1 };
    pad.dispatchEvent(new PointerEvent(name, { bubbles: true, cancelable: true, composed: true, button: 0, ...point }));
  });
  const [x, y] = line[line.length - 1]!;
  const end = { clientX: left + x * width, clientY: top + y * height, pointerId: 1 };
  pad.dispatchEvent(new PointerEvent('pointerup', { bubbles: true, cancelable: true, composed: true, ...end }));
}

describe('cpk-signature in a form', () => {
  afterEach(cleanUp);

  it('is in the data of its form once it is signed, and not before', async () => {
    const { form, field, data } = await inForm({ required: true });
    expect(field.form === form).to.equal(true);
    expect(form.checkValidity()).to.equal(false);
    type(field, 'Robert Smith');
    expect(data()).to.deep.equal([]);
    button(field, 'Sign').click();
    expect(data()).to.deep.equal(['Robert Smith']);
    expect(form.checkValidity()).to.equal(true);
    form.reset();
    await field.updateComplete;
    expect(field.value).to.equal(null);
    expect(data()).to.deep.equal([]);
    expect(nameBox(field).value).to.equal('');
  });

  it('holds the form up while it is begun and not signed, even if it need not be given', async () => {
    const { form, field } = await inForm();
    expect(form.checkValidity()).to.equal(true);
    type(field, 'Robert');
    expect(form.checkValidity()).to.equal(false);
    field.reportValidity();
    expect(errorsOf(field)[0]).to.equal('Error: This is not signed yet. Press “Sign”, or empty the boxes');
    enter(nameBox(field), '');
    expect(form.checkValidity()).to.equal(true);
  });

  it('goes back to its first value on reset', async () => {
    const { form, field } = await inForm({ value: typed });
    button(field, 'Take the signature away').click();
    expect(field.value).to.equal(null);
    form.reset();
    await field.updateComplete;
    expect(field.value).to.deep.equal(typed);
  });

  it('takes no part while its fieldset is disabled, and cannot be changed when read only', async () => {
    const form = place('form');
    const fieldset = form.appendChild(document.createElement('fieldset'));
    const field = await signature({ value: typed, required: true }, fieldset);
    fieldset.disabled = true;
    await field.updateComplete;
    expect(new FormData(form).getAll('agreed')).to.deep.equal([]);
    expect(findAll(field, 'button')).to.have.length(0);
    fieldset.disabled = false;
    field.readOnly = true;
    await field.updateComplete;
    expect(new FormData(form).getAll('agreed')).to.deep.equal(['Robert Smith']);
    expect(findAll(field, 'button')).to.have.length(0);
    const blank = await signature({ readOnly: true });
    expect(textOf(find(blank, '.signed-words'))).to.equal('Not signed');
    expect(boxes(blank)).to.have.length(0);
  });
});

describe('cpk-signature', () => {
  afterEach(cleanUp);

  it('is signed with a typed name, in the relation and at the time of the host', async () => {
    const field = await signature();
    const changes = heard(field, 'change');
    signTyped(field);
    expect(field.value).to.deep.equal(typed);
    expect(textOf(find(field, '.signed-name'))).to.equal('Robert Smith');
    expect(textOf(find(field, '.signed-words'))).to.equal('Signed by Robert Smith (son), typed, on 22 November 2026');
    expect(focused(), 'the button that was pressed is gone').to.equal('button.link-button');
    expect(changes.length).to.be.greaterThan(0);
  });

  it('is drawn, kept as a picture, and shown', async () => {
    const { form, field } = await inForm();
    enter(nameBox(field), 'Robert Smith');
    draw(field);
    expect(field.value, 'not signed yet').to.equal(null);
    button(field, 'Sign').click();
    const { image, method } = field.value as SignatureAnswer;
    expect(method).to.equal('drawn');
    expect(image).to.include({ held: 'record', mimeType: 'image/png' });
    const picture = find<HTMLImageElement>(field, '.signed img');
    await picture.decode();
    expect([picture.naturalWidth, picture.naturalHeight]).to.deep.equal([1120, 320]);
    expect(picture.alt).to.equal('Signature of Robert Smith');
    const file = new FormData(form).get('agreed-image') as File;
    expect(file.type).to.equal('image/png');
    expect(file.size).to.equal(image!.size);
    expect(file.size, 'small enough to lie in an answer').to.be.lessThan(40_000);
  });

  it('puts the line where the pen is, whatever the width of the page', async () => {
    const narrow = place('div');
    narrow.style.width = '300px';
    const field = await signature({}, narrow);
    draw(field, [
      [0.5, 0.5],
      [0.5, 0.5],
      [0.51, 0.5],
    ]);
    const { width, height } = canvas(field);
    const { data } = canvas(field).getContext('2d')!.getImageData(0, 0, width, height);
    let [sum, count] = [0, 0];
    for (let at = 0; at < data.length; at += 4)
      if (data[at]! < 128) {
        sum += (at / 4) % width;
        count++;
      }
    expect(count, 'there is ink').to.be.greaterThan(0);
    expect(sum / count / width).to.be.closeTo(0.5, 0.05);
  });

  it('is not signed without a name, nor by an empty field, and says which is missing', async () => {
    const field = await signature();
    button(field, 'Sign').click();
    expect(why(field)).to.equal('Write who signs');
    expect(focused()).to.equal('input#q-field.control');
    expect(nameBox(field).getAttribute('aria-invalid')).to.equal('true');
    enter(nameBox(field), 'Robert');
    expect(why(field)).to.equal('');
    button(field, 'Sign').click();
    expect(why(field)).to.equal('Draw the signature in the white field');
    draw(field);
    button(field, 'Draw it again').click();
    button(field, 'Sign').click();
    expect(why(field)).to.equal('Draw the signature in the white field');
    expect(field.value).to.equal(null);
  });

  it('keeps what is begun when its words change', async () => {
    const field = await signature();
    enter(nameBox(field), 'Robert');
    enter(relationBox(field), 'son');
    draw(field);
    field.hint = 'On behalf of Mrs Smith.';
    await field.updateComplete;
    expect(nameBox(field).value).to.equal('Robert');
    expect(field.entered).to.equal('Robert');
    draw(field);
    button(field, 'Sign').click();
    expect((field.value as SignatureAnswer).method).to.equal('drawn');
  });

  it('shows what was begun in an earlier visit, and does not take it for a signature', async () => {
    const field = await signature({ value: { entered: 'Robert' } });
    expect(nameBox(field).value).to.equal('Robert');
    expect(field.value).to.equal(null);
    const drawn = await signature({ value: { entered: '✎' } });
    expect(nameBox(drawn).value).to.equal('');
    expect(drawn.validity.valid).to.equal(false);
  });

  it('is taken away and brought back', async () => {
    const field = await signature({ value: typed });
    button(field, 'Take the signature away').click();
    expect(field.value).to.equal(null);
    expect(textOf(find(field, '[role=status]'))).to.contain('The signature was taken away.');
    button(field, 'Bring it back').click();
    expect(field.value).to.deep.equal(typed);
  });

  it('stays as it is while somebody signs again, until they have', async () => {
    const field = await signature({ value: typed });
    button(field, 'Sign again').click();
    type(field, 'Betty');
    expect(field.value).to.deep.equal(typed);
    button(field, 'Keep the signature that is there').click();
    expect(field.value).to.deep.equal(typed);
    button(field, 'Sign again').click();
    type(field, 'Betty');
    button(field, 'Sign').click();
    expect(field.value).to.include({ signedBy: 'Betty', method: 'typed' });
  });

  it('offers only the ways that are allowed, and says who has to sign', async () => {
    const field = await signature({ methods: ['typed'], signer: 'the person' });
    expect(findAll(field, 'canvas')).to.have.length(0);
    expect(findAll(field, 'input[type=radio]')).to.have.length(0);
    expect(textOf(find(field, '.signing-help'))).to.equal('To be signed by: the person');
    enter(nameBox(field), 'James');
    button(field, 'Sign').click();
    expect(field.value).to.include({ signedBy: 'James', method: 'typed' });
  });

  it('shows no picture from elsewhere', async () => {
    const image = { held: 'record', mimeType: 'image/svg+xml', file: 'PHN2Zy8+' } as const;
    const field = await signature({ value: { ...typed, method: 'drawn', image } });
    expect(findAll(field, 'img')).to.have.length(0);
    expect(textOf(find(field, '.signed-words'))).to.equal('The drawing itself is not here.');
  });

  it('is the same whether its properties come before or after it is on the page, and two share nothing', async () => {
    const before = await signature({ value: typed });
    const after = await mount(CpkSignature);
    Object.assign(after, { label: 'Agreed', name: 'agreed', context: testHost(), value: typed });
    await after.updateComplete;
    expect(find(after, '.body').innerHTML).to.equal(find(before, '.body').innerHTML);
    const other = await signature();
    signTyped(other);
    button(before, 'Take the signature away').click();
    expect(other.value).to.deep.equal(typed);
    expect(after.value).to.deep.equal(typed);
  });

  it('keeps its value when it is taken out and put back, and works under another prefix', async () => {
    const { form, field, data } = await inForm();
    signTyped(field);
    field.remove();
    await Promise.resolve();
    form.append(field);
    await field.updateComplete;
    expect(data()).to.deep.equal(['Robert Smith']);
    defineElement(CpkSignature, 'acme');
    const acme = document.createElement('acme-signature') as CpkSignature;
    form.append(acme);
    await acme.updateComplete;
    expect(acme instanceof CpkSignature).to.equal(true);
  });

  it('leaves nothing behind when it goes, a hundred times', async () => {
    await signature().then((first) => first.remove());
    const nodes = document.querySelectorAll('*').length;
    const sheets = document.adoptedStyleSheets.length;
    const { addEventListener } = EventTarget.prototype;
    let hung = 0;
    EventTarget.prototype.addEventListener = function (...args: Parameters<typeof addEventListener>) {
      if (this === window || this === document || this === document.body) hung++;
      return addEventListener.apply(this, args);
    };
    try {
      for (let count = 0; count < 100; count++) {
        const field = await signature();
        enter(nameBox(field), 'Robert');
        field.remove();
      }
    } finally {
      EventTarget.prototype.addEventListener = addEventListener;
    }
    expect(hung).to.equal(0);
    expect(document.querySelectorAll('*').length).to.equal(nodes);
    expect(document.adoptedStyleSheets.length).to.equal(sheets);
  });
});
