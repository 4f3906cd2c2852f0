// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms';
import type { Manifest } from './manifest.js';
import type { PackAbout } from './about.js';

/** The folder of every file in a pack. */
export const FOLDER = 'package/';

/** Holds the signatures. It is the one file they do not cover. */
export const SIGNATURES = 'package/signatures.json';

/** A form of a pack. */
export interface PackedForm {
  readonly id: string;
  readonly url: string;
  readonly version: string;
  readonly status: FormDefinition['status'];
  readonly title: string;
  /** Files below `package/`. */
  readonly definition: string;
  readonly questionnaire: string;
}

/** Signatures as general JWS JSON (RFC 7515): one payload, which is the manifest, and any number of signatures. */
export interface PackSignatures {
  readonly payload: string;
  readonly signatures: readonly { readonly protected: string; readonly signature: string }[];
}

/** Forms to be shared, with all that goes with them. Nobody is known to have signed it until `verifyPack` says so. */
export interface FormPack {
  readonly about: PackAbout;
  readonly forms: readonly PackedForm[];
  /** In the order of `forms`, frozen. */
  readonly definitions: readonly FormDefinition[];
  /** Every file by its path, `package/…`, the signatures too. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The files as they are here, each with its digest. */
  readonly manifest: Manifest;
  /** `sha256-` and the digest of the manifest: the same for the same contents, on any machine, signed or not. */
  readonly digest: string;
  readonly signatures: PackSignatures | null;
}
