// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '../words/words.js';
import { CLASS_WORDS } from './timeline.words.js';

/** What a worker looks for in a day, in the words of care and not of the standard. */
export const DAY_KINDS = ['care', 'incident', 'health', 'medicines', 'message', 'plan', 'other'] as const;
export type DayKind = (typeof DAY_KINDS)[number];

/** How the entries of a class are read. */
export interface ClassReading {
  readonly kind: DayKind;
  /** What it is called. Absent of a class nobody here knows: then by its own name. */
  readonly label?: Phrase;
  /** `event`: it happened at a time of its own. `entry`: it is something written down, at the time it was. */
  readonly time: 'event' | 'entry';
  /** Element that holds the moment, where that is not `date` and `time`. */
  readonly moment?: string;
}

const of = (kind: DayKind, time: ClassReading['time'], label: Phrase, moment?: string): ClassReading => ({
  kind,
  time,
  label,
  ...(moment ? { moment } : {}),
});

const CLASSES: ReadonlyMap<string, ClassReading> = /* @__PURE__ */ new Map(
  Object.entries({
    Action: of('care', 'event', CLASS_WORDS.action),
    'Daily living': of('care', 'event', CLASS_WORDS.dailyLiving),
    Procedure: of('care', 'event', CLASS_WORDS.procedure),
    Task: of('care', 'entry', CLASS_WORDS.task),
    Incident: of('incident', 'event', CLASS_WORDS.incident),
    'Safeguarding concern': of('incident', 'event', CLASS_WORDS.safeguarding),
    'Investigation result': of('health', 'event', CLASS_WORDS.result),
    Assessment: of('health', 'event', CLASS_WORDS.assessment),
    'Mental capacity assessment': of('health', 'event', CLASS_WORDS.capacity),
    Problem: of('health', 'entry', CLASS_WORDS.problem),
    'Allergies and adverse reactions': of('health', 'entry', CLASS_WORDS.allergy),
    Medication: of('medicines', 'entry', CLASS_WORDS.medication),
    Vaccination: of('medicines', 'event', CLASS_WORDS.vaccination),
    Communication: of('message', 'event', CLASS_WORDS.communication, 'dateSent'),
    Referral: of('message', 'event', CLASS_WORDS.referral),
    Need: of('plan', 'entry', CLASS_WORDS.need),
    Goal: of('plan', 'entry', CLASS_WORDS.goal),
    Instruction: of('plan', 'entry', CLASS_WORDS.instruction),
    Risk: of('plan', 'entry', CLASS_WORDS.risk),
    Alert: of('plan', 'entry', CLASS_WORDS.alert),
    'Care plan': of('plan', 'entry', CLASS_WORDS.carePlan),
    Review: of('plan', 'event', CLASS_WORDS.review),
    Outcome: of('plan', 'event', CLASS_WORDS.outcome),
    Preference: of('plan', 'entry', CLASS_WORDS.preference),
    Strength: of('plan', 'entry', CLASS_WORDS.strength),
    Device: of('plan', 'entry', CLASS_WORDS.device),
    'About Me': of('plan', 'entry', CLASS_WORDS.aboutMe),
    'Safety statements': of('plan', 'entry', CLASS_WORDS.safety),
  }),
);

/** Of a class nobody here knows, an entry that says when it happened is shown all the same: a daily note of the host. */
const UNKNOWN: ClassReading = { kind: 'other', time: 'event' };

/** What is about the person and no part of a day. */
const NEVER: ReadonlySet<string> = new Set(['Person demographics', 'Circumstance', 'Environment', 'Document']);

/** How a class is read; null where it has no place in a day. */
export function readingOf(className: string, content: Readonly<Record<string, unknown>>): ClassReading | null {
  const known = CLASSES.get(className);
  if (known || NEVER.has(className)) return known ?? null;
  return typeof content['date'] === 'string' ? UNKNOWN : null;
}

/** Every class that has a place in a day. */
export const KNOWN_CLASSES: readonly string[] = /* @__PURE__ */ Array.from(CLASSES.keys());
