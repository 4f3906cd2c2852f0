// SPDX-License-Identifier: Apache-2.0
import { type CareActor, DataError, type DataIssue, Instant, type RecordOperation, inForce } from '@careplan-kit/model';
import type { RecordVersion, TransferPack } from './pack.js';
import { RECEIPT } from './words/receipt.words.js';
import { type PackLanguage, speakerOf } from './words/speaker.js';

/** What is kept of a pack that went: enough to say what the hospital has, without a second copy of the record. */
export interface PackSent {
  readonly packId: string;
  readonly subjectOfCare: string;
  readonly sentAt: string;
  readonly handsOver: CareActor;
  readonly papers: readonly { readonly id: string; readonly title: string; readonly version?: string | undefined }[];
  readonly belongings: readonly { readonly id: string; readonly text: string }[];
  /** Every record in force as it was sent. */
  readonly records: readonly RecordVersion[];
}

/** Who took the person and the bag over. */
export interface Receipt {
  readonly packId: string;
  readonly subjectOfCare: string;
  readonly takenOverBy: { readonly name: string; readonly role: string; readonly organisation?: string | undefined };
  /** ISO instant. */
  readonly takenOverAt: string;
  readonly handedOverBy: CareActor;
  /** Ids of the belongings that were handed over. */
  readonly belongings: readonly string[];
  readonly signature?: { readonly mediaType: 'image/png' | 'image/jpeg'; readonly bytes: Uint8Array } | undefined;
  /** Why there is no signature: "hands full". */
  readonly note?: string | undefined;
}

export type ReceiptInput = Omit<Receipt, 'packId' | 'subjectOfCare'>;

/** What of a pack is kept once it went. */
export function sentOf(pack: TransferPack): PackSent {
  return {
    packId: pack.id,
    subjectOfCare: pack.record.subjectOfCare.id,
    sentAt: pack.madeAt,
    handsOver: pack.handsOver,
    papers: pack.papers.map(({ id, title, version }) => ({ id, title: title.text, version })),
    belongings: pack.belongings.filter(({ goes }) => goes === true).map(({ id, text }) => ({ id, text: text.text })),
    records: inForce(pack.record).map(({ class: name, recordUid, versionNumber }) => ({
      class: name,
      recordUid,
      versionNumber,
    })),
  };
}

/**
 * The receipt for a pack.
 *
 * @throws DataError when a name or role is blank, a time is none or before the pack was made, or a belonging did not go
 */
export function receiptOf(sent: PackSent, input: ReceiptInput): Receipt {
  const faults: DataIssue[] = [];
  const add = (path: DataIssue['path'], code: string, message: string) => faults.push({ path, code, message });
  const { takenOverBy, takenOverAt, handedOverBy, belongings } = input;
  if (!takenOverBy.name.trim()) add(['takenOverBy', 'name'], 'missing', 'does not say who took over');
  if (!takenOverBy.role.trim()) add(['takenOverBy', 'role'], 'missing', 'does not say what they are');
  if (!handedOverBy.name.trim()) add(['handedOverBy', 'name'], 'missing', 'does not say who handed over');
  if (!Instant.safeParse(takenOverAt).success) add(['takenOverAt'], 'invalid_format', 'is no instant');
  else if (Date.parse(takenOverAt) < Date.parse(sent.sentAt))
    add(['takenOverAt'], 'too-early', 'is before the pack was made');
  const went = new Set(sent.belongings.map(({ id }) => id));
  belongings.forEach((id, at) => {
    if (!went.has(id)) add(['belongings', at], 'unknown-belonging', 'is not in the bag');
  });
  if (faults.length > 0) throw new DataError('The receipt', faults);
  return { ...input, packId: sent.packId, subjectOfCare: sent.subjectOfCare };
}

/** What was in the bag and was not handed over: to be looked for now. */
export function notHandedOver(sent: PackSent, receipt: Receipt): PackSent['belongings'] {
  return sent.belongings.filter(({ id }) => !receipt.belongings.includes(id));
}

/**
 * The operation that puts the receipt on the person's record, as a MODS Document. The picture of a signature is not in the
 * record: the host keeps its bytes, and `where` says where.
 */
export function receiptOperation(
  sent: PackSent,
  receipt: Receipt,
  where: string,
  language: PackLanguage = 'en',
): RecordOperation {
  const { say, moment } = speakerOf(language);
  const { name, role, organisation } = receipt.takenOverBy;
  const who = organisation ? `${name}, ${role}, ${organisation}` : `${name}, ${role}`;
  const things = sent.belongings.filter(({ id }) => receipt.belongings.includes(id)).map(({ text }) => text);
  const missing = notHandedOver(sent, receipt).map(({ text }) => text);
  const lines = [
    say(RECEIPT.takenOver, { who, when: moment(receipt.takenOverAt), by: receipt.handedOverBy.name }),
    ...(things.length > 0 ? [say(RECEIPT.belongings, { list: things.join('; ') })] : []),
    ...(missing.length > 0 ? [say(RECEIPT.missing, { list: missing.join('; ') })] : []),
    say(receipt.signature ? RECEIPT.signed : RECEIPT.unsigned),
    ...(receipt.note ? [receipt.note] : []),
  ];
  return {
    operation: 'create',
    class: 'Document',
    content: {
      date: receipt.takenOverAt,
      documentTitle: say(RECEIPT.title, { pack: receipt.packId }),
      class: 'Transfer receipt',
      documentationLocation: where,
      comments: lines.join('\n'),
    },
  };
}
