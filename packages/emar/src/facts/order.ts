// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { CalendarDate, Instant } from '@careplan-kit/model';
import { Count, DateOrInstant, DayCount, Id, Minutes, Quantity, Words } from './parts.js';
import { Timing } from './timing.js';

const Hours = z.number().check(z.positive(), z.maximum(876_600));
const Days = z.int().check(z.positive(), z.maximum(36_525));
const Several = z.number().check(z.nonnegative());

const WindowMinutes = Minutes.check(z.maximum(43_200));

/** How early, how late, and when missed, in minutes from the due time (R16). */
export const Window = z.looseObject({ early: WindowMinutes, late: WindowMinutes, missed: WindowMinutes });
export type Window = z.output<typeof Window>;

/** A variable dose. A low end without a high one is refused by `validateOrder`. */
export const DoseRange = z.looseObject({
  low: z.optional(z.union([Several, Quantity])),
  high: z.optional(z.union([Several, Quantity])),
  unit: z.optional(z.string()),
});

/** When-required protocol (R22). What it lacks keeps the order from going live. */
export const PrnProtocol = z.looseObject({
  indication: z.optional(Words),
  signsToOffer: z.optional(Words),
  nonDrugFirst: z.optional(Words),
  minIntervalMinutes: z.optional(Minutes),
  maxAmountPer24h: z.optional(Quantity),
  maxDosesPer24h: z.optional(Count),
  expectedOutcome: z.optional(Words),
  effectCheckAfterMinutes: z.optional(Minutes),
  /** Ids of orders, or words for steps without a medicine, to try before this one (R31). */
  after: z.optional(z.array(Words)),
  reviewOn: z.optional(CalendarDate),
  callPrescriberWhen: z.optional(Words),
});
export type PrnProtocol = z.output<typeof PrnProtocol>;

/** A time in which nothing is given, with who said so and why (R42). */
export const Suspension = z.looseObject({
  from: DateOrInstant,
  to: z.optional(DateOrInstant),
  reason: z.optional(Words),
  by: z.optional(Words),
  reviewOn: z.optional(CalendarDate),
});
export type Suspension = z.output<typeof Suspension>;

/** One step of a taper or titration; without `days` it stays (R10). */
export const TaperStep = z.looseObject({
  days: z.optional(Days),
  dose: z.optional(z.nullable(Quantity)),
  timing: z.optional(Timing),
});
export type TaperStep = z.output<typeof TaperStep>;

/** A reading that must be there before the dose (R40). */
export const RequiredMeasurement = z.looseObject({
  id: Id,
  unit: z.optional(z.string()),
  min: z.optional(z.number()),
  max: z.optional(z.number()),
  withinMinutes: z.optional(Minutes),
});

/** Agreement to give a medicine covertly (R76). */
export const CovertPlan = z.looseObject({
  authorised: z.optional(z.boolean()),
  capacityAssessmentId: z.optional(Id),
  bestInterestsMeetingId: z.optional(Id),
  bestInterestsId: z.optional(Id),
  pharmacistAdvice: z.optional(Words),
  method: z.optional(Words),
  reviewBy: z.optional(CalendarDate),
});

export const ORDER_STATUSES = ['draft', 'active', 'on-hold', 'stopped', 'completed', 'entered-in-error'] as const;

/** How much of the work a carer does (R77). The short words are the same levels as the long ones. */
export const SUPPORT_LEVELS = [
  ...(['self-administers', 'reminds', 'prompts', 'assists', 'administers'] as const),
  ...(['remind', 'prompt', 'assist', 'administer', 'opens-packs'] as const),
] as const;

/**
 * What should be given to a person: one version of an order. A version is never changed; a change of dose, time or route
 * is a new version that names the one it replaces (R14). Other keys are kept as they are.
 */
export const Order = z.looseObject({
  /** Stands before the `@` of each slot key. */
  id: Id,
  version: z.optional(z.int()),
  /** Absent where the facts are those of one person. */
  personId: z.optional(Id),
  medicationId: Id,
  /** `draft` waits for its second check and makes no slots (R43). */
  status: z.enum(ORDER_STATUSES),
  source: z.optional(z.string()),
  prescriber: z.optional(z.unknown()),
  transcribedBy: z.optional(Id),
  secondCheckBy: z.optional(Id),
  dose: z.optional(z.nullable(Quantity)),
  doseRange: z.optional(DoseRange),
  /** Warfarin and the like: no entry for a day means no dose is known for it (R11). */
  doseByDate: z.optional(z.array(z.looseObject({ date: CalendarDate, dose: z.nullable(Quantity) }))),
  doseScheduleValidUntil: z.optional(CalendarDate),
  steps: z.optional(z.array(TaperStep)),
  cycle: z.optional(
    z.looseObject({
      onDays: Days,
      offDays: z.int().check(z.nonnegative(), z.maximum(36_525)),
      anchorDate: z.optional(CalendarDate),
    }),
  ),
  timing: z.optional(Timing),
  route: z.optional(z.unknown()),
  doseText: z.optional(Words),
  asNeeded: z.optional(z.unknown()),
  prn: z.optional(PrnProtocol),
  windowProfile: z.optional(z.string()),
  /** Goes before any profile; what it leaves out is the profile's. */
  window: z.optional(z.partial(Window)),
  timeCritical: z.optional(z.boolean()),
  highRisk: z.optional(z.array(z.string())),
  suspensions: z.optional(z.array(Suspension)),
  startedAt: z.optional(DateOrInstant),
  /** A slot due at this very instant is no longer due (R14). */
  stoppedAt: z.optional(Instant),
  supersedesOrderId: z.optional(Id),
  changeReason: z.optional(Words),
  reviewOn: z.optional(CalendarDate),
  requiredMeasurements: z.optional(z.array(RequiredMeasurement)),
  competency: z.optional(z.string()),
  witnessRequired: z.optional(z.boolean()),
  patch: z.optional(
    z.looseObject({
      siteReuseMinDays: z.optional(DayCount),
      wearHours: z.optional(Hours),
      removeBeforeApply: z.optional(z.boolean()),
      inPlaceCheckHours: z.optional(Hours),
    }),
  ),
  topical: z.optional(z.looseObject({ bodyAreas: z.optional(z.array(z.string())), thickness: z.optional(Words) })),
  covert: z.optional(CovertPlan),
  /** One of `SUPPORT_LEVELS`; another word is kept and tracked like `administers`. */
  supportLevel: z.optional(z.string()),
  refusalEscalation: z.optional(z.looseObject({ consecutive: Count })),
  perVolume: z.optional(Quantity),
});
export type Order = z.output<typeof Order>;

/** Whether the person manages this medicine alone: it is not chased (R77). */
export const managesAlone = ({ supportLevel }: Order): boolean => supportLevel?.startsWith('self') ?? false;
