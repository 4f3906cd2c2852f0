// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { boxOf, button, definitionOf, openForm } from '../testing/form-host.js';
import { cleanUp, findAll, textOf, type, until } from '../testing/page.js';
import { testHost } from '../testing/story-host.js';
import type { CpkForm } from './form.js';

const offers = (form: CpkForm) => findAll(form, '.offer').map(textOf);

describe('a time in a chart', () => {
  afterEach(cleanUp);

  const open = async (clock = () => new Date('2026-07-22T14:02:00Z')) => {
    const form = await openForm({
      definition: definitionOf([
        { type: 'time', id: 'at', label: 'Time', control: 'now' },
        { type: 'time', id: 'other', label: 'Another time' },
      ]),
      context: testHost({ clock }),
    });
    await until(() => offers(form).length > 0, 'the box of the time');
    return form;
  };

  it('is blank, and one press writes the time on the wall', async () => {
    const form = await open();
    expect(form.form!.question('at')!.answer).to.equal(null);
    expect(offers(form), 'only where the form wishes it').to.deep.equal(['Now']);
    button(form, 'Now').click();
    expect(form.form!.question('at')!.answer).to.equal('15:02');
    expect(boxOf(form, 'at').value).to.equal('15:02');
    expect(offers(form)).to.be.empty;
  });

  it('writes the time of the press, and not of the page', async () => {
    let now = '2026-11-22T14:02:00Z';
    const form = await open(() => new Date(now));
    now = '2026-11-22T14:40:00Z';
    button(form, 'Now').click();
    expect(form.form!.question('at')!.answer).to.equal('14:40');
  });

  it('can be changed, and is offered again when the box is blank', async () => {
    const form = await open();
    button(form, 'Now').click();
    type(boxOf(form, 'at'), '14:30');
    expect(form.form!.question('at')!.answer).to.equal('14:30');
    type(boxOf(form, 'at'), '');
    expect(offers(form)).to.deep.equal(['Now']);
  });
});
