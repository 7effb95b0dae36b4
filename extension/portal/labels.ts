/**
 * The portal's own words, which differ by its language. They come from translated documentation and may differ from what
 * the portal shows: a label only ever confirms, it never decides alone.
 */
export const sectionLabels: readonly string[] = [
  ...['Subscriptions', 'Abonnements', 'Suscripciones', 'Sottoscrizioni', 'Assinaturas', 'サブスクリプション', '구독'],
  ...['Подписки', '订阅', '訂閱', 'Abonelikler'],
  ...['Users and licenses', 'Benutzer und Lizenzen', 'Utilisateurs et licences', 'Usuarios y licencias'],
  ...['Utenti e licenze', 'Usuários e licenças', 'ユーザーとライセンス', '사용자 및 라이선스'],
  ...['Пользователи и лицензии', '用户和许可证', 'Admin Relationships', 'Admin relationships'],
  ...['Relations de l’administrateur', "Relations de l'administrateur", 'Service management', 'Service Management'],
  ...['Dienstverwaltung', '服务管理', 'Account', 'Konto', 'Compte', 'Transfers', 'Order history', 'Software'],
  ...['Azure reservations', 'Devices', 'Service requests'],
];

/** Headings of the two sections of the older subscriptions page. */
export const billingSections = { license: ['License-based'], usage: ['Usage-based'] } as const;

/** Tabs of the newer subscriptions page that say how their subscriptions are billed; the others don't. */
export const billingTabs = { license: ['Online Services'], usage: ['Azure'] } as const;

/** The label beside the offer of a subscription. */
export const offerLabels = ['Offer ID'] as const;
/** The label beside the publisher of a subscription. */
export const publisherLabels = ['Publisher'] as const;
/** The label of the list with the reseller of a subscription. */
export const resellerLabels = ['Reseller (MPN ID)', 'Reseller (PartnerID)', 'Reseller'] as const;
/** The label of the list with the term of a subscription: what has none is software bought once. */
export const termLabels = ['Term duration'] as const;
/** The label of the group with the status of a subscription, in the languages of the documentation. */
export const statusLabels = ['Status', 'État', 'Estado', 'Stato', '状態', '상태', 'Состояние', '状态', '狀態'] as const;
/** The label beside the end of the term; known in English only. */
export const endLabels = ['End date'] as const;
/** Statuses of a relationship for granular permission; known in English only. */
export const relationshipStatus = { active: ['^Active$'], expired: ['^Expired$'] } as const;

/** Whether two labels are the same, in whatever case. */
export const sameLabel = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();
