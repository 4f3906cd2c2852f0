// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import { headingView } from '../about-me/view-tools.js';
import { DESK_WORDS } from '../medicine-desk/medicine-desk.words.js';
import { type ProveSecondPerson, type SecondPerson } from '../medicine-desk/second-person.js';
import { shortBoxView } from '../medicine-desk/short-box.js';
import { CD_REGISTER_WORDS as WORDS, CD_TYPES } from './cd-register.words.js';
import type { RegisterForm } from './register-desk.js';
import { type RegisterModel, type RegisterTools, unitsOf } from './register-model.js';

export interface FormDoings {
  readonly second: SecondPerson;
  readonly prove: ProveSecondPerson | null | undefined;
  /** Takes what was typed. */
  type(changes: Partial<RegisterForm>): void;
  askWitness(): void;
  save(anyway: boolean): void;
  cancel(): void;
}

/** What a code says of a line. */
export function lineCode(code: string, { lib, say }: RegisterTools): string {
  const { RECORD_WORDS } = lib;
  return Object.hasOwn(RECORD_WORDS, code) ? say(RECORD_WORDS[code as keyof typeof RECORD_WORDS]) : code;
}

function wayView({ way, fault }: RegisterForm, { say }: RegisterTools, type: FormDoings['type']): TemplateResult {
  return html`<fieldset class="field ${fault === 'way' ? 'has-error' : ''}" id="way" tabindex="-1">
    <legend class="label">${say(WORDS['cdRegister.form.disposal.way'])}</legend>
    ${(['return-to-pharmacy', 'disposal'] as const).map(
      (one) =>
        html`<label class="option">
          <input type="radio" name="way" value=${one} .checked=${way === one} @change=${() => type({ way: one })} />
          <span>${say(CD_TYPES[one])}</span>
        </label>`,
    )}
  </fieldset>`;
}

/** A count that does not fit, before it is written down. */
export function differenceWords(
  model: RegisterModel,
  { counted, difference, balance }: { counted: number; difference: number; balance: number },
  { say }: Pick<RegisterTools, 'say'>,
): string {
  return say(WORDS[difference < 0 ? 'cdRegister.differs.fewer' : 'cdRegister.differs.more'], {
    counted: unitsOf(model, counted, say),
    balance: unitsOf(model, balance, say),
    difference: unitsOf(model, Math.abs(difference), say),
  });
}

function decideView(model: RegisterModel, form: RegisterForm, tools: RegisterTools, doings: FormDoings): unknown {
  const { say } = tools;
  if (!form.toDecide) return nothing;
  const { lacks, count } = form.toDecide;
  const differs = count !== null && !count.match;
  const counted = count?.entry.counted ?? 0;
  const lacking = html`<ul>
    ${lacks.map((code) => html`<li>${lineCode(code, tools)}</li>`)}
  </ul>`;
  return html`<div class=${differs ? 'differs-box decide' : 'lacks decide'} role="alert" tabindex="-1">
    ${differs
      ? html`<p class="box-title">
            ${differenceWords(
              model,
              { counted, difference: count.difference, balance: count.registerBalanceUnchanged },
              tools,
            )}
          </p>
          <p>${say(WORDS['cdRegister.differs.again'])}</p>`
      : nothing}
    ${lacks.length > 0
      ? html`<p class="box-title">${say(DESK_WORDS['medicineDesk.lacks'])}</p>
          ${lacking}`
      : nothing}
    <div class="doings">
      ${differs
        ? html`<button type="button" class="button recount" @click=${() => doings.type({ number: '' })}>
            ${say(WORDS['cdRegister.differs.recount'])}
          </button>`
        : nothing}
      <button type="button" class="button secondary anyway" @click=${() => doings.save(true)}>
        ${differs
          ? say(WORDS['cdRegister.differs.write'], { counted: unitsOf(model, counted, say) })
          : say(DESK_WORDS['medicineDesk.anyway'])}
      </button>
    </div>
  </div>`;
}

/** The box in which a line is written. */
export function registerFormView(
  model: RegisterModel,
  form: RegisterForm,
  tools: RegisterTools,
  doings: FormDoings,
): TemplateResult {
  const { say, level } = tools;
  const { doing, fault, refused } = form;
  const index = model.page.entries.findIndex(({ id }) => id === form.entryId);
  const unit = model.medication?.unit;
  const title = say(WORDS[`cdRegister.form.${doing}`], { n: index + 1 });
  const hints = [
    ...(doing === 'count' ? [say(WORDS['cdRegister.form.count.how'])] : []),
    ...(unit === undefined ? [] : [say(WORDS['cdRegister.form.unit'], { unit })]),
  ];
  const words = (name: 'reason' | 'source', label: string) =>
    shortBoxView({ id: name, label, type: 'text', value: form[name], write: (text) => doings.type({ [name]: text }) });
  return html`<section class="desk" part="form" aria-labelledby="form-title">
    ${headingView(title, { level: level + 2, name: 'desk-title', id: 'form-title' })}
    ${doing === 'correction' ? html`<p>${say(WORDS['cdRegister.form.correction.how'])}</p>` : nothing}
    ${doing === 'disposal' ? wayView(form, tools, doings.type) : nothing}
    ${shortBoxView({
      id: 'number',
      label: say(WORDS[`cdRegister.form.${doing}.number`]),
      hint: hints.join(' '),
      error: fault === 'number' ? say(DESK_WORDS['medicineDesk.number']) : null,
      value: form.number,
      write: (number) => doings.type({ number }),
    })}
    ${doing === 'receipt' ? words('source', say(WORDS['cdRegister.form.receipt.source'])) : nothing}
    ${doing === 'disposal' || doing === 'correction'
      ? words('reason', say(DESK_WORDS['medicineDesk.reason']))
      : nothing}
    ${doings.second.view(say, doings.prove, () => doings.askWitness())}
    ${refused.length > 0
      ? html`<div class="lacks refused" role="alert" tabindex="-1">
          <p class="box-title">${say(DESK_WORDS['medicineDesk.refused'])}</p>
          <ul>
            ${refused.map((code) => html`<li>${lineCode(code, tools)}</li>`)}
          </ul>
        </div>`
      : nothing}
    ${decideView(model, form, tools, doings)}
    <div class="doings">
      ${form.toDecide
        ? nothing
        : html`<button type="button" class="button save" @click=${() => doings.save(false)}>
            ${say(DESK_WORDS['medicineDesk.save'])}
          </button>`}
      <button type="button" class="button secondary cancel" @click=${() => doings.cancel()}>
        ${say(DESK_WORDS['medicineDesk.cancel'])}
      </button>
    </div>
  </section>`;
}
