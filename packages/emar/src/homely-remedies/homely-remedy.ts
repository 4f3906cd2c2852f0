// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { Instant, parseWith } from '@careplan-kit/model';
import { exact, ZERO } from '../amounts/decimal.js';
import { ingredientIds, plainName } from '../amounts/ingredient-names.js';
import { unitsIn } from '../amounts/ingredients.js';
import { CHECK_CODES, type CheckCode } from '../check/codes.js';
import { allergyReasons } from '../check/allergy-reasons.js';
import type { CheckReason } from '../check/check-administration.js';
import { orderReasons } from '../check/order-reasons.js';
import { limitFindings, type Rolling24h } from '../check/limit-reasons.js';
import { type Proposed, propose, type Reason } from '../check/proposed.js';
import { isSameProduct } from '../check/identity-reasons.js';
import { stockReasons } from '../check/stock-reasons.js';
import type { HomelyRemedy } from '../facts/discharge.js';
import { type Facts, findMedication } from '../facts/index.js';
import { Id, Quantity, Words } from '../facts/parts.js';
import { HOUR, HOURS_24, toIso } from '../time/instants.js';
import { CHECK_WORDS } from '../words/check.words.js';
import { sentence } from '../words/phrase.js';

const Args = z.looseObject({
  medicationId: Id,
  at: z.optional(Instant),
  dose: z.optional(Quantity),
  administratorId: z.optional(Id),
  symptom: z.optional(Words),
  /** Exclusions in words that somebody has asked about: none of them holds. */
  exclusionsConfirmed: z.optional(z.boolean()),
});

/** The answer to whether a homely remedy may be given (R78). */
export interface HomelyRemedyAnswer {
  readonly decision: 'allow' | 'warn' | 'block';
  readonly codes: readonly CheckCode[];
  readonly reasons: readonly CheckReason[];
  /** First dose of this spell. */
  readonly firstGivenAt?: string;
  readonly advice?: string;
  readonly nextAllowedAt?: string;
  readonly rolling24h?: Rolling24h;
  readonly maxDoseNow?: Quantity;
  /** Exclusions that only a person can answer; asked where the facts are those of a person. */
  readonly ask: readonly string[];
}

/** A spell is over when none was given for so long, in hours (a default of ours). */
const SPELL_ENDS_AFTER_HOURS = 168;

function remedyOf(facts: Facts, medicationId: string): HomelyRemedy | undefined {
  const product = findMedication(facts, medicationId);
  return facts.homelyRemedies.find(
    (one) => one.medicationId === medicationId || isSameProduct(product, findMedication(facts, one.medicationId)),
  );
}

/** The first dose of the spell that is running, counted over every product with the same ingredients. */
function firstOfSpell({ doses, medication, medicationId, at }: Proposed): number | undefined {
  const ids = new Set(ingredientIds(medication));
  const own = doses
    .filter(({ record, latest, medicationId: id, amounts }) => {
      const same = id === medicationId || [...amounts.keys()].some((key) => ids.has(key));
      return record.homelyRemedy === true && same && latest <= at;
    })
    .sort((one, other) => one.earliest - other.earliest);
  let first: number | undefined;
  let before: number | undefined;
  for (const { earliest, latest } of own) {
    if (before === undefined || earliest - before > SPELL_ENDS_AFTER_HOURS * HOUR) first = earliest;
    before = latest;
  }
  return before !== undefined && at - before > SPELL_ENDS_AFTER_HOURS * HOUR ? undefined : first;
}

const REGULAR = /^regular\s+(.+)$/i;
const WEIGHT = /^weight\s+(?:under|below)\s+(\d+(?:\.\d+)?)\s*kg\b/i;

/** Exclusions the facts can answer, and those only a person can. */
function exclusionsOf({ facts, person, personId }: Proposed, excludedWhen: readonly string[]) {
  const holding: string[] = [];
  const ask: string[] = [];
  for (const exclusion of excludedWhen) {
    const regular = REGULAR.exec(exclusion.trim())?.[1];
    const weight = WEIGHT.exec(exclusion.trim())?.[1];
    if (regular !== undefined) {
      const takes = facts.orders.some(
        (order) =>
          order.status === 'active' &&
          !order.asNeeded &&
          (order.personId ?? personId) === personId &&
          ingredientIds(findMedication(facts, order.medicationId)).includes(plainName(regular)),
      );
      if (takes) holding.push(exclusion);
    } else if (weight !== undefined) {
      if (person?.weightKg === undefined) ask.push(exclusion);
      else if (exact(person.weightKg).lt(weight)) holding.push(exclusion);
    } else {
      ask.push(exclusion);
    }
  }
  return { holding, ask };
}

