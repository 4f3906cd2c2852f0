// SPDX-License-Identifier: Apache-2.0
export { resuscitationDecisions } from './definition.js';
