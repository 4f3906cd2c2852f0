// SPDX-License-Identifier: Apache-2.0
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const packages = readdirSync(new URL('packages', import.meta.url))
  .map((name) => `packages/${name}`)
  .filter((path) => existsSync(new URL(`${path}/package.json`, import.meta.url)))
  .filter((path) => !JSON.parse(readFileSync(new URL(`${path}/package.json`, import.meta.url), 'utf8')).private);

export default {
  name: 'Careplan Kit',
  entryPointStrategy: 'packages',
  entryPoints: packages,
  out: 'docs/api',
  treatWarningsAsErrors: true,
  disableSources: true,
  githubPages: false,
  includeVersion: true,
  readme: 'README.md',
  packageOptions: {
    // A copy without a remote has nowhere for a source to lead; its path in the repository is enough.
    disableGit: true,
    gitRevision: 'main',
    sourceLinkTemplate: '{path}#L{line}',
    excludeExternals: true,
    excludeInternal: true,
    excludePrivate: true,
    excludeProtected: true,
    // Types that appear in a signature but are reached only through it (a helper of zod's inference, for one).
    validation: { notExported: false, invalidLink: true },
    blockTags: [
      '@attr',
      '@cssprop',
      '@cssproperty',
      '@csspart',
      '@cssstate',
      '@fires',
      '@slot',
      '@status',
      '@tag',
      '@since',
      '@param',
      '@returns',
      '@throws',
      '@example',
      '@deprecated',
      '@remarks',
      '@summary',
      '@see',
      '@default',
      '@defaultValue',
      '@typeParam',
      '@template',
      '@type',
    ],
  },
};
