// SPDX-License-Identifier: Apache-2.0
// The designer's tag, for React 19: properties are set, and events are heard by `on` and their name.
import type { CpkCatalogue, CpkCatalogueInstallEvent, CpkCatalogueReadEvent } from '@careplan-kit/designer';

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- React looks for tags in one.
  namespace JSX {
    interface IntrinsicElements {
      'cpk-catalogue': DetailedHTMLProps<HTMLAttributes<CpkCatalogue>, CpkCatalogue> &
        Partial<Pick<CpkCatalogue, 'source' | 'trust' | 'installed' | 'copies' | 'lastSequence' | 'context'>> & {
          'oncpk-catalogue-read'?: (event: CpkCatalogueReadEvent) => void;
          'oncpk-catalogue-install'?: (event: CpkCatalogueInstallEvent) => void;
        };
    }
  }
}
