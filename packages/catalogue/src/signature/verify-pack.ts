// SPDX-License-Identifier: Apache-2.0
import type { Notice } from '../catalogue/notice.js';
import { withdrawalOf } from '../catalogue/notice.js';
import { FOLDER, type FormPack, SIGNATURES } from '../pack/contents.js';
import { type Manifest, digestOf, manifestBytes, manifestOf } from '../pack/manifest.js';
import { compareVersions } from '../versions.js';
import { type Signer, checkSignatures, decodePayload, sameBytes } from './jws.js';
import type { Refusal } from './refusal.js';
import { signedManifest } from './signed-manifest.js';
import type { Trust } from './trust.js';

/** A pack this host has used before. */
export interface KnownPack {
  readonly name: string;
  readonly version: string;
  readonly digest?: string | undefined;
}

export interface VerifyOptions {
  /** As `parseTrust` returns it. */
  readonly trust: Trust;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Notices of the newest catalogue the host has. */
  readonly notices?: readonly Notice[] | undefined;
  /** What the host has used before: older versions of the same pack are refused. */
  readonly known?: readonly KnownPack[] | undefined;
  /** What the catalogue lists for it. */
  readonly listed?: KnownPack | undefined;
}

/** What became of it. With `ok`, `refusals` is empty; without, nothing of the pack may be used. */
export interface Verdict {
  readonly ok: boolean;
  readonly refusals: readonly Refusal[];
  /** Parties the host trusts whose signatures hold. */
  readonly signers: readonly Signer[];
  /** Signatures that did not count and refused nothing: those of parties the host does not know. */
  readonly passedOver: readonly Refusal[];
}

/** The files that are not as they were signed. */
function changes(signed: Manifest, now: Manifest): Refusal[] {
  const refuse = (code: 'changed-file' | 'missing-file' | 'extra-file', path: string): Refusal => ({
    code,
    path: [path],
    with: { file: path.startsWith(FOLDER) ? path.slice(FOLDER.length) : path },
  });
  const [before, after] = [signed, now].map(({ files }) => new Map(files.map((file) => [file.path, file])));
  const found: Refusal[] = [];
  for (const [path, { sha256, size }] of before!) {
    const here = after!.get(path);
    if (!here) found.push(refuse('missing-file', path));
    else if (here.sha256 !== sha256 || here.size !== size) found.push(refuse('changed-file', path));
  }
  for (const path of after!.keys()) if (!before!.has(path)) found.push(refuse('extra-file', path));
  return found;
}

function versionFaults({ about: { name, version } }: FormPack, digest: string, options: VerifyOptions): Refusal[] {
  const found: Refusal[] = [];
  const { listed, known = [] } = options;
  if (listed && (listed.name !== name || listed.version !== version || (listed.digest ?? digest) !== digest)) {
    found.push({ code: 'not-as-listed', with: { name: listed.name, version: listed.version } });
  }
  const used = known.filter((one) => one.name === name);
  const newest = used
    .map((one) => one.version)
    .sort(compareVersions)
    .at(-1);
  if (newest !== undefined && compareVersions(version, newest) < 0) {
    found.push({ code: 'downgraded', with: { version, newer: newest } });
  }
  if (used.some((one) => one.version === version && one.digest !== undefined && one.digest !== digest)) {
    found.push({ code: 'same-version-other-content', with: { version } });
  }
  return found;
}

function outOfForce({ about, forms }: FormPack, { today, notices = [] }: VerifyOptions): Refusal[] {
  const found: Refusal[] = [];
  if (about.expires !== undefined && about.expires < today)
    found.push({ code: 'expired', with: { at: about.expires } });
  for (const { url, version, title } of forms) {
    const notice = withdrawalOf(notices, { url, version });
    if (!notice) continue;
    const { at, reason, useInstead } = notice;
    const filling = { title, version, at, reason, ...(useInstead !== undefined && { instead: useInstead }) };
    found.push({ code: 'withdrawn', with: filling });
  }
  return found;
}

/**
 * Says whether a host may use a pack: whether parties it trusts signed every byte of it, whether it is no step back, and
 * whether it is still in force. Every file is counted anew from its bytes; nothing the pack says of itself is believed
 * before. It throws for nothing that stands in a pack.
 */
export async function verifyPack(pack: FormPack, options: VerifyOptions): Promise<Verdict> {
  const { name, version } = pack.about;
  const now = await manifestOf(name, version, pack.files);
  const payload = decodePayload(pack.signatures?.payload ?? '');
  const signed = payload && signedManifest(payload);
  if (!pack.signatures) return { ok: false, refusals: [{ code: 'not-signed' }], signers: [], passedOver: [] };
  if (!payload || !signed) {
    const refusals: Refusal[] = [{ code: 'signature-unreadable', path: [SIGNATURES] }];
    return { ok: false, refusals, signers: [], passedOver: [] };
  }
  const { trust, today } = options;
  const checked = await checkSignatures(pack.signatures.signatures, {
    payload,
    kind: 'careplan-kit-pack+jws',
    name,
    trust,
    today,
  });
  const refusals = [...checked.refusals];
  // What else is in it is only worth saying of a pack that is what somebody signed.
  if (refusals.length === 0) {
    refusals.push(...changes(signed, now));
    if (refusals.length === 0 && !sameBytes(payload, manifestBytes(now))) {
      refusals.push({ code: 'changed-file', path: [`${FOLDER}package.json`], with: { file: 'package.json' } });
    }
  }
  if (refusals.length === 0) {
    refusals.push(...versionFaults(pack, await digestOf(now), options), ...outOfForce(pack, options));
  }
  return { ok: refusals.length === 0, refusals, signers: checked.signers, passedOver: checked.passedOver };
}
