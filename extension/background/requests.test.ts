import { describe, expect, it } from 'vitest';
import { answerRequest, isRequest, type RequestAnswers } from './requests.ts';

const opened: string[] = [];
const answers = {
  style: async () => '.root {}',
  options: async () => {
    opened.push('options');
  },
} as unknown as RequestAnswers;

describe('what the background is asked', () => {
  it('is answered when there is such a request', async () => {
    expect(await answerRequest(answers, { ask: 'style' })).toBe('.root {}');
    await answerRequest(answers, { ask: 'options' });
    expect(opened).toEqual(['options']);
  });

  it.each(['invented', '', 'toString', '__proto__', 7, null, ['style'], {}])(
    'is refused otherwise: %j',
    async (ask) => {
      opened.length = 0;
      await expect(answerRequest(answers, { ask })).rejects.toThrow('There is no such request.');
      expect(opened).toEqual([]);
    },
  );

  it('is only what asks for something', () => {
    expect(isRequest({ ask: 'invented' })).toBe(true);
    for (const message of [undefined, null, 'call-guide', 7, {}]) expect(isRequest(message)).toBe(false);
  });
});
