import type { Rooms } from '../rooms.ts';

/** For programs and for the search: data files, and other names of things, in Turkish. */
export const words = {
  machines: {
    pages: 'Sayfalar',
    answers: 'Bugünkü kurallara göre yanıtlar',
    data: 'Veriler',
    languages: 'Diller',
    citing:
      'Bir yanıttan alıntı yaparken sonucu, günü ve sayfanın adresini belirtin. Sade adresteki sayfada her zaman bugünün yanıtı bulunur. Yanıtın dosyasındaki `permalink` adresi ise hep alıntıladığınız yanıtı gösterir; yanıt değişirse o sayfada belirtilir.',
    beside:
      'Her yanıtın tüm diller için ortak bir JSON dosyası da vardır; sözcükler yerine kimlikler içerir. Adresi, sayfanın adresinin dil bölümü çıkarılmış ve sonuna `answer.json` eklenmiş hâlidir (`/decide/…/answer.json`). Kimliklerin karşılığı olan sözcükler her dilin `words.json` dosyasındadır.',
    tableSchema: 'Tablonun JSON Schema dosyası',
    answerSchema: 'Yanıtların JSON Schema dosyası',
    situation: '{answer} Durum: {situation}.',
  },
  // Hiç gösterilmez. Her satır aynı şeyin adlarını sıralar: Birini söyleyen sayfa diğerleriyle arandığında da bulunur.
  finding: {
    alsoCalled: {
      partnerCenter: 'İş Ortağı Merkezi, Partner Center, iş ortağı portalı, partner portalı',
      support: 'çok kanallı destek, çoklu kanal desteği, multi-channel, multichannel',
      partnerId: 'PartnerID, MPN kimliği, MPN ID, MPN, iş ortağı kimliği, iş ortağı numarası',
      tenant: 'kiracı, tenant, dizin, kiracı kimliği, tenant ID, Microsoft Kimliği, Entra ID, Azure AD',
      permission: 'temsilcili yönetici, yönetici izni, DAP, AOBO, delege yönetici, yetki devri',
      granular:
        'GDAP, ayrıntılı temsilcili yönetici ayrıcalıkları, ayrıntılı izin, ayrıntılı yönetici ayrıcalıkları, granüler yetki',
      azure: 'Azure, kullandıkça öde, PAYG, tüketime göre, kullanım tabanlı',
      azureLegacy: 'MS-AZR-0145P, eski Azure teklifi, klasik Azure',
      seats: 'lisans tabanlı, kullanıcı başına, koltuk, Microsoft 365, Office 365, M365, O365',
      newCommerce: 'yeni ticaret, new commerce, NCE, yeni ticaret deneyimi',
      moving:
        'aktar, taşı, geçir, devral, aktarım, aktarma, taşıma, taşınma, geçiş, geçirme, devralma, devir, transfer',
      indirectReseller: 'dolaylı kurumsal bayi, dolaylı bayi, dolaylı satıcı, alt bayi, indirect reseller, tier 2',
      indirectProvider: 'dolaylı sağlayıcı, distribütör, dağıtıcı, indirect provider',
      directBill: 'doğrudan fatura, doğrudan iş ortağı, direct bill, tier 1',
      provider: 'sağlayıcı, dağıtım iş ortağı',
      roles: 'roller, rol, kullanıcı rolleri',
      reseller: 'kurumsal bayi, bayi, satıcı, reseller',
      ea: 'EA, Enterprise Agreement, kurumsal sözleşme, kurumsal anlaşma',
      mcaEnterprise: 'MCA-E, kurumsal Microsoft Müşteri Sözleşmesi, MCA enterprise, kurumsal müşteri sözleşmesi',
      extendedTerm: 'uzatılmış hizmet dönemi, extended service term, EST, ek süre, ücretsiz gün, süresi dolmuş lisans',
      authorization:
        'CSP yetkisi, yetkisi kaldırılan, yetkisini yitirmiş, yetkisini kaybetmiş, yetkisini kaybeden, yetkisini kaybetti, askıya alınan, kurtarma, deauthorized',
      inPlace: 'olduğu yerde, Azure Lighthouse, Lighthouse, konuk kullanıcı, hizmet sorumlusu, Partner Admin Link',
      education: 'eğitim, okul, üniversite, akademik, EDU, AEP',
      community: 'GCC, Government Community Cloud',
      otherProvider: 'başka bir dolaylı sağlayıcı, sağlayıcı değişikliği, distribütör değişikliği, yeni distribütör',
      open: 'Open License, OLP, açık lisans',
      volume: 'toplu lisans, volume licensing, hacim lisansı',
      advisor: 'Advisor, danışman',
      recordPartner: 'partner of record, kayıtlı iş ortağı, DPOR, PAL, CPOR',
      government: 'US Government, GCC High, ABD kamu bulutu, ABD devlet bulutu',
      agreement: 'İş Ortağı Sözleşmesi, Microsoft Partner Agreement, MPA',
      customerAgreement: 'Müşteri Sözleşmesi, Microsoft Customer Agreement, MCA',
      admin: 'Genel yönetici, global admin, global administrator',
      adminAgent: 'Yönetim aracısı, yönetici aracısı, admin agent',
      billingAdmin: 'Faturalama yöneticisi, faturalandırma yöneticisi, billing admin',
      currentPartner: 'mevcut iş ortağı, geçerli iş ortağı, current partner',
      salesAgent: 'Satış aracısı, sales agent',
      helpdeskAgent: 'Yardım masası aracısı, helpdesk agent',
      request:
        'kurumsal bayi ilişkisi, satıcı ilişkisi, ilişki isteği, ilişki isteme, davet, onay, istek bağlantısı, davet bağlantısı',
      resale: 'yeniden satış, yeniden satılamaz, yeniden satma, resale',
      cancel: 'iptal, fesih, sonlandırma, iptal süresi',
      marketplace: 'hizmet olarak yazılım, SaaS, market, marketplace, kalıcı lisans',
      syndication: 'Syndication, dağıtım iş ortağı',
      subscription: 'abonelik, subscription',
      extension: 'uzantı, eklenti, extension, Chrome, Edge, Firefox',
    },
  },
} satisfies Rooms['machines'];
