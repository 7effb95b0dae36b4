import { parseArgs } from 'node:util';
import { messages } from 'rules';
import { NoEngine } from './drools/fetched.ts';
import { secondOpinion } from './drools/second-opinion.ts';
import { type Finding, inWords } from './finding.ts';
import { proofs } from './proofs.ts';
import { theProduct } from './subject.ts';
import { summary } from './summary.ts';

const shown = 5;
const words = await messages('en');
const subject = await theProduct();
const { values: wanted } = parseArgs({ options: { drools: { type: 'boolean', default: false } } });
let faults = 0;
let start = performance.now();

const print = (text: string) => process.stdout.write(`${text}\n`);

function report(claim: string, findings: readonly Finding[], note = ''): void {
  const seconds = `${((performance.now() - start) / 1000).toFixed(1)} s`;
  print(`${findings.length > 0 ? '✗' : '✓'} ${claim.padEnd(80)}${seconds.padStart(8)}${note ? `  (${note})` : ''}`);
  for (const finding of findings.slice(0, shown)) print(inWords(words, finding));
  if (findings.length > shown) print(`  … and ${findings.length - shown} more`);
  faults += findings.length;
  start = performance.now();
}

print('\nThe rules, proven on every edition:');
for (const { claim, faults: find } of Object.values(proofs)) report(claim, await find(subject));

if (wanted.drools) {
  print('\nA second opinion from the Drools engine (fetched from npm the first time, some 115 MB):');
  try {
    for await (const { claim, findings, note } of secondOpinion(subject)) report(claim, findings, note);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    print(error instanceof NoEngine ? `✗ ${error.message}` : `✗ The Drools engine failed: ${error.message}`);
    faults += 1;
  }
}

print(`\n${summary(subject).join('\n')}\n`);
print(faults > 0 ? `${faults} ${faults === 1 ? 'fault' : 'faults'} found.` : 'No fault found.');
process.exitCode = faults > 0 ? 1 : 0;
