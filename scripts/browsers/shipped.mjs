// SPDX-License-Identifier: Apache-2.0
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../root.mjs';

/** What the package changes in our own environment when it loads; other programs we start must not inherit it. */
const TOUCHED = ['TMPDIR', 'AWS_LAMBDA_JS_RUNTIME', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'HOME'];

async function unpack(folder) {
  const before = Object.fromEntries(TOUCHED.map((name) => [name, process.env[name]]));
  // The package unpacks the system libraries it ships only where it believes they are missing.
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x';
  process.env.TMPDIR = folder;
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

/**
 * The package's own list of font folders names only places on its usual server. Without one font, text has no height,
 * and a test of contrast or size would pass on nothing.
 */
function writeFontList(folder) {
  const file = join(folder, 'fonts.conf');
  const folders = [join(folder, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  const list = folders.map((path) => `  <dir>${path}</dir>`).join('\n');
  const cache = `  <cachedir>${join(folder, 'fonts-cache')}</cachedir>`;
  writeFileSync(file, `<?xml version="1.0"?>\n<fontconfig>\n${list}\n${cache}\n</fontconfig>\n`);
  return file;
}

/**
 * The headless shell that comes inside an npm package: no download beyond the installation, x64 Linux only. Its
 * own list of flags is not used, because it switches off web security, which our tests are there to check.
 */
export async function shippedChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const { version } = JSON.parse(readFileSync(inRoot('node_modules/@sparticuz/chromium/package.json'), 'utf8'));
  const folder = inRoot('node_modules/.cache/careplan-kit', `chromium-${version}`);
  if (!existsSync(folder)) {
    // Unpacked aside and renamed when whole, so that a run that was stopped leaves no half browser behind.
    const part = `${folder}.${process.pid}.part`;
    mkdirSync(part, { recursive: true });
    try {
      await unpack(part);
      // Another run may have finished first; its copy is as good.
      if (!existsSync(folder)) renameSync(part, folder);
    } finally {
      rmSync(part, { recursive: true, force: true });
    }
  }
  return {
    name: 'chromium',
    kind: 'shell',
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_FILE: writeFontList(folder) },
  };
}
