// SPDX-License-Identifier: Apache-2.0
import { formatNhsNumber } from '@careplan-kit/model/reading';
import type { CareRecord } from '@careplan-kit/model';
import type { FormSubmission } from '@careplan-kit/forms/contract';
import { type TemplateResult, html, nothing } from 'lit';
import { headingView } from '../about-me/view-tools.js';
import { personOf } from '../about-me/person-view.js';
import type { Host } from '../host-context/host-context.js';
import { actorWords } from '../record-views/record-words.js';
import type { Say } from '../words/words.js';
import { FORM_RECORD_WORDS as WORDS } from './form-record.words.js';

export interface FrameTools {
  readonly say: Say;
  readonly formatDay: (instant: string) => string;
  readonly formatMoment: (instant: string) => string;
  readonly host: Host;
  readonly level: number;
}

/** Who it is about: a sheet of paper without that is nobody's, or somebody else's. */
function whom(record: CareRecord, { say, formatDay, host }: FrameTools): string {
  const { fullName, born } = personOf(record, host);
  const { nhsNumber } = record.subjectOfCare;
  const parts = [
    say(WORDS['formRecord.person'], { name: fullName }),
    born ? say(WORDS['formRecord.born'], { day: formatDay(born) }) : null,
    nhsNumber ? say(WORDS['formRecord.nhs'], { number: formatNhsNumber(nhsNumber) }) : null,
  ];
  return `${parts.filter(Boolean).join('. ')}.`;
}

export function aboutWhom(record: CareRecord, tools: FrameTools): TemplateResult {
  return html`<p class="person" part="person">${whom(record, tools)}</p>`;
}

/** On paper it stands on every page: sheets come apart. What it says stands below for everyone else. */
export function runningHead(title: string, record: CareRecord, tools: FrameTools): TemplateResult {
  return html`<div class="running-head" aria-hidden="true">
    <p><bdi>${title}</bdi> · <bdi>${whom(record, tools)}</bdi></p>
  </div>`;
}

/** Who finished it and when; that nobody did is said too. */
export function finishedBy(submission: FormSubmission | null, version: string, tools: FrameTools): TemplateResult {
  const { say, formatMoment } = tools;
  const sentence = submission
    ? say(WORDS['formRecord.by'], {
        name: actorWords(submission.author, say),
        moment: formatMoment(submission.submittedAt),
      })
    : say(WORDS['formRecord.unfinished']);
  return html`<p class="by" part="by">${sentence}</p>
    <p class="answer-note">${say(WORDS['formRecord.version'], { version })}</p>`;
}

/** Places to sign on paper, one for each who has to. */
export function signaturesView(names: readonly string[], { say, level }: FrameTools): TemplateResult | typeof nothing {
  if (names.length === 0) return nothing;
  const line = (words: string) =>
    html`<p class="sign-line"><span>${words}</span><span class="rule" aria-hidden="true"></span></p>`;
  return html`<section class="signatures" part="signatures">
    ${headingView(say(WORDS['formRecord.signatures']), { level, name: 'answers-heading outer' })}
    ${names.map(
      (name) =>
        html`<div class="sign-block" part="signature">
          <p class="sign-who">${name}</p>
          ${line(say(WORDS['formRecord.name']))} ${line(say(WORDS['formRecord.signature']))}
          ${line(say(WORDS['formRecord.date']))}
        </div>`,
    )}
  </section>`;
}
