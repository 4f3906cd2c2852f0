// SPDX-License-Identifier: Apache-2.0
import type { RoundPerson } from '@careplan-kit/elements';
import { type CareRecord, PersonDemographics, fullName, latest } from '@careplan-kit/model';
import { RESIDENTS, portraitOf } from '../residents.js';
import type { Session } from '../session.js';
import { SWALLOWING } from './house-medicines.js';

async function portrait(id: string): Promise<Blob | null> {
  const response = await fetch(portraitOf(id)).catch(() => null);
  return response?.ok ? response.blob() : null;
}

/** Name, birth and swallowing of somebody, for the head of a page. */
export function medicinePerson(record: CareRecord) {
  const { subjectOfCare } = record;
  const { id, nhsNumber } = subjectOfCare;
  const dateOfBirth = latest(record, PersonDemographics)?.content.dateOfBirth;
  const swallowing = SWALLOWING[id];
  return {
    name: fullName(subjectOfCare),
    ...(typeof dateOfBirth === 'string' ? { dateOfBirth } : {}),
    ...(nhsNumber === undefined ? {} : { nhsNumber }),
    ...(swallowing === undefined ? {} : { swallowing }),
  };
}

/** Everybody on the round, in the order of the rooms. */
export async function peopleOfRound({ store }: Session): Promise<readonly RoundPerson[]> {
  const people = RESIDENTS.map(async ({ id, room }): Promise<RoundPerson | null> => {
    const [record, photo] = await Promise.all([store.record(id), portrait(id)]);
    if (!record) return null;
    return { id, room, ...medicinePerson(record), ...(photo ? { photo } : {}) };
  });
  return (await Promise.all(people)).filter((one) => one !== null);
}
