import { expect, test } from 'vitest';
import type { ExportKind } from '../exports/export-kind.ts';
import type { Columns, Meaning } from '../exports/meanings.ts';
import { exportKinds } from '../exports/recognize.ts';
import { readRows } from '../rows/read-rows.ts';
import { delimiters } from './delimiters.ts';
import { madeFile, type Writing } from './made-file.fixture.ts';
import { openFile } from './open-file.ts';

const encodings: readonly (Writing & { readonly encoding: string; readonly text: string })[] = [
  { encoding: 'utf-8', text: 'İstanbul Çay; 株式会社' },
  { encoding: 'utf-8', marked: true, text: 'İstanbul Çay; 株式会社' },
  { encoding: 'utf-16le', marked: true, text: 'İstanbul Çay; 株式会社' },
  { encoding: 'utf-16be', marked: true, text: 'İstanbul Çay; 株式会社' },
  { encoding: 'utf-16le', text: 'İstanbul Çay' },
  { encoding: 'windows-1254', text: 'İstanbul Çay, Ağrı' },
];

/** Another order of the same each time, so that no column is found by its place. */
const shuffled = <T>(list: readonly T[], seed: number): readonly T[] =>
  list
    .map((item, at) => ({ item, by: Math.sin((at + 1) * (seed + 1)) }))
    .toSorted((one, other) => one.by - other.by)
    .map(({ item }) => item);

const wantedColumns = (kind: ExportKind, headers: readonly string[]): Columns =>
  Object.fromEntries(
    Object.entries(kind.reads).map(([meaning, header]) => [meaning as Meaning, headers.indexOf(header)]),
  );

for (const [seed, kind] of exportKinds.entries()) {
  test(`${kind.id} is recognized by its headers, however it is written`, async () => {
    for (const delimiter of delimiters)
      for (const { text, ...writing } of encodings)
        for (const [quoted, headers] of [
          [false, kind.headers],
          [true, shuffled(kind.headers, seed)],
        ] as const) {
          const row = headers.map((_, at) => (at === 0 ? text : '1'));
          const file = madeFile([headers, row], { ...writing, delimiter, quoted });
          const opened = await openFile(file, 'tr');
          expect(opened).toMatchObject({ kind: kind.id, delimiter, encoding: writing.encoding, headers });
          expect(opened.columns).toEqual(wantedColumns(kind, headers));
          const { rows, broken } = await readRows(opened, { customer: 0 }, { locale: 'tr', today: '2026-01-01' });
          expect([rows.length, broken, rows.textsOf(0)]).toEqual([1, 0, [text]]);
        }
  });
}

/** The documented names of the columns in each language: customer list, then subscriptions. */
const translations: Readonly<Record<string, readonly (readonly string[])[]>> = {
  de: [
    ['Microsoft-ID', 'Firmenname', 'Primärer Domänenname', 'Beziehung'],
    ['Abonnement-ID', 'Abonnement', 'Menge', 'Status', 'Händler'],
  ],
  fr: [
    ['ID Microsoft', 'Nom de la société', 'Nom de domaine principal', 'Relation'],
    ['ID d’abonnement', 'Abonnement', 'Quantité', 'État', 'Revendeur'],
  ],
  es: [
    ['Identificador de Microsoft', 'Nombre de la empresa', 'Nombre de dominio principal', 'Relación'],
    ['Id. de suscripción', 'Suscripción', 'Cantidad', 'Estado', 'Revendedor'],
  ],
  it: [
    ['ID Microsoft', 'Nome società', 'Nome di dominio primario', 'Relazione'],
    ['ID sottoscrizione', 'Sottoscrizione', 'Quantità', 'Stato', 'Rivenditore'],
  ],
  'pt-BR': [
    ['ID da Microsoft', 'Nome da empresa', 'Nome de domínio primário', 'Relacionamento'],
    ['ID da assinatura', 'Assinatura', 'Quantidade', 'Status', 'Revendedor'],
  ],
  ja: [
    ['Microsoft ID', '会社名', 'プライマリ ドメイン名', '関係'],
    ['サブスクリプション ID', 'サブスクリプション', '数量', '状態', 'リセラー'],
  ],
  ko: [
    ['Microsoft ID', '회사 이름', '주 도메인 이름', '관계'],
    ['구독 ID', '구독', '수량', '상태', '재판매인'],
  ],
  ru: [
    ['Идентификатор Майкрософт', 'Название организации', 'Имя основного домена', 'Связь'],
    ['Идентификатор подписки', 'Подписка', 'Количество', 'Состояние', 'Торговый посредник'],
  ],
  'zh-CN': [
    ['Microsoft ID', '公司名称', '主域名', '关系'],
    ['订阅 ID', '订阅', '数量', '状态', '经销商'],
  ],
  'zh-TW': [
    ['Microsoft ID', '公司名稱', '主功能變數名稱稱', '關係'],
    ['訂用帳戶識別碼', '訂閱', '數量', '狀態', '經銷商'],
  ],
};

