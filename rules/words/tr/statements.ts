import type { Rooms } from '../rooms.ts';

/** Every statement of the sources, in Turkish. */
export const words = {
  statements: {
    S1: 'Özelliğin adı çok kanallı destektir: birden çok satış kanalındaki müşterilere destek.',
    S2: 'Müşteri, başka bir yerden satın alınmış bir aboneliği sağlaması ve ona destek vermesi için bir iş ortağıyla çalışmak isteyebilir.',
    S3: 'Metin 17 Haziran 2020 tarihlidir; Türkçesi Ağustos 2021’de makine çevirisiyle hazırlanmıştır.',
    S4: 'Müşterinin başka bir yerden satın aldığı aboneliklere, satıcı dışındaki iş ortakları da destek verebilir.',
    S5: 'Makale hem İş Ortağı Merkezi’nde hem de Microsoft Cloud for US Government’a ait İş Ortağı Merkezi’nde geçerlidir.',
    S6: 'Uygun roller Genel yönetici, Kullanıcı yönetimi yöneticisi ve Satış aracısıdır; bunlardan biri yeterlidir.',
    S7: 'Amaç: Müşteri, başka bir yerden satın alınmış bir aboneliği yönetmesi ve ona destek vermesi için bir iş ortağıyla çalışmak istiyor.',
    S8: 'Çok kanallı destek iki durumda geçerlidir: abonelik Microsoft’tan veya onun programlarından satın alınmışsa ya da belirli üçüncü taraflardan satın alınmışsa.',
    S9: 'Çok kanallı destek, doğrudan Microsoft’tan veya Advisor, Open ya da EA programları üzerinden satın alınmış abonelikler için geçerlidir.',
    S9a: 'Çok kanallı destek, doğrudan Microsoft’tan satın alınmış abonelikler için geçerlidir.',
    S9b: 'Çok kanallı destek, Advisor programı üzerinden satın alınmış abonelikler için geçerlidir.',
    S9c: 'Çok kanallı destek, Open programı üzerinden satın alınmış abonelikler için geçerlidir.',
    S9d: 'Çok kanallı destek, EA programı üzerinden satın alınmış abonelikler için geçerlidir.',
    S10: 'Çok kanallı destek, CSP’de yer almayan ve Microsoft Syndication Partner da olmayan bir üçüncü taraftan satın alınmış abonelikler için geçerlidir.',
    S11: 'Müşteri, mevcut lisans tabanlı aboneliklerini CSP’de başka bir iş ortağına geçiremez.',
    S12: 'Müşterinin, abonelik döneminin sonunu beklemesi veya geçişten önce aboneliği iptal etmesi gerekir.',
    S12a: 'Müşterinin ya abonelik döneminin sonunu beklemesi gerekir …',
    S12b: '… ya da müşterinin geçişten önce aboneliği iptal etmesi gerekir.',
    S13: 'Yapılacak iş, hizmetlerin lisans tabanlı mı kullanım tabanlı mı olduğuna bağlıdır.',
    S14: 'Lisans tabanlı hizmetlere destek vermek için müşteriden aboneliklerini yönetme izni istemeniz gerekir.',
    S15: 'Makale, lisans tabanlı hizmetler için kurumsal bayi ilişkisi isteme sayfasına bağlantı veriyor.',
    S16: 'Azure’ını Advisor, Open veya EA gibi başka bir kanaldan almış bir müşteri için İş Ortağı Merkezi’nde yeni bir Azure aboneliği oluşturmanız gerekir …',
    S17: '… abonelik ayrıntılarını elle girmeniz gerekir …',
    S18: '… ardından hizmetlerin tek tek veya eski aboneliğin tamamının iptal edilmesi gerekir.',
    S19: 'CSP’den alınan Azure, diğer kanallardan alınan Azure ile bir arada bulunabilir.',
    S20: 'Azure’ını başka bir iş ortağından almış bir müşterinin Azure hizmetleri yeni iş ortağına geçirilebilir.',
    S21: 'Makale, başka bir iş ortağından alınmış Azure için Azure aboneliklerini geçirme sayfasına bağlantı veriyor.',
    S22: 'Bir CSP iş ortağı, çevrimiçi hizmetleri şu anda başka bir CSP iş ortağına yeniden satamaz.',
    S23: 'Microsoft, tüm programlarının ilkelerini ve özelliklerini sürekli gözden geçirir.',
    S24: 'Yenilikler, İş Ortağı Merkezi de içinde olmak üzere olağan kanallardan duyurulur.',
    S25: 'Makale sonraki adımlarla biter.',
    S26: 'Sonraki adım: diğer iş ortaklarıyla çalışma.',
    S27: 'Dolaylı kurumsal bayiler için sonraki adım: dolaylı sağlayıcılarla iş ortaklığı kurma sayfası.',
    S28: 'Dolaylı sağlayıcılar için sonraki adım: dolaylı kurumsal bayilerle iş ortaklığı kurma sayfası.',
    'N1.1':
      'Bir müşterinin hizmetini yönetmek için müşterinin yönetici izni vermesi ve Microsoft Müşteri Sözleşmesi’ni imzalaması gerekir.',
    'N1.3': 'US Government ve Almanya bulutlarında izin, istekten çıkarılamıyordu.',
    'N1.4': 'Bir iş ortağı, kendi ülkesindeki veya bölgesindeki ya da aynı pazardaki müşterilere istek gönderebilir.',
    'N1.5':
      'İstek sayfasında Yönetim aracısı, daha yeni sayfalarda Satış aracısı da, daha eski bir sayfada Genel yönetici de yer alır.',
    'N1.6':
      'Müşteri isteği yönetim merkezinde kabul eder; 2018’e kadar Office portalında, sonra bir süre de İş İçin Microsoft Store’da kabul ediyordu.',
    'N1.7': 'İsteği, müşterinin kiracısındaki bir Genel yönetici kabul eder.',
    'N1.8':
      'Microsoft Müşteri Sözleşmesi’ni kabul etmemiş bir müşteriden, isteği kabul ederken sözleşmeyi de kabul etmesi istenir.',
    'N1.9':
      'İstek kabul edildikten sonra müşteri, iş ortağının müşteri listesinde görünür ve iş ortağı hizmet sağlayabilir.',
    'N1.10':
      'İznini kaybeden bir iş ortağı, izin yeniden verilene kadar hizmet isteği açamaz; Aralık 2020’ye kadar sorumluluğu sürüyordu.',
    'N1.11': 'Çok kanallı destekte bir hizmetin yönetici izni en fazla bir iş ortağında olabiliyordu.',
    'N1.13': 'İlişki iş ortağına satın alma, yönetici izni ise yönetme olanağı verir: İkisi ayrıdır.',
    'N1.14':
      'İstek bağlantısı yönetim merkezini açar; müşteri burada müşteri sözleşmesini okuyup onaylar, iş ortağını kabul eder ve yetkilendirir.',
    'N1.steps': 'İstek, içinde bağlantı olan bir e-posta taslağıdır: Metin değişebilir, bağlantı değişmemelidir.',
    'N2.1': 'Azure geçişi yalnızca eski Azure teklifi içindir; Azure planındaki abonelikler başka bir yolla taşınır.',
    'N2.2': 'Azure geçişi için yeni iş ortağının müşteriyle zaten bir kurumsal bayi ilişkisi olmalıdır.',
    'N2.3':
      'Azure geçişini yalnızca doğrudan fatura iş ortakları ve dolaylı sağlayıcılar yapabilir; dolaylı kurumsal bayi bunu sağlayıcısı üzerinden yapar.',
    'N2.4': 'Azure planı, Office 365, Enterprise Mobility ve Dynamics CRM hiçbir zaman Azure geçişiyle taşınmaz.',
    'N2.5': 'Azure geçişi için yeni iş ortağı ve müşterinin kiracısı aynı ülkede veya bölgede olmalıdır.',
    'N2.7': 'Azure geçişinde Microsoft araya girmez: Destek biletini mevcut iş ortağının açması gerekir.',
    'N2.8':
      'Azure geçişinde müşteri yazılı bildirimde bulunur, mevcut iş ortağı bilet açar, üç taraf formu imzalar, mevcut iş ortağı formu yükler, yeni iş ortağı da eski erişimi kaldırır.',
    'N2.9':
      'Azure geçişi formunda iki iş ortağının iletişim bilgileri ve kimlikleri, müşterinin kimliği ve abonelik kimliği istenir.',
    'N2.10':
      'Azure geçişinden sonra aboneliğin iki kimliği olur: İş Ortağı Merkezi’ndeki kimlik ve Azure’ın değişmeyen kimliği.',
    'N3.1': 'Azure planı kapsamındaki abonelikler, Eylül 2020’den beri bir istekle aktarılır.',
    'N3.2':
      'Azure planı aktarımını yalnızca Microsoft’un fatura kestiği iş ortakları isteyebilir; dolaylı kurumsal bayi, sağlayıcısından ister ve isteğe kurumsal bayinin kimliği yazılır.',
    'N3.3':
      'Aktarımdan önce müşteri, mevcut iş ortağına haber verir; yeni iş ortağının da ilişkisi, Azure planı ve sözleşmeleri hazır olur.',
    'N3.4': 'Aktarımı, yeni iş ortağı müşterinin Abonelikler sayfasında, Aktarım istekleri altında başlatır.',
    'N3.5': 'Mevcut iş ortağının aktarım isteğini 30 gün içinde kabul etmesi gerekir; onu kimse zorlayamaz.',
    'N3.7':
      'Aktarımda yalnızca etkin öğeler seçilebilir. 2020’de rezervasyonlar taşınmıyordu; 2023 sayfalarına göre rezervasyonlar ve tasarruf planları taşınıyor.',
    'N3.8':
      'Azure’daki erişim rolleri değişmez: Eski iş ortağının rolleri kaldırılana kadar kalır, yenisine kendiliğinden rol verilmez.',
    'N3.9': 'Eski tekliften bir Azure aboneliği de aktarıma kabul edilir ve bir Azure planının parçası olur.',
    'N3.10': 'Market ürünleri yalnızca belirli koşullarda taşınır; abonelik iseler hiçbir zaman taşınmaz.',
    'N3.12': 'Müşteri aktarımı durdurabilir; örneğin kurumsal bayi ilişkisini kaldırabilir.',
    'N4.1':
      'İş ortakları üç biçimde birlikte çalışır: sağlayıcı ve kurumsal bayi olarak, çok iş ortaklı destekle ve çok kanallı destekle.',
    'N4.2': 'Çok iş ortaklı ve çok kanallı destek ulusal bulutlarda da sunulur.',
    'N4.3':
      'CSP iş ortakları arasındaki yeniden satış yasağı, CSP işinin yürütüldüğü kiracıyı kapsar; başka bir kiracı satın alabilir.',
    'N4.4':
      'Bir müşteri aynı anda birden çok CSP iş ortağıyla çalışabilir; örneğin biriyle Microsoft 365, diğeriyle Azure için.',
    'N4.5':
      'İkinci bir iş ortağının ilişkisi hiçbir aboneliği, sahipliği, koşulu veya kayıtlı iş ortağını (partner of record) değiştirmez.',
    'N4.6':
      'CSP’den alınmış Azure’ı olan bir kiracıda, ikinci bir CSP iş ortağından alınmış bir Azure aboneliği de bulunabilir.',
    'N4.8':
      'CSP’de iş yapan iş ortakları dolaylı sağlayıcılar, dolaylı kurumsal bayiler ve doğrudan fatura iş ortaklarıdır.',
    'N4.12': '1 Şubat 2020’den beri her türden CSP iş ortağı için Microsoft İş Ortağı Sözleşmesi gerekir.',
    'N5.1': 'Ekim 2020’den beri CSP’ye yeni giren her iş ortağı, dolaylı kurumsal bayi olarak başlar.',
    'N5.2':
      'Dolaylı kurumsal bayi, aynı ülkedeki bir konum PartnerID’siyle kaydolur ve Microsoft İş Ortağı Sözleşmesi’ni imzalar.',
    'N5.3': 'Sağlayıcı, yetki aldıktan sonra kurumsal bayinin müşterileri için sipariş verebilir.',
    'N5.4': 'Müşteri daveti, hem kurumsal bayiye hem sağlayıcıya yetki veren tek bir bağlantı oluşturur.',
    'N5.5': 'Sipariş verebilmesi için sağlayıcının da müşteriyle bir ilişkisi olmalıdır.',
    'N5.6': 'Yalnızca destek için kurumsal bayiyle ilişki yeterlidir; sipariş için ortak davet gerekir.',
    'N6.1': 'Sağlayıcı ve kurumsal bayi, iş yapmadan önce İş Ortağı Merkezi’nde bir iş ortaklığı kurmuş olmalıdır.',
    'N6.2': 'Sağlayıcı, kurumsal bayiye kişiye özel bir bağlantı gönderir; kurumsal bayi bunu kabul eder.',
    'N6.4': 'Aboneliğe, kurumsal bayinin etkin sözleşmesi olan konum PartnerID’si girilir.',
    'N6.5':
      'Yalnızca destek verecek kurumsal bayiyi sağlayıcı, aboneliğin atanmış destek kişisi (designated support contact) yapar.',
    'N6.6':
      'Sağlayıcı ile kurumsal bayi arasındaki iş ortaklığının sona ermesi ne müşterileri ne de yönetici izinlerini kaldırır.',
    'N7.1': 'Temsilcili yönetici ayrıcalıklarıyla (DAP) iş ortağının Yönetim aracıları müşteride Genel yönetici olur.',
    'N7.2':
      'Temsilcili yönetici ayrıcalıkları (DAP), önceden var olan Azure aboneliklerine erişim sağlamaz; bunlar için Azure’da bir rol gerekir.',
    'N7.5': '9 Ekim 2023’ten beri ilişki isteğiyle temsilcili yönetici ayrıcalıkları (DAP) istenemez.',
    'N8.1': 'Lisans tabanlı müşteriler, hangi kanaldan gelirlerse gelsinler CSP’ye elle taşınır.',
    'N8.2': 'CSP’ye taşıma için iş ortağı ve müşterinin kiracısı aynı bölgede olmalıdır.',
    'N8.3':
      'CSP’ye taşımada iş ortağı ilişki ister, müşteri kabul eder, aynı teklifler aynı sayıda sipariş edilir; sonra müşteri eskilerini iptal eder veya sürelerinin dolmasını bekler.',
    'N8.4':
      'CSP’ye taşımada para iadesi yoktur; en iyisi, otomatik yenileme kapalıyken dönemin sonuna yakın başlamak ve yenisini bitişten sonraki 30 gün içinde almaktır.',
    'N8.5': 'Teklif ve sayı aynıysa hiçbir şeyin yeniden atanması gerekmez ve hiçbir şey kesintiye uğramaz.',
    'N8.6': '150’den çok etkin abonelik varsa sınırın aşılmaması için önce eskilerin süresi dolmalıdır.',
    'N8.7':
      'Doğrudan Microsoft’tan satın alınmış abonelikler için Microsoft’un faturalama desteği kredi (iade) verebilir.',
    'N8.10': 'En yeni sayfa, CSP aboneliklerini EA’nın yenileme gününe planlayan bir işlevden söz ediyor.',
    'N9.1':
      'Lisans aktarımı isteğini yeni iş ortağı gönderir, iki iş ortağı da kabul eder; müşterinin yeni iş ortağıyla zaten bir ilişkisi olmalıdır.',
    'N9.2':
      'Lisans aktarımını yalnızca doğrudan fatura iş ortakları ve dolaylı sağlayıcılar isteyebilir; dolaylı kurumsal bayiler bunu sağlayıcıları üzerinden yapar.',
    'N9.3':
      'Lisans aktarımı aynı bölgede ve yalnızca CSP’den CSP’ye yapılır: EA’dan, MPSA’dan, Open’dan veya Microsoft’un kendi web satışından yapılmaz.',
    'N9.4':
      'Yalnızca aboneliğin tamamı, koşulları değişmeden aktarılır; bir istekte en fazla 25 öğe olabilir, kabul süresi 30 gündür.',
    'N9.6':
      'Lisans aktarımı Nisan–Haziran 2024 için duyuruldu, en geç 19 Haziran 2024’te kullanımdaydı; kesin gün doğrulanmadı.',
    'N9.7': 'Üçüncü taraflar, CSP iş ortakları arasındaki taşımaların teşvik kazandırmadığını bildiriyor.',
    'N10.1':
      'Doğrudan fatura iş ortağı, müşterilerini kendi dolaylı sağlayıcısına taşırken yeni ticaret lisansları, Azure planı, rezervasyonlar ve hizmet olarak yazılımlar kapsam dışında kalır.',
    'N10.2': 'Dolaylı sağlayıcının önceden müşteriyle bir ilişkisi olmalı ve müşteri onay vermelidir.',
    'N11.1':
      'Ayrıntılı temsilcili yönetici ayrıcalıklarını (GDAP) her türden CSP iş ortağının Yönetim aracısı isteyebilir.',
    'N11.2':
      'GDAP isteğinde ad, gün sayısı ve roller belirlenir, ardından e-postayla kişiye özel bir bağlantı gönderilir; müşterinin Genel yöneticisi onaylar, iş ortağı da gruplarını atar.',
    'N11.3':
      'GDAP isteğinin süresi 90 gün sonra dolar; izin, otomatik uzatmaya izin verilmemişse bitiş gününde sona erer.',
    'N11.4':
      'Ayrıntılı temsilcili yönetici ayrıcalıklarının (GDAP) sona ermesi ne ilişkiyi ne de abonelikleri sona erdirir.',
    'N11.5': 'İlişki tek başına sipariş vermeye yeter; kullanıcıları görmeye, lisans atamaya veya bilet açmaya yetmez.',
    'N11.6':
      'Destek bileti açmak için Hizmet desteği yöneticisi rolü, Azure için dizin hakları ve iç içe gruplar gerekir.',
    'N11.7':
      'Müşteri GDAP isteğinin bağlantısını açar ve iş ortağının rollerini yönetim merkezinde onaylar. İki tarafa da e-postayla onay bildirimi gelir.',
    'N11.8':
      'Müşteri, yönetim merkezinin iş ortağı ilişkileri sayfasında (Partner relationships) hangi iş ortaklarının GDAP izni olduğunu görür ve izni rolleri kaldırarak (Remove roles) sona erdirebilir.',
    'N11.10':
      'İş ortakları, ayrıntılı temsilcili yönetici ayrıcalıklarının (GDAP) kurumsal bayi ilişkisi olmadan da çalıştığını bildiriyor.',
    'N11.9': 'Ayrıntılı temsilcili yönetici ayrıcalıkları (GDAP), EA ile satın alınmış abonelikleri kapsamaz.',
    'N12.1': 'İş ortağının pazarını şirketinin konumu, müşterinin pazarını ise kiracısının konumu belirler.',
    'N12.2': 'Pazarlar sayfası, pazarları ülkeleriyle birlikte listeler.',
    'N12.3': 'Pazarlar sayfası Afrika konusunda kendisiyle çelişiyor: Örneğinde 18 ülke, listesinde daha fazlası var.',
    'N12.4': 'Pazarda bir konum PartnerID’si gerekir; birden çok pazar için birden çok CSP kiracısı gerekir.',
    'N13.1':
      'Yeni ticaret lisansları 7 gün içinde iptal edilebilir, daha sonra iptal edilemez; 18 Mart 2022’den önce bu süre 72 saatti.',
    'N13.2': 'Eski tekliflerdeki lisanslar, dönemin ortasında iptal edilebilir veya askıya alınabilir.',
    'N13.3':
      'Dönemi biten bir abonelik 30 gün boyunca süresi dolmuş durumda kalır, sonra devre dışı bırakılır, sonra silinir.',
    'N13.4':
      'İptal süreleri: lisanslar ve yazılım abonelikleri 7 gün, kalıcı lisanslı yazılım 30 gün, marketten alınan SaaS 24 saat (aylık) veya 14 gün (yıllık).',
    'N14.1':
      'İlişkiyi iş ortağı, etkin abonelikleri askıya alıp rezervasyonları ve yazılımları iptal ettikten sonra İş Ortağı Merkezi’nde kaldırır.',
    'N14.2': 'İlişki kaldırılınca müşteri, iş ortağının müşteri listesinden çıkar.',
    'N14.3': 'Süren bir ilişki, müşterinin başka bir yerden satın almasına engel olmaz.',
    'N14.4': 'Eski bir sürüme göre müşteri, kurumsal bayiyle ilişkisini kendisi silemez; bunu iş ortağından ister.',
    N15: 'İzin tablosuna göre Satış aracıları ilişki, Yönetim aracıları izin ister, Yardım masası aracıları destek verir.',
    'N16.1': 'US Government bulutu için ilişki isteme, henüz kullanılamayan özellikler arasında yer alıyor.',
    'N16.2': 'US Government bulutunun sık sorulan sorular sayfasına göre ilişki isteği Ekim 2021 için planlanıyordu.',
    'N16.3':
      'Geliştirici sayfasına göre kamu müşterileri tek bir iş ortağıyla çalışır; çok kanallı destek geçerli değildir.',
    'N16.5': 'GCC, GCC High’dan farklı olarak ticari İş Ortağı Merkezi’nde yönetilir.',
    'N16.6': 'Microsoft Cloud Germany, 5 Aralık 2018’de makaleden çıkarıldı.',
    'N16.7':
      '21Vianet’in işlettiği bulutun kendi portalı vardır, Azure içermez ve her hizmetin izni tek bir iş ortağındadır.',
    'N17.1':
      'Mayıs 2021’den beri yeni Advisor iş ortağı alınmıyor; CSP’ye katılmak Advisor’ı kalıcı olarak sona erdirir.',
    'N17.2': 'Open License: 1 Ocak 2022’den beri satın alma ve yenileme yok.',
    'N17.3':
      'Doğrudan EA abonelikleri CSP’ye yalnızca Azure Expert MSP olan bir doğrudan fatura iş ortağı aracılığıyla taşınır. Müşteri, müşteri sözleşmesini kabul etmiş olmalı ve Azure planı bulunmalıdır.',
    'N17.4':
      'Bir müşterinin ilişkisi syndication türünde olabilir; üçüncü taraflar CSP davetlerinin orada başarısız olduğunu bildiriyor.',
    'N17.5': 'En yeni metinde toplu lisanslama veya EA ile CSP’de artık yetkisi olmayan kurumsal bayiler yer alıyor.',
    'N17.6':
      'Ağustos 2026’ya kadar doğrudan EA veya MCA-E kapsamındaki Azure, yalnızca Azure Expert MSP olan bir doğrudan fatura iş ortağına geçebiliyordu; diğer durumlarda kaynaklar taşınır. Artırılmış kotalar sıfırlanır.',
    'N17.7':
      'Kaynaklar Azure Resource Move ile taşınır: aynı kiracı, iki abonelikte de Sahip rolü, önce doğrulama. Rezervasyonlar, tasarruf planları ve destek planları taşınmaz. Süren bir MACC kapsamındaki abonelik ne iptal edilebilir ne de taşınabilir.',
    'N17.8':
      'Azure’ın sahipliğini, Azure alanında Solutions Partner unvanı olan doğrudan fatura iş ortakları da isteyebilir.',
    'N17.8b': 'Azure’ın sahipliğini, Frontier Distributor unvanı olan dolaylı sağlayıcılar da isteyebilir.',
    'N17.9': '1 Ocak 2025’ten beri doğrudan pazarlardaki bazı bulut EA’ları yenilenemiyor.',
    'N18.2':
      'Dolaylı kurumsal bayi, Nisan 2024’ten beri on iki ayda 1.000 USD satış yapmak zorundadır; yapmazsa yetkisini kaybeder.',
    'N18.4':
      '1 Ekim 2025’ten beri dolaylı kurumsal bayilerin yetkisi her yıl yenilenir: inceleme, iş ortağı sözleşmesi, konum başına 1.000 USD satış, çok faktörlü kimlik doğrulama, güvenlik iletişim kişisi.',
    'N18.5':
      '1 Ekim 2025’ten beri doğrudan fatura iş ortaklarının yılda 1 milyon USD satışı, bir unvanı ve bir destek planı olması gerekir.',
    'N18.6':
      'Kurumsal bayinin PartnerID’si, 2 Haziran 2025’ten beri siparişlerde, 1 Aralık 2025’ten beri değişikliklerde ve aktarımlarda doğrulanır.',
    'N18.7':
      'Yıllık yetki koşulunu karşılamayan satıcı yıl dönümünde kısıtlanır, yıl dönümünden 30 gün sonra askıya alınır, 60 gün sonra yetkisini kaybeder.',
    'N18.8':
      'Satıcının hesabı askıya alındıktan sonra, bir metne göre mevcut dağıtımların yönetimi sürebilir, diğerine göre ise ayrıntılı temsilcili yönetici ayrıcalıkları (GDAP) tüm müşterilerde kaldırılır.',
    'N19.1': 'Microsoft İş Ortağı Sözleşmesi 1 Şubat 2020’den beri zorunludur.',
    'N19.2': 'Microsoft Müşteri Sözleşmesi 1 Şubat 2020’den beri zorunludur.',
    'N19.3':
      '1 Nisan 2023’ten önce kabul edilmiş Microsoft Müşteri Sözleşmesi yeniden kabul edilmelidir; 5 Ocak 2026’dan beri bunu yalnızca müşteri kendisi veya yeni API üzerinden yapabilir ve o zamana kadar sipariş verilemez.',
    'N24.1':
      'Uzatılmış hizmet dönemleri, 1 Nisan 2025’te veya daha sonra satın alınan ya da yenilenen ve 4 Mayıs 2026’da veya daha sonra biten abonelikler içindir; yazılım, Azure ve rezervasyonlar için değildir.',
    'N24.2':
      'Dönemin sonunda üç yol vardır: yenilemek, dönem sonunda iptal etmek veya aydan aya %3 (aylık plan yoksa %23) fazla ödeyerek sürdürmek; bu sonuncusu herhangi bir gün iptal edilebilir ve gün esasına göre faturalanır.',
    'N24.3':
      'Yenilemesi kapalı olan, ama dönem sonunda iptali seçilmemiş bir abonelik uzatılmış hizmet döneminde sürer.',
    N25: 'GCC’ye satmak için iş ortağının onay alması ve müşterinin koşulları karşılaması gerekir.',
    N25b: 'Okullara eğitim tekliflerini yalnızca yetkili eğitim iş ortakları satar.',
    N26: 'Aktarım nedenlerinin ilki, satıcının artık yetkili olmamasıdır; Azure planı da aktarılabilir.',
    N27: 'Müşterinin Azure’ında çalışmak için konuk kullanıcı, müşterinin dizininde bir hesap, hizmet sorumlusu veya Azure Lighthouse kullanılır; ardından iş ortağı PartnerID’sini bağlar.',
    N27b: 'Müşteri, iş ortağına bir kullanıcı hesabı verebilir.',
    N28: 'Müşteri, EA için kanal iş ortağı değişikliği başlatabilir; yeni iş ortağı 10 gün içinde kabul eder, değişiklik 90 gün sonra yürürlüğe girer. MPSA, Open, Open Value ve Select için geçerli değildir.',
    N29: 'Bir iş ortağının kendi müşterileri de sağlayıcı değişikliğinde, doğrudan faturadan dolaylı modele geçişte veya şirket birleşmesinde aynı aktarımla taşınır.',
    T1: 'Çin için 21Vianet’in sürümü yayımlanıyor; her hizmetin izni tek bir CSP iş ortağındadır.',
    T2: 'İlk sürüme göre lisans tabanlı CSP abonelikleri taşınmaz, Azure elle yeniden kurulur, iptali müşteri yapar.',
    T3: 'CSP iş ortakları arasındaki yeniden satış yasağı ortaya çıkıyor.',
    T5: 'Lisans tabanlı müşterilerin taşınması anlatılıyor; para iadesi yok.',
    T6: 'Azure geçişi yayımlanıyor; EA ve Open, CSP’ye kendiliğinden taşınmıyor.',
    T9: 'Her hizmet için tek izinli iş ortağı kuralı kalkıyor; Azure geçişinin hangi iş ortağı türleri için olduğu belirtiliyor.',
    T10: 'Azure geçişi için önce aynı bölge, sonra aynı ülke şartı geliyor.',
    T11: 'Ulusal bulutlar dışında, yönetici izni olmadan ilişki kurmak mümkün oluyor.',
    T12: 'US Government ve Almanya bulutları artık istek sayfasında yer almıyor.',
    T13: 'Microsoft Cloud Germany, çok kanallı desteğin dışında bırakılıyor.',
    T14: 'İlişki istekleri, iş ortağının kendi ülkesi veya bölgesiyle sınırlanıyor.',
    T16: 'CSP’den alınan Azure, diğer kanallarla ve ikinci bir CSP iş ortağının Azure’ıyla bir arada bulunabiliyor.',
    T18: 'İş ortağı ve müşteri sözleşmeleri zorunlu oluyor; kabul işlemi Microsoft 365 yönetim merkezine taşınıyor.',
    T21: 'Azure planı, Azure geçişinin dışında bırakılıyor.',
    T22: 'Bu ürünün çıkış noktası olan metin.',
    T25: 'Kabul eden kişinin Genel yönetici olması gerekiyor.',
    T26: 'Azure planı abonelikleri istekle aktarılabiliyor; rezervasyonlar taşınmıyor.',
    T28: 'Yeniden satış yasağı yalnızca CSP işinin yürütüldüğü kiracıyı kapsıyor.',
    T30: 'İzni olmayan iş ortağı hizmet isteği açamıyor.',
    T31: 'Aktarımdan önce müşterinin yeni iş ortağında bir Azure planı olması gerekiyor.',
    T34: 'Advisor yeni iş ortaklarına kapanıyor.',
    T36: 'Yeni Azure müşterileri yalnızca Azure planı alabiliyor.',
    T37: 'Türkçe makine çevirisi yayımlanıyor.',
    T38: 'Open License sona eriyor.',
    T39: 'Yeni ticaret lisansları kullanıma sunuluyor.',
    T41: 'Yeni ticaret için iptal süresi 72 saatten 7 güne çıkıyor.',
    T44: 'Tasarruf planları aktarılabiliyor; rezervasyonlar taşınıyor.',
    T45: 'İngilizce makale aynı kurallarla yenileniyor.',
    T46: 'İlişki bağlantılarıyla artık temsilcili yönetici ayrıcalıkları (DAP) istenemiyor.',
    T50: 'Yeni ticaret lisansları iş ortakları arasında aktarılabiliyor.',
    T51: 'Bazı kamu teklifleri dışında tüm lisans alımları yeni ticaret kapsamına giriyor.',
    T53: 'En yeni metinde toplu lisanslama ve CSP’de artık yetkisi olmayan kurumsal bayiler yer alıyor.',
    T56: 'Dönemden sonraki ücretsiz günlerin yerini uzatılmış hizmet dönemleri alıyor.',
    T57: 'Müşteri sözleşmesinin kabul edildiğini artık iş ortağı beyan edemiyor: Müşteri bunu kendisi veya yeni API üzerinden kabul ediyor.',
    T58: 'Kurumsal bayi ilişkisini Faturalama yöneticisi de kabul edebiliyor.',
  },
} satisfies Rooms['statements'];