function dosesReason({ doses, medicationId, at }: Proposed, remedy: HomelyRemedy | undefined): readonly Reason[] {
  const most = remedy?.maxDosesPer24h;
  if (most === undefined) return [];
  const given = doses
    .filter(
      (one) => one.record.homelyRemedy === true && one.medicationId === medicationId && one.latest > at - HOURS_24,
    )
    .sort((one, other) => one.latest - other.latest);
  const until = given[given.length - most];
  if (given.length < most || !until) return [];
  const values = { given: given.length, most, until: { moment: until.latest + HOURS_24 } };
  return [{ code: 'MAX_24H_DOSES', values }];
}

/**
 * Whether a remedy of the house may be given: on the list, not excluded, within its hours, within every limit, counted
 * together with all other doses (R23, R24, R78).
 *
 * @throws DataError for arguments of a wrong shape
 */
export function homelyRemedyCheck(facts: Facts, input: unknown): HomelyRemedyAnswer {
  const args = parseWith('These arguments', Args, input);
  const remedy = remedyOf(facts, args.medicationId);
  const dose = args.dose ?? (remedy && Quantity.safeParse(remedy.dose).data);
  const on = propose(facts, {
    ...{ intent: 'prepare' as const, medicationId: args.medicationId, at: args.at ?? facts.now },
    ...(dose ? { dose } : {}),
    ...(args.administratorId === undefined ? {} : { administratorId: args.administratorId }),
  });
  const hours = remedy?.maxDurationHours ?? on.settings.homelyRemedy.maxDurationHours;
  const first = firstOfSpell(on);
  const { holding, ask } = exclusionsOf(on, remedy?.excludedWhen ?? []);
  const limits = limitFindings(on);
  const found: Reason[] = [
    ...(remedy ? [] : [{ code: 'HOMELY_REMEDY_NOT_LISTED' as const }]),
    ...(holding.length > 0
      ? [{ code: 'HOMELY_REMEDY_EXCLUDED' as const, values: { exclusions: holding.join(', ') } }]
      : []),
    ...(first !== undefined && on.at - first > hours * HOUR
      ? [{ code: 'HOMELY_REMEDY_LIMIT' as const, values: { first: { moment: first }, hours } }]
      : []),
    ...allergyReasons(on),
    ...orderReasons(on),
    ...limits.reasons,
    ...dosesReason(on, remedy),
    ...stockReasons(on),
  ];
  const medicine = on.medication?.name ?? args.medicationId;
  const reasons = found.map(
    ({ code, values }): CheckReason => ({
      ...{ code, effect: CHECK_CODES[code], overridden: false },
      sentence: sentence(CHECK_WORDS[code], { ...values, medicine }, facts.timezone),
    }),
  );
  const blocks = reasons.some(({ effect }) => effect === 'block');
  const asks = ask.length > 0 && on.person !== undefined && args.exclusionsConfirmed !== true;
  const known = unitsIn(on.medication, on.dose)?.amount.gt(ZERO);
  return {
    decision: blocks ? 'block' : reasons.length > 0 || asks ? 'warn' : 'allow',
    codes: [...new Set(found.map(({ code }) => code))],
    reasons,
    ...(first === undefined ? {} : { firstGivenAt: toIso(first) }),
    ...(blocks ? { advice: 'contact GP or pharmacist' } : {}),
    ...(limits.nextAllowedAt === undefined ? {} : { nextAllowedAt: limits.nextAllowedAt }),
    ...(limits.rolling24h ? { rolling24h: limits.rolling24h } : {}),
    ...(limits.maxDoseNow && known ? { maxDoseNow: limits.maxDoseNow } : {}),
    ask: args.exclusionsConfirmed === true ? [] : ask,
  };
}
