// SPDX-License-Identifier: Apache-2.0
import { careWorkers } from '@careplan-kit/model/fixtures';
import type { Acknowledgement, DoseGiven, Home, PdfOptions, TransferPack, WayBack } from '@careplan-kit/transfer';
import { packWritingPart } from '../parts/pack-writing-part.js';
import { afterwards } from './page.js';

export const LARKFIELD: Home = { name: 'Larkfield House', telephone: '01632 960123' };

/** What Mrs Smith's son gave her before anybody knew of the fall. */
export const ROBERTS_DOSE: DoseGiven = {
  medicine: { text: 'Paracetamol 500 mg tablets' },
  dose: { text: 'Two' },
  at: '2026-11-22T12:30:00Z',
  givenBy: 'family',
  who: { text: 'Robert, her son' },
  source: { text: 'Robert told Eliza on the telephone' },
};

const { emily, eliza, jane } = careWorkers;

/** James is home with a tooth out: three things are different. */
export const JAMES_BACK: WayBack = {
  packId: 'pack-james',
  subjectOfCare: 'resident-james',
  backAt: '2026-11-22T11:00:00Z',
  changes: [
    {
      id: 'change-amoxicillin',
      kind: 'medicine',
      text: { text: 'Amoxicillin 500 mg capsules, three times a day for five days' },
      source: { text: 'Discharge summary, 22 November 2026' },
      date: '2026-11-22',
    },
    {
      id: 'change-food',
      kind: 'need',
      text: { text: 'Soft food until the gum has healed' },
      before: { text: 'Cut small, and sit with him' },
      source: { text: 'Discharge summary, 22 November 2026' },
    },
    {
      id: 'change-dentist',
      kind: 'follow-up',
      text: { text: 'Ring the dentist' },
      source: { text: 'Follow-ups after discharge' },
      due: '2026-11-24',
    },
  ],
  mustKnow: [
    { worker: emily, shifts: [{ shiftId: 'late', starts: '2026-11-22T13:00:00Z', ends: '2026-11-22T21:00:00Z' }] },
    { worker: eliza, shifts: [{ shiftId: 'night', starts: '2026-11-22T21:00:00Z', ends: '2026-11-23T07:00:00Z' }] },
    { worker: jane, shifts: [{ shiftId: 'early', starts: '2026-11-23T07:00:00Z', ends: '2026-11-23T13:00:00Z' }] },
  ],
  open: [{ text: 'Whether paracetamol goes on beside it' }],
};

export const readBy = (worker: Acknowledgement['worker'], changeId: string, at = '2026-11-22T13:30:00Z') => ({
  id: `${worker.id}-${changeId}`,
  packId: JAMES_BACK.packId,
  changeId,
  worker,
  at,
});

/** A writer whose papers are written when a test says so. */
export class WriterInHand {
  readonly packs: TransferPack[] = [];
  readonly archives: { readonly names: readonly string[]; readonly password: string | undefined }[] = [];
  #options: PdfOptions = {};
  #finish: ((failure?: Error) => void) | null = null;

  /** Takes the place of what writes packs, from now to the end of the test. */
  constructor() {
    packWritingPart.forget(() =>
      Promise.resolve({
        stringifyFhir: (value: unknown) => JSON.stringify(value),
        toFhirDocument: (pack: TransferPack) => ({
          bundle: { resourceType: 'Bundle', id: pack.id } as never,
          notExported: [],
        }),
        archive: (
          files: readonly { readonly name: string }[],
          { password }: { readonly password?: string | undefined },
        ) => {
          this.archives.push({ names: files.map(({ name }) => name), password });
          return Promise.resolve(new Uint8Array([80, 75]));
        },
        writePdf: (pack: TransferPack, options: PdfOptions = {}) => {
          this.packs.push(pack);
          this.#options = options;
          return new Promise((resolve, reject) => {
            this.#finish = (failure) =>
              failure
                ? reject(failure)
                : resolve({ bytes: new TextEncoder().encode('%PDF-1.7'), pages: 12, unshown: [] });
          });
        },
      } as never),
    );
    afterwards(() => packWritingPart.forget(() => import('../parts/pack-writing.js')));
  }

  get signal(): PdfOptions['signal'] {
    return this.#options.signal;
  }

  progress(done: number, title: string): void {
    const total = this.packs.at(-1)!.papers.length + 1;
    this.#options.onProgress?.({ done, total, title, pages: done });
  }

  finish(failure?: Error): void {
    this.#finish?.(failure);
  }
}
