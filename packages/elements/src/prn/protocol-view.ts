// SPDX-License-Identifier: Apache-2.0
import type { Order } from '@careplan-kit/emar';
import { type TemplateResult, html } from 'lit';
import { amountWords } from '../medicines-views/dose-words.js';
import { PRN_WORDS as WORDS } from './prn.words.js';
import type { PrnTools } from './prn-tools.js';
import { spanWords } from './span-words.js';

type Line = readonly [label: keyof typeof WORDS, words: string | undefined];

/** The protocol in plain words: what for, what to look for, what first, how often, what should happen, whom to call. */
export function protocolView({ prn = {}, reviewOn }: Order, tools: PrnTools): TemplateResult {
  const { say, formatDay, lib, facts } = tools;
  const { indication, signsToOffer, nonDrugFirst, expectedOutcome, callPrescriberWhen } = prn;
  const { minIntervalMinutes, maxAmountPer24h, maxDosesPer24h, effectCheckAfterMinutes, after = [] } = prn;
  const steps = after.map((step) => {
    const order = lib.findOrder(facts, step);
    return order ? (lib.findMedication(facts, order.medicationId)?.name ?? step) : step;
  });
  const first = [...(nonDrugFirst ? [nonDrugFirst] : []), ...steps].join('; ');
  const most = [
    ...(maxAmountPer24h ? [amountWords(maxAmountPer24h, say)] : []),
    ...(maxDosesPer24h === undefined
      ? []
      : [
          maxDosesPer24h === 1 ? say(WORDS['prn.most.doses.one']) : say(WORDS['prn.most.doses'], { n: maxDosesPer24h }),
        ]),
  ].join(', ');
  const review = prn.reviewOn ?? reviewOn;
  const lines: readonly Line[] = [
    ['prn.for', indication],
    ['prn.signs', signsToOffer],
    ['prn.first', first],
    [
      'prn.between',
      minIntervalMinutes ? say(WORDS['prn.between.words'], { time: spanWords(minIntervalMinutes, say) }) : undefined,
    ],
    ['prn.most', most],
    ['prn.expected', expectedOutcome],
    [
      'prn.look',
      effectCheckAfterMinutes
        ? say(WORDS['prn.look.after'], { time: spanWords(effectCheckAfterMinutes, say) })
        : undefined,
    ],
    ['prn.call', callPrescriberWhen],
    ['prn.review', review === undefined ? undefined : formatDay(review)],
  ];
  const written = lines.filter(([, words]) => (words ?? '').trim() !== '');
  if (written.length === 0) return html`<p class="fault">${say(WORDS['prn.protocol.none'])}</p>`;
  return html`<dl class="how-to" part="protocol" aria-label=${say(WORDS['prn.protocol'])}>
    ${written.map(
      ([label, words]) =>
        html`<div>
          <dt>${say(WORDS[label])}</dt>
          <dd><bdi>${words}</bdi></dd>
        </div>`,
    )}
  </dl>`;
}
