// SPDX-License-Identifier: Apache-2.0
import type { SignatureAnswer } from '@careplan-kit/forms/contract';
import { runFieldBaseTests } from '../testing/field-base-tests.js';
import { press, write } from '../testing/keyboard.js';
import { type Box, button, enter, find, findAll } from '../testing/page.js';
import { testHost } from '../testing/story-host.js';
import { CpkSignature } from './signature.js';

const robert: SignatureAnswer = { signedBy: 'Robert', method: 'typed', signedAt: '2026-11-22T14:02:00.000Z' };

runFieldBaseTests('cpk-signature', {
  elementClass: CpkSignature,
  properties: { methods: ['typed'] },
  context: testHost(),
  answer: (field) => {
    if (findAll(field, '.signed').length > 0) button(field, 'Sign again').click();
    enter(find<Box>(field, '#q-field'), 'Robert');
    button(field, 'Sign').click();
  },
  answered: robert,
  data: ['Robert'],
  other: { ...robert, signedBy: 'James' },
  keys: async () => {
    await write('Robert');
    await press('Tab');
    await press('Tab');
    await press('Enter');
  },
  boxes: 2,
  wrong: [{ value: 'Robert' }, { methods: 'typed' }, { methods: [null] }, { value: { signedBy: 7 } }],
});
