// SPDX-License-Identifier: Apache-2.0
import { type Acknowledgement, type WayBack, stillToAcknowledge } from '@careplan-kit/transfer';
import { type TemplateResult, html, nothing } from 'lit';
import { type ViewTools, headingView } from '../about-me/view-tools.js';
import { TRANSFER_RETURN_WORDS as WORDS } from './transfer-return.words.js';

/** Everybody who must know, with what each of them has read. One worker's reading counts for nobody else. */
export function whoView(back: WayBack, all: readonly Acknowledgement[], now: string, tools: ViewTools): TemplateResult {
  const { say, level, formatMoment } = tools;
  const left = stillToAcknowledge(back, all, now);
  const rows = back.mustKnow.map(({ worker, shifts }) => {
    const still = left.find((one) => one.worker.id === worker.id);
    const own = all.filter((one) => one.packId === back.packId && one.worker.id === worker.id);
    const last = own
      .map(({ at }) => at)
      .sort()
      .at(-1);
    const number = back.changes.length;
    const state = still
      ? say(WORDS['transferReturn.who.left'], { read: number - still.changes.length, number })
      : last
        ? say(WORDS['transferReturn.who.done'], { moment: formatMoment(last) })
        : '';
    const [first] = shifts;
    return html`<li class="who ${still ? 'still' : 'done'}" data-worker=${worker.id}>
      <b>${worker.name}</b>
      <span>${state}</span>
      ${still?.onShift
        ? html`<span class="badge open">${say(WORDS['transferReturn.who.late'])}</span>`
        : still && first
          ? html`<span class="meta"
              >${say(WORDS['transferReturn.who.shift'], { moment: formatMoment(first.starts) })}</span
            >`
          : nothing}
    </li>`;
  });
  return html`<section class="must-know" part="must-know" aria-labelledby="who-title">
    ${headingView(say(WORDS['transferReturn.who']), { level: level + 1, name: 'step-title', id: 'who-title' })}
    ${rows.length > 0
      ? html`<ul>
          ${rows}
        </ul>`
      : html`<p class="warn">${say(WORDS['transferReturn.who.nobody'])}</p>`}
  </section>`;
}
