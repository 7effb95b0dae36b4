import { messages } from 'rules';
import { inWords } from './finding.ts';
import { proofs } from './proofs.ts';
import { theProduct } from './subject.ts';
import { summary } from './summary.ts';

const shown = 5;
const words = await messages('en');
const subject = await theProduct();
let faults = 0;

process.stdout.write('\nThe rules, proven on every edition:\n');
for (const { claim, faults: find } of Object.values(proofs)) {
  const start = performance.now();
  const findings = await find(subject);
  const seconds = `${((performance.now() - start) / 1000).toFixed(1)} s`;
  process.stdout.write(`${findings.length > 0 ? '✗' : '✓'} ${claim.padEnd(80)} ${seconds}\n`);
  for (const finding of findings.slice(0, shown)) process.stdout.write(`${inWords(words, finding)}\n`);
  if (findings.length > shown) process.stdout.write(`  … and ${findings.length - shown} more\n`);
  faults += findings.length;
}
process.stdout.write(`\n${summary(subject).join('\n')}\n\n`);

process.stdout.write(faults > 0 ? `${faults} faults found.\n` : 'No fault found.\n');
process.exitCode = faults > 0 ? 1 : 0;
