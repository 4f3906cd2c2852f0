// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import type { RangeGiving, ValueSentence } from '../../design/sentences/model.js';
import { conditionView } from './condition-view.js';
import { linkButton, nth, typedView, without } from './controls.js';
import { endsView, numberOrText } from './ends-view.js';
import { type ValueAt, valueView } from './value-view.js';
import { VALUE_WORDS as WORDS } from './values.words.js';

type Of<Kind extends ValueSentence['kind']> = ValueAt<Extract<ValueSentence, { readonly kind: Kind }>>;

/** How many of some lines are so. */
export function countView({ id, value, scope, set }: Of<'count'>): TemplateResult {
  return conditionView(
    { kind: 'group', join: 'all', of: value.of },
    {
      counted: true,
      id: `${id}-lines`,
      number: '',
      scope,
      set: (lines) => set({ kind: 'count', of: lines.kind === 'group' ? lines.of : [lines] }),
    },
  );
}

/** When this, then that; otherwise something else. */
export function casesView(at: Of<'cases'>): TemplateResult {
  const { id, value, scope, set } = at;
  const { say, state } = scope.desk;
  return html`<ol class="lines">
      ${value.of.map((one, place) => {
        const number = String(place + 1);
        const change = (changed: typeof one) => set({ ...value, of: nth(value.of, place, changed) });
        return html`<li class="line">
          <fieldset class="value">
            <legend>${say(WORDS['value.case.when'], { number })}</legend>
            ${conditionView(one.when, {
              id: `${id}-${place}-when`,
              number: '',
              scope,
              set: (when) => change({ ...one, when }),
            })}
          </fieldset>
          ${valueView({
            id: `${id}-${place}-then`,
            label: say(WORDS['value.case.then'], { number }),
            value: one.then,
            scope,
            set: (then) => change({ ...one, then }),
          })}
          ${value.of.length > 1
            ? linkButton(`${id}-${place}-remove`, say(WORDS['value.remove.case'], { number }), () => {
                set({ ...value, of: without(value.of, place) });
                void state.focus(`${id}-more`);
              })
            : nothing}
        </li>`;
      })}
    </ol>
    ${linkButton(`${id}-more`, say(WORDS['value.add.case']), () => {
      const added = { when: { kind: 'group', join: 'any', of: [] }, then: { kind: 'given', value: 0 } } as const;
      set({ ...value, of: [...value.of, added] });
      void state.focus(`${id}-${value.of.length}-when-add`);
    })}
    ${valueView({
      id: `${id}-else`,
      label: say(WORDS['value.case.otherwise']),
      value: value.otherwise,
      scope,
      // It would be one more case, and arrow keys that pass it would add one each time.
      never: 'cases',
      set: (otherwise) => set({ ...value, otherwise }),
    })}`;
}

/** What a range of a number gives. */
export function bandedView(at: Of<'ranges'>): TemplateResult {
  const { id, value, scope, set } = at;
  const { say, state } = scope.desk;
  return html`${valueView({
      id: `${id}-of`,
      label: say(WORDS['value.range.of']),
      value: value.value,
      scope,
      set: (number) => set({ ...value, value: number }),
    })}
    <ol class="lines">
      ${value.of.map((range, place) => {
        const number = String(place + 1);
        const change = (changed: RangeGiving) => set({ ...value, of: nth(value.of, place, changed) });
        return html`<li class="line">
          <fieldset class="value">
            <legend>${say(WORDS['value.range'], { number })}</legend>
            <div class="ends">
              ${endsView({
                id: `${id}-${place}`,
                ends: range,
                say,
                set: (ends) => change({ ...ends, gives: range.gives }),
              })}
              ${typedView({
                id: `${id}-${place}-gives`,
                label: say(WORDS['value.range.gives']),
                value: String(range.gives),
                set: (text) => change({ ...range, gives: numberOrText(text) }),
              })}
            </div>
          </fieldset>
          ${value.of.length > 1
            ? linkButton(`${id}-${place}-remove`, say(WORDS['value.remove.range'], { number }), () => {
                set({ ...value, of: without(value.of, place) });
                void state.focus(`${id}-more`);
              })
            : nothing}
        </li>`;
      })}
    </ol>
    ${linkButton(`${id}-more`, say(WORDS['value.add.range']), () => {
      set({ ...value, of: [...value.of, { gives: 0 }] });
      void state.focus(`${id}-${value.of.length}-min`);
    })}`;
}

/** Codes, each with what makes it one of the answer. */
export function codesView(at: Of<'codes'>): TemplateResult {
  const { id, value, scope, set } = at;
  const { say } = scope.desk;
  return html`<ol class="lines">
    ${value.of.map((one, place) => {
      const number = String(place + 1);
      const change = (changed: typeof one) => set({ ...value, of: nth(value.of, place, changed) });
      return html`<li class="line">
        ${typedView({
          id: `${id}-${place}-gives`,
          label: say(WORDS['value.code'], { number }),
          value: one.gives,
          set: (gives) => change({ ...one, gives }),
        })}
        <fieldset class="value">
          <legend>${say(WORDS['value.code.when'])}</legend>
          ${conditionView(one.when, {
            id: `${id}-${place}-when`,
            number: '',
            scope,
            set: (when) => change({ ...one, when }),
          })}
        </fieldset>
      </li>`;
    })}
  </ol>`;
}
