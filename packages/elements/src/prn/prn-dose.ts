// SPDX-License-Identifier: Apache-2.0
import type { CheckAnswer, Order, Quantity } from '@careplan-kit/emar';
import { type TemplateResult, html, nothing } from 'lit';
import { doingView, idOf } from '../emar-round/card-boxes.js';
import { directionsView, entriesView, marksView, medicineView } from '../emar-round/dose-card.js';
import { DOSE_CARD_WORDS } from '../emar-round/dose-card.words.js';
import { NOT_GIVEN } from '../emar-round/not-given.js';
import { reasonsView } from '../emar-round/reasons-view.js';
import type { CardOf } from '../emar-round/round-tools.js';
import { whyNotView } from '../emar-round/why-not-view.js';
import { amountWords, doseWords, endOf } from '../medicines-views/dose-words.js';
import { protocolView } from './protocol-view.js';
import { PRN_WORDS as WORDS } from './prn.words.js';
import type { PrnTools } from './prn-tools.js';
import { takenView } from './taken-view.js';

/** Whose hands else there are (R27). */
const OTHERS = ['family', 'self', 'hcp', 'ambulance', 'hospital', 'other-agency'] as const;

/** One amount that may be given, with everything that speaks against it. */
interface Choice {
  readonly dose: Quantity | null;
  readonly words: string;
  readonly answer: CheckAnswer;
}

function choicesOf(card: CardOf, least: CheckAnswer, tools: PrnTools): readonly Choice[] {
  const { lib, facts, say } = tools;
  const { order } = card;
  // A witness is told the amount before they sign: it is written first.
  const isWitnessed = least.codes.some((code) => code.startsWith('WITNESS_'));
  const amounts = isWitnessed ? [] : lib.doseChoices(order);
  if (amounts.length > 0)
    return amounts.map((dose) => ({
      dose,
      words: amountWords(dose, say),
      answer: lib.checkAdministration(facts, { ...tools.proposal(card), dose }),
    }));
  return [{ dose: null, words: endOf(order, 'high') ? '' : (doseWords(order, undefined, say) ?? ''), answer: least }];
}

/** From when the recorded limits allow a dose. It never says that one is right. */
function earliestView(order: Order, answer: CheckAnswer, tools: PrnTools): TemplateResult {
  const { say, clock } = tools;
  const { minIntervalMinutes, maxAmountPer24h, maxDosesPer24h } = order.prn ?? {};
  const isLimited =
    (minIntervalMinutes ?? maxAmountPer24h ?? maxDosesPer24h) !== undefined ||
    answer.ingredients.some(({ limit }) => limit !== null);
  const words = answer.nextAllowedAt
    ? say(DOSE_CARD_WORDS['emarRound.earliest'], { time: clock(answer.nextAllowedAt) })
    : say(WORDS[isLimited ? 'prn.earliest.now' : 'prn.earliest.noLimit']);
  return html`<p class=${answer.nextAllowedAt || !isLimited ? 'earliest wait' : 'earliest'} part="earliest">
    ${words}
  </p>`;
}

/** What speaks against a larger amount and not against the least. */
function moreReasons(choices: readonly Choice[], least: CheckAnswer, tools: PrnTools): unknown {
  const { say } = tools;
  return choices.map(({ words, answer }) => {
    const more = answer.reasons.filter(({ code }) => !least.codes.includes(code));
    if (more.length === 0) return nothing;
    return html`<div class="reasons" part="reasons">
      <p class="reasons-title">${say(WORDS['prn.with'], { dose: words })}</p>
      <ul>
        ${more.map(
          ({ code, effect, sentence }) => html`<li class=${effect} data-code=${code}><bdi>${say(sentence)}</bdi></li>`,
        )}
      </ul>
    </div>`;
  });
}

