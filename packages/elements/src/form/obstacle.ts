// SPDX-License-Identifier: Apache-2.0
import type { Host } from '../host-context/host-context.js';
import { finishPart } from '../parts/finish-part.js';
import type { Phrase } from '../words/words.js';
import type { FormSession } from './form-session.js';
import { FORM_WORDS as WORDS } from './form.words.js';

/**
 * Why a form cannot be handed over, whatever its answers are; null when it can. Where something has to be fetched or ended
 * first it is a promise, and where not the form is handed over before anything else can happen.
 */
export function obstacleTo(session: FormSession, { worker }: Host): Phrase | null | Promise<Phrase | null> {
  const { missing, busy } = session.files;
  if (!worker) return WORDS['form.noWorker'];
  return missing || busy || !finishPart.here ? clearAway(session) : null;
}

async function clearAway({ files }: FormSession): Promise<Phrase | null> {
  if (files.missing && !(await files.fetch())) return WORDS['form.noFiles'];
  if (!(await finishPart.isHereSoon())) return WORDS['form.noFinish'];
  // A recording that is running ends, with all of it in the submission.
  if (files.busy) await files.settle('worker');
  return null;
}
