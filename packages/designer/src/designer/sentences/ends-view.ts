// SPDX-License-Identifier: Apache-2.0
import type { Phrase, Say } from '@careplan-kit/elements/base';
import type { Range } from '@careplan-kit/forms/contract';
import { type TemplateResult, html } from 'lit';
import { typed } from '../../design/sentences/lines.js';
import { selectView, typedView } from './controls.js';

const low = 'Choice: whether the lower number of a range counts.';
const high = 'Choice: whether the upper number of a range counts.';

export const ENDS_WORDS = {
  'ends.low': { en: 'From', cy: 'O', note: 'Label: lower number of a range.' },
  'ends.high': { en: 'To', cy: 'I', note: 'Label: upper number of a range.' },
  'ends.low.counts': { en: 'from this number', cy: 'o’r rhif hwn', note: low },
  'ends.low.not': { en: 'above this number', cy: 'uwchlaw’r rhif hwn', note: low },
  'ends.high.counts': { en: 'to this number', cy: 'i’r rhif hwn', note: high },
  'ends.high.not': { en: 'below this number', cy: 'islaw’r rhif hwn', note: high },
  'ends.low.how': { en: 'Begins', cy: 'Yn dechrau', note: 'Label of the select with “from” and “above”.' },
  'ends.high.how': { en: 'Ends', cy: 'Yn gorffen', note: 'Label of the select with “to” and “below”.' },
  'ends.notNumber': { en: '“{text}” is not a number.', cy: 'Nid yw “{text}” yn rhif.', note: 'At an end of a range.' },
} as const satisfies Record<string, Phrase>;

interface Ends {
  readonly id: string;
  readonly ends: Range;
  readonly say: Say;
  readonly set: (ends: Range) => void;
}

/** Digits as a number, anything else as it was typed. */
export function numberOrText(text: string): string | number {
  const value = typed(text, 'number');
  return value.kind === 'given' && typeof value.value === 'number' ? value.value : text.trim();
}

const DECIMAL = /^-?\d+(\.\d+)?$/;

/** Both ends of a range: a number, and whether it counts. An empty box is no end. */
export function endsView({ id, ends, say, set }: Ends): TemplateResult {
  const side = (name: 'low' | 'high', counts: 'min' | 'max', not: 'over' | 'under') => {
    const { [counts]: inclusive, [not]: exclusive, ...rest } = ends;
    const value = exclusive ?? inclusive;
    const text = value === undefined ? '' : String(value);
    const error = text === '' || DECIMAL.test(text) ? undefined : say(ENDS_WORDS['ends.notNumber'], { text });
    const isNot = exclusive !== undefined;
    return html`${typedView({
      id: `${id}-${counts}`,
      label: say(ENDS_WORDS[`ends.${name}`]),
      value: text,
      kind: 'number',
      error,
      set: (given) => set(given.trim() === '' ? rest : { ...rest, [isNot ? not : counts]: numberOrText(given) }),
    })}
    ${selectView({
      id: `${id}-${counts}-how`,
      label: say(ENDS_WORDS[`ends.${name}.how`]),
      value: isNot ? 'not' : 'counts',
      lists: [
        {
          choices: [
            { value: 'counts', words: say(ENDS_WORDS[`ends.${name}.counts`]) },
            { value: 'not', words: say(ENDS_WORDS[`ends.${name}.not`]) },
          ],
        },
      ],
      choose: (chosen) => value !== undefined && set({ ...rest, [chosen === 'not' ? not : counts]: value }),
    })}`;
  };
  return html`${side('low', 'min', 'over')} ${side('high', 'max', 'under')}`;
}
