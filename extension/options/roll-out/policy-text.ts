import { policyNames } from '../../kept/policy-names.ts';
import { firefoxId } from './firefox-id.ts';
import type { PolicyValues } from './policy-values.ts';

/** Where Chrome and Edge on Windows look for the policy of an extension. */
const keysOf = (id: string): readonly string[] =>
  ['Google\\Chrome', 'Microsoft\\Edge'].map(
    (browser) => `SOFTWARE\\Policies\\${browser}\\3rdparty\\extensions\\${id}\\policy`,
  );

/**
 * A value as the registry stores it: a list as JSON. Only ASCII, so that no program on the way can mistake a letter for
 * another one.
 */
function registryValue(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.replace(/[^\x20-\x7e]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const names = [...policyNames, 'locked'] as const;

const lines = (all: readonly string[]): string => all.map((line) => `${line}\r\n`).join('');

/** A file for the registry editor of Windows. It also removes what is no longer set. */
export function registryFile(id: string, values: PolicyValues): string {
  const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`;
  const settings = names.map((name) => {
    const value = values[name];
    return `"${name}"=${value === undefined ? '-' : quoted(registryValue(value))}`;
  });
  const keys = keysOf(id).flatMap((key) => ['', `[HKEY_LOCAL_MACHINE\\${key}]`, ...settings]);
  return lines(['Windows Registry Editor Version 5.00', ...keys]);
}

/** A script for PowerShell, which Intune runs. It first removes what an earlier one has set. */
export function powerShellScript(id: string, values: PolicyValues): string {
  const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
  const settings = names.flatMap((name) => {
    const value = values[name];
    return value === undefined
      ? []
      : [
          `  New-ItemProperty -Path $key -Name '${name}' -PropertyType String -Value ${quoted(registryValue(value))} -Force | Out-Null`,
        ];
  });
  return lines([
    '$keys = @(',
    keysOf(id)
      .map((key) => `  ${quoted(`HKLM:\\${key}`)}`)
      .join(',\r\n'),
    ')',
    'foreach ($key in $keys) {',
    '  if (Test-Path $key) { Remove-Item -Path $key -Recurse -Force }',
    '  New-Item -Path $key -Force | Out-Null',
    ...settings,
    '}',
  ]);
}

/** A policies.json for Firefox. */
export const firefoxPolicies = (values: PolicyValues): string =>
  `${JSON.stringify({ policies: { '3rdparty': { Extensions: { [firefoxId]: values } } } }, undefined, 2)}\n`;
