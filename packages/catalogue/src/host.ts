// SPDX-License-Identifier: Apache-2.0
// What a product needs that runs shared forms, without what makes and compares them.
export { PackError, type PackIssue } from './pack-error.js';
export type { PackAbout } from './pack/about.js';
export type { FormPack, PackedForm } from './pack/contents.js';
export { openPack } from './pack/open-pack.js';
export { type Trust, type TrustRule, type TrustedKey, parseTrust } from './signature/trust.js';
export type { Signer } from './signature/jws.js';
export { type Refusal, refusalWords } from './signature/refusal.js';
export type { RefusalCode } from './signature/refusal.words.js';
export { type KnownPack, type Verdict, type VerifyOptions, verifyPack } from './signature/verify-pack.js';
export type { Catalogue, ListedForm, ListedPack, ListedVersion } from './catalogue/listing.js';
export type { FormVersion, Notice } from './catalogue/notice.js';
export { type OpenOptions, type OpenedCatalogue, openCatalogue } from './catalogue/open-catalogue.js';
export { type Resolution, resolve } from './catalogue/resolve.js';
export { type FormInUse, type HostNotice, checkWithdrawals, hostNoticeWords } from './catalogue/check-withdrawals.js';
export type { HostNoticeKind } from './catalogue/host-notice.words.js';
export { type CoreAnswer, type CoreAnswers, coreAnswers } from './core/core-answers.js';
export { compareVersions } from './versions.js';
