// SPDX-License-Identifier: Apache-2.0
import type { Facts } from '../facts/facts.js';
import type { Medication } from '../facts/medication.js';
import type { Outcome } from '../facts/outcome.js';
import type { Quantity } from '../facts/parts.js';
import { slotsOfOrder } from '../slots/index.js';
import { HOURS_24, MINUTE, toIso } from '../time/instants.js';
import { CHECK_WORDS } from '../words/check.words.js';
import { type Sentence, sentence } from '../words/phrase.js';
import { awayAt } from '../windows/presence.js';
import { allergyReasons } from './allergy-reasons.js';
import { CHECK_CODES, type CheckCode, OVERRIDES } from './codes.js';
import { covertReasons } from './covert-reasons.js';
import { aboveOrdered, doseReasons } from './dose-reasons.js';
import { historyReasons } from './history-reasons.js';
import { identityReasons } from './identity-reasons.js';
import { type Incident, incidentOf } from './incident.js';
import { limitFindings, type Rolling24h } from './limit-reasons.js';
import { lookAheadReasons, nextScheduled } from './look-ahead.js';
import { measurementReasons } from './measurement-reasons.js';
import { orderReasons } from './order-reasons.js';
import { patchReasons, usedSites } from './patch-reasons.js';
import { type CheckArgs, type Proposed, propose, type Reason } from './proposed.js';
import { sequenceReasons } from './sequence-reasons.js';
import { slotReasons } from './slot-reasons.js';
import { stockReasons } from './stock-reasons.js';
import { workerReasons } from './worker-reasons.js';

/** One reason as people read it. */
export interface CheckReason {
  readonly code: CheckCode;
  /** A reason that was overridden no longer holds the dose back, and is still said. */
  readonly effect: 'block' | 'warn';
  readonly overridden: boolean;
  readonly sentence: Sentence;
  /** What somebody has to give to go on in spite of it. */
  readonly overrideRequires?: readonly string[];
}

/** The answer to a check: every reason at once, never the first alone. */
export interface CheckAnswer {
  readonly decision: 'allow' | 'warn' | 'block' | 'accept-with-incident';
  readonly codes: readonly CheckCode[];
  readonly reasons: readonly CheckReason[];
  readonly nextAllowedAt?: string;
  /** On the clock of the service, with its offset. */
  readonly nextAllowedLocal?: string;
  readonly rolling24h?: Rolling24h;
  /** The same for each ingredient. */
  readonly ingredients: readonly Rolling24h[];
  readonly maxDoseNow?: Quantity;
  readonly affectedRecords: readonly string[];
  readonly nextScheduled?: { readonly slotKey: string; readonly earliestAfterPrn: string };
  readonly siteFreeFrom?: string;
  readonly sitesResting: readonly { readonly site: string; readonly freeFrom: string }[];
  readonly suggestedOutcome?: Outcome;
  readonly incident?: Incident;
  /** Minutes since the last dose of the same order (R19). */
  readonly minutesSinceLastDose?: number;
  /** Minutes from this dose to the next regular one, and whether that is less than the interval asks for (R20). */
  readonly minutesToNextSlot?: number;
  readonly seekAdvice?: boolean;
  /** Shown where nothing was scanned: never nothing (R38). */
  readonly confirm?: { readonly name: string; readonly strength: string | null; readonly form: string | null };
  /** Said with the product whatever the reasons: paraffin burns (R65). */
  readonly warnings: readonly string[];
  /** Checks for which the facts hold nothing at all. */
  readonly notChecked: readonly string[];
}

const hasWords = (text: string | undefined): boolean => (text ?? '').trim() !== '';

/** Whether what was given with the override is what the code asks for. */
function isOverridden(code: CheckCode, { override, reason }: Proposed['args']): boolean {
  if (!override?.codes?.includes(code) || !Object.hasOwn(OVERRIDES, code)) return false;
  const given = {
    reason: hasWords(override.reason) || hasWords(reason),
    prescriber: hasWords(override.prescriber) || hasWords(override.advisedBy),
    'prescriber-or-pharmacist-advice': hasWords(override.advisedBy) || hasWords(override.prescriber),
  };
  return OVERRIDES[code as keyof typeof OVERRIDES].every((need) => given[need]);
}

/** The next dose of the order after this one; one more than a month away changes nothing of when to give this one. */
function nextSlotOf({ order, facts, due }: Proposed) {
  if (!order || due === undefined) return undefined;
  return slotsOfOrder(facts, order.id, due + 1, due + NEXT_DAYS * HOURS_24)[0];
}

const NEXT_DAYS = 35;

function timesAround(on: Proposed, interval: number) {
  const { doses, chain, at } = on;
  const before = doses.filter(({ record, latest }) => chain.has(record.orderId ?? '') && latest <= at);
  const last = Math.max(...before.map(({ latest }) => latest));
  const next = nextSlotOf(on);
  const toNext = next && Math.floor((next.due - at) / MINUTE);
  return {
    ...(Number.isFinite(last) ? { minutesSinceLastDose: Math.floor((at - last) / MINUTE) } : {}),
    ...(toNext === undefined ? {} : { minutesToNextSlot: toNext, seekAdvice: toNext < interval }),
  };
}

