import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the engine once it was fetched; Git ignores it. */
const folder = fileURLToPath(new URL('../../../../.cache/drools', import.meta.url));
const engine = '@kie-tools/jitexecutor-native@999.0.0-20240505-SNAPSHOT';
const patience = 300_000;

const binaries: Readonly<Record<string, string>> = {
  'linux-x64': 'linux/jitexecutor',
  'darwin-x64': 'darwin/jitexecutor',
  'darwin-arm64': 'darwin/jitexecutor',
  'win32-x64': 'win32/jitexecutor.exe',
};

/** The Drools engine is not available here; the message says why and what to do. */
export class NoEngine extends Error {}

function install(): Promise<void> {
  const wanted = ['install', '--prefix', folder, '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', engine];
  return new Promise((resolve, reject) => {
    const windows = process.platform === 'win32';
    const npm = spawn(windows ? 'npm.cmd' : 'npm', wanted, {
      shell: windows,
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: patience,
    });
    let said = '';
    npm.stderr.on('data', (text) => {
      said += text;
    });
    npm.on('error', (error) =>
      reject(new NoEngine(`npm could not be started (${error.message}). Install npm and run again.`)),
    );
    npm.on('exit', (code) => {
      if (code === 0) resolve();
      else {
        const why = said.trim().split('\n').slice(-3).join('\n') || `npm ended with ${code ?? 'a time-out'}`;
        reject(
          new NoEngine(`${engine} could not be fetched. Check the network and the registry, then run again.\n${why}`),
        );
      }
    });
  });
}

/** The path of the Drools engine, fetched through npm the first time (some 115 MB). */
export async function fetchedEngine(): Promise<string> {
  const binary = binaries[`${process.platform}-${process.arch}`];
  if (!binary) throw new NoEngine(`There is no Drools engine for ${process.platform} on ${process.arch}.`);
  const path = join(folder, 'node_modules/@kie-tools/jitexecutor-native/dist', binary);
  if (!existsSync(path)) {
    await mkdir(folder, { recursive: true });
    await install();
  }
  if (!existsSync(path))
    throw new NoEngine(`${engine} was fetched but has no ${binary}. Delete ${folder} and run again.`);
  await chmod(path, 0o755);
  return path;
}
