// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { emptyCareRecord, inForce, withdrawRecord } from '@careplan-kit/model';
import { Risk } from '@careplan-kit/model/mods';
import type { CpkForm } from '../form/form.js';
import type { HostContext } from '../host-context/host-context.js';
import { accessibilityTree } from '../testing/accessibility-tree.js';
import { commitAt } from '../testing/banner-records.js';
import { boxOf, fieldOf, openForm } from '../testing/form-host.js';
import { press, write } from '../testing/keyboard.js';
import { cleanUp, enter, findAll, textOf, textsOf, until } from '../testing/page.js';
import { mrGreenInFull } from '../testing/plan-records.js';
import { pointingForm } from '../testing/pointing-form.js';
import { testHost } from '../testing/story-host.js';

const record = mrGreenInFull();
const definition = pointingForm;

async function open(properties: Partial<CpkForm> = {}): Promise<CpkForm> {
  const form = await openForm({ definition, record, ...properties });
  await until(() => findAll(form, '.combobox').length > 0, 'the list is here');
  return form;
}
const lines = (form: CpkForm) => textsOf(form, '[role=option]');
const said = (form: CpkForm) => textOf(fieldOf(form, 'risk').querySelector('.beside-list'));
const can = (allowed: NonNullable<HostContext['can']>) => testHost({ can: allowed });
const pointed = (uid: string, display = 'Chosen before') => ({ risk: { class: 'Risk', recordUid: uid, display } });
const risk = inForce(record, Risk)[0]!;

describe('cpk-form with a question that points at the record', () => {
  afterEach(cleanUp);

  it('offers what the record holds of the classes, each with words and a date, the newest first', async () => {
    const form = await open();
    boxOf(form, 'risk').click();
    const wanted = inForce(record).filter(({ class: name }) => name === 'Need' || name === 'Risk');
    expect(lines(form)).to.have.length(wanted.length);
    for (const line of lines(form)) expect(line).to.match(/^.+ \((Need|Risk), \d{1,2} \w+ \d{4}\)$/);
    expect(lines(form)[0]).to.contain('(Risk, 20 November 2026)');
  });

  it('is chosen from with the keyboard, and keeps class, record and words', async () => {
    const form = await open();
    boxOf(form, 'risk').focus();
    await press('ArrowDown');
    await press('Enter');
    const { risk: answer } = form.form!.answers() as Record<
      string,
      { class: string; recordUid: string; display: string }
    >;
    expect([answer!.class, answer!.recordUid]).to.deep.equal(['Risk', risk.recordUid]);
    expect(boxOf(form, 'risk').value).to.equal(`${answer!.display} (Risk, 20 November 2026)`);
    await form.submit();
    expect(form.phase).to.not.equal('unusable');
  });

  it('keeps what was typed and not chosen, says so, and takes it for no answer', async () => {
    const form = await open();
    boxOf(form, 'risk').focus();
    await write('zzz');
    expect(form.form!.answers()).to.deep.equal({ risk: { entered: 'zzz' } });
    expect(said(form)).to.contain('Nothing in the list fits “zzz”');
  });

  it('does not name or list what this worker may not see, by class or by element', async () => {
    const noRisks = await open({ context: can((_action, part) => part.class !== 'Risk') });
    boxOf(noRisks, 'risk').click();
    expect(lines(noRisks).join()).to.not.contain('(Risk');
    expect(lines(noRisks)).to.not.be.empty;
    noRisks.remove();
    const noWords = await open({
      context: can((_action, part) => part.class !== 'Risk' || part.element === undefined),
    });
    boxOf(noWords, 'risk').click();
    expect(lines(noWords).join()).to.not.contain('(Risk');
  });

  it('does not name a withheld record that is the answer already, and leaves it as it is', async () => {
    const answers = pointed(risk.recordUid, 'Falls at night');
    const form = await open({ answers, context: can((_action, part) => part.class !== 'Risk') });
    expect(form.shadowRoot!.textContent).to.not.contain('Falls at night');
    expect(boxOf(form, 'risk').value).to.equal('');
    expect(boxOf(form, 'risk').readOnly).to.equal(true);
    expect(said(form)).to.equal('Something is chosen here that you may not see. It stays as it is.');
    enter(boxOf(form, 'risk'), '');
    expect(form.form!.answers()).to.deep.equal(answers);
  });

  it('keeps the name of what has been withdrawn since, and says that it is there no more', async () => {
    const { record: without } = withdrawRecord(
      record,
      Risk,
      risk,
      { reason: 'Written down for somebody else' },
      commitAt('2026-11-21T10:00:00Z'),
    );
    const form = await open({ record: without, answers: pointed(risk.recordUid, 'Falls at night') });
    expect(boxOf(form, 'risk').value).to.equal('Falls at night');
    expect(said(form)).to.equal('This is no longer in the record, or was withdrawn.');
    enter(boxOf(form, 'risk'), 'Falls at night');
    expect(form.form!.answers()).to.deep.equal(pointed(risk.recordUid, 'Falls at night'));
    boxOf(form, 'risk').click();
    expect(lines(form).join()).to.not.contain('(Risk');
  });

  it('says that there is nothing to choose in an empty record, and without one', async () => {
    const form = await open({ record: emptyCareRecord(record.subjectOfCare) });
    expect(said(form)).to.equal('The record holds nothing that could be chosen here.');
    form.remove();
    expect(said(await open({ record: null }))).to.contain('holds nothing');
  });

  it('is heard as a list to choose from, and is accessible', async () => {
    const form = await open();
    expect(accessibilityTree(form)).to.include('combobox "Which need or risk is it about?"');
    await expect(form).to.be.accessible();
    boxOf(form, 'risk').click();
    await expect(form).to.be.accessible();
  });
});
