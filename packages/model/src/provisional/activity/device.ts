// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { Device, deviceShape } from '../../activity/device.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../../record-class.js';
import { activityLinksRows, activityLinksShape } from './activity-links.js';

const schema = z.looseObject({ ...deviceShape, ...activityLinksShape });

/** `Device` with whom it is for, where, by whom and on whose instruction: four guesses, outside semver. */
export const ProvisionalDevice: RecordClass<ProvisionalDevice> = defineRecordClass({
  ...Device,
  schema,
  elements: [...Device.elements, ...Object.values(activityLinksRows)],
});
export type ProvisionalDevice = ValueOf<typeof schema>;
