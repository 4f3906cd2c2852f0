// SPDX-License-Identifier: Apache-2.0
export { openDrafts, type OpenDraftsOptions } from './open-drafts.js';
export type {
  Draft,
  DiscardOptions,
  DiscardedDraft,
  DraftDescription,
  DraftFile,
  DraftFileInfo,
  DraftFiles,
  DraftFileWriter,
  DraftPage,
  DraftState,
  DraftStateListener,
  DraftStore,
  DraftSummary,
  DraftedForm,
} from './contract.js';
export type { DraftIdentity } from './identity.js';
export type { DraftKeys, ExchangeKeys, KeyProvider, PassedKeys } from './keys/contract.js';
export { hostKeyProvider, type HostKeyOptions } from './keys/host.js';
export {
  passphraseKeyProvider,
  type PassphraseKeyProvider,
  type PassphraseOptions,
  type PassphraseQuestion,
} from './keys/passphrase.js';
export { passkeyKeyProvider, type PasskeyKeyProvider, type PasskeyOptions } from './keys/passkey.js';
export { canUsePasskey, type NewPasskey } from './keys/prf.js';
export { autoLock, type AutoLock, type AutoLockClock, type AutoLockOptions } from './keys/auto-lock.js';
export type { RotationProgress, RotationResult } from './keys/rotation.js';
export { bringFiles, type BroughtFiles } from './bring-files.js';
export { fetchDraftParts } from './parts.js';
export type { HandOverStep } from './draft-card.js';
export type { DraftTray } from './draft-tray.js';
export type { DraftMigration, MigrateSnapshot, Migrated, OtherVersion } from './versions/contract.js';
export type { DraftQuery } from './draft-search.js';
export type { Erased } from './erase.js';
export type { HandOverEvent, HandOverRequest, MayPassOn, Receiver, TakeOverRequest } from './people/contract.js';
export type {
  RescueExport,
  RescueExportOptions,
  RescueImportOptions,
  RescueSeal,
  RescueSecret,
  RescuedDraft,
  RescuedEntry,
} from './rescue/contract.js';
export { failureSentence } from './failure-sentences.js';
export type { Wiped } from './witness.js';
export { DraftError, type DraftFailure, type DraftFailureKind } from './failure.js';
