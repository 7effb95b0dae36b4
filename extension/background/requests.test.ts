import { describe, expect, it, vi } from 'vitest';
import { answerRequest, isRequest, type RequestAnswers, retryOnce } from './requests.ts';

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

  it('is asked once more when the worker that was asked is gone, and then fails', async () => {
    const gone = new Error('Could not establish connection.');
    const lost = vi.fn<() => Promise<string>>().mockRejectedValueOnce(gone).mockResolvedValue('answer');
    expect(await retryOnce(lost)).toBe('answer');
    expect(lost).toHaveBeenCalledTimes(2);
    const fails = vi.fn<() => Promise<string>>().mockRejectedValue(gone);
    await expect(retryOnce(fails)).rejects.toBe(gone);
    expect(fails).toHaveBeenCalledTimes(2);
    const answered = vi.fn(async () => 'answer');
    expect(await retryOnce(answered)).toBe('answer');
    expect(answered).toHaveBeenCalledTimes(1);
  });

  it('is only what asks for something', () => {
    expect(isRequest({ ask: 'invented' })).toBe(true);
    for (const message of [undefined, null, 'call-guide', 7, {}]) expect(isRequest(message)).toBe(false);
  });
});
