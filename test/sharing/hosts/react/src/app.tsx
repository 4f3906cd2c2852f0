// SPDX-License-Identifier: Apache-2.0
// A product in React. It runs a copy of the standard with two questions of its own.
import '@careplan-kit/designer/define/catalogue';
import '@careplan-kit/elements/define/form';
import type {} from '@careplan-kit/elements/react';
import { type HostNotice, coreAnswers } from '@careplan-kit/catalogue/host';
import type { CatalogueSource } from '@careplan-kit/designer';
import { useEffect, useMemo, useState } from 'react';
import { Store, catalogueFolder, context, stops, trustedKeys } from './host';
import { ownCopy } from './own-copy';
import './tags';

const store = new Store();

interface Given {
  readonly source: CatalogueSource;
  readonly trust: unknown;
  readonly lastSequence: number;
}

export function App() {
  const [installed, setInstalled] = useState(() => store.read().installed);
  const [given, setGiven] = useState<Given | null>(null);
  const [notices, setNotices] = useState<readonly HostNotice[]>([]);
  const [core, setCore] = useState('');
  const used = installed[0];
  const local = useMemo(() => (used?.definition ? ownCopy(used.definition) : null), [used]);
  const copies = useMemo(() => (local ? [local] : []), [local]);
  const look = async () => {
    const [source, trust] = await Promise.all([catalogueFolder(), trustedKeys()]);
    setGiven({ source, trust, lastSequence: store.read().sequence });
  };
  useEffect(() => void look(), []);
  const stop = used !== undefined && stops(notices, used);
  return (
    <main>
      <h1>Harbour View</h1>
      {given && (
        <cpk-catalogue
          {...given}
          installed={installed}
          copies={copies}
          context={context}
          oncpk-catalogue-read={(event) => {
            store.saw(event.catalogue.sequence);
            setNotices(event.notices);
          }}
          oncpk-catalogue-install={(event) => {
            store.put(event.form);
            setInstalled(store.read().installed);
            event.waitUntil(Promise.resolve());
          }}
        />
      )}
      <p>
        <button id="look" type="button" onClick={() => void look()}>
          Look for news
        </button>
      </p>
      <p id="stopped" role="alert">
        {stop && `${used.title} ${used.version} cannot be begun.`}
      </p>
      {local && used?.definition && !stop && (
        <cpk-form
          definition={local}
          context={context}
          headingLevel={2}
          oncpk-submit={(event) => {
            setCore(JSON.stringify(coreAnswers(event.submission, used.definition!)));
            event.waitUntil(Promise.resolve());
          }}
        />
      )}
      <output id="core">{core}</output>
    </main>
  );
}
