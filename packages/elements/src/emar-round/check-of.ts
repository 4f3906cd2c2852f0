// SPDX-License-Identifier: Apache-2.0
import type { CheckAnswer, CheckReason, Facts } from '@careplan-kit/emar';
import type { CardEntry } from './round-desk.js';
import type { CardOf, RoundTools } from './round-tools.js';

interface Checked {
  readonly entry: CardEntry;
  readonly worker: string | null;
  readonly answer: CheckAnswer;
}

/** Facts never change, so an answer stands for as long as nothing else is entered on its card. */
const checked = new WeakMap<Facts, Map<string, Checked>>();

type Checking = Pick<RoundTools, 'lib' | 'facts' | 'desk' | 'workerId' | 'proposal'>;

/** What somebody went on in spite of: what held it back, who advised it, and why. */
export function overrideOf({ advisedBy, reason }: CardEntry, reasons: readonly CheckReason[]) {
  const [advice, words] = [advisedBy?.trim(), reason?.trim()];
  const codes = reasons.filter(({ effect }) => effect === 'block').map(({ code }) => code);
  if (codes.length === 0 || (!advice && !words)) return undefined;
  return { codes, ...(words ? { reason: words } : {}), ...(advice ? { advisedBy: advice } : {}) };
}

/**
 * What speaks against the dose of a card as it is entered. It is worked out again only where the facts are others or
 * something is entered on this card: a key pressed on one card asks nothing of the others.
 */
export function checkOf(card: CardOf, tools: Checking): CheckAnswer {
  const { lib, facts, desk, workerId } = tools;
  const answers = checked.get(facts) ?? new Map<string, Checked>();
  checked.set(facts, answers);
  const entry = desk.entry(card.key);
  const before = answers.get(card.key);
  if (before && before.entry === entry && before.worker === workerId) return before.answer;
  const proposal = tools.proposal(card);
  const plain = lib.checkAdministration(facts, proposal);
  const override = overrideOf(entry, plain.reasons);
  const answer = override ? lib.checkAdministration(facts, { ...proposal, override }) : plain;
  answers.set(card.key, { entry, worker: workerId, answer });
  return answer;
}
