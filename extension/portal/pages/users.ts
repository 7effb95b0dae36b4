import { customerAdapter } from '../one-customer.ts';
import { type PortalPage, sectionAddress } from '../portal-page.ts';

/** The users and licenses of a customer. */
export const users = {
  id: 'users',
  address: sectionAddress('users'),
  headings: [
    ...['Users and licenses', 'Benutzer und Lizenzen', 'Utilisateurs et licences', 'Usuarios y licencias'],
    ...['Utenti e licenze', 'Usuários e licenças', 'ユーザーとライセンス', '사용자 및 라이선스'],
    ...['Пользователи и лицензии', '用户和许可证'],
  ],
  adapter: customerAdapter,
} as const satisfies PortalPage;
