// SPDX-License-Identifier: Apache-2.0
import type { QuestionWords } from '@careplan-kit/forms/contract';
import type { FieldTools } from '../field-views/field-view.js';
import { BODY_WORDS as WORDS } from './body.words.js';
import { Drawing } from './drawing.js';
import type { EarlierMarks } from './earlier-marks.js';
import { markInWords } from './mark-words.js';

/** More do not stand beside one another; the others are counted, and are in the record. */
const MOST_SHOWN = 4;

/** How the body was marked before, each time with its day, drawings and words, beside one another. Read only. */
export function earlierView(earlier: readonly EarlierMarks[], words: QuestionWords, tools: FieldTools): HTMLElement {
  const { document, say, formatDay } = tools;
  const details = document.createElement('details');
  details.className = 'body-earlier';
  details.setAttribute('part', 'body-earlier');
  details.appendChild(document.createElement('summary')).textContent = say(WORDS['body.earlier'], {
    count: earlier.length,
  });
  const row = details.appendChild(document.createElement('div'));
  row.className = 'body-earlier-row';
  for (const { at, marks } of earlier.slice(0, MOST_SHOWN)) {
    const one = row.appendChild(document.createElement('section'));
    const day = one.appendChild(document.createElement('p'));
    day.className = 'body-earlier-day';
    day.textContent = at === undefined ? say(WORDS['body.earlier.undated']) : formatDay(at);
    const views = one.appendChild(document.createElement('div'));
    views.className = 'body-views';
    for (const view of ['front', 'back'] as const) {
      const drawing = new Drawing(tools, view, () => undefined);
      drawing.show(marks);
      views.append(drawing.element);
    }
    const list = one.appendChild(document.createElement('ul'));
    for (const [number, mark] of marks.entries())
      list.appendChild(document.createElement('li')).textContent = markInWords(mark, number, words, tools);
    if (marks.length === 0) list.replaceWith(say(WORDS['body.none.then']));
  }
  const left = earlier.length - MOST_SHOWN;
  if (left > 0)
    details.appendChild(document.createElement('p')).textContent = say(WORDS['body.earlier.more'], { count: left });
  return details;
}
