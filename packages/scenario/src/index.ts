// SPDX-License-Identifier: Apache-2.0
export {
  type GivenFile,
  type Scenario,
  type ScenarioOptions,
  type Submitted,
  type SubmitOptions,
  UnfinishedError,
  openScenario,
} from './scenario.js';
export { type FilledForm, type FillOptions, fillForm } from './fill-form.js';
