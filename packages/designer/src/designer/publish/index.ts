// SPDX-License-Identifier: Apache-2.0
// Publishing, as the designer draws it: a piece that is fetched when somebody looks at it.
export { decisionView } from './decision-view.js';
export { planOf } from './plan.js';
export { PublishPanel } from './publish-panel.js';
export { type PublishDesk, publishView } from './publish-view.js';
export { publishStyles } from './publish.styles.js';
