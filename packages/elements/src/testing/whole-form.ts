// SPDX-License-Identifier: Apache-2.0
// As on a page that has fetched everything a form may need. What comes when, form-pieces.test.ts tests.
import { putWholeForm } from '../parts/whole-form.js';

putWholeForm();
