import type { Rooms } from '../rooms.ts';

/** The page about the languages: how complete each is, and who read it, in Turkish. */
export const words = {
  languages: {
    title: 'Diller',
    description: 'Bu sitenin ve uzantının her dilde ne kadar tamamlandığı ve en son ne zaman gözden geçirildiği.',
    lead: 'Sayılar, sitenin ve uzantının tüm cümlelerini ve tüm yardım sayfalarını kapsar; site oluşturulurken hesaplanmıştır.',
    complete: 'Tamamlanan',
    ofAll: '{count} / {all}',
    stale: 'İngilizcesi değişen',
    missing: 'Eksik',
    reviewed: 'Son gözden geçirme',
    reading: '{kind}, {date}',
    kinds: {
      translated: 'Yazıldı veya çevrildi',
      reread: 'Yeniden okundu',
      'on-screen': 'Sayfalarda okundu',
    },
    unknown: 'Kayıt yok',
  },
} satisfies Rooms['languages'];
