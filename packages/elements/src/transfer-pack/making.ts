// SPDX-License-Identifier: Apache-2.0
import { type PackSent, type TransferPack, sentOf } from '@careplan-kit/transfer';
import type { PackFile, PackFiles } from '../events/pack-event.js';
import { packWritingPart } from '../parts/pack-writing-part.js';

export interface Progress {
  readonly stage: 'fetch' | 'papers' | 'rest';
  readonly done: number;
  readonly total: number;
  /** The paper that is being written. */
  readonly title: string;
}

/** A pack with its files. */
export interface MadePack {
  readonly pack: TransferPack;
  readonly files: PackFiles;
  readonly sent: PackSent;
  readonly pages: number;
  readonly unshown: readonly string[];
  readonly notExported: readonly unknown[];
}

/** What writes a pack could not be fetched. */
export class WritingNotFetchedError extends Error {
  override readonly name = 'WritingNotFetchedError';
}

export interface MakingOptions {
  /** Of the archive; null for a plain one. */
  readonly password: string | null;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

const file = (name: string, mediaType: string, bytes: Uint8Array): PackFile => ({ name, mediaType, bytes });

/** Lets the page draw and take keys between two pieces of work. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Of its moment and of no person: the name of a file is read by many. */
const nameOf = ({ madeAt }: TransferPack) => `hospital-pack-${madeAt.slice(0, 16).replace(/[^0-9]+/g, '-')}`;

/**
 * Writes the files of a pack: one PDF, one FHIR document, and both in one archive. Nothing is sent or stored.
 *
 * @throws the reason of the signal when it was stopped; WritingNotFetchedError; whatever cannot be written
 */
export async function writeFiles(
  pack: TransferPack,
  { password, signal, onProgress }: MakingOptions,
): Promise<MadePack> {
  const total = pack.papers.length + 1;
  onProgress({ stage: 'fetch', done: 0, total, title: '' });
  const fetched = packWritingPart.here !== null || (await packWritingPart.isHereSoon());
  signal.throwIfAborted();
  if (!fetched) throw new WritingNotFetchedError('What writes the pack could not be fetched.');
  const { writePdf, toFhirDocument, stringifyFhir, archive } = packWritingPart.here!;
  const pdf = await writePdf(pack, {
    signal,
    onProgress: ({ done, total: all, title }) => onProgress({ stage: 'papers', done, total: all, title }),
  });
  signal.throwIfAborted();
  onProgress({ stage: 'rest', done: total, total, title: '' });
  await breathe();
  // Without the PDF in it: the two travel side by side, in the archive.
  const { bundle, notExported } = toFhirDocument(pack);
  await breathe();
  const json = new TextEncoder().encode(stringifyFhir(bundle));
  signal.throwIfAborted();
  const name = nameOf(pack);
  const files = [
    { name: `${name}.pdf`, bytes: pdf.bytes },
    { name: `${name}.json`, bytes: json },
  ];
  const zip = await archive(files, { at: pack.madeAt, signal, ...(password ? { password } : {}) });
  signal.throwIfAborted();
  return {
    pack,
    files: {
      pdf: file(`${name}.pdf`, 'application/pdf', pdf.bytes),
      bundle: file(`${name}.json`, 'application/fhir+json', json),
      archive: file(`${name}.zip`, 'application/zip', zip),
    },
    sent: sentOf(pack),
    pages: pdf.pages,
    unshown: pdf.unshown,
    notExported,
  };
}
