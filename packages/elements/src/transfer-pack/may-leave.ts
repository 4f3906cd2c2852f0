// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition, FormItem } from '@careplan-kit/forms/contract';
import {
  Alert,
  AllergiesAndAdverseReactions,
  CardioPulmonaryResuscitation,
  SAFETY_STATEMENTS,
  SafetyStatements,
} from '@careplan-kit/model/mods';
import { AboutMe, type CareRecord, PersonDemographics, inForce } from '@careplan-kit/model/reading';
import { ADJUSTMENTS_CLASS } from '../alerts-banner/adjustments.js';
import type { Host } from '../host-context/host-context.js';
import { may } from '../host-context/permission.js';

/** What the cover is made from. A cover that leaves one of these out would say that there is none. */
export const COVER_CLASSES = [
  PersonDemographics.name,
  SafetyStatements.name,
  AllergiesAndAdverseReactions.name,
  Alert.name,
  CardioPulmonaryResuscitation.name,
  ADJUSTMENTS_CLASS,
  AboutMe.name,
  'Medication',
  'Lasting power of attorney',
  'Mental capacity assessment',
  'Personal contact',
];

/** As much of About Me as is on the cover. */
const ABOUT_ME_ON_COVER = ['howICommunicate'];

/** Asks the host, each question once. */
export class Leaving {
  readonly #asked = new Map<string, boolean>();

  constructor(
    readonly host: Host,
    readonly person: string,
  ) {}

  /** Whether this worker may view it and hand it out. */
  may(className: string, element?: string): boolean {
    const key = JSON.stringify([className, element]);
    let answer = this.#asked.get(key);
    if (answer === undefined) {
      const whole = { subjectOfCare: this.person, class: className };
      const part = element === undefined ? whole : { ...whole, element };
      answer = (['view', 'export'] as const).every((action) => may(this.host, action, part));
      this.#asked.set(key, answer);
    }
    return answer;
  }

  /** Whether everything this form writes to may leave. */
  mayForm(definition: FormDefinition): boolean {
    const allowed = (item: FormItem): boolean => {
      const binding = 'binding' in item ? item.binding : undefined;
      const inner: readonly FormItem[] = ('items' in item && item.items) || [];
      return (!binding || this.may(binding.class, binding.element)) && inner.every(allowed);
    };
    return definition.items.every(allowed);
  }

  /** Whether the cover can be whole. Without that no pack is made: half a cover is worse than the worker's own words. */
  mayCover(record: CareRecord): boolean {
    const mayElements = (name: string): boolean => {
      if (name === AboutMe.name) return ABOUT_ME_ON_COVER.every((key) => this.may(name, key));
      const keys = inForce(record, name).flatMap(({ content }) => Object.keys(content as object));
      return keys.every((key) => this.may(name, key));
    };
    return (
      COVER_CLASSES.every((name) => this.may(name) && mayElements(name)) &&
      SAFETY_STATEMENTS.every((key) => this.may(SafetyStatements.name, key))
    );
  }
}

/** The record without what may not leave, and whether anything was taken out. */
export function leavingRecord(
  record: CareRecord,
  leaving: Leaving,
): { readonly record: CareRecord; readonly whole: boolean } {
  let whole = true;
  const records = record.records.flatMap((version) => {
    if (!leaving.may(version.class)) {
      whole = false;
      return [];
    }
    const entries = Object.entries(version.content as Readonly<Record<string, unknown>>);
    const kept = entries.filter(([key]) => leaving.may(version.class, key));
    if (kept.length === entries.length) return [version];
    whole = false;
    return [{ ...version, content: Object.fromEntries(kept) }];
  });
  if (whole) return { record, whole };
  const uids = new Set(records.map(({ recordUid }) => recordUid));
  const changeLog = record.changeLog.filter(({ recordUid }) => uids.has(recordUid));
  return { record: { ...record, records, changeLog } as CareRecord, whole };
}
