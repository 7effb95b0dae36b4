import type { Rooms } from '../rooms.ts';

/** Komut satırı programının Türkçe sözleri. */
export const words = {
  command: {
    about:
      'Müşterinin başka yerden satın aldığı bir Microsoft aboneliğine destek verebilir, aboneliği devralabilir veya ek abonelik satabilir misiniz?',
    usage: 'Kullanım',
    does: {
      decide: 'Yanıtı veya sıradaki soruyu verir.',
      check:
        'CSV dosyasının her satırına bir yanıt ekler. Bilgi adı taşıyan sütunlar okunur, diğerleri olduğu gibi kalır.',
      link: 'Bir yanıtın istek bağlantısını oluşturur.',
    },
    options: 'Seçenekler',
    optionTexts: {
      'as-of': 'Bu günün kurallarını kullanır. Belirtilmezse bugünün kuralları geçerlidir.',
      language: 'Yanıtın dili: {languages}.',
      json: 'Metin yerine veri yazar.',
      'partner-tenant': 'Kendi kiracı kimliğiniz.',
      'partner-id': 'Kendi PartnerID numaranız.',
      'provider-tenant': 'Dolaylı sağlayıcınızın kiracı kimliği.',
      admin: 'Bağlantının yönetici izni isteyip istemeyeceği: yes (evet) veya no (hayır).',
      help: 'Bu metni gösterir.',
      version: 'Sürümü gösterir.',
    },
    facts: 'Bilgiler ve değerleri',
    exits: 'Çıkış kodları',
    exitTexts: {
      '0': 'Tamamlandı.',
      '1': 'Bir hata oluştu.',
      '2': 'Girdi hatalı. İletide neyi düzelteceğiniz yazar.',
      '3': 'Bir bilgi veya kimlik eksik. İletide hangisi olduğu yazar.',
      '4': 'Yanıtın istek bağlantısı yok. İletide nedeni yazar.',
    },
    assumed: 'Başka bir değer belirtmediğiniz için varsayılanlar',
    howToAnswer: 'Komutu bunlardan biriyle yeniden çalıştırın',
    errors: {
      command: '“{given}” bir komut değil. Komutlar: {commands}.',
      option: '“{given}” bir seçenek değil. Tüm seçenekleri görmek için --help ile çalıştırın.',
      value: '{option} seçeneği bir değer gerektirir.',
      form: '“{given}” değeriyle birlikte yazılmış bir bilgi değil. Örneğin şöyle yazın: channel=ea.',
      fact: '“{given}” bir bilgi adı değil. Bilgi adları: {facts}.',
      'fact-value': '“{given}”, {fact} bilgisinin değerlerinden biri değil. Değerleri: {values}.',
      twice: '{fact} bilgisi birden fazla kez verilmiş.',
      language: '“{given}” bu programın dillerinden biri değil. Diller: {languages}.',
      admin: '“{given}” ne yes ne de no.',
      file: '“{file}” dosyası okunamadı: {reason}',
      'no-file': 'Kontrol edilecek CSV dosyasının adını yazın.',
      'no-facts': 'Dosyada bilgi adı taşıyan bir sütun yok. Bilgi adları: {facts}.',
      'no-rows': 'Dosyada satır yok.',
      row: 'Satır {line}: {problem}',
      cells: 'Satır {line}: satırda {count} hücre var, dosyada ise {columns} sütun var.',
      'missing-id': 'Bağlantı için {option} gerekiyor.',
    },
  },
} satisfies Rooms['command'];
