// SPDX-License-Identifier: Apache-2.0
import type { BodyMark } from '@careplan-kit/forms/contract';
import { runFieldBaseTests } from '../testing/field-base-tests.js';
import { press } from '../testing/keyboard.js';
import { button, find, findAll } from '../testing/page.js';
import { CpkBodyMap } from './body-map.js';

const chest = { id: '0000000000000000', view: 'front', region: 'chest' } as BodyMark;

/** Each mark gets an id of its own; here each field has one mark. */
const { getRandomValues } = crypto;
before(() => Object.assign(crypto, { getRandomValues: (bytes: Uint8Array) => bytes.fill(0) }));
after(() => Object.assign(crypto, { getRandomValues }));

const choose = (field: CpkBodyMap) => {
  const list = find<HTMLSelectElement>(field, '#q-field');
  list.value = `${chest.view} ${chest.region}`;
  list.dispatchEvent(new Event('change', { bubbles: true }));
};

runFieldBaseTests('cpk-body-map', {
  elementClass: CpkBodyMap,
  answer: (field) => {
    for (const remove of findAll<HTMLElement>(field, '.body-marks .link-button')) remove.click();
    choose(field);
    button(field, 'Add a mark there').click();
  },
  answered: [chest],
  data: [JSON.stringify([chest])],
  other: [{ id: 'mark-2', view: 'back', region: 'base-of-spine' }] as readonly BodyMark[],
  keys: async () => {
    choose(document.querySelector('cpk-body-map')!);
    await press('Tab');
    await press('Enter');
  },
  wrong: [{ value: 'chest' }, { kinds: 'bruise' }, { earlier: 7 }, { mostMarks: -1 }],
});
