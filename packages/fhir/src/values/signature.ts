// SPDX-License-Identifier: Apache-2.0
import type { Attachment, SignatureAnswer } from '@careplan-kit/forms';
import { SIGNATURE } from '../addresses.js';
import { type Bag, bagsIn, isBag, jsonIn, put, same, valueOf } from '../bag.js';
import { withSeconds } from '../references.js';
import { fhirText } from '../text.js';
import { readAttachment, writeAttachment } from '../questionnaire/attachment.js';

const isText = (value: unknown): value is string => typeof value === 'string';

/**
 * A signature as R4's Attachment: the drawing, if there is one, with the signer as its title and the moment as its
 * creation. What R4 has no place for is in an extension of ours.
 */
export function writeSignature(value: unknown): Bag | undefined {
  if (!isBag(value) || !isText(value['signedBy']) || !isText(value['method']) || !isText(value['signedAt'])) {
    return undefined;
  }
  const { image, ...signature } = value;
  const into: Bag = writeAttachment(image) ?? {};
  const drawn = { image: isBag(image), named: into['title'] !== undefined };
  if (!drawn.named) put(into, 'title', fhirText(signature['signedBy']));
  into['creation'] = withSeconds(value['signedAt']);
  const whole = { url: SIGNATURE, valueString: JSON.stringify({ ...signature, ...drawn }) };
  into['extension'] = [...bagsIn(into['extension']), whole];
  return into;
}

/** Reads a signature; undefined when it is none of ours, or was changed since. */
export function readSignature(source: Bag): SignatureAnswer | undefined {
  const whole = jsonIn(valueOf(source, SIGNATURE, 'valueString'));
  if (!isBag(whole)) return undefined;
  const { image: drawn, named, ...signature } = whole;
  const { creation: _, title, extension, ...file } = source;
  const own = bagsIn(extension).filter(({ url }) => url !== SIGNATURE);
  if (own.length > 0) file['extension'] = own;
  if (named === true) put(file, 'title', title);
  const image: Attachment | undefined = drawn === true ? readAttachment(file) : undefined;
  const answer = image ? { ...signature, image } : signature;
  return same(writeSignature(answer), source) ? (answer as unknown as SignatureAnswer) : undefined;
}
