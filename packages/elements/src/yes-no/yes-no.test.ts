// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { runFieldBaseTests } from '../testing/field-base-tests.js';
import { boxes } from '../testing/field-under-test.js';
import { press } from '../testing/keyboard.js';
import { button, cleanUp, find, findAll, mount, textOf, until } from '../testing/page.js';
import { CpkYesNo } from './yes-no.js';

runFieldBaseTests('cpk-yes-no', {
  elementClass: CpkYesNo,
  answer: (field) => boxes(field)[0]!.click(),
  answered: true,
  data: ['true'],
  other: false,
  keys: () => press(' '),
  wrong: [{ value: 'perhaps' }, { unknowns: 'declined' }, { unknowns: [null, 'whatever'] }],
});

async function allergies(properties: Partial<CpkYesNo> = {}): Promise<CpkYesNo> {
  const unknowns = ['none-known', 'declined', 'unknown'] as const;
  const field = await mount(CpkYesNo, { label: 'Allergies?', unknowns, ...properties });
  await until(() => reasonsOf(field).length > 0, 'the reasons are here');
  return field;
}

const reasonsOf = (field: CpkYesNo) => findAll<HTMLInputElement>(field, '.no-answer input');

describe('cpk-yes-no', () => {
  afterEach(cleanUp);

  it('tells no from blank', async () => {
    const field = await mount(CpkYesNo, { label: 'Woke?', value: false });
    expect(field.value).to.equal(false);
    button(field, 'Clear this answer').click();
    expect(field.value).to.equal(null);
  });

  it('has the reasons for having no answer beside yes and no, where they are offered', async () => {
    const field = await allergies({ required: true });
    expect(field.validity.valueMissing).to.equal(true);
    expect(reasonsOf(field).map((radio) => textOf(radio.labels![0]))).to.deep.equal([
      'Asked, and there is none',
      'Asked, and they did not want to say',
      'Asked, and nobody knows',
    ]);
    reasonsOf(field)[1]!.click();
    expect(field.value).to.deep.equal({ unknown: 'declined' });
    expect(field.validity.valid, 'a reason is an answer to who must give one').to.equal(true);
    expect(textOf(find(field, '.no-answer-words'))).to.equal('No answer: Asked, and they did not want to say');
  });

  it('gives a reason that the host sets, and none to the data of the form', async () => {
    const field = await allergies({ value: { unknown: 'unknown' }, name: 'allergies' });
    expect(reasonsOf(field).map((radio) => radio.checked)).to.deep.equal([false, false, true]);
    const form = document.createElement('form');
    field.replaceWith(form);
    form.append(field);
    expect([...new FormData(form)]).to.deep.equal([]);
    expect(field.value).to.deep.equal({ unknown: 'unknown' });
    form.remove();
  });
});
