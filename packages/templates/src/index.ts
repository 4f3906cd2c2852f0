// SPDX-License-Identifier: Apache-2.0
export { aboutMe } from './about-me/index.js';
export { type CatalogueEntry, TEMPLATE_GROUPS, type TemplateGroup, catalogue } from './catalogue.js';
