import { paths, table } from 'rules';
import { expect, test } from 'vitest';
import { answerAsData } from './answer-file.ts';

test('the file of an answer links to the rule that decided, by its place in its row', () => {
  for (const path of paths()) {
    const { row, rule } = path.conclusion;
    const { addresses } = answerAsData('https://help.example.com/', path);
    const place = rule - table.findIndex((each) => each.row === row) + 1;
    expect(addresses.en?.rule).toBe(`https://help.example.com/en/rules/#${row}.${place}`);
  }
});