const OUTCOMES_OFFERED: Partial<Record<CheckCode, Outcome>> = {
  MEASUREMENT_OUT_OF_RANGE: 'withheld-clinical',
  ORDER_SUSPENDED: 'withheld-instruction',
};

function suggestedOutcome(on: Proposed, codes: readonly CheckCode[]): Outcome | undefined {
  if (on.slot?.flags.includes('omitInstructed')) return 'omit-instructed';
  if (on.order && codes.includes('PERSON_AWAY')) {
    return (awayAt(on.facts, on.order, on.at) ?? awayAt(on.facts, on.order, on.due ?? on.at))?.outcome;
  }
  return codes.map((code) => OUTCOMES_OFFERED[code]).find((one) => one !== undefined);
}

const decide = (isFact: boolean, reasons: readonly CheckReason[]): CheckAnswer['decision'] => {
  if (reasons.some(({ effect }) => effect === 'block')) return isFact ? 'accept-with-incident' : 'block';
  return reasons.length > 0 ? 'warn' : 'allow';
};

/**
 * Checks a dose that is about to be given (`prepare`, which may be held back) or was given (`record-fact`, which never
 * is), and says every reason at once. Blocking is decision support that the host turns on and owns; an answer without a
 * reason says only that nothing recorded speaks against the dose.
 *
 * @throws DataError for arguments of a wrong shape
 */
export function checkAdministration(facts: Facts, args: CheckArgs): CheckAnswer {
  const on = propose(facts, args);
  const limits = limitFindings(on);
  const next = nextScheduled(on);
  const found: readonly Reason[] = [
    ...identityReasons(on),
    ...allergyReasons(on),
    ...orderReasons(on),
    ...slotReasons(on),
    ...doseReasons(on),
    ...(limits.reasons.some(({ code }) => code === 'MAX_24H_AMOUNT') ? [] : aboveOrdered(on)),
    ...limits.reasons,
    ...lookAheadReasons(next),
    ...sequenceReasons(on),
    ...measurementReasons(on),
    ...workerReasons(on),
    ...patchReasons(on),
    ...covertReasons(on),
    ...stockReasons(on),
    ...historyReasons(on),
  ];
  const medicine = on.medication?.name ?? on.medicationId ?? '';
  const reasons = found.map(({ code, values }): CheckReason => {
    const overridden = isOverridden(code, on.args);
    const requires = Object.hasOwn(OVERRIDES, code) ? OVERRIDES[code as keyof typeof OVERRIDES] : undefined;
    return {
      code,
      effect: overridden ? 'warn' : CHECK_CODES[code],
      overridden,
      sentence: sentence(CHECK_WORDS[code], { ...values, medicine }, facts.timezone),
      ...(requires ? { overrideRequires: requires } : {}),
    };
  });
  const codes = [...new Set(reasons.map(({ code }) => code))];
  const decision = decide(on.isFact, reasons);
  const resting = usedSites(on);
  const site = codes.includes('SITE_RECENTLY_USED') && resting.find((one) => one.site === on.args.site);
  const interval = Math.max(0, on.order?.prn?.minIntervalMinutes ?? 0, ...intervalOf(on));
  const outcome = suggestedOutcome(on, codes);
  const { nextAllowedAt } = limits;
  return {
    decision,
    codes,
    reasons,
    ...(nextAllowedAt === undefined
      ? {}
      : { nextAllowedAt, nextAllowedLocal: on.zone.local(Date.parse(nextAllowedAt)).text }),
    ...(limits.rolling24h ? { rolling24h: limits.rolling24h } : {}),
    ingredients: limits.ingredients,
    ...(limits.maxDoseNow ? { maxDoseNow: limits.maxDoseNow } : {}),
    affectedRecords: limits.affectedRecords,
    ...(next ? { nextScheduled: { slotKey: next.slotKey, earliestAfterPrn: next.earliestAfterPrn } } : {}),
    ...(site ? { siteFreeFrom: toIso(site.freeFrom) } : {}),
    sitesResting: resting.map((one) => ({ site: one.site, freeFrom: toIso(one.freeFrom) })),
    ...(outcome ? { suggestedOutcome: outcome } : {}),
    ...(decision === 'accept-with-incident' ? { incident: incidentOf(on.settings, codes) } : {}),
    ...timesAround(on, interval),
    ...(on.args.scan?.medicationId === undefined && on.medication
      ? {
          confirm: {
            name: on.medication.name,
            strength: on.medication.strengthText ?? null,
            form: on.medication.form ?? null,
          },
        }
      : {}),
    warnings: warningsOf(on.medication),
    notChecked: on.person ? [] : ['allergies', 'personal-limits'],
  };
}

const intervalOf = ({ settings, medication }: Proposed): readonly number[] =>
  (medication?.ingredients ?? []).map(({ id }) => settings.ingredientLimits[id]?.minIntervalMinutes ?? 0);

const warningsOf = (medication: Medication | undefined): readonly string[] =>
  medication?.highRisk?.includes('emollient-fire-risk') ? ['EMOLLIENT_FIRE_RISK'] : [];
