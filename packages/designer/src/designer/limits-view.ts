// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '@careplan-kit/elements/base';
import { html, nothing } from 'lit';
import type { DraftItem } from '../design/draft.js';
import { box, numberOrTyped, textOrNothing } from './boxes.js';
import type { Desk } from './desk.js';
import { type Ability, kindOf } from './kinds.js';
import { SETTINGS_WORDS as WORDS } from './settings.words.js';

interface Limit {
  readonly key: string;
  readonly label: Phrase;
  readonly hint?: Phrase;
  /** Words and days; everything else is a number. */
  readonly words?: true;
}

/** Which limits a kind of question has: asked of what it can do. */
const LIMITS: Readonly<Partial<Record<Ability, readonly Limit[]>>> = {
  length: [
    { key: 'minLength', label: WORDS['settings.minLength'] },
    { key: 'maxLength', label: WORDS['settings.maxLength'] },
  ],
  range: [
    { key: 'min', label: WORDS['settings.min'] },
    { key: 'max', label: WORDS['settings.max'] },
  ],
  line: [
    { key: 'min', label: WORDS['settings.min'] },
    { key: 'max', label: WORDS['settings.max'] },
    { key: 'step', label: WORDS['settings.step'] },
  ],
  places: [{ key: 'decimalPlaces', label: WORDS['settings.places'] }],
  dates: [
    { key: 'min', label: WORDS['settings.dates.min'], hint: WORDS['settings.dates.hint'], words: true },
    { key: 'max', label: WORDS['settings.dates.max'], hint: WORDS['settings.dates.hint'], words: true },
  ],
  times: [
    { key: 'min', label: WORDS['settings.dates.min'], hint: WORDS['settings.times.hint'], words: true },
    { key: 'max', label: WORDS['settings.dates.max'], hint: WORDS['settings.times.hint'], words: true },
  ],
  several: [{ key: 'mostChoices', label: WORDS['settings.most'] }],
  'value-set': [{ key: 'valueSet', label: WORDS['settings.valueSet'], words: true }],
  signer: [{ key: 'signer', label: WORDS['settings.signer'], words: true }],
};

export const limitsOf = (item: DraftItem): readonly Limit[] =>
  [...kindOf(item).can].flatMap((ability) => LIMITS[ability] ?? []);

/** What a number is counted in, beside the kind of answer. */
export const unitView = (item: DraftItem, { say, run }: Desk, disabled: boolean): unknown =>
  kindOf(item).can.has('unit')
    ? box({
        id: 's-unit',
        label: say(WORDS['settings.unit']),
        value: item['unit'],
        disabled,
        input: (text) => void run({ kind: 'set', id: item.id, key: 'unit', value: textOrNothing(text) }, 'stay'),
      })
    : nothing;

interface DraftUnit {
  readonly code: string;
  readonly label: string;
}

const unitsOf = ({ units }: DraftItem): readonly DraftUnit[] =>
  Array.isArray(units) ? (units as readonly DraftUnit[]) : [];

/** "kg | kilograms". What else is known of a unit, such as its factor, stays with its code. */
function readUnits(text: string, before: readonly DraftUnit[]): readonly DraftUnit[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [code = '', label = code] = line.split('|').map((part) => part.trim());
      return { ...before.find((unit) => unit.code === code), code, label };
    });
}

function unitsBox(item: DraftItem, { say, run }: Desk, disabled: boolean) {
  return html`<div class="field">
    <label class="label" for="s-units">${say(WORDS['settings.units'])}</label>
    <p class="hint" id="s-units-hint">${say(WORDS['settings.units.hint'])}</p>
    <textarea
      class="control long-text"
      id="s-units"
      rows="3"
      aria-describedby="s-units-hint"
      ?readonly=${disabled}
      .value=${unitsOf(item)
        .map(({ code, label }) => `${code} | ${label}`)
        .join('\n')}
      @change=${(event: Event) =>
        void run(
          {
            kind: 'set',
            id: item.id,
            key: 'units',
            value: readUnits((event.target as HTMLTextAreaElement).value, unitsOf(item)),
          },
          'stay',
        )}
    ></textarea>
  </div>`;
}

/** How short, long, small, large, early or late an answer may be, and in what it is counted. */
export function limitsView(item: DraftItem, desk: Desk, disabled: boolean): unknown {
  const { say, run } = desk;
  return html`<div class="limits">
    ${limitsOf(item).map(({ key, label, hint, words }) =>
      box({
        id: `s-${key}`,
        label: say(label),
        hint: hint && say(hint),
        value: item[key],
        disabled,
        numeric: !words,
        input: (text) =>
          void run({ kind: 'set', id: item.id, key, value: words ? textOrNothing(text) : numberOrTyped(text) }, 'stay'),
      }),
    )}
    ${kindOf(item).can.has('units') ? unitsBox(item, desk, disabled) : nothing}
  </div>`;
}
