import type { Rooms } from '../rooms.ts';

/** The questions, their answers and the checks, in Turkish. */
export const words = {
  facts: {
    cloud: {
      label: 'Bulut',
      question: 'Müşteri hangi Microsoft bulutunda?',
      why: 'Ulusal bulutların kendi kuralları ve kendi portalları vardır.',
      where:
        'Müşterinin ilk etki alanının sonuna bakın: .onmicrosoft.com genel buluttur, .onmicrosoft.us US Government bulutudur, .onmicrosoft.de Almanya bulutudur, .partner.onmschina.cn ise 21Vianet’in işlettiği buluttur. Government Community Cloud (GCC) genel buluta dâhildir.',
      answers: {
        public: {
          label: 'Genel bulut',
          hint: 'Dünya genelindeki bulut; Government Community Cloud (GCC) da buna dâhildir',
        },
        'us-government': { label: 'US Government bulutu', hint: 'Microsoft Cloud for US Government' },
        germany: { label: 'Microsoft Cloud Germany', hint: 'Almanya’nın artık kapanmış olan ulusal bulutu' },
        china: { label: 'Çin, 21Vianet’in işlettiği bulut' },
      },
    },
    customer: {
      label: 'Müşteri',
      question: 'Müşterinin kendisi de CSP iş ortağı mı?',
      why: 'Bir CSP iş ortağı, çevrimiçi hizmetleri başka bir CSP iş ortağına yeniden satamaz.',
      where:
        'Müşteriye, Microsoft bulut hizmetleri satıp satmadığını ve aboneliklerin bu işi yürüttüğü kiracıda olup olmadığını sorun.',
      answers: {
        'end-customer': { label: 'Bu kiracıda CSP iş ortağı değil', earlier: 'CSP iş ortağı değil' },
        'csp-partner': { label: 'CSP iş ortağı, CSP işini bu kiracıda yürütüyor' },
        'csp-partner-other-tenant': { label: 'CSP iş ortağı, CSP işini başka bir kiracıda yürütüyor' },
      },
    },
    goal: {
      label: 'Amaç',
      question: 'Müşteri sizden ne istiyor?',
      why: 'Yalnızca destek verirseniz satıcı değişmez. Abonelik size geçerse veya müşteri sizden ek alım yaparsa siz de satıcı olursunuz.',
      where: 'Müşteriye bundan sonra faturayı kimin keseceğini sorun: mevcut satıcı mı, siz mi, ikiniz de mi?',
      answers: {
        support: { label: 'Elindekini yönetmeniz ve ona destek vermeniz', hint: 'Satıcı değişmez' },
        'take-over': { label: 'Aboneliğin size geçmesi', hint: 'Satıcı siz olursunuz' },
        add: { label: 'Eskisi kalırken sizden yenisini alması', hint: 'Müşterinin iki satıcısı olur' },
      },
    },
    channel: {
      label: 'Satın alındığı yer',
      question: 'Abonelik nereden satın alındı?',
      why: 'Çok kanallı destek yalnızca bazı satıcılar için geçerlidir; diğerleri için ya başka bir yöntem vardır ya da hiçbir yöntem yoktur.',
      where:
        'Müşteri bunu Microsoft 365 yönetim merkezinde Faturalama > Ürünleriniz altındaki Satın alma kanalı sütununda; iş ortaklarını da Ayarlar > İş ortağı ilişkileri altında görebilir. Faturada sağlayıcının değil, kurumsal bayinin (reseller) adı yazar. Burada satıcı, aboneliği müşteriye satan şirkettir: bir kurumsal bayi, başka bir şirket veya Microsoft.',
      answers: {
        'microsoft-direct': {
          label: 'Doğrudan Microsoft’tan',
          hint: 'MCA-E kapsamında değil',
        },
        advisor: { label: 'Bir Advisor iş ortağından' },
        open: { label: 'Open', hint: 'Open License' },
        ea: { label: 'EA', hint: 'Enterprise Agreement' },
        'mca-enterprise': {
          label: 'MCA-E',
          hint: 'Kurumsal Microsoft Müşteri Sözleşmesi',
        },
        'other-volume-licensing': {
          label: 'Diğer toplu lisanslama',
          hint: 'Open Value, MPSA',
        },
        'third-party': {
          label: 'CSP dışı başka bir satıcıdan',
          hint: 'Syndication Partner değil',
        },
        'csp-partner': { label: 'Başka bir CSP iş ortağından' },
        'former-csp-partner': { label: 'CSP yetkisini kaybetmiş bir iş ortağından' },
        'syndication-partner': { label: 'Bir Microsoft Syndication Partner firmasından' },
        'this-partner': { label: 'Kendi şirketinizden' },
        unknown: { label: 'Bilinmiyor' },
      },
    },
    billing: {
      label: 'Faturalama',
      question: 'Abonelik lisansa göre mi, kullanıma göre mi faturalanıyor?',
      why: 'Sonuç ve adımlar, aboneliğin nasıl faturalandırıldığına göre değişir.',
      where:
        'Microsoft 365, Dynamics 365 ve benzerleri belirli sayıda lisansla satılır. Azure kullanılan miktara göre faturalanır; Azure rezervasyonları ve tasarruf planları da Azure’a dâhildir.',
      answers: {
        license: { label: 'Lisans tabanlı', hint: 'Microsoft 365, Dynamics 365, Windows 365 …' },
        usage: { label: 'Kullanım tabanlı', hint: 'Azure' },
      },
    },
    'license-offer': {
      label: 'Lisans türü',
      question: 'Ne tür bir lisans?',
      why: 'Bir iş ortağından diğerine yalnızca yeni ticaret lisansları aktarılabilir; yazılımlar aktarılamaz.',
      where:
        'Mevcut iş ortağına teklif kimliğini sorun. CFQ7TTC0LH18:0001:CFQ7TTC0K971 gibi CFQ7TTC0 ile başlayan bir kimlik yeni ticaret (NCE) teklifini, GUID ise eski teklifi gösterir. Gözlemlere göre DG7GMGF0 ile başlayanlar yazılım, DZH318Z0 ile başlayanlar Azure veya marketten alınan SaaS’tır.',
      answers: {
        legacy: { label: 'Eski teklif (legacy)', hint: 'Teklif kimliği bir GUID’dir' },
        'new-commerce': {
          label: 'Yeni ticaret (NCE)',
          hint: 'Teklif kimliği CFQ7TTC0 ile başlar',
        },
        software: {
          label: 'Yazılım',
          hint: 'Kalıcı lisanslı yazılım, yazılım aboneliği veya marketten alınan SaaS',
        },
      },
    },
    'azure-offer': {
      label: 'Azure teklifi',
      question: 'Hangi Azure teklifi?',
      why: 'Eski teklif bir formla, Azure planı ise İş Ortağı Merkezi’nden gönderilen bir istekle taşınır.',
      where: 'Mevcut iş ortağına sorun: Abonelik listesinde “Azure planı” veya “Microsoft Azure” yazar.',
      answers: {
        'azure-legacy': { label: 'Eski Azure teklifi', hint: 'MS-AZR-0145P' },
        'azure-plan': { label: 'Azure planı' },
      },
    },
    term: {
      label: 'Dönem',
      question: 'Abonelik, döneminin hangi aşamasında?',
      why: 'Eski tekliflerdeki lisanslar her zaman, diğerleri yalnızca iptal süresi içinde iptal edilebilir. Dönem bittikten sonra yeniden sipariş verebilirsiniz.',
      where: 'Mevcut iş ortağına satın alma veya son yenileme gününü ve dönemin bitiş gününü sorun.',
      answers: {
        'cancel-window': { label: 'Yeni satın alındı veya yenilendi', hint: 'İptal süresi içinde' },
        'mid-term': { label: 'Sürüyor', hint: 'İptal süresi geçti, dönem henüz bitmedi' },
        ended: { label: 'Dönemi bitti' },
        extended: { label: 'Ücretli uzatılmış hizmet döneminde', hint: 'Aydan aya sürer ve daha pahalıdır' },
      },
    },
    'current-partner': {
      label: 'Mevcut iş ortağı',
      question: 'Mevcut iş ortağı taşımayı kabul ediyor mu?',
      why: 'Bir abonelik, ancak mevcut iş ortağı onaylarsa başka bir iş ortağına taşınabilir.',
      where: 'Müşteri bunu mevcut iş ortağına, tercihen yazılı olarak sorar.',
      answers: {
        agrees: { label: 'Kabul ediyor' },
        refuses: { label: 'Kabul etmiyor veya yanıt vermiyor' },
      },
    },
    'partner-type': {
      label: 'İş ortağı türünüz',
      question: 'CSP programında ne tür bir iş ortağısınız?',
      why: 'Yalnızca doğrudan fatura iş ortakları ve dolaylı sağlayıcılar abonelikleri kendileri sipariş edip taşıyabilir.',
      where: 'Kayıtlı olduğunuz programlar, İş Ortağı Merkezi’nde Ayarlar > Hesap ayarları > Programlar sayfasındadır.',
      answers: {
        'direct-bill': {
          label: 'Doğrudan fatura iş ortağı',
          hint: 'Microsoft’tan alır, müşterilerinize kendiniz fatura kesersiniz',
        },
        'indirect-provider': {
          label: 'Dolaylı sağlayıcı',
          hint: 'Distribütör: Dolaylı kurumsal bayiler aracılığıyla satarsınız',
        },
        'indirect-reseller': {
          label: 'Dolaylı kurumsal bayi',
          hint: 'Bir dolaylı sağlayıcıdan (distribütörden) alırsınız',
        },
        'not-in-csp': { label: 'CSP’de değil' },
      },
    },
    'ea-kind': {
      label: 'EA türü',
      question: 'Enterprise Agreement’ın türü nedir?',
      why: 'Yalnızca doğrudan EA kapsamındaki abonelikler olduğu gibi aktarılabilir.',
      where: 'Taraflar sözleşmede yazar: Doğrudan EA’da faturayı Microsoft, diğerlerinde kurumsal bayi keser.',
      answers: {
        direct: { label: 'Doğrudan', hint: 'Faturayı Microsoft keser' },
        indirect: { label: 'Dolaylı', hint: 'Faturayı kurumsal bayi keser' },
        government: { label: 'Kamu kurumu' },
      },
    },
    'azure-designation': {
      label: 'Azure unvanı',
      question: 'Azure için Microsoft’tan hangi unvanı aldınız?',
      why: 'Microsoft’un sattığı Azure’ın faturalama sahipliğini yalnızca belirli unvanları olan iş ortakları isteyebilir.',
      where: 'İş Ortağı Merkezi’nde Üyelik sayfası, unvanlarınızı ve Azure Expert MSP olup olmadığınızı gösterir.',
      answers: {
        'expert-msp': { label: 'Azure Expert MSP' },
        'solutions-partner': { label: 'Azure alanında Solutions Partner' },
        'frontier-distributor': { label: 'Frontier Distributor' },
        none: { label: 'Hiçbiri' },
      },
    },
    'other-admin': {
      label: 'İzinli başka iş ortağı',
      question: 'Bu hizmet için yönetici izni olan başka bir iş ortağı var mı?',
      why: 'O tarihte bir hizmetin yönetici izni yalnızca tek bir iş ortağında olabiliyordu.',
      where: 'İznin kimde olduğu, müşterinin yönetim merkezindeki iş ortağı ilişkilerinde görünür.',
      answers: { yes: { label: 'Var' }, no: { label: 'Yok' } },
    },
  },
  checks: {
    segment: {
      label: 'Müşteri türü',
      question: 'Müşteri ne tür bir kuruluş?',
      text: 'Okullara satmak için yetkili eğitim iş ortağı olmanız, GCC için Microsoft’tan onay almanız gerekir. Okulların, kâr amacı gütmeyen kuruluşların ve GCC müşterilerinin de koşulları karşılaması gerekir.',
      answers: {
        commercial: { label: 'Ticari' },
        education: { label: 'Eğitim' },
        nonprofit: { label: 'Kâr amacı gütmeyen kuruluş' },
        'government-gcc': { label: 'GCC’deki ABD kamu kurumu' },
      },
    },
    market: {
      label: 'Pazar',
      question: 'Müşteri sizin pazarınızda mı?',
      sameCountry: 'Bu taşımada pazarınız, ülkenizdir: Müşterinin sizinle aynı ülkede olması gerekir.',
      text: 'Yalnızca kiracısı kendi pazarınızda olan müşteriler için işlem yapabilirsiniz.',
      answers: { same: { label: 'Sizin pazarınızda' }, other: { label: 'Başka bir pazarda' } },
    },
    mpa: {
      label: 'İş ortağı sözleşmesi',
      question: 'Microsoft İş Ortağı Sözleşmesi’ni imzaladınız mı?',
      text: 'Şubat 2020’den beri CSP’de iş yapmak için imzalanmış bir Microsoft İş Ortağı Sözleşmesi gerekir. Yetki her yıl yenilenir.',
      answers: {
        signed: { label: 'İmzalandı' },
        unsigned: { label: 'İmzalanmadı' },
        deauthorized: { label: 'CSP yetkisi kaybedildi' },
      },
    },
    role: {
      label: 'Rolünüz',
      question: 'İş Ortağı Merkezi’ndeki rolünüz nedir?',
      text: 'Yönetim aracısı hem ilişki isteği hem aktarım isteği gönderebilir. Satış aracısı ilişki isteği gönderebilir. Diğer roller için kaynaklar farklı şeyler söylüyor: Genel yönetici büyük olasılıkla gönderebilir, Kullanıcı yönetimi yöneticisi için ise bu kesin değildir.',
      answers: {
        'admin-agent': { label: 'Yönetim aracısı' },
        'global-admin': { label: 'Genel yönetici' },
        'sales-agent': { label: 'Satış aracısı' },
        'user-management-admin': { label: 'Kullanıcı yönetimi yöneticisi' },
        'helpdesk-agent': { label: 'Yardım masası aracısı' },
        other: { label: 'Başka bir rol' },
      },
    },
    mca: {
      label: 'Müşteri sözleşmesi',
      question: 'Müşteri, Microsoft Müşteri Sözleşmesi’ni kabul etti mi?',
      text: 'Sözleşmeyi henüz kabul etmemiş müşteriden, isteğinizi kabul ederken bunu da kabul etmesi istenir. 1 Nisan 2023’ten önce kabul edilmişse yeniden kabul edilmelidir; 5 Ocak 2026’dan beri, sözleşme yeniden kabul edilene kadar sipariş verilemez.',
      answers: {
        accepted: { label: 'Kabul edildi' },
        'not-accepted': { label: 'Henüz kabul edilmedi' },
        'accepted-before-2023-04': { label: '1 Nisan 2023’ten önce kabul edildi' },
      },
    },
    acceptor: {
      label: 'Kabul edecek kişi',
      question: 'Müşteride isteği kabul edecek kişinin rolü nedir?',
      text: 'İsteği müşterinin bir Genel yöneticisi kabul eder; 6 Nisan 2026’dan beri ilişki için Faturalama yöneticisi de yeterlidir, ayrıntılı temsilcili yönetici ayrıcalıkları (GDAP) için yeterli değildir.',
      answers: {
        'global-admin': { label: 'Genel yönetici' },
        'billing-admin': { label: 'Faturalama yöneticisi' },
        other: { label: 'Başka bir rol' },
      },
    },
    relationship: {
      label: 'İlişki',
      question: 'Bu müşteriyle nasıl bir ilişkiniz var?',
      text: 'Müşteriyle ilişkinizin zaten karşıladığı adımlar tamamlanmış olarak işaretlenir.',
      answers: {
        none: { label: 'Henüz yok' },
        pending: { label: 'İstendi, henüz kabul edilmedi' },
        reseller: { label: 'Kurumsal bayi ilişkisi' },
        'reseller-with-admin': { label: 'Kurumsal bayi, yönetici izni var' },
        'admin-expired': { label: 'Kurumsal bayi, yönetici izninin süresi dolmuş' },
        'admin-only': { label: 'Kurumsal bayi ilişkisi olmadan GDAP izni' },
      },
    },
  },
  roleFits: {
    certain: 'Rolünüz bunun için uygun.',
    probable: 'Rolünüz büyük olasılıkla yeterli, ama kaynaklar farklı şeyler söylüyor.',
    doubtful: 'Rolünüz yeterli olmayabilir: Bu rol makalede yer alıyor, istek sayfasında yer almıyor.',
    colleague: 'Rolünüz yeterli değil. Yönetim aracısı olan bir iş arkadaşınızdan isteyin.',
  },
  checkStates: { open: 'Kontrol edin', met: 'Uygun', failed: 'Engel var', warned: 'Dikkat' },
  channelGroups: {
    microsoft: 'Microsoft’tan veya bir Microsoft programıyla',
    company: 'Başka bir şirketten',
    neither: 'Bunların dışında',
  },
} satisfies Rooms['questions'];
