// SPDX-License-Identifier: Apache-2.0
import { CpkAboutMe } from '../about-me/about-me.js';
import { DEFAULT_PREFIX, type NamedElement, defineElement } from '../base/define-element.js';
import { CpkChoice } from '../choice/choice.js';
import { CpkDate } from '../date/date.js';
import { CpkDraftState } from '../draft-state/draft-state.js';
import { CpkErrorSummary } from '../error-summary/error-summary.js';
import { CpkForm } from '../form/form.js';
import { CpkLongText } from '../long-text/long-text.js';
import { CpkNumber } from '../number/number.js';
import { CpkPersonBanner } from '../person-banner/person-banner.js';
import { CpkText } from '../text/text.js';
import { CpkAttachment } from '../attachment/attachment.js';
import * as attachments from '../parts/attachments.js';
import { attachmentsPart } from '../parts/attachments-part.js';
import * as paper from '../parts/paper.js';
import { paperPart } from '../parts/paper-part.js';

/** Every element of the library. */
export const ELEMENTS: readonly NamedElement[] = [
  CpkAboutMe,
  CpkChoice,
  CpkDate,
  CpkDraftState,
  CpkErrorSummary,
  CpkForm,
  CpkLongText,
  CpkNumber,
  CpkPersonBanner,
  CpkText,
  CpkAttachment,
];

/**
 * Registers every element as `<prefix>-<name>`, with all that a worker needs: nothing they do has to be fetched. Tags that
 * are taken stay as they are.
 */
export function define(options: { readonly prefix?: string } = {}): void {
  attachmentsPart.put(attachments);
  paperPart.put(paper);
  for (const element of ELEMENTS) defineElement(element, options.prefix ?? DEFAULT_PREFIX);
}
