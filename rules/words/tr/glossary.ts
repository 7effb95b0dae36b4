import type { Rooms } from '../rooms.ts';

/** The terms of the trade, in Turkish. */
export const words = {
  glossary: {
    also: 'Diğer adları: {names}',
    more: 'Nerede önemli?',
    terms: {
      csp: {
        name: 'CSP',
        also: 'Cloud Solution Provider, Bulut Çözümü Sağlayıcısı',
        meaning: 'İş ortaklarının Microsoft’un bulut hizmetlerini müşterilere sattığı Microsoft programı.',
      },
      'partner-center': {
        name: 'İş Ortağı Merkezi',
        also: 'Partner Center, iş ortağı portalı',
        meaning: 'Microsoft’un iş ortakları için portalı: Müşteriler, istekler ve siparişler burada yönetilir.',
      },
      'multi-channel': {
        name: 'Çok kanallı destek',
        also: 'multi-channel support',
        meaning:
          'Bir iş ortağı, müşterinin CSP dışında başkasından satın aldığı bir aboneliği yönetir ve ona destek verir. Satıcı değişmez.',
      },
      'multi-partner': {
        name: 'Çok iş ortaklı destek',
        also: 'multi-partner support',
        meaning:
          'Bir müşteri aynı anda birden çok CSP iş ortağıyla çalışır; örneğin biriyle Microsoft 365, diğeriyle Azure için.',
      },
      seller: {
        name: 'Satıcı',
        also: 'seller',
        meaning: 'Aboneliği müşteriye satan şirket: Microsoft, bir iş ortağı veya başka bir şirket.',
      },
      reseller: {
        name: 'Kurumsal bayi',
        also: 'reseller, bayi',
        meaning:
          'Müşterilere Microsoft aboneliği satan iş ortağı. CSP’de ya doğrudan Microsoft’tan ya da bir dolaylı sağlayıcıdan alır.',
      },
      'indirect-reseller': {
        name: 'Dolaylı kurumsal bayi',
        also: 'indirect reseller, dolaylı satıcı, alt bayi',
        meaning: 'Müşterilerle çalışan, ama Microsoft’tan değil bir dolaylı sağlayıcıdan alan CSP iş ortağı.',
      },
      'indirect-provider': {
        name: 'Dolaylı sağlayıcı',
        also: 'distribütör, indirect provider',
        meaning:
          'Microsoft’tan alıp dolaylı kurumsal bayiler aracılığıyla satan CSP iş ortağı. Onlar için sipariş verir ve abonelik taşır.',
      },
      'direct-bill': {
        name: 'Doğrudan fatura iş ortağı',
        also: 'direct-bill partner',
        meaning: 'Microsoft’tan alan ve müşterilerine faturayı kendisi kesen CSP iş ortağı.',
      },
      'current-partner': {
        name: 'Mevcut iş ortağı',
        also: 'current partner',
        meaning: 'Taşınmadan önce aboneliğin bağlı olduğu CSP iş ortağı. O onaylamadan abonelik olduğu gibi taşınamaz.',
      },
      'partner-of-record': {
        name: 'Kayıtlı iş ortağı',
        also: 'partner of record, POR, DPOR, CPOR',
        meaning:
          'Microsoft’un kayıtlarında bir aboneliğin yanında yer alan iş ortağı. Başka bir iş ortağının destek vermesi bunu değiştirmez.',
      },
      'partner-id': {
        name: 'PartnerID',
        also: 'MPN kimliği, iş ortağı kimliği',
        meaning: 'Bir iş ortağının Microsoft’taki numarası. CSP’de, şirketin bir konumuna ait olan numara kullanılır.',
      },
      tenant: {
        name: 'Kiracı',
        also: 'tenant, dizin',
        meaning:
          'Bir şirketin Microsoft bulutunda kullanıcıları ve abonelikleriyle kendi alanı. Kimliği bir GUID’dir; İş Ortağı Merkezi ona Microsoft Kimliği der.',
      },
      market: {
        name: 'Pazar',
        also: 'CSP bölgesi',
        meaning:
          'Bir iş ortağının satış yapabildiği ülkeler. İş ortağının pazarını şirketinin konumu, müşterinin pazarını kiracısının konumu belirler.',
      },
      relationship: {
        name: 'Kurumsal bayi ilişkisi',
        also: 'reseller relationship, satıcı ilişkisi',
        meaning:
          'Müşteri ile iş ortağı arasında İş Ortağı Merkezi’nde kurulan ve müşterinin kabul ettiği bağ. Sipariş vermeye yeter, yönetmeye yetmez.',
      },
      permission: {
        name: 'Yönetme izni',
        also: 'yönetici izni',
        meaning:
          'Bir iş ortağının müşterinin hizmetlerini yönetmek için ihtiyaç duyduğu izin. Bugün bu izin GDAP’tır ve ilişkiden ayrı istenir.',
      },
      gdap: {
        name: 'GDAP',
        also: 'ayrıntılı temsilcili yönetici ayrıcalıkları, granular delegated admin privileges',
        meaning:
          'İş ortağına belirli rollerle ve belirli bir gün sayısı için verilen yönetme izni. Müşterinin bir Genel yöneticisi onaylar.',
      },
      dap: {
        name: 'DAP',
        also: 'temsilcili yönetici ayrıcalıkları, delegated administration privileges',
        meaning:
          'İş ortağının Yönetim aracılarını müşteride Genel yönetici yapan eski izin. 9 Ekim 2023’ten beri ilişki isteğiyle birlikte istenemez.',
      },
      'global-admin': {
        name: 'Genel yönetici',
        also: 'Global admin, Global administrator',
        meaning: 'Müşteride, iş ortaklarının isteklerini kabul eden yönetici rolü.',
      },
      'admin-agent': {
        name: 'Yönetim aracısı',
        also: 'Admin agent, Yönetici aracısı',
        meaning: 'İş Ortağı Merkezi’nde hem ilişki isteği hem aktarım isteği gönderebilen rol.',
      },
      'license-based': {
        name: 'Lisans tabanlı',
        also: 'license-based, kullanıcı başına',
        meaning: 'Microsoft 365 ve Dynamics 365 gibi, belirli sayıda lisansla satılan.',
      },
      'usage-based': {
        name: 'Kullanım tabanlı',
        also: 'usage-based, kullandıkça öde',
        meaning: 'Azure gibi, kullanılan miktara göre faturalanan.',
      },
      legacy: {
        name: 'Eski teklif',
        also: 'legacy, eski Azure teklifi',
        meaning:
          'Yeni ticaretten önceki teklifler: teklif kimliği GUID olan lisanslar ve MS-AZR-0145P adlı Azure teklifi.',
      },
      'new-commerce': {
        name: 'Yeni ticaret',
        also: 'NCE, new commerce experience',
        meaning:
          'CSP’de lisansların Ocak 2022’den beri satıldığı yöntem. Lisanslar ancak alındıktan veya yenilendikten sonraki kısa sürede iptal edilebilir; teklif kimliği CFQ7TTC0 ile başlar.',
      },
      'azure-plan': {
        name: 'Azure planı',
        also: 'Azure plan',
        meaning: 'CSP’deki yeni Azure teklifi. Kapsamındaki abonelikler bir aktarım isteğiyle taşınır.',
      },
      term: {
        name: 'Dönem',
        also: 'term, abonelik dönemi',
        meaning: 'Lisans tabanlı bir aboneliğin satın alındığı süre. Sonunda abonelik ya yenilenir ya biter.',
      },
      'cancellation-window': {
        name: 'İptal süresi',
        also: 'cancellation window',
        meaning:
          'Satın alma veya yenilemeden sonra aboneliğin iptal edilebildiği günler: yeni ticaret lisanslarında 7 gün.',
      },
      'extended-term': {
        name: 'Uzatılmış hizmet dönemi',
        also: 'extended service term, EST',
        meaning:
          'Lisans tabanlı bir aboneliğin döneminden sonra sürebildiği biçim: aydan aya, daha pahalı, herhangi bir gün iptal edilebilir.',
      },
      transfer: {
        name: 'Aktarım',
        also: 'transfer',
        meaning:
          'Aboneliğin olduğu gibi başka bir CSP iş ortağına geçmesi. Yeni iş ortağı bunu İş Ortağı Merkezi’nde ister, mevcut iş ortağı kabul eder.',
      },
      switch: {
        name: 'Azure geçişi',
        also: 'switch',
        meaning:
          'Eski Azure teklifindeki bir aboneliğin, destek bileti ve üç tarafın imzaladığı bir formla başka bir iş ortağına geçmesi.',
      },
      advisor: {
        name: 'Advisor',
        also: 'Cloud Solution Advisor, danışman',
        meaning:
          'Mayıs 2021’den beri yeni iş ortaklarına kapalı olan eski bir Microsoft programı. Bu programla alınmış abonelikler çok kanallı desteğin kapsamındadır.',
      },
      open: {
        name: 'Open',
        also: 'Open License',
        meaning:
          'Eski bir toplu lisanslama programı. 1 Ocak 2022’den beri bununla ne satın alma ne yenileme yapılabilir.',
      },
      ea: {
        name: 'EA',
        also: 'Enterprise Agreement, kurumsal sözleşme',
        meaning:
          'Şirketler için bir toplu lisanslama sözleşmesi. Doğrudan EA’da faturayı Microsoft, diğerlerinde kurumsal bayi keser.',
      },
      mca: {
        name: 'MCA',
        also: 'Microsoft Müşteri Sözleşmesi, Microsoft Customer Agreement',
        meaning: 'CSP’deki her müşterinin kabul etmesi gereken Microsoft sözleşmesi.',
      },
      'mca-enterprise': {
        name: 'MCA-E',
        also: 'kurumsal Microsoft Müşteri Sözleşmesi, Microsoft Customer Agreement for enterprise',
        meaning: 'Doğrudan EA’da olduğu gibi, Microsoft’un bir şirkete kendisinin sattığı sözleşme.',
      },
      mpa: {
        name: 'MPA',
        also: 'Microsoft İş Ortağı Sözleşmesi, Microsoft Partner Agreement',
        meaning: '1 Şubat 2020’den beri her türden CSP iş ortağı için gereken Microsoft sözleşmesi.',
      },
      'syndication-partner': {
        name: 'Syndication Partner',
        also: 'dağıtım iş ortağı',
        meaning:
          'Microsoft hizmetlerini CSP’de değil, ayrı bir programla satan şirket. Çok kanallı destek onun sattıklarını kapsamaz.',
      },
      pal: {
        name: 'PAL',
        also: 'Partner Admin Link',
        meaning:
          'PartnerID’nizi, müşterinin Azure’ında çalıştığınız hesaba bağlar; yaptığınız iş böylece size sayılır.',
      },
      macc: {
        name: 'MACC',
        also: 'Azure taahhüdü',
        meaning:
          'Müşterinin belirli bir tutarda Azure kullanma taahhüdü. Yürürlükteyken kapsamındaki abonelik ne iptal edilebilir ne taşınabilir.',
      },
      '21vianet': {
        name: '21Vianet',
        meaning: 'Çin’deki Microsoft bulutunu işleten şirket; bulutun kendi portalı ve kendi kuralları vardır.',
      },
      'us-government': {
        name: 'US Government bulutu',
        also: 'Microsoft Cloud for US Government',
        meaning:
          'Kendi İş Ortağı Merkezi olan bir ulusal bulut. Microsoft’un sayfaları, çok kanallı desteğin orada geçerli olup olmadığı konusunda çelişir.',
      },
      gcc: {
        name: 'GCC',
        also: 'Government Community Cloud',
        meaning: 'Genel bulutun ABD kamu kurumları için olan bölümü. GCC High buna dâhil değildir.',
      },
      designation: {
        name: 'Unvan',
        also: 'designation, Azure unvanı',
        meaning:
          'Microsoft’un iş ortaklarına verdiği yeterlilik, örneğin Azure Expert MSP veya Solutions Partner. Bazı istekler belirli bir unvan gerektirir.',
      },
      edition: {
        name: 'Sürüm',
        also: 'edition',
        meaning:
          'Bu sitede: kuralların, bir yanıtın değiştiği günden başlayan hâli veya bir belgenin sürümlerinden biri.',
      },
    },
  },
} satisfies Rooms['glossary'];
