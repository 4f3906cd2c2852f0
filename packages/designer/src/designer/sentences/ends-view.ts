// SPDX-License-Identifier: Apache-2.0
import type { Say } from '@careplan-kit/elements/base';
import type { Range } from '@careplan-kit/forms/contract';
import { type TemplateResult, html } from 'lit';
import { typed } from '../../design/sentences/lines.js';
import { selectView, typedView } from './controls.js';
import { ENDS_WORDS } from './ends.words.js';

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
