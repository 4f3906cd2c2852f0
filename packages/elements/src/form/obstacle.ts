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
export function obstacleTo(session: FormSession, host: Host): Phrase | null | Promise<Phrase | null> {
  const { here } = finishPart;
  return here ? here.obstacleAtEnd(session, host) : fetchEnd(session, host);
}

async function fetchEnd(session: FormSession, host: Host): Promise<Phrase | null> {
  return (await finishPart.isHereSoon()) ? finishPart.here!.obstacleAtEnd(session, host) : WORDS['form.noFinish'];
}
