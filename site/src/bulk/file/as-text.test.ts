import { assert, asyncProperty, constantFrom, integer, uint8Array } from 'fast-check';
import { expect, test } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { readRows } from '../rows/read-rows.ts';
import { asText, mostAtOnce } from './as-text.ts';
import { NotAList } from './not-a-list.ts';
import { openFile } from './open-file.ts';

const options = { locale: 'en', today: '2026-11-25' } as const;

const json: readonly (readonly [string, string, string])[] = [
  ['a list', '[{"a":1,"b":"x"},{"a":2,"b":null}]', 'a,b\r\n1,x\r\n2,\r\n'],
  ['an answer with a list in it', ' {"@odata.context":"x","value":[{"a":true}]}', 'a\r\ntrue\r\n'],
  ['one object', '{"a":"1,5","b":["x"]}', 'a,b\r\n"1,5","[""x""]"\r\n'],
  ['objects that do not have the same', '[{"a":1},{"b":2}]', 'a,b\r\n1,\r\n,2\r\n'],
  ['several pages of an answer', '[{"value":[{"a":1}]},{"value":[{"a":2}]}]', 'a\r\n1\r\n2\r\n'],
  ['an object that some rows lack', '[{"a":{"b":1}},{"a":null}]', 'a.b\r\n1\r\n\r\n'],
  [
    'an object that a known export has as it is',
    '[{"TermInfo":{"Term":"Yearly"}}]',
    'TermInfo\r\n"{""Term"":""Yearly""}"\r\n',
  ],
  ['what an object within one has', '[{"a":{"b":1,"c":{"d":2}}}]', 'a.b,a.c\r\n1,"{""d"":2}"\r\n'],
  [
    'the answers to a batch',
    '{"responses":[{"id":"1","status":200,"body":{"value":[{"a":1}]}},{"id":"2","status":403,"body":{"error":{"code":"x"}}},{"id":"3","body":{"a":2}}]}',
    'a\r\n1\r\n2\r\n',
  ],
  [
    'the subscriptions of each tenant',
    '[{"tenantId":"t1","id":"c1","subscriptions":[{"id":"s1"},{"id":"s2"}]},{"tenantId":"t2","id":"c2","subscriptions":[]}]',
    'tenantId,id\r\nt1,s1\r\nt1,s2\r\n',
  ],
  [
    'lists by tenant',
    '{"a.example":[{"id":"s1"}],"b.example":[{"id":"s2"}]}',
    'tenant,id\r\na.example,s1\r\nb.example,s2\r\n',
  ],
  ['lists by another name', '{"one":[{"id":"s1"}]}', 'list,id\r\none,s1\r\n'],
  ['an object on each line', '{"a":1}\r\n{"a":2}\n\n', 'a\r\n1\r\n2\r\n'],
  ['an answer on each line', '{"value":[{"a":1}]}\n{"value":[{"a":2}]}', 'a\r\n1\r\n2\r\n'],
  [
    'a list within an object of its own',
    '[{"a":1,"serviceStatus":[{"b":1}]}]',
    'a,serviceStatus\r\n1,"[{""b"":1}]"\r\n',
  ],
  [
    'days as Windows PowerShell writes them',
    '[{"a":"\\/Date(1806192000000)\\/","b":{"value":"\\/Date(1806192000000)\\/","DisplayHint":2,"DateTime":"Saturday"},"c":{"d":"\\/Date(1806192000001+0200)\\/"}}]',
    'a,b,c.d\r\n2027-03-28T00:00:00.000Z,2027-03-28T00:00:00.000Z,2027-03-28T00:00:00.001Z\r\n',
  ],
  ['a day that can be the one before', '[{"a":"\\/Date(1806181200000)\\/"}]', 'a\r\n/Date(1806181200000)/\r\n'],
  ['things between the objects that are not objects', '[{"a":1},1,null,"x"]', 'a\r\n1\r\n'],
];

test.each(json)('JSON with %s is read as a list', async (_, text, wanted) => {
  const bytes = await (await asText(new File([text], 'x.json'))).arrayBuffer();
  expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)).toBe(`\uFEFF${wanted}`);
});

const refused: readonly (readonly [string, string, string])[] = [
  ['JSON that is cut off', '[{"a":1},{"a":', 'broken-json'],
  ['JSON with parts within parts without end', `[{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}]`, 'broken-json'],
  ['JSON without an object', '{}', 'empty'],
  ['an empty list', '[]', 'empty'],
  ['an error', '{"error":{"code":"Forbidden","message":"x"}}', 'empty'],
  ['an object on each line, one of them cut off', '{"a":1}\n{"a":', 'broken-json'],
];

test.each(refused)('%s is named as what it is', async (_, text, reason) => {
  await expect(openFile(new File([text], 'x.json'), 'en')).rejects.toMatchObject({ reason });
});

test('a list that only begins like JSON is read as a list', async () => {
  const opened = await openFile(new File(['[Name],Unit\r\nContoso,Licenses\r\n'], 'x.csv'), 'en');
  expect(opened.headers).toEqual(['[Name]', 'Unit']);
});

