// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { mrGreen, mrsSmith } from '@careplan-kit/templates/about-me/fixtures';
import type { CpkForm } from '../form/form.js';
import { formPart } from '../parts/form-part.js';
import type { Part } from '../parts/part.js';
import { paperPart } from '../parts/paper-part.js';
import { auditedHost, settled } from '../testing/form-host.js';
import { cleanUp, find, findAll, mount, textOf, textsOf, until, watchFaults } from '../testing/page.js';
import { catchPrints } from '../testing/prints.js';
import { CpkAboutMe, NotFetchedError } from './about-me.js';

const smith = mrsSmith.careRecord();
const green = mrGreen.careRecord();

/** A piece that nobody has fetched; each try waits for the test to say how it ends. */
function pending<Content>(part: Part<Content>, real: () => Promise<Content>) {
  const tries: { succeed(): void; fail(): void }[] = [];
  part.forget(
    () =>
      new Promise((resolve, reject) => {
        tries.push({ succeed: () => resolve(real()), fail: () => reject(new TypeError('no network')) });
      }),
  );
  return tries;
}

async function show(changes: Partial<CpkAboutMe> = {}) {
  const { audits, context } = auditedHost();
  const element = await mount(CpkAboutMe, { record: smith, context, ...changes });
  return { element, audits };
}

const activeIn = (element: CpkAboutMe) => (element.renderRoot as ShadowRoot).activeElement;
const again = (element: CpkAboutMe) => findAll(element, 'button').find((one) => textOf(one) === 'Try again');

describe('cpk-about-me fetches what it needs', () => {
  let formTries: ReturnType<typeof pending> = [];

  // A form that came once cannot be taken back: the tag is defined.
  beforeEach(() => void (formTries = pending(formPart, () => import('../parts/form.js'))));
  afterEach(cleanUp);

  it('to print when it is asked to, and says what went wrong without printing anything', async () => {
    const faults = watchFaults();
    const tries = pending(paperPart, () => import('../parts/paper.js'));
    const { element, audits } = await show();
    const prints = catchPrints(element);
    find(element, '[part=print]').click();
    tries[0]!.fail();
    await until(() => findAll(element, '.not-printed').length === 1, 'it says so');
    expect(textsOf(element, '.not-printed')[0]).to.contain('Nothing was printed');
    const printing = element.print();
    tries[1]!.fail();
    let error: unknown;
    await printing.catch((cause: unknown) => (error = cause));
    expect(error).to.be.instanceOf(NotFetchedError);
    find(element, '[part=print]').click();
    expect(findAll(element, '.not-printed').length).to.equal(1);
    tries[2]!.succeed();
    await until(() => prints.documents.length === 1, 'it is printed');
    await element.updateComplete;
    expect(findAll(element, '.not-printed')).to.have.length(0);
    expect(audits.filter(({ type }) => type === 'print')).to.have.length(1);
    expect(faults).to.deep.equal([]);
  });

  it('to print, and prints nothing of a person who has gone meanwhile', async () => {
    const tries = pending(paperPart, () => import('../parts/paper.js'));
    const { element, audits } = await show();
    const prints = catchPrints(element);
    const printing = element.print();
    element.record = green;
    await element.updateComplete;
    tries[0]!.succeed();
    expect(await printing).to.equal(false);
    expect(prints.documents).to.have.length(0);
    expect(audits.filter(({ type }) => type === 'print')).to.have.length(0);
  });

  it('to copy, and copies nothing of a person who has gone meanwhile', async () => {
    const { element, audits } = await show();
    const copying = element.exportAs('prsb-2.01');
    element.record = green;
    await element.updateComplete;
    expect(await copying).to.equal(null);
    expect(audits.filter(({ type }) => type === 'export')).to.have.length(0);
  });

  it('to write: says so while it comes and when it does not, keeps the focus, and begins once it is here', async () => {
    const { element } = await show();
    expect(customElements.get('cpk-form') === undefined).to.equal(true);
    const tries = formTries;
    find(element, '[part=edit]').click();
    await element.updateComplete;
    expect(textsOf(element, '.late-form')).to.deep.equal(['Opening…']);
    expect(activeIn(element)).to.equal(find(element, '.late-form'));
    tries[0]!.fail();
    await until(() => again(element) !== undefined, 'it says so');
    expect(textsOf(element, '.late-form')[0]).to.contain('Nothing has been changed');
    again(element)!.focus();
    again(element)!.click();
    await element.updateComplete;
    expect(activeIn(element)).to.equal(find(element, '.late-form'));
    tries[1]!.fail();
    await until(() => again(element) !== undefined, 'it says so again');
    expect(textsOf(element, '.late-form')[0]).to.contain('load this page again');
    // Back to reading, and in again, while it is still not here.
    findAll(element, '.back button')[0]!.click();
    await element.updateComplete;
    expect(findAll(element, '.reading')).to.have.length(1);
    find(element, '[part=edit]').click();
    await element.updateComplete;
    again(element)!.focus();
    again(element)!.click();
    tries[2]!.succeed();
    await until(() => findAll(element, 'cpk-form').length === 1, 'the form is there');
    const form = find(element, 'cpk-form') as CpkForm;
    await settled(form);
    await until(() => (form.renderRoot as ShadowRoot).activeElement?.matches('.title') === true, 'it has the focus');
  });
});
