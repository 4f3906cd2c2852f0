// SPDX-License-Identifier: Apache-2.0
export { CpkCatalogue } from './catalogue/catalogue.js';
export {
  CpkCatalogueCopyEvent,
  CpkCatalogueInstallEvent,
  CpkCatalogueKeepEvent,
  CpkCatalogueReadEvent,
} from './catalogue/catalogue-events.js';
export type { CatalogueSource, InstalledForm } from './catalogue/catalogue-source.js';
export { CpkDesigner } from './designer/designer.js';
export { CpkDesignChangeEvent, CpkDesignOpenEvent } from './designer/design-event.js';
export type { DesignStore, KeptDesign } from './designer/design-store.js';
export type { StandardForm } from './designer/start.js';
export { CpkPublishDecisionEvent, CpkPublishRequestEvent } from './designer/publish/publish-events.js';
export type { PublishRequest } from './designer/publish/publish-request.js';
export type { TryPerson } from './designer/try-person.js';
export * from './design/index.js';
