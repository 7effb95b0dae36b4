import { describe, expect, it, vi } from 'vitest';
import { readPolicy } from '../../kept/policy.ts';
import { firstSettings, type Settings } from '../../kept/settings.ts';
import { firefoxPolicies, powerShellScript, registryFile } from './policy-text.ts';
import { policyValues } from './policy-values.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));

const id = 'abcdefghijklmnopabcdefghijklmnop';
const settings: Settings = {
  ...firstSettings,
  locale: 'tr',
  site: 'https://yardım.example/',
  profiles: [
    {
      id: 'a',
      partnerName: 'Öz "Bulut" \\ O’Neill & Son\'s',
      partnerId: '42',
      senderName: 'Ada',
      role: 'admin-agent',
    },
    { id: 'b' },
  ],
};
const values = policyValues(settings, ['profiles', 'site']);

const asSet = {
  profiles: [{ partnerName: settings.profiles[0]?.partnerName, partnerId: '42' }],
  locale: 'tr',
  site: 'https://xn--yardm-q4a.example/',
  locked: ['profiles', 'site'],
  faults: [],
};

describe('what is set in the options', () => {
  it('goes into the policy, except for what is personal, and locks only what is set', () => {
    expect(readPolicy(values)).toMatchObject(asSet);
    expect(JSON.stringify(values)).not.toMatch(/Ada|admin-agent/);
    expect(policyValues(firstSettings, ['profiles', 'language'])).toEqual({});
  });

  it('is a registry file that says the same for Chrome and for Edge, in ASCII', () => {
    const file = registryFile(id, values);
    expect(file).toMatch(/^Windows Registry Editor Version 5\.00\r\n\r\n\[/);
    expect(file).toMatch(/^[\r\n\x20-\x7e]*$/);
    const keys = [...file.matchAll(/^\[(.*)\]\r$/gm)].map(([, key]) => key);
    expect(keys).toEqual([
      `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${id}\\policy`,
      `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\${id}\\policy`,
    ]);
    for (const section of file.split(/^\[.*\]\r\n/m).slice(1)) {
      const set = [...section.matchAll(/^"(\w+)"="((?:[^"\\]|\\["\\])*)"\r$/gm)].map(([, name, text = '']) => [
        name,
        text.replace(/\\(["\\])/g, '$1'),
      ]);
      expect(readPolicy(Object.fromEntries(set))).toMatchObject(asSet);
    }
  });

  it('is a registry file that also removes what is no longer set', () => {
    expect(
      registryFile(id, { language: 'tr' })
        .match(/^.*=.*$/gm)
        ?.slice(0, 4),
    ).toEqual(['"profiles"=-', '"language"="tr"', '"site"=-', '"locked"=-']);
  });

  it('is a script for PowerShell whose texts end where they should', () => {
    const script = powerShellScript(id, values);
    expect(script).toMatch(/^[\r\n\x20-\x7e]*$/);
    expect(script.match(/'HKLM:\\.*\\policy'/g)).toHaveLength(2);
    const set = [...script.matchAll(/-Name '(\w+)' -PropertyType String -Value '((?:[^']|'')*)' -Force/g)];
    const read = set.map(([, name, text = '']) => [name, text.replaceAll("''", "'")]);
    expect(readPolicy(Object.fromEntries(read))).toMatchObject(asSet);
  });

  it('is a policies.json in which Firefox finds the add-on by its ID', () => {
    const { policies } = JSON.parse(firefoxPolicies(values));
    expect(Object.keys(policies)).toEqual(['3rdparty']);
    expect(readPolicy(policies['3rdparty'].Extensions['supportable@supportable.example'])).toMatchObject(asSet);
  });
});
