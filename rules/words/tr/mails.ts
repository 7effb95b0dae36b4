import type { Rooms } from '../rooms.ts';

/** The emails to customers and to other partners, in Turkish. */
export const words = {
  mail: {
    relationship: {
      subject: '{partnerName}, Microsoft abonelikleriniz için onayınızı istiyor',
      text: 'Sayın {customerName} yetkilisi,\n\nMicrosoft aboneliklerinizi yönetmemizi ve bunlara destek vermemizi istediniz. Bunun için {partnerName} ile bir kurumsal bayi ilişkisi kurulmasını onaylamanız gerekiyor.\n\nLütfen kuruluşunuzdaki bir Genel yöneticinin bu bağlantıyı açıp oturum açmasını ve isteği kabul etmesini sağlayın:\n\n{link}\n\nBağlantı bu isteğe özeldir; lütfen değiştirmeyin.\n\nOnayınız, mevcut aboneliklerinizi ve bunları satın aldığınız şirketi değiştirmez. Yönetme izni için ikinci bir istek daha gelebilir.\n\n{about}Saygılarımızla,\n{senderName}\n{partnerName}',
    },
    relationshipWithAdmin: {
      subject: '{partnerName}, Microsoft abonelikleriniz için onayınızı istiyor',
      text: 'Sayın {customerName} yetkilisi,\n\nMicrosoft aboneliklerinizi yönetmemizi ve bunlara destek vermemizi istediniz. Bunun için {partnerName} ile bir kurumsal bayi ilişkisi kurulmasını ve temsilcili yönetici ayrıcalıkları (DAP) verilmesini onaylamanız gerekiyor.\n\nLütfen kuruluşunuzdaki bir Genel yöneticinin bu bağlantıyı açıp oturum açmasını ve isteği kabul etmesini sağlayın:\n\n{link}\n\nBağlantı bu isteğe özeldir; lütfen değiştirmeyin.\n\nOnayınız, mevcut aboneliklerinizi ve bunları satın aldığınız şirketi değiştirmez.\n\n{about}Saygılarımızla,\n{senderName}\n{partnerName}',
    },
    joint: {
      subject: '{partnerName}, Microsoft abonelikleriniz için onayınızı istiyor',
      text: 'Sayın {customerName} yetkilisi,\n\nSize Microsoft abonelikleri sağlamamızı ve bunlara destek vermemizi istediniz. Siparişleri dolaylı sağlayıcımız {providerName} üzerinden veriyoruz. Bunun için her ikimizle de bir kurumsal bayi ilişkisi kurulmasını onaylamanız gerekiyor.\n\nLütfen kuruluşunuzdaki bir Genel yöneticinin bu bağlantıyı açıp oturum açmasını ve isteği kabul etmesini sağlayın:\n\n{link}\n\nBağlantı bu isteğe özeldir; lütfen değiştirmeyin.\n\n{about}Saygılarımızla,\n{senderName}\n{partnerName}',
    },
    gdap: {
      subject: '{partnerName}, Microsoft hizmetlerinizi yönetmek için izin istiyor',
      text: 'Sayın {customerName} yetkilisi,\n\nSize destek verebilmek için kuruluşunuzun Microsoft kiracısında (tenant) sınırlı yönetici izni (GDAP) istiyoruz.\n\nİsteğin adı: {relationshipName}\nGün sayısı: {days}\nRoller: {roles}\n\nLütfen kuruluşunuzdaki bir Genel yöneticinin bu bağlantıyı açmasını, isteği incelemesini ve onaylamasını sağlayın:\n\n{link}\n\nBağlantı bu isteğe özeldir; lütfen değiştirmeyin.\n\n{about}Saygılarımızla,\n{senderName}\n{partnerName}',
    },
    both: {
      subject: '{partnerName}, Microsoft hizmetleriniz için iki isteği onaylamanızı rica ediyor',
      text: 'Sayın {customerName} yetkilisi,\n\nMicrosoft aboneliklerinizi yönetmemizi ve bunlara destek vermemizi istediniz. Bunun için iki isteği onaylamanız gerekiyor. Lütfen bu sırayı izleyin: Birinci istekle {partnerName} ile ilişki kurulur, ikinci istekle bize sınırlı yönetme izni verilir.\n\n1. Kurumsal bayi ilişkisi\n\nLütfen kuruluşunuzdaki bir Genel yöneticinin bu bağlantıyı açıp oturum açmasını ve isteği kabul etmesini sağlayın. Microsoft’un Nisan 2026 tarihli bir sayfasına göre bu istek için Faturalama yöneticisi de yeterli olabilir.\n\n{link}\n\nBağlantı Microsoft 365 yönetim merkezinde açılır. Kuruluşunuz Microsoft Müşteri Sözleşmesi’ni henüz kabul etmediyse bunu da orada kabul etmeniz istenir. Onayınız, mevcut aboneliklerinizi ve bunları satın aldığınız şirketi değiştirmez.\n\n2. Sınırlı yönetici izni (GDAP)\n\nLütfen kuruluşunuzdaki bir Genel yöneticinin bu bağlantıyı açmasını, isteği incelemesini ve onaylamasını sağlayın. Bu istek için Faturalama yöneticisi yeterli değildir.\n\n{gdapLink}\n\nBağlantı Microsoft 365 yönetim merkezinde açılır. Lütfen orada gördüklerinizi isteğimizle karşılaştırın:\n\nİsteğin adı: {relationshipName}\nGün sayısı: {days}\nRoller: {roles}\n\nBu isteğin süresi 90 gün sonra dolar.\n\nİki bağlantı da bu isteklere özeldir; lütfen değiştirmeyin.\n\n{about}Saygılarımızla,\n{senderName}\n{partnerName}',
    },
    bothWithProvider: {
      subject: '{partnerName}, Microsoft hizmetleriniz için iki isteği onaylamanızı rica ediyor',
      text: 'Sayın {customerName} yetkilisi,\n\nSize Microsoft abonelikleri sağlamamızı ve bunlara destek vermemizi istediniz. Siparişleri dolaylı sağlayıcımız {providerName} üzerinden veriyoruz. Bunun için iki isteği onaylamanız gerekiyor. Lütfen bu sırayı izleyin: Birinci istekle {partnerName} ve {providerName} ile ilişki kurulur, ikinci istekle {partnerName} firmasına sınırlı yönetme izni verilir.\n\n1. Her ikimizle kurumsal bayi ilişkisi\n\nLütfen kuruluşunuzdaki bir Genel yöneticinin bu bağlantıyı açıp oturum açmasını ve isteği kabul etmesini sağlayın. Microsoft’un Nisan 2026 tarihli bir sayfasına göre bu istek için Faturalama yöneticisi de yeterli olabilir.\n\n{link}\n\nBağlantı Microsoft 365 yönetim merkezinde açılır. Kuruluşunuz Microsoft Müşteri Sözleşmesi’ni henüz kabul etmediyse bunu da orada kabul etmeniz istenir.\n\n2. Sınırlı yönetici izni (GDAP)\n\nLütfen kuruluşunuzdaki bir Genel yöneticinin bu bağlantıyı açmasını, isteği incelemesini ve onaylamasını sağlayın. Bu istek için Faturalama yöneticisi yeterli değildir.\n\n{gdapLink}\n\nBağlantı Microsoft 365 yönetim merkezinde açılır. Lütfen orada gördüklerinizi isteğimizle karşılaştırın:\n\nİsteğin adı: {relationshipName}\nGün sayısı: {days}\nRoller: {roles}\n\nBu isteğin süresi 90 gün sonra dolar.\n\nİki bağlantı da bu isteklere özeldir; lütfen değiştirmeyin.\n\n{about}Saygılarımızla,\n{senderName}\n{partnerName}',
    },
    about: {
      text: 'Neyi kabul etmenizin istendiği, bunun neye izin verdiği ve nasıl sona erdirileceği bu sayfada açıklanıyor:\n\n{page}',
    },
    'transfer-letter': {
      subject: 'Aboneliklerin {partnerName} firmasına aktarılması: Kabul eder misiniz?',
      text: 'Sayın {currentPartner} yetkilisi,\n\nMüşterimiz {customerName}, aşağıdaki aboneliklerin bize aktarılmasını istiyor:\n\n{subscriptions}\n\nMüşterinin kiracı kimliği veya etki alanı: {customerTenant}\nPartnerID’miz: {partnerId}\n\nİş Ortağı Merkezi’nde size bir aktarım isteği göndereceğiz. Kabul edip etmeyeceğinizi ve istekte hangi şirket adının ve kiracı kimliğinin (Microsoft Kimliği) yazılması gerektiğini lütfen bize bildirin. Dolaylı kurumsal bayiyseniz sağlayıcınızınkileri bildirin. Ardından Yönetim aracısı rolündeki bir çalışanınız istekte bu abonelikleri seçer ve isteği 30 gün içinde kabul eder.\n\nHazırlık durumu:\n\n{ready}\n\nSaygılarımızla,\n{senderName}\n{partnerName}',
    },
    'provider-letter': {
      subject: '{partnerName} için abonelik aktarımı isteği',
      text: 'Sayın {providerName} yetkilisi,\n\nMüşterimiz {customerName}, aşağıdaki aboneliklerin bize aktarılmasını istiyor:\n\n{subscriptions}\n\nMüşterinin kiracı kimliği veya etki alanı: {customerTenant}\nMevcut iş ortağı: {currentPartner}\nMevcut iş ortağının kiracı kimliği: {currentTenant}\nPartnerID’miz: {partnerId}\n\nLütfen aktarım isteğini İş Ortağı Merkezi’nde gönderin ve istekte PartnerID’mizi belirtin. Mevcut iş ortağının kabul etmek için 30 günü vardır.\n\nHazırlık durumu:\n\n{ready}\n\nSaygılarımızla,\n{senderName}\n{partnerName}',
    },
    'transfer-notice': {
      subject: 'Aboneliklerimizin aktarılacağı iş ortağı: {partnerName}',
      text: 'Sayın {currentPartner} yetkilisi,\n\nAşağıdaki aboneliklerin {partnerName} firmasına aktarılmasını istiyoruz:\n\n{subscriptions}\n\n{partnerName}, İş Ortağı Merkezi’nde size bir aktarım isteği gönderecek. Lütfen Yönetim aracısı rolündeki bir çalışanınızın bu istekte yukarıdaki abonelikleri seçmesini ve isteği 30 gün içinde kabul etmesini sağlayın.\n\nSaygılarımızla,\n{senderName}\n{customerName}',
    },
    'provider-transfer-notice': {
      subject: 'Aboneliklerimizin aktarılacağı iş ortağı: {partnerName}',
      text: 'Sayın {currentPartner} yetkilisi,\n\nAşağıdaki aboneliklerin {partnerName} firmasına aktarılmasını istiyoruz:\n\n{subscriptions}\n\nAktarım isteğini size, {partnerName} firmasının dolaylı sağlayıcısı {providerName} İş Ortağı Merkezi’nde gönderecek. Lütfen Yönetim aracısı rolündeki bir çalışanınızın bu istekte yukarıdaki abonelikleri seçmesini ve isteği 30 gün içinde kabul etmesini sağlayın.\n\nSaygılarımızla,\n{senderName}\n{customerName}',
    },
    'switch-notice': {
      subject: 'Azure aboneliklerimizde iş ortağı değişikliği',
      text: 'Sayın {currentPartner} ve Microsoft yetkilileri,\n\nAzure aboneliklerimizi yeni bir iş ortağına taşımak istiyoruz: {partnerName}. Taşınacak abonelikler (MS-AZR-0145P):\n\n{subscriptions}\n\nLütfen iş ortağı değişikliği için İş Ortağı Merkezi’nde bir destek bileti açın, Change of Cloud Solution Provider (sağlayıcı değişikliği) formunu doldurup imzalayın ve bize gönderin. Formu {partnerName} ile birlikte tamamlayıp imzalayacağız.\n\nSaygılarımızla,\n{senderName}\n{customerName}',
    },
    placeholders: {
      customerName: '[müşterinin adı]',
      partnerName: '[iş ortağının adı]',
      senderName: '[adınız]',
      providerName: '[sağlayıcının adı]',
      currentPartner: '[mevcut iş ortağının adı]',
      subscriptions: '[abonelik kimlikleri, her satıra bir tane]',
      relationshipName: '[isteğin adı]',
      days: '[gün sayısı]',
      roles: '[roller]',
      customerTenant: '[müşterinin kiracı kimliği veya etki alanı]',
      currentTenant: '[mevcut iş ortağının kiracı kimliği]',
      partnerId: '[PartnerID’miz]',
      link: '[İş Ortağı Merkezi’nin verdiği bağlantı]',
      gdapLink: '[İş Ortağı Merkezi’nin verdiği bağlantı]',
    },
  },
} satisfies Rooms['mails'];
