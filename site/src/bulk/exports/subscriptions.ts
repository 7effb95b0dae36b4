import type { ExportKind } from './export-kind.ts';

/** The export of one customer's subscriptions (see-your-customer-list). It has no customer and no billing type. */
export const subscriptions = {
  id: 'subscriptions',
  headers: ['Subscription ID', 'Subscription', 'Quantity', 'Status', 'Reseller'],
  mark: ['Subscription ID', 'Subscription', 'Quantity', 'Status', 'Reseller'],
  only: true,
  translated: {
    'Subscription ID': [
      ...['Abonnement-ID', "ID d'abonnement", 'Id. de suscripción', 'ID sottoscrizione', 'ID da assinatura'],
      ...['サブスクリプション ID', '구독 ID', 'Идентификатор подписки', '订阅 ID', '訂用帳戶識別碼'],
    ],
    Subscription: [
      ...['Abonnement', 'Suscripción', 'Sottoscrizione', 'Assinatura', 'サブスクリプション', '구독', 'Подписка'],
      ...['订阅', '訂閱'],
    ],
    Quantity: [...['Menge', 'Quantité', 'Cantidad', 'Quantità', 'Quantidade', '数量', '수량', 'Количество', '數量']],
    Status: ['État', 'Estado', 'Stato', '状態', '상태', 'Состояние', '状态', '狀態'],
    Reseller: [
      ...['Händler', 'Revendeur', 'Revendedor', 'Rivenditore', 'リセラー', '재판매인', 'Торговый посредник'],
      ...['经销商', '經銷商'],
    ],
  },
  reads: { product: 'Subscription', id: 'Subscription ID', status: 'Status' },
  listsOwn: true,
} as const satisfies ExportKind;
