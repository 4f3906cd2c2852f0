// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { noteBuilt } from '@careplan-kit/forms/page/built';
import { checksPart } from '../parts/checks-part.js';
import { entriesPart } from '../parts/entries-part.js';
import type { Part } from '../parts/part.js';
import type { CpkErrorEvent } from '../events/error-event.js';
import { boxOf, button, openForm, settled, visit } from '../testing/form-host.js';
import { cleanUp, enter, find, findAll, heard, mount, textOf, until } from '../testing/page.js';
import { repeatingForm } from '../testing/repeating-form.js';
import { testHost } from '../testing/story-host.js';
import { CpkForm } from './form.js';

const putBack: (() => void)[] = [];

/** A piece that nobody has fetched; the newest try waits for the test to say how it ends. */
function pending<Content>(part: Part<Content>) {
  const real = part.here!;
  const tries: { resolve(content: Content): void; reject(cause: unknown): void }[] = [];
  part.forget(() => new Promise((resolve, reject) => void tries.push({ resolve, reject })));
  putBack.push(() => part.put(real));
  return {
    get count() {
      return tries.length;
    },
    succeed: () => tries.at(-1)!.resolve(real),
    fail: () => tries.at(-1)!.reject(new TypeError('no network')),
  };
}

/** As it comes from a server: an object that nobody has seen. */
const asJson = (definition: object): unknown => JSON.parse(JSON.stringify(definition));
const mountForm = (properties: Partial<CpkForm>) => mount(CpkForm, { context: testHost(), ...properties });
const said = (form: CpkForm) => textOf(findAll(form, '.fetching')[0]);

describe('a form on a page that has not fetched what checks a definition', () => {
  afterEach(() => {
    for (const put of putBack.splice(0)) put();
  });
  afterEach(cleanUp);

  it('shows nothing of what it was given, says that it is fetching, and opens once it is checked', async () => {
    const tries = pending(checksPart);
    const form = await mountForm({ definition: asJson(visit) });
    expect(form.phase).to.equal('fetching');
    expect(form.form).to.equal(null);
    await until(() => said(form) === 'Fetching what this form needs…', 'it is said');
    expect(form.shadowRoot!.textContent).to.not.contain(visit.title);
    expect(findAll(form, 'input, textarea, .button')).to.be.empty;
    tries.succeed();
    await settled(form);
    expect(form.phase).to.equal('editing');
    expect(textOf(find(form, '.title'))).to.equal(visit.title);
    expect(findAll(form, '.field')).to.have.length(2);
    expect(tries.count).to.equal(1);
  });

  it('opens a form that the build has checked without fetching it', async () => {
    const tries = pending(checksPart);
    const built = structuredClone(visit) as FormDefinition;
    noteBuilt(built);
    const form = await openForm({ definition: built });
    expect(form.phase).to.equal('editing');
    expect(await CpkForm.prepare(built)).to.equal(built);
    expect(tries.count).to.equal(0);
  });

  it('refuses what is no form as soon as it can tell, with the same faults', async () => {
    const faulty = asJson({ ...visit, items: [...visit.items, visit.items[0]] });
    const issuesOf = async (definition: unknown, late: boolean) => {
      const tries = late ? pending(checksPart) : null;
      const form = new CpkForm();
      const errors = heard(form, 'cpk-error') as CpkErrorEvent[];
      document.body.append(form);
      putBack.push(() => form.remove());
      Object.assign(form, { context: testHost(), definition });
      await form.updateComplete;
      if (tries) {
        expect(errors, 'nothing is told of what nobody has looked at').to.be.empty;
        tries.succeed();
      }
      await until(() => form.phase === 'unusable', 'it is refused');
      await form.updateComplete;
      expect(textOf(find(form, '.alert'))).to.contain('This form cannot be shown');
      expect(errors).to.have.length(1);
      return errors[0]!.error.issues;
    };
    for (const definition of [faulty, null, 7, 'form', { format: 'careplan-kit/form-1' }]) {
      const late = await issuesOf(definition, true);
      for (const put of putBack.splice(0)) put();
      expect(late).to.deep.equal(await issuesOf(definition, false));
    }
  });

  it('says that it could not be fetched, and tries again when asked', async () => {
    const tries = pending(checksPart);
    const form = await mountForm({ definition: asJson(visit) });
    tries.fail();
    await until(() => said(form).startsWith('What this form needs could not be fetched'), 'it says so');
    button(form, 'Try again').click();
    await until(() => tries.count === 2, 'it is tried again');
    tries.succeed();
    await settled(form);
    expect(findAll(form, '.field')).to.have.length(2);
    expect((form.renderRoot as ShadowRoot).activeElement, 'the focus stays').to.equal(find(form, '.title'));
  });

  it('fetches what only the definition tells that it needs after that', async () => {
    const [checks, entries] = [pending(checksPart), pending(entriesPart)];
    const form = await mountForm({ definition: asJson(repeatingForm) });
    expect(entries.count).to.equal(0);
    checks.succeed();
    await until(() => entries.count === 1, 'the entries are fetched');
    expect(form.phase).to.equal('fetching');
    entries.succeed();
    await settled(form);
    expect(findAll(form, '.repeat')).to.not.be.empty;
  });

  it('loses nothing that was typed when the same form comes again as JSON', async () => {
    const built = structuredClone(visit) as FormDefinition;
    noteBuilt(built);
    const form = await openForm({ definition: built });
    enter(boxOf(form, 'who'), 'Robert');
    const tries = pending(checksPart);
    form.definition = asJson(visit);
    await form.updateComplete;
    expect(form.phase).to.equal('fetching');
    tries.fail();
    await until(() => said(form).startsWith('What this form needs'), 'it says so');
    button(form, 'Try again').click();
    await until(() => tries.count === 2, 'it is tried again');
    tries.succeed();
    await settled(form);
    expect(boxOf(form, 'who').value).to.equal('Robert');
  });

  it('opens another form that is given meanwhile, and not the one before', async () => {
    const tries = pending(checksPart);
    const form = await mountForm({ definition: asJson({ ...visit, title: 'First' }) });
    form.definition = asJson({ ...visit, id: 'second', url: 'urn:second', title: 'Second' });
    await form.updateComplete;
    tries.succeed();
    await settled(form);
    expect(textOf(find(form, '.title'))).to.equal('Second');
    expect(tries.count, 'both waited for the same').to.equal(1);
  });
});

it('a page with a form fetches what checks a definition in idle time, so that JSON opens without a network', async () => {
  const tries = pending(checksPart);
  checksPart.loadWhenIdle();
  await until(() => tries.count === 1, 'it is fetched');
  tries.succeed();
  await checksPart.load();
  const form = await openForm({ definition: asJson(visit) });
  expect(form.phase).to.equal('editing');
  expect(tries.count).to.equal(1);
  for (const put of putBack.splice(0)) put();
  await cleanUp();
});
