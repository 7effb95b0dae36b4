import type { ExportKind } from './export-kind.ts';

/** The customer list's own export (see-your-customer-list). It says who the customer is, and nothing about what it bought. */
export const customers = {
  id: 'customers',
  headers: ['Microsoft ID', 'Company name', 'Primary domain name', 'Relationship', 'Tags'],
  mark: ['Microsoft ID', 'Primary domain name', 'Relationship'],
  translated: {
    'Microsoft ID': [
      ...['Microsoft-ID', 'ID Microsoft', 'Identificador de Microsoft', 'Id. de Microsoft', 'ID da Microsoft'],
      'Идентификатор Майкрософт',
    ],
    'Company name': [
      ...['Firmenname', 'Nom de la société', 'Nombre de la empresa', 'Nome società', 'Nome da empresa', '会社名'],
      ...['회사 이름', 'Название организации', '公司名称', '公司名稱'],
    ],
    'Primary domain name': [
      ...['Primärer Domänenname', 'Nom de domaine principal', 'Nombre de dominio principal'],
      ...['Nome di dominio primario', 'Nome de domínio primário', 'プライマリ ドメイン名', '주 도메인 이름'],
      ...['Имя основного домена', '主域名', '主功能變數名稱稱'],
    ],
    Relationship: [
      ...['Beziehung', 'Relation', 'Relación', 'Relazione', 'Relacionamento', '関係', '관계', 'Связь', '关系', '關係'],
    ],
  },
  reads: {
    customer: 'Company name',
    product: 'Primary domain name',
    id: 'Microsoft ID',
    relationship: 'Relationship',
  },
} as const satisfies ExportKind;
