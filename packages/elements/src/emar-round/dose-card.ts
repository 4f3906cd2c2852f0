// SPDX-License-Identifier: Apache-2.0
import type { CheckAnswer, EvaluatedSlot } from '@careplan-kit/emar';
import { type TemplateResult, html, nothing } from 'lit';
import { headingView } from '../about-me/view-tools.js';
import { amountWords, doseWords, endOf, productWords, routeWords } from '../medicines-views/dose-words.js';
import { checkOf } from './check-of.js';
import { amountBox, doingView, idOf, readingBoxes, timeBox, wordsBox } from './card-boxes.js';
import { DOSE_CARD_WORDS as WORDS } from './dose-card.words.js';
import { NOT_GIVEN, NOT_GIVEN_GAP } from './not-given.js';
import { reasonsView } from './reasons-view.js';
import type { CardOf, RoundTools } from './round-tools.js';
import { whyNotView } from './why-not-view.js';

/** Name, strength and form of the product: checked by eye where nothing is scanned (R38). */
export function medicineView({ key, order }: CardOf, tools: RoundTools): TemplateResult {
  const { lib, facts, level } = tools;
  const { name, more } = productWords(lib.findMedication(facts, order.medicationId), order.medicationId);
  return html`${headingView(html`<bdi>${name}</bdi>`, {
    level: level + 2,
    name: 'medicine',
    id: `name-${idOf(key)}`,
  })}
  ${more ? html`<p class="product"><bdi>${more}</bdi></p>` : nothing}`;
}

/** How much, how, and what the prescriber wrote with it. */
export function directionsView({ order, slot }: CardOf, tools: RoundTools): TemplateResult {
  const { say } = tools;
  const dose = doseWords(order, slot ? slot.dose : undefined, say);
  const route = routeWords(order, say);
  return html`
    <p class="dose">
      ${dose ? say(WORDS['emarRound.give'], { dose }) : say(WORDS['emarRound.noDose'])}${route ? `, ${route}` : nothing}
    </p>
    ${order.doseText ? html`<p class="directions"><bdi>${order.doseText}</bdi></p>` : nothing}
  `;
}

export function marksView({ order, slot }: CardOf, status: string | null, tools: RoundTools): TemplateResult {
  const { say, lib, facts, clock } = tools;
  const medication = lib.findMedication(facts, order.medicationId);
  const bad = status === 'late' || status === 'missed';
  const words = status !== null && Object.hasOwn(lib.STATUS_WORDS, status) ? status : null;
  return html`<p class="marks">
    ${lib.isTimeCritical(order)
      ? html`<span class="badge worst">${say(WORDS['emarRound.timeCritical'])}</span> `
      : nothing}
    ${medication?.controlledDrugSchedule === undefined
      ? nothing
      : html`<span class="badge">${say(WORDS['emarRound.controlled'])}</span> `}
    ${slot ? html`<span class="badge">${say(WORDS['emarRound.dueAt'], { time: clock(slot.dueUtc) })}</span> ` : nothing}
    ${words
      ? html`<span class=${bad ? 'badge worst' : 'badge'}>
          ${say(lib.STATUS_WORDS[words as keyof typeof lib.STATUS_WORDS])}
        </span>`
      : nothing}
  </p>`;
}

const asksReason = ({ codes }: CheckAnswer, tools: RoundTools, key: string) =>
  codes.some((code) => ['REASON_REQUIRED', 'LATE', 'TOO_EARLY'].includes(code)) ||
  (tools.desk.entry(key).reason ?? '') !== '';

/** What has to be entered before the dose is recorded whole. None of it keeps a dose from being recorded. */
export function entriesView(card: CardOf, answer: CheckAnswer, tools: RoundTools): unknown {
  const { say, desk } = tools;
  const { key, order } = card;
  const { fault, witness, product, advisedBy } = desk.entry(key);
  // What was written stays to be seen when it lifts what held the dose back.
  const isHeld = advisedBy !== undefined || answer.reasons.some(tools.holds);
  const { maxDoseNow } = answer;
  const none = maxDoseNow?.value === 0;
  const most =
    maxDoseNow &&
    say(WORDS[none ? 'emarRound.amount.none' : 'emarRound.amount.most'], { dose: amountWords(maxDoseNow, say) });
  const wantsWitness = witness !== undefined || answer.codes.some((code) => code.startsWith('WITNESS_'));
  const wantsSite = order.patch !== undefined || answer.codes.includes('SITE_REQUIRED');
  return html`
    ${endOf(order, 'high') ? amountBox(card, tools, most) : nothing}
    ${wantsSite ? wordsBox(key, 'site', say(WORDS['emarRound.site']), tools) : nothing} ${readingBoxes(card, tools)}
    ${isHeld ? wordsBox(key, 'advisedBy', say(WORDS['emarRound.advisedBy']), tools) : nothing}
    ${isHeld || asksReason(answer, tools, key)
      ? wordsBox(key, 'reason', say(WORDS['emarRound.reason']), tools)
      : nothing}
    ${wantsWitness
      ? html`<div class="witness">
          ${witness
            ? html`<p class="witnessed">${say(WORDS['emarRound.witness.by'], { name: witness.name })}</p>`
            : nothing}
          ${tools.canAskWitness
            ? doingView({
                words: say(WORDS['emarRound.witness']),
                name: 'ask-witness',
                about: `name-${idOf(key)}`,
                run: () => tools.askWitness(card),
              })
            : html`<p class="hint">${say(WORDS['emarRound.witness.cannot'])}</p>`}
          ${fault === 'witness'
            ? html`<p class="error" role="alert">${say(WORDS['emarRound.witness.failed'])}</p>`
            : nothing}
        </div>`
      : nothing}
    ${fault === 'scan' ? html`<p class="error" role="alert">${say(WORDS['emarRound.scan.unread'])}</p>` : nothing}
    ${product === order.medicationId ? html`<p class="hint">${say(WORDS['emarRound.scan.right'])}</p>` : nothing}
  `;
}

