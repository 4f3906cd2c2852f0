// SPDX-License-Identifier: Apache-2.0
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const HEADLESS_SHELL = '/usr/bin/chromium-headless-shell';

function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':');
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).filter((file) => existsSync(file));
}

function fullChromiumPaths() {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((app) =>
      ['', process.env.HOME ?? ''].map((home) => `${home}/Applications/${app}.app/Contents/MacOS/${app}`),
    );
  }
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    return roots
      .filter(Boolean)
      .flatMap((folder) => [
        join(folder, 'Google/Chrome/Application/chrome.exe'),
        join(folder, 'Microsoft/Edge/Application/msedge.exe'),
      ]);
  }
  return onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge');
}

export function fullChromiumCandidates() {
  return fullChromiumPaths().map((executablePath) => ({ name: 'chromium', kind: 'full', executablePath }));
}

/** The shell first: it alone can run several test pages at once. */
export function chromiumCandidates() {
  const shell = { name: 'chromium', kind: 'shell', executablePath: HEADLESS_SHELL };
  return process.platform === 'linux' ? [shell, ...fullChromiumCandidates()] : fullChromiumCandidates();
}

export function firefoxCandidates() {
  const paths =
    process.platform === 'darwin'
      ? ['/Applications/Firefox.app/Contents/MacOS/firefox']
      : process.platform === 'win32'
        ? [join(process.env.PROGRAMFILES ?? 'C:/', 'Mozilla Firefox/firefox.exe')]
        : onPath('firefox-esr', 'firefox');
  return paths.map((executablePath) => ({ name: 'firefox', kind: 'full', executablePath }));
}

/** WebKitGTK needs three things: its small browser, its WebDriver and a display to draw on. */
export function webKitCandidates() {
  const [driver] = onPath('WebKitWebDriver');
  const [display] = onPath('Xvfb');
  if (!driver || !display) return [];
  return ['4.1', '6.0', '4.0']
    .flatMap((version) => [
      `/usr/lib/x86_64-linux-gnu/webkit2gtk-${version}/MiniBrowser`,
      `/usr/lib/x86_64-linux-gnu/webkitgtk-${version}/MiniBrowser`,
      `/usr/lib/aarch64-linux-gnu/webkit2gtk-${version}/MiniBrowser`,
    ])
    .map((executablePath) => ({
      name: 'webkit',
      kind: 'full',
      executablePath,
      driver,
      display,
      // Neither program says its version without a display, but Debian knows it.
      versionCommand: ['dpkg-query', ['--show', '--showformat', 'WebKitGTK ${Version}', 'webkit2gtk-driver']],
    }));
}

/** The version a browser prints, or null if the file is missing or does not start. */
export function runs({ executablePath, versionCommand = [executablePath, ['--version']], env }) {
  if (!existsSync(executablePath)) return Promise.resolve(null);
  // Chrome on Windows opens a window instead of printing its version; being there has to be enough.
  if (process.platform === 'win32') return Promise.resolve('installed');
  return new Promise((resolve) => {
    let text = '';
    const child = spawn(...versionCommand, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 20_000,
    });
    child.stdout.on('data', (chunk) => (text += chunk));
    child.on('error', () => resolve(null));
    child.on('close', (code) => resolve(code === 0 ? text.trim() || 'installed' : null));
  });
}