test('JSON in the encoding of Windows PowerShell is read, no matter which encoding is chosen for lists', async () => {
  const text = '\uFEFF[{"Tenant":"İnci"}]';
  const bytes = new Uint8Array(new Uint16Array([...text].map((each) => each.charCodeAt(0))).buffer);
  const opened = await openFile(new File([bytes], 'x.json'), 'en', 'utf-16le');
  expect(opened).toMatchObject({ headers: ['Tenant'], samples: [['İnci']], encoding: 'utf-8' });
});

const sheets = [
  [['About this file'], ['made today']],
  [
    ['Microsoft ID', 'Company name', 'Primary domain name', 'Relationship'],
    ['id-1', 'Çınar, "A"', 'cinar.example', 'Cloud Reseller'],
    ['id-2', '=1+1', 'b.example', ''],
  ],
];

/** A workbook with these sheets. */
async function workbook(lists: readonly (readonly (readonly (string | number | Date)[])[])[]): Promise<File> {
  const made = writeWorkbook(
    lists.map((rows, at) => ({
      sheet: `Sheet ${at + 1}`,
      data: rows.map((cells) =>
        cells.map((value) => ({ value, ...(value instanceof Date && { format: 'yyyy-mm-dd' }) })),
      ) as never,
    })),
  );
  return new File([new Uint8Array(await (await made).toBuffer())], 'list.xlsx');
}

test('the sheet of a workbook that is a known export is read', async () => {
  const opened = await openFile(await workbook(sheets), 'en');
  expect(opened).toMatchObject({ kind: 'customers', encoding: 'utf-8', sure: true });
  const { rows, readings, broken } = await readRows(opened, opened.columns, options);
  expect([rows.length, broken]).toEqual([2, 0]);
  expect([rows.textsOf(0), rows.textsOf(1)]).toEqual([
    ['Çınar, "A"', 'cinar.example', 'id-1'],
    ['=1+1', 'b.example', 'id-2'],
  ]);
  expect(readings.all[0]?.facts).toEqual({ relationship: 'reseller' });
});

test('in a workbook, titles can be above the headers, and lines can be empty', async () => {
  const [title = [], [headers = [], one = [], other = []] = []] = sheets;
  const opened = await openFile(await workbook([title, [['Customers'], [], headers, one, [], other]]), 'en');
  expect(opened).toMatchObject({ kind: 'customers', linesBefore: 1 });
  const { rows, broken } = await readRows(opened, opened.columns, options);
  expect([rows.length, broken]).toEqual([2, 0]);
});

test('the first sheet with rows of a workbook is read where none is a known export; days stay days', async () => {
  const day = new Date(Date.UTC(2027, 2, 31));
  const opened = await openFile(
    await workbook([
      [['Only a title']],
      [
        ['Name', 'End', 'Seats'],
        ['Contoso', day, 5],
      ],
    ]),
    'en',
  );
  expect(opened.kind).toBeUndefined();
  expect(opened.samples).toEqual([['Contoso', day.toISOString(), '5']]);
});

test('a workbook that is damaged or has no rows is named as what it is', async () => {
  const whole = new Uint8Array(await (await workbook(sheets)).arrayBuffer());
  const damaged = new File([whole.slice(0, whole.length / 2)], 'list.xlsx');
  await expect(asText(damaged)).rejects.toMatchObject({ reason: 'workbook' });
  await expect(asText(await workbook([[['Only a title']]]))).rejects.toMatchObject({ reason: 'empty' });
});

test('a workbook or JSON that is too large to be read as a whole is named as such, before it is read', async () => {
  const filling = new Uint8Array(mostAtOnce).fill(' '.charCodeAt(0));
  const whole = new Uint8Array(await (await workbook(sheets)).arrayBuffer());
  for (const beginning of [whole, new TextEncoder().encode('[{"a":1}]')])
    await expect(asText(new File([beginning, filling], 'list'))).rejects.toMatchObject({ reason: 'too-large' });
});

test('a small workbook that would fill the memory is named as too large', async () => {
  const bytes = Buffer.from(await (await workbook(sheets)).arrayBuffer());
  // The entry of a file in the list at the end of a ZIP, and in it the size that it unpacks to.
  const entry = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  bytes.writeUInt32LE(0x7fffffff, entry + 24);
  await expect(asText(new File([bytes], 'list.xlsx'))).rejects.toMatchObject({ reason: 'too-large' });
});

test('a file with any bytes is read, or named as what it is', async () => {
  const whole = new Uint8Array(await (await workbook(sheets)).arrayBuffer());
  const text = new TextEncoder().encode('[{"a":1}]');
  await assert(
    asyncProperty(
      constantFrom(whole, text),
      uint8Array({ maxLength: 20 }),
      integer({ min: 0 }),
      async (begun, more, at) => {
        const bytes = begun.slice();
        bytes.set(more.subarray(0, bytes.length), at % Math.max(1, bytes.length - more.length));
        const opened = await openFile(new File([bytes], 'x'), 'en').catch((error) => error);
        if (!(opened instanceof NotAList)) expect(opened.headers.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 200 },
  );
});
