// SPDX-License-Identifier: Apache-2.0
import { isInstant } from '@careplan-kit/model/plain';
import type { Attachment, SignatureAnswer } from '../contract/answers.js';
import type { SignatureItem } from '../contract/definition.js';
import { attachmentInRecord, readAttachment } from './attachment.js';
import { bagOf, isBlank, present, textOf } from './bag.js';
import type { ItemType } from './item-type.js';

function readSignature(value: unknown): SignatureAnswer | undefined {
  const { signedBy, relation, method, signedAt, image } = bagOf(value) ?? {};
  const signer = textOf(signedBy);
  if (signer === undefined || !(isBlank(relation) || typeof relation === 'string')) return undefined;
  if (typeof signedAt !== 'string' || !isInstant(signedAt)) return undefined;
  const said = { signedBy: signer, relation: textOf(relation), signedAt };
  // A drawn signature is its drawing; words alone are a typed one, and must not pass for the other.
  const drawing = image === undefined ? undefined : readAttachment(image);
  if (method === 'drawn') return drawing && present<SignatureAnswer>({ ...said, method, image: drawing });
  return method === 'typed' && image === undefined ? present<SignatureAnswer>({ ...said, method }) : undefined;
}

export const signature: ItemType<SignatureItem> = {
  unreadable: 'unreadable',
  read: readSignature,
  check: (value, { methods }) =>
    methods && !methods.includes((value as SignatureAnswer).method) ? [{ code: 'not-as-described' }] : [],
  operand: () => null,
  weight: () => null,
  fromOperand: () => undefined,
  inRecord: () => ({
    read(value) {
      const parts = bagOf(value);
      const image = parts && attachmentInRecord.read(parts['image']);
      return parts && readSignature(present({ ...parts, image }));
    },
    write(answer, found) {
      const { image, ...said } = answer as SignatureAnswer;
      const drawing = image && attachmentInRecord.write(image as Attachment, bagOf(found)?.['image']);
      return { ...said, ...(drawing !== undefined && { image: drawing }) };
    },
  }),
};
