/**
 * The portal's names of its sections, fields and columns, in English, Turkish, German, French, Spanish, Italian,
 * Brazilian Portuguese, Japanese, Korean, Russian and both Chinese, as far as each is known. The portal itself has been
 * seen in English only: the others are from Microsoft's documentation of 2021 (`see-your-customer-list.md` in
 * `MicrosoftDocs/partner-center-pr.<language>`; Turkish in `isabella232/partner-center-pr.tr-tr`), much of it
 * translated by machine. A label is therefore weak evidence: ids, addresses and formats are looked for first.
 */
export const labels = {
  account: ['Account', 'Konto', 'Compte'],
  'admin relationships': ['Admin relationships', 'Relations de l’administrateur', "Relations de l'administrateur"],
  reseller: [
    ...['Reseller (MPN ID)', 'Reseller (PartnerID)', 'Reseller', 'Satıcı', 'Händler', 'Revendeur', 'Revendedor'],
    ...['Rivenditore', 'リセラー', '재판매인', 'Торговый посредник', '经销商', '經銷商'],
  ],
  'service management': ['Service management', 'Dienstverwaltung', '服务管理'],
  status: ['Status', 'Durum', 'État', 'Estado', 'Stato', '状態', '상태', 'Состояние', '状态', '狀態'],
  subscriptions: [
    ...['Subscriptions', 'Abonelikler', 'Abonnements', 'Suscripciones', 'Sottoscrizioni', 'Assinaturas'],
    ...['サブスクリプション', '구독', 'Подписки', '订阅', '訂閱'],
  ],
  'users and licenses': [
    ...['Users and licenses', 'Kullanıcılar ve lisanslar', 'Benutzer und Lizenzen', 'Utilisateurs et licences'],
    ...['Usuarios y licencias', 'Utenti e licenze', 'Usuários e licenças', 'ユーザーとライセンス'],
    ...['사용자 및 라이선스', 'Пользователи и лицензии', '用户和许可证'],
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;