function giveView(card: CardOf, choices: readonly Choice[], least: CheckAnswer, tools: PrnTools): unknown {
  const { say, desk, tell, person } = tools;
  const { key, order } = card;
  const about = `name-${idOf(key)}`;
  if (!tools.isIdentified)
    return doingView({
      words: say(WORDS['prn.who.first'], { name: person.preferredName || person.name }),
      name: 'to-who',
      about,
      run: () => tools.toIdentity(),
    });
  // One amount for each button: nothing is left to write but what is asked for beside it.
  const bare: CardOf = choices[0]?.dose ? { ...card, order: { ...order, doseRange: undefined } } : card;
  const needsAmount = endOf(bare.order, 'high') !== undefined;
  const give = (dose: Quantity | null) => {
    if (needsAmount && !(desk.entry(key).amount ?? '').trim()) desk.enter(key, { fault: 'amount' });
    else tell(card, { outcome: 'given', ...(dose ? { dose } : {}) });
  };
  return html`${entriesView(bare, least, tools)}
    <div class="doings">
      ${choices.map(({ dose, words, answer }) => {
        const held = answer.reasons.some(tools.holds);
        const plain = DOSE_CARD_WORDS[held ? 'emarRound.allTheSame' : 'emarRound.given'];
        return doingView({
          words: words ? say(WORDS[held ? 'prn.given.held' : 'prn.given'], { dose: words }) : say(plain),
          name: held ? 'all-the-same' : 'give',
          main: !held && answer.reasons.length === 0,
          about,
          run: () => give(dose),
        });
      })}
    </div>`;
}

/** What others gave: one press, and how much and when can follow. */
function othersView(card: CardOf, tools: PrnTools): unknown {
  const { say, tell } = tools;
  return html`<div class="asked" role="group" aria-labelledby="who-${idOf(card.key)}">
    <p class="ask" id="who-${idOf(card.key)}">${say(DOSE_CARD_WORDS['emarRound.who.gave'])}</p>
    <div class="choices">
      ${OTHERS.map((source) =>
        doingView({
          words: say(DOSE_CARD_WORDS[`emarRound.source.${source}`]),
          name: `source ${source}`,
          about: `name-${idOf(card.key)}`,
          run: () => tell(card, { outcome: 'given-by-other', source }),
        }),
      )}
    </div>
  </div>`;
}

function besideView(card: CardOf, tools: PrnTools): TemplateResult {
  const { say, desk, tell, family } = tools;
  const { key } = card;
  const about = `name-${idOf(key)}`;
  const { open } = desk.entry(key);
  const toggle = (what: 'not-given' | 'others') => desk.enter(key, { open: open === what ? undefined : what });
  const gave = (administratorId?: string) =>
    tell(card, {
      ...{ outcome: 'given-by-other', source: 'family' },
      ...(administratorId === undefined ? {} : { administratorId }),
    });
  return html`<div class="doings beside">
      ${family.length === 0
        ? doingView({ words: say(WORDS['prn.familyGave']), name: 'family', about, run: () => gave() })
        : family.map(({ id, name }) =>
            doingView({ words: say(WORDS['prn.nameGave'], { name }), name: 'family', about, run: () => gave(id) }),
          )}
      ${doingView({
        words: say(WORDS['prn.others']),
        name: 'others',
        about,
        expanded: open === 'others',
        run: () => toggle('others'),
      })}
      ${doingView({
        words: say(DOSE_CARD_WORDS['emarRound.notGiven']),
        name: 'not-given',
        about,
        expanded: open === 'not-given',
        run: () => toggle('not-given'),
      })}
    </div>
    ${open === 'others' ? othersView(card, tools) : nothing}
    ${open === 'not-given' ? whyNotView(card, NOT_GIVEN, tools) : nothing}`;
}

/** One as-needed medicine: from when, what was taken, what speaks against it, and what happened in one press. */
export function prnDose(order: Order, tools: PrnTools): TemplateResult {
  const { lib, facts, mayRecord } = tools;
  const card: CardOf = { key: order.id, order, slot: null };
  const least = lib.checkAdministration(facts, tools.proposal(card));
  const choices = choicesOf(card, least, tools);
  return html`<li class="card prn" part="card" data-order=${order.id}>
    ${marksView(card, null, tools)} ${medicineView(card, tools)} ${directionsView(card, tools)}
    ${earliestView(order, least, tools)} ${takenView(order, least, tools)} ${protocolView(order, tools)}
    ${reasonsView(order.id, least, tools)} ${moreReasons(choices, least, tools)}
    ${mayRecord ? html`${giveView(card, choices, least, tools)} ${besideView(card, tools)}` : nothing}
  </li>`;
}
