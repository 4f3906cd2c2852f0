// SPDX-License-Identifier: Apache-2.0
export { PackError, type PackIssue } from './pack-error.js';
export { ARCHIVE_LIMITS, type ArchiveLimits } from './tarball/limits.js';
export { type Approval, type PackAbout, type Person, parsePackAbout } from './pack/about.js';
export type { FormPack, PackSignatures, PackedForm } from './pack/contents.js';
export type { Manifest, ManifestFile } from './pack/manifest.js';
export { type PackSources, makePack, packBytes, packFileName } from './pack/make-pack.js';
export { openPack } from './pack/open-pack.js';
export { compareQuestionnaires } from './pack/compare-questionnaires.js';
export {
  type Algorithm,
  type PrivateKey,
  type PublicKey,
  keyId,
  makeKey,
  parsePrivateKey,
  parsePublicKey,
} from './signature/keys.js';
export { type Trust, type TrustRule, type TrustedKey, parseTrust } from './signature/trust.js';
export type { SignatureHead, Signer } from './signature/jws.js';
export { type Refusal, refusalWords } from './signature/refusal.js';
export type { RefusalCode } from './signature/refusal.words.js';
export { signPack } from './signature/sign-pack.js';
export { type KnownPack, type Verdict, type VerifyOptions, verifyPack } from './signature/verify-pack.js';
export {
  type Catalogue,
  type ListedForm,
  type ListedPack,
  type ListedVersion,
  parseCatalogue,
} from './catalogue/listing.js';
export type { FormVersion, Notice } from './catalogue/notice.js';
export {
  type BuildOptions,
  type CatalogueAbout,
  buildCatalogue,
  parseCatalogueAbout,
} from './catalogue/build-catalogue.js';
export {
  type OpenOptions,
  type OpenedCatalogue,
  catalogueBytes,
  openCatalogue,
  signCatalogue,
} from './catalogue/open-catalogue.js';
export { type Resolution, resolve } from './catalogue/resolve.js';
export { type FormInUse, type HostNotice, checkWithdrawals, hostNoticeWords } from './catalogue/check-withdrawals.js';
export type { HostNoticeKind } from './catalogue/host-notice.words.js';
export { type CoreComparison, type CoreReason, compareToCore, coreReasonWords } from './core/compare-to-core.js';
export type { CoreCode } from './core/core.words.js';
export { type Core, coreOf } from './core/core-of.js';
export { type LocalIdentity, deriveLocal } from './core/derive-local.js';
export {
  type CoreAnswer,
  type CoreAnswers,
  type CoreEntry,
  type CoreValue,
  type Withheld,
  coreAnswers,
} from './core/core-answers.js';
export {
  type PublicationFinding,
  checkPublication,
  proposeVersion,
  publicationWords,
} from './publication/check-publication.js';
export type { PublicationCode } from './publication/publication.words.js';
export { type Expected, type Fixture, fixturesOf } from './conformance/fixture.js';
export {
  AREAS,
  type Area,
  type EvidenceArea,
  type EvidenceCheck,
  type EvidenceHost,
  type EvidenceOptions,
  type EvidenceReport,
  evidenceOf,
} from './conformance/evidence.js';
export { type Range, readRange } from './range.js';
export { compareVersions } from './versions.js';