test.each(Object.entries(translations))(
  'the exports with headers in %s are recognized',
  async (_, [list = [], subs = []]) => {
    const customers = await openFile(madeFile([list, list.map(() => 'x')], { delimiter: ';' }), 'en');
    expect(customers.kind).toBe('customers');
    expect(customers.columns).toEqual({ id: 0, customer: 1, product: 2, relationship: 3 });
    const subscriptions = await openFile(madeFile([shuffled(subs, 3), subs.map(() => 'x')], { delimiter: '\t' }), 'en');
    expect(subscriptions.kind).toBe('subscriptions');
    expect(Object.keys(subscriptions.columns).toSorted()).toEqual(['id', 'product', 'status']);
  },
);

test('case, spaces and a mark in a header do not matter; headers in common are not enough', async () => {
  const odd = await openFile(madeFile([['\uFEFF microsoft id', 'RELATIONSHIP ', 'primary  Domain name']]), 'en');
  expect(odd.kind).toBe('customers');
  const other = await openFile(madeFile([['Microsoft ID', 'Company name', 'Relationship']]), 'en');
  expect(other).toMatchObject({ columns: {}, headers: ['Microsoft ID', 'Company name', 'Relationship'] });
  expect(other.kind).toBeUndefined();
});

test('a line that names the delimiter is followed, and empty columns at the end are left out', async () => {
  const headers = ['Microsoft ID', 'Company name, all', 'Primary domain name', 'Relationship', ''];
  const lines = [headers, ['1', '2', '3', '4', '']].map((cells) => cells.join(';'));
  const file = new File([['sep=;', ...lines].join('\r\n')], 'export.csv');
  const opened = await openFile(file, 'en');
  expect(opened).toMatchObject({ delimiter: ';', kind: 'customers', headers: headers.slice(0, 4) });
  const { rows, broken } = await readRows(opened, opened.columns, { locale: 'en', today: '2026-01-01' });
  expect([rows.length, broken, rows.lineOf(0)]).toEqual([1, 0, 3]);
});

test('a file that turns out not to be UTF-8 after its beginning is read in the older encoding of the language', async () => {
  const many = Array.from({ length: 40_000 }, (_, row) => [`id-${row}`, 'Contoso', 'contoso.example', '']);
  const rows = [
    ['Microsoft ID', 'Company name', 'Primary domain name', 'Relationship'],
    ...many,
    ['last', 'Müller & Söhne', 'x.example', 'Cloud Reseller'],
  ];
  const opened = await openFile(madeFile(rows, { encoding: 'windows-1252' }), 'en');
  expect(opened).toMatchObject({ encoding: 'utf-8', sure: false });
  const read = await readRows(opened, opened.columns, { locale: 'en', today: '2026-01-01' });
  expect(read.opened.encoding).toBe('windows-1252');
  expect(read.rows.textsOf(40_000)).toEqual(['Müller & Söhne', 'x.example', 'last']);
});

test('the reader’s choice of encoding is followed', async () => {
  const file = madeFile(
    [
      ['Microsoft ID', 'Company name', 'Primary domain name', 'Relationship'],
      ['1', 'Żółw', 'x', ''],
    ],
    {
      encoding: 'windows-1250',
    },
  );
  const opened = await openFile(file, 'en', 'windows-1250');
  const { rows } = await readRows(opened, opened.columns, { locale: 'en', today: '2026-01-01' });
  expect(rows.textsOf(0)).toEqual(['Żółw', 'x', '1']);
});
