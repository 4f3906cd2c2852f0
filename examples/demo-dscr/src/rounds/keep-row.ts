// SPDX-License-Identifier: Apache-2.0
import type { CpkGroupSubmitEvent } from '@careplan-kit/elements';
import { toQuestionnaireResponse } from '@careplan-kit/fhir';
import { putInWhatWaits } from '../sending/finish.js';
import { madeFrom } from '../sending/known.js';
import type { Session } from '../session.js';

/**
 * Keeps one row of a round beside the record of its person, and what is to be sent with it, in one transaction. The same row
 * saved again after a failure is the same submission.
 */
export async function keepRow(event: CpkGroupSubmitEvent, session: Session): Promise<void> {
  const { store } = session;
  const { definition, submission, person, replaces } = event;
  if (!(await store.submitted(submission.id))) {
    const record = await store.record(person);
    if (!record) throw new Error('Nobody of this name lives here.');
    await store.keep(record, {
      submission,
      questionnaireResponse: toQuestionnaireResponse(definition, submission),
      ...(replaces === null ? {} : { replaces }),
      toSend: { definition, submission, record, versions: [], ...madeFrom(await store.received(person)) },
    });
  }
  await putInWhatWaits(session);
}
