// SPDX-License-Identifier: Apache-2.0
export { openDrafts, type OpenDraftsOptions } from './open-drafts.js';
export type {
  Draft,
  DraftFile,
  DraftFileInfo,
  DraftFiles,
  DraftFileWriter,
  DraftState,
  DraftStateListener,
  DraftStore,
  DraftSummary,
  DraftedForm,
} from './contract.js';
export type { DraftIdentity } from './identity.js';
export { hostKeyProvider, type DraftKeys, type KeyProvider } from './keys.js';
export { DraftError, failureSentence, type DraftFailure, type DraftFailureKind } from './failure.js';
