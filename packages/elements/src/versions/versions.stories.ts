// SPDX-License-Identifier: Apache-2.0
import { jamesRecord, mrGreenRecord, mrsSmithRecord } from '@careplan-kit/model/fixtures';
import { Alert, CarePlan, Need, Risk } from '@careplan-kit/model/mods';
import { defineElement } from '../base/define-element.js';
import { testHost } from '../testing/story-host.js';
import { CpkVersions } from './versions.js';

defineElement(CpkVersions);

export default { title: 'Record/Versions', component: 'cpk-versions', args: { context: testHost() } };

const welsh = testHost({ locale: 'cy', unreviewedTranslations: true });
const need = { record: mrGreenRecord(), recordUid: 'resident-green-need-night', recordClass: Need };
const plan = { record: mrsSmithRecord(), recordUid: 'resident-smith-care-plan', recordClass: CarePlan };

const everything = ({ canvasElement }: { canvasElement: HTMLElement }) =>
  canvasElement.firstElementChild!.shadowRoot!.querySelector<HTMLElement>('input')!.click();

export const ANeed = { args: need };
export const APlan = { args: plan, play: everything };
export const ARisk = {
  args: { record: mrGreenRecord(), recordUid: 'resident-green-risk-falls', recordClass: Risk },
  play: everything,
};
export const AnAlert = { args: { record: jamesRecord(), recordUid: 'resident-james-alert-pain', recordClass: Alert } };
export const PartWithheld = {
  args: {
    record: mrGreenRecord(),
    recordUid: 'resident-green-risk-falls',
    recordClass: Risk,
    context: testHost({ can: (_action, { element }) => element !== 'comment' }),
  },
};
export const OneVersion = { args: { ...need, recordUid: 'resident-green-need-washing' } };
export const Welsh = { args: { ...need, context: welsh } };
export const RightToLeft = { args: { ...need, dir: 'rtl' } };
