// SPDX-License-Identifier: Apache-2.0
import { type FormDefinition, type StoredAnswer, createForm, createSubmission } from '@careplan-kit/forms';
import type { CareRecord } from '@careplan-kit/model';
import { PEOPLE } from '@careplan-kit/model/fixtures';
import { type FilledForm, type PackInput, type Picture, type TransferPack, makePack, papersOf } from '../src/index.js';

export const MADE_AT = '2026-11-22T14:30:00Z';
export const jane = { id: 'worker-jane', name: 'Jane', role: 'Care worker' };
export const home = { name: 'Lantern House', telephone: '0151 496 0000', odsCode: 'VL123' };

/** What Robert gave his mother before the crew came. */
export const robertsDose = {
  medicine: { text: 'Paracetamol 500 mg tablets' },
  dose: { text: 'Two' },
  at: '2026-11-22T13:30:00Z',
  givenBy: 'family',
  who: { text: 'Robert, her son' },
  source: { text: 'Robert told Jane' },
} as const;

export function recordOf(name: string): CareRecord {
  const person = PEOPLE.find((one) => one.name === name);
  if (!person) throw new RangeError(name);
  return person.careRecord();
}

/** A form of the catalogue filled from its fixture. */
export function filled(
  definition: FormDefinition,
  answers: Readonly<Record<string, unknown>>,
  record: CareRecord,
  more: { readonly id?: string; readonly at?: string } = {},
): FilledForm {
  const { id = `sub-${definition.id}`, at = MADE_AT } = more;
  const form = createForm(definition, { context: { today: at.slice(0, 10) }, record });
  const put = (given: Readonly<Record<string, unknown>>, round: string) => {
    for (const [item, value] of Object.entries(given)) {
      const key = item + round;
      if (!Array.isArray(value) || form.node(key)?.kind !== 'repeat') {
        form.answer(key, value as StoredAnswer);
        continue;
      }
      const standing = form.entries()[key] ?? [];
      value.forEach((entry: unknown, index) => {
        const inside = `${round}~${standing[index] ?? form.addEntry(key)}`;
        if (typeof entry === 'object') put(entry as Readonly<Record<string, unknown>>, inside);
        else form.answer(item + inside, entry as StoredAnswer);
      });
    }
  };
  put(answers, '');
  const context = { id, subjectOfCare: record.subjectOfCare.id, author: jane, submittedAt: at };
  const made = createSubmission(form, context);
  if (made.ok) return { definition, submission: made.submission };
  throw new Error(JSON.stringify(made.problems.slice(0, 4)));
}

/** A pack of a person of the fixtures, with everything the record has. */
export function packOf(
  record: CareRecord,
  more: Partial<PackInput> & { readonly forms?: readonly FilledForm[] } = {},
): TransferPack {
  const { forms = [], ...input } = more;
  const offers = input.offers ?? papersOf(record, { forms, language: input.language, unreviewed: true });
  const there = offers.flatMap((offer) => (offer.state === 'there' ? [offer.paper.id] : []));
  return makePack({
    id: 'pack-1',
    record,
    madeAt: MADE_AT,
    handsOver: jane,
    home,
    reason: {
      now: { text: 'Fell in the bathroom, hit the head, awake, left hip hurts' },
      usual: { text: 'Walks with a frame, knows where they are' },
      since: '2026-11-22T14:00:00Z',
      told: [{ text: 'Robert, her son' }],
    },
    offers,
    chosen: there,
    belongings: [
      { id: 'glasses', text: { text: 'Glasses' }, goes: true, note: { text: 'in the blue case' } },
      { id: 'teeth', text: { text: 'Dentures' }, goes: false },
      { id: 'hearing', text: { text: 'Hearing aid' } },
    ],
    lastDoses: [robertsDose],
    ...input,
  });
}

/** A JPEG of one grey point, so small that a hundred of them are no weight. */
const JPEG =
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=';

export function photo(id: string, alt: string, size = 0): Picture {
  const bytes = Buffer.from(JPEG, 'base64');
  // What follows the end of the picture is ignored by whoever shows it: a photo of any weight.
  const whole = Buffer.concat([bytes, Buffer.alloc(size)]);
  return { id, mediaType: 'image/jpeg', bytes: new Uint8Array(whole), alt };
}
