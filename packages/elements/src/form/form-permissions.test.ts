// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { AboutMe, latest } from '@careplan-kit/model';
import { aboutMe } from '@careplan-kit/templates/about-me';
import { mrGreen } from '@careplan-kit/templates/about-me/fixtures';
import type { CpkSubmitEvent } from '../events/submit-event.js';
import type { HostContext } from '../host-context/host-context.js';
import { auditedHost, boxOf, fieldOf, newDrafts, openForm, settled } from '../testing/form-host.js';
import { cleanUp, findAll, textOf, type, watchFaults } from '../testing/page.js';
import type { CpkForm } from './form.js';

const green = mrGreen.careRecord();
const before = latest(green, AboutMe)!.content;
const wellness = before.myWellness!.response!.text!;

/** Everything in the element's tree, attributes and values of boxes too. */
function everythingIn(form: CpkForm): string {
  const boxes = findAll<HTMLInputElement>(form, 'input, textarea').map((box) => box.value);
  return [form.shadowRoot!.innerHTML, ...boxes].join('\n');
}

const denying = (action: string, element?: string): HostContext['can'] => {
  return (asked, part) => !(asked === action && (element === undefined || part.element === element));
};

const aboutMeOf = (context: HostContext, more: Partial<CpkForm> = {}) =>
  openForm({ definition: aboutMe, record: green, classes: [AboutMe], context, ...more });

describe('cpk-form and what the worker may see and do', () => {
  afterEach(cleanUp);

  it('shows a part that may not be seen as withheld, with nothing of it in the page', async () => {
    const { context } = auditedHost({ can: denying('view', 'myWellness') });
    const form = await aboutMeOf(context);
    expect(textOf(fieldOf(form, 'myWellness')))
      .to.contain('My wellness')
      .and.to.contain('Withheld');
    expect(findAll(form, '[data-key="myWellness"] :is(input, textarea)')).to.deep.equal([]);
    for (const line of wellness.split('\n')) expect(everythingIn(form)).to.not.contain(line);
    expect(boxOf(form, 'howICommunicate').value).to.equal(before.howICommunicate!.response!.text);
  });

  it('hands over a submission that leaves what was withheld as it is', async () => {
    const { context, audits } = auditedHost({ can: denying('view', 'myWellness') });
    const form = await aboutMeOf(context);
    type(boxOf(form, 'whatIsMostImportantToMe'), 'My watch.');
    let content: AboutMe | undefined;
    form.addEventListener('cpk-submit', (event: CpkSubmitEvent) => {
      content = latest(event.commit().record, AboutMe)!.content;
      expect(JSON.stringify(event.submission)).to.not.contain(wellness.slice(0, 20));
      expect(event.submission.withheld).to.include('myWellness');
      event.waitUntil(Promise.resolve());
    });
    await form.submit();
    expect(content?.myWellness).to.deep.equal(before.myWellness);
    expect(content?.whatIsMostImportantToMe!.response!.text).to.contain('My watch.');
    const prefill = audits.find((event) => event.type === 'prefill');
    expect(prefill?.questions).to.not.include('myWellness');
  });

  it('lets be read what may not be written', async () => {
    const { context } = auditedHost({ can: denying('write', 'myWellness') });
    const form = await aboutMeOf(context);
    expect(boxOf(form, 'myWellness').readOnly).to.equal(true);
    expect(boxOf(form, 'myWellness').value).to.equal(wellness);
    expect(boxOf(form, 'howICommunicate').readOnly).to.equal(false);
  });

  it('takes a part off the page when the permission goes, keeps what was typed in it, and gives it back', async () => {
    const { context } = auditedHost();
    const drafts = await newDrafts();
    const form = await aboutMeOf(context, { drafts: drafts.store });
    type(boxOf(form, 'myWellness'), 'Typed before it was withheld.');
    form.context = { ...context, can: denying('view', 'myWellness')! };
    await settled(form);
    expect(everythingIn(form)).to.not.contain('Typed before it was withheld.');
    form.context = { ...context };
    await settled(form);
    expect(boxOf(form, 'myWellness').value).to.contain('Typed before it was withheld.');
  });

  it('counts a host that cannot say as one that said no', async () => {
    const { context } = auditedHost({
      can: (action, part) => {
        if (action === 'view' && part.element === 'myWellness') throw new Error('the rights are not loaded');
        return true;
      },
    });
    const faults = watchFaults();
    const form = await aboutMeOf(context);
    expect(textOf(fieldOf(form, 'myWellness'))).to.contain('Withheld');
    expect(faults.join()).to.contain('the rights are not loaded');
  });

  it('audits once that the worker changed what the record had filled in', async () => {
    const { context, audits } = auditedHost();
    const form = await aboutMeOf(context);
    for (const text of ['a', 'b', 'c']) type(boxOf(form, 'myWellness'), text);
    form.context = { ...context, locale: 'cy', unreviewedTranslations: true };
    await form.updateComplete;
    type(boxOf(form, 'myWellness'), 'd');
    type(boxOf(form, 'supportedToWriteThisBy'), 'e');
    const overrides = audits.filter((event) => event.type === 'override');
    expect(overrides.map(({ question }) => question)).to.deep.equal(['myWellness', 'supportedToWriteThisBy']);
    expect(overrides[0]!.subjectOfCare).to.equal(green.subjectOfCare.id);
    expect(JSON.stringify(overrides)).to.not.contain('abcd');
  });
});
