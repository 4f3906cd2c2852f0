// SPDX-License-Identifier: Apache-2.0
import {
  type FormPack,
  type KnownPack,
  type PackedForm,
  type Refusal,
  type Signer,
  PackError,
  openPack,
  verifyPack,
} from '@careplan-kit/catalogue/host';
import type { FormDefinition } from '@careplan-kit/forms';
import type { InstalledForm } from './catalogue-source.js';
import type { OfferedVersion } from './offers.js';
import { type Reading, causeOf } from './reading.js';

/** A form of a pack that was verified. */
export interface VerifiedForm {
  readonly pack: FormPack;
  readonly bytes: Uint8Array;
  readonly signers: readonly Signer[];
  readonly form: PackedForm;
  readonly definition: FormDefinition;
}

/** How far a pack is that somebody looks at. Nothing that stands in it is shown before it was verified. */
export type Look =
  | { readonly is: 'opening' }
  | { readonly is: 'not-fetched'; readonly cause: string }
  | { readonly is: 'unreadable'; readonly cause: string }
  | { readonly is: 'refused'; readonly refusals: readonly Refusal[] }
  | { readonly is: 'verified'; readonly forms: readonly VerifiedForm[] };

export type OpenReading = Extract<Reading, { readonly is: 'open' }>;

interface Around {
  readonly reading: OpenReading;
  readonly today: string;
  readonly known: readonly KnownPack[];
}

/** Fetches, opens and verifies the pack of an offered version. */
export async function lookAt({ form, pack }: OfferedVersion, around: Around): Promise<Look> {
  let bytes;
  try {
    bytes = await around.reading.source.open(pack.file);
  } catch (cause) {
    return { is: 'not-fetched', cause: causeOf(cause) };
  }
  const { name, version, digest } = pack;
  return lookInto(bytes, around, { listed: { name, version, digest }, url: form.url });
}

/** Opens and verifies the bytes of a pack, as the catalogue lists it or as somebody sent it. */
export async function lookInto(
  bytes: Uint8Array,
  { reading, today, known }: Around,
  { listed, url }: { readonly listed?: KnownPack; readonly url?: string } = {},
): Promise<Look> {
  let pack: FormPack;
  try {
    pack = await openPack(bytes);
  } catch (cause) {
    if (!(cause instanceof PackError)) reportError(cause);
    return { is: 'unreadable', cause: causeOf(cause) };
  }
  const { trust, catalogue } = reading;
  const verdict = await verifyPack(pack, { trust, today, known, listed, notices: catalogue.notices });
  if (!verdict.ok) return { is: 'refused', refusals: verdict.refusals };
  const forms = pack.forms.map((form, at) => ({
    pack,
    bytes,
    form,
    signers: verdict.signers,
    definition: pack.definitions[at]!,
  }));
  return { is: 'verified', forms: url === undefined ? forms : forms.filter((one) => one.form.url === url) };
}

/** What `installed` holds of a form from then on. */
export function installedOf({ pack, form, definition }: VerifiedForm): Required<InstalledForm> {
  const file = pack.manifest.files.find(({ path }) => path === `package/${form.definition}`)!;
  const { name, version } = pack.about;
  return {
    url: form.url,
    version: form.version,
    title: form.title,
    sha256: file.sha256,
    pack: { name, version, digest: pack.digest },
    definition,
  };
}
