import type { Rooms } from '../rooms.ts';

/** What the extension copies: a partner’s own reply, and the customers of a list, in Turkish. */
export const words = {
  reply: {
    title: 'Kendi yanıt şablonunuz',
    text: 'Bir şablon yazarsanız “Metin olarak kopyala” yanıtın tamamı yerine bu şablonla oluşan metni kopyalar. Şu alanlar doldurulur:',
    places: {
      customer: 'müşterinin adı (biliniyorsa)',
      verdict: 'kısaca sonuç',
      title: 'yanıtın başlığı',
      answer: 'yanıt ve nedeni',
      steps: 'yapılacaklar, adım adım',
      warnings: 'unutulmaması gerekenler',
      facts: 'yanıtın dayandığı bilgiler',
      link: 'istek bağlantınız',
      page: 'yanıtın yardım sitesindeki adresi',
      sources: 'yanıtın dayandığı belgeler',
      date: 'kuralların tarihi',
    },
    leftOut: 'Tüm alanları boş kalan bir satır metne alınmaz.',
    unknown: {
      one: 'Böyle bir alan yok: {names}. Şunları kullanabilirsiniz: {places}.',
      other: 'Böyle alanlar yok: {names}. Şunları kullanabilirsiniz: {places}.',
    },
    preview: 'Örnek',
  },
  customerTable: {
    customer: 'Müşteri',
    tenant: 'Microsoft Kimliği',
    verdict: 'Sonuç',
    answer: 'Yanıt',
    left: 'Kalan adım',
    answeredOn: 'Yanıtlandığı gün',
    link: 'Bağlantı',
    copied: { one: '{count} müşteri kopyalandı', other: '{count} müşteri kopyalandı' },
    forBulk: {
      one: '{count} satır panonuzda. Açılan sayfaya yapıştırın.',
      other: '{count} satır panonuzda. Açılan sayfaya yapıştırın.',
    },
  },
} satisfies Rooms['copying'];
