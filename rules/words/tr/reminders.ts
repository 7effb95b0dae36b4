import type { Rooms } from '../rooms.ts';

/** Days to be reminded of, on screens and in calendar files, in Turkish. */
export const words = {
  reminders: {
    title: 'Bana hatırlat',
    rescue: 'Satıcının yıl dönümünden sonraki tarihler',
    asks: {
      'seller-anniversary': {
        label: 'Satıcının yetkisinin yıl dönümü',
        hint: 'Yetkisini yenileyemediği veya yenileyemeyeceği yıl dönümü.',
      },
      'term-start': { label: 'Dönem ne zaman başladı?', hint: 'Satın alma veya son yenileme günü.' },
      'term-end': { label: 'Dönem ne zaman bitiyor?' },
      'transfer-sent': { label: 'Aktarım isteği ne zaman gönderildi?' },
      'gdap-sent': { label: 'GDAP izni ne zaman istendi?' },
      'gdap-approved': { label: 'GDAP izni ne zaman onaylandı?' },
      'gdap-days': { label: 'Kaç gün için onaylandı?' },
      what: {
        label: 'Ne için? (isteğe bağlı)',
        hint: 'Bir müşteri veya abonelik. Bu cihazdan çıkmaz. Aynı adla yeniden kaydedilen dosya takviminizi günceller.',
      },
    },
    occasions: {
      'seller-restricted': {
        title: 'Satıcının hesabı kısıtlanıyor',
        text: 'Yıllık yetkisini yenileyemeyen satıcının hesabı yıl dönümünde kısıtlanır.',
      },
      'seller-suspended': {
        title: 'Satıcının hesabı askıya alınıyor',
        text: 'Satıcının hesabı, yıl dönümünden 30 gün sonra askıya alınır.',
      },
      'seller-revoked': {
        title: 'Satıcının yetkisi kaldırılıyor',
        text: 'Satıcının yetkisi, yıl dönümünden 60 gün sonra kaldırılır; satıcı artık bir aktarımı kabul edemez.',
      },
      'cancel-until': {
        title: 'Son iptal günü',
        text: 'İptal süresi ertesi gün, satın alma veya yenileme saatinde dolar.',
      },
      'term-ends-soon': { title: 'Dönem 30 gün sonra bitiyor', text: 'Dönem bitmeden yapılması gerekenler:' },
      'term-ends': { title: 'Dönem bitiyor', text: 'Eski abonelik bittiğinde yeni lisanslar hazır olmalı.' },
      'transfer-expires': {
        title: 'Aktarım isteğinin süresi doluyor',
        text: 'Mevcut iş ortağının kabul etmek için 30 günü var. Bu süre dolunca yeni bir istek gerekir.',
      },
      'gdap-request-expires': {
        title: 'GDAP isteğinin süresi doluyor',
        text: 'Müşterinin onaylamak için 90 günü var. Bu süre dolunca yeni bir istek gerekir.',
      },
      'gdap-ends-soon': {
        title: 'GDAP izni 30 gün sonra bitiyor',
        text: 'GDAP otomatik olarak uzatılmıyorsa zamanında yeniden isteyin.',
      },
      'gdap-ends': {
        title: 'GDAP izni bitiyor',
        text: 'Uzatılmadıysa izin artık geçerli değil.',
      },
    },
    reported:
      'Belirsiz: Bu tarihler Ekim 2025 tarihli bir forum yazısından alındı. Microsoft’un bunları belirten bir metnini bilmiyoruz.',
    wrongDay: '{first} ile {last} arasında, eksiksiz bir tarih girin.',
    save: 'Takvim dosyasını kaydet (.ics)',
    fileName: 'hatirlatmalar.ics',
    calendar: 'Hatırlatmalar',
    sources: 'Kaynaklar',
  },
} satisfies Rooms['reminders'];