/** The part of a card that asks what happened: at another time, or a part of the dose. */
function askedView(card: CardOf, tools: RoundTools): unknown {
  const { say, desk } = tools;
  const { key } = card;
  const { open, amount, time } = desk.entry(key);
  const cancel = doingView({
    words: say(WORDS['emarRound.cancel']),
    name: 'cancel',
    run: () => desk.enter(key, { open: undefined, fault: undefined }),
  });
  const record = (run: () => void) =>
    doingView({ words: say(WORDS['emarRound.record']), name: 'record', main: true, about: `name-${idOf(key)}`, run });
  if (open === 'part')
    return html`<div class="asked">
      ${amountBox(card, tools)} ${wordsBox(key, 'reason', say(WORDS['emarRound.reason']), tools)}
      <div class="doings">${record(() => tools.tell(card, { outcome: 'given-partial' }))}${cancel}</div>
    </div>`;
  if (open !== 'earlier') return nothing;
  return html`<div class="asked">
    ${timeBox(card, tools)} ${amount === undefined ? nothing : amountBox(card, tools)}
    ${wordsBox(key, 'reason', say(WORDS['emarRound.reason']), tools)}
    <div class="doings">
      ${record(() => {
        const givenAt = tools.momentOf(time);
        if (givenAt === null) desk.enter(key, { fault: 'time' });
        else tools.tell(card, { outcome: 'given', givenAt });
      })}${cancel}
    </div>
  </div>`;
}

/** What can be told of a dose. */
function doingsView(card: CardOf, held: boolean, isGap: boolean, tools: RoundTools): TemplateResult {
  const { say, desk, tell } = tools;
  const { key } = card;
  const { open } = desk.entry(key);
  const about = `name-${idOf(key)}`;
  const toggle = (what: 'not-given' | 'part' | 'earlier') =>
    desk.enter(key, { open: open === what ? undefined : what, fault: undefined });
  return html`<div class="doings">
    ${isGap
      ? nothing
      : doingView({
          words: say(WORDS[held ? 'emarRound.allTheSame' : 'emarRound.given']),
          name: held ? 'all-the-same' : 'give',
          main: !held,
          about: held ? `${about} reasons-${idOf(key)}` : about,
          run: () => tell(card, { outcome: 'given' }),
        })}
    ${doingView({
      words: say(WORDS['emarRound.notGiven']),
      name: 'not-given',
      about,
      expanded: open === 'not-given',
      run: () => toggle('not-given'),
    })}
    ${doingView({
      words: say(WORDS['emarRound.part']),
      name: 'part',
      about,
      expanded: open === 'part',
      run: () => toggle('part'),
    })}
    ${doingView({
      words: say(WORDS['emarRound.earlier']),
      name: 'earlier',
      about,
      expanded: open === 'earlier',
      run: () => toggle('earlier'),
    })}
    ${tools.canScan && !isGap
      ? doingView({ words: say(WORDS['emarRound.scan']), name: 'scan-pack', about, run: () => tools.scanProduct(card) })
      : nothing}
  </div>`;
}

/** One dose that waits for an answer. A gap of an earlier round is asked about and not given now. */
export function doseCard({ slot, status }: EvaluatedSlot, isGap: boolean, tools: RoundTools): TemplateResult {
  const { lib, say, desk, mayRecord } = tools;
  const { slotKey: key, order } = slot;
  const card: CardOf = { key, order, slot };
  const answer = isGap ? null : checkOf(card, tools);
  const held = answer?.reasons.some(tools.holds) ?? false;
  const { open } = desk.entry(key);
  return html`<li class="card ${status}" part="card" data-slot=${key}>
    ${marksView(card, status, tools)} ${medicineView(card, tools)} ${directionsView(card, tools)}
    ${slot.flags.map((flag) => html`<p class="flag">${say(lib.FLAG_WORDS[flag])}</p>`)}
    ${answer ? reasonsView(key, answer, tools) : nothing}
    ${mayRecord
      ? html`${answer ? entriesView(card, answer, tools) : nothing} ${doingsView(card, held, isGap, tools)}
        ${open === 'not-given' ? whyNotView(card, isGap ? NOT_GIVEN_GAP : NOT_GIVEN, tools) : askedView(card, tools)}`
      : nothing}
  </li>`;
}
