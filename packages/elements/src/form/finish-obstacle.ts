// SPDX-License-Identifier: Apache-2.0
import type { Host } from '../host-context/host-context.js';
import { attachmentsPart } from '../parts/attachments-part.js';
import type { Phrase } from '../words/words.js';
import { FINISH_WORDS as WORDS } from './finish.words.js';
import type { FormSession } from './form-session.js';

/** Why a form cannot be handed over though what finishes it is here. A promise where something is fetched or ended first. */
export function obstacleAtEnd({ files }: FormSession, { worker }: Host): Phrase | null | Promise<Phrase | null> {
  if (!worker) return WORDS['form.noWorker'];
  return files.missing || files.busy ? clearAway(files) : null;
}

async function clearAway(files: FormSession['files']): Promise<Phrase | null> {
  if (files.missing && !(await attachmentsPart.isHereSoon())) return WORDS['form.noFiles'];
  // A recording that is running ends, with all of it in the submission.
  if (files.busy) await files.settle('worker');
  return null;
}
