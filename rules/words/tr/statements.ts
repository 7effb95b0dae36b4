import type { Rooms } from '../rooms.ts';

/** Every statement of the sources, in Turkish. */
export const words = {
  statements: {
    S1: 'Özelliğin adı çok kanallı destektir: birden çok satış kanalındaki müşterilere destek.',
    S2: 'Bir müşteri, başka bir yerden satın alınmış bir aboneliği sağlaması ve desteklemesi için bir iş ortağı tutmak isteyebilir.',
    S3: 'Metin 17 Haziran 2020 tarihlidir; Türkçesi Ağustos 2021’de makine çevirisiyle hazırlanmıştır.',
    S4: 'Satıcı dışındaki iş ortakları, müşterinin başka bir yerden satın aldığı abonelikleri destekleyebilir.',
    S5: 'Makale, İş Ortağı Merkezi ve Microsoft Cloud for US Government için İş Ortağı Merkezi için geçerlidir.',
    S6: 'Uygun roller Genel yönetici, Kullanıcı yönetimi yöneticisi ve Satış aracısıdır.',
    S7: 'Amaç: Müşteri, başka bir yerden satın alınmış bir aboneliği yönetmesi ve desteklemesi için bir iş ortağı tutmak istiyor.',
    S8: 'Çok kanallı destek iki durumda geçerlidir: abonelik Microsoft’tan veya onun programlarından satın alınmışsa ya da belirli üçüncü taraflardan satın alınmışsa.',
    S9: 'Doğrudan Microsoft’tan veya Advisor, Open ya da EA programlarından satın alınmış abonelikler için geçerlidir.',
    S9a: 'Doğrudan Microsoft’tan satın alınmış abonelikler için geçerlidir.',
    S9b: 'Advisor programından satın alınmış abonelikler için geçerlidir.',
    S9c: 'Open programından satın alınmış abonelikler için geçerlidir.',
    S9d: 'EA programından satın alınmış abonelikler için geçerlidir.',
    S10: 'CSP’de yer almayan ve Microsoft Syndication Partner da olmayan bir üçüncü taraftan satın alınmış abonelikler için geçerlidir.',
    S11: 'Müşteri, mevcut lisans tabanlı aboneliklerini CSP’de başka bir iş ortağına geçiremez.',
    S12: 'Müşterinin, abonelik döneminin sonunu beklemesi veya taşımadan önce iptal etmesi gerekir.',
    S12a: 'Müşterinin, abonelik döneminin sonunu beklemesi …',
    S12b: '… veya taşımadan önce iptal etmesi gerekir.',
    S13: 'Yapılacak iş, hizmetlerin lisans tabanlı mı kullanım tabanlı mı olduğuna bağlıdır.',
    S14: 'Lisans tabanlı hizmetlere destek vermek için müşteriden aboneliklerini yönetme izni istemeniz gerekir.',
    S15: 'Makale bunun için kurumsal bayi ilişkisi isteme sayfasına bağlantı veriyor.',
    S16: 'Azure’ı Advisor, Open veya EA gibi başka bir kanaldan gelen bir müşteri için İş Ortağı Merkezi’nde yeni bir Azure aboneliği oluşturursunuz …',
    S17: '… abonelik ayrıntılarını elle girersiniz …',
    S18: '… ardından hizmetler veya eski aboneliğin tamamı iptal edilir.',
    S19: 'CSP’den alınan Azure, diğer kanallardan alınan Azure ile yan yana bulunabilir.',
    S20: 'Azure’ı başka bir iş ortağından gelen bir müşterinin Azure hizmetleri yeni iş ortağına geçirilebilir.',
    S21: 'Makale bunun için Azure aboneliklerini geçirme sayfasına bağlantı veriyor.',
    S22: 'Bir CSP iş ortağı, çevrimiçi hizmetleri şu anda başka bir CSP iş ortağına yeniden satamaz.',
    S23: 'Microsoft, tüm programlarının ilkelerini ve özelliklerini sürekli gözden geçirir.',
    S24: 'Yenilikler, İş Ortağı Merkezi de içinde olmak üzere olağan kanallardan duyurulur.',
    S25: 'Makale sonraki adımlarla biter.',
    S26: 'Sonraki adım: diğer iş ortaklarıyla çalışma.',
    S27: 'Dolaylı kurumsal bayiler, dolaylı sağlayıcılarla nasıl iş ortaklığı kurulacağını okur.',
    S28: 'Dolaylı sağlayıcılar, dolaylı kurumsal bayilerle nasıl iş ortaklığı kurulacağını okur.',
    'N1.1':
      'Bir müşterinin hizmetini yönetmek için müşterinin yönetici izni vermesi ve Microsoft Müşteri Sözleşmesi’ni imzalaması gerekir.',
    'N1.3': 'US Government ve Almanya bulutlarında izin, istekten çıkarılamıyordu.',
    'N1.4': 'Bir iş ortağı, kendi ülkesindeki veya bölgesindeki ya da aynı pazardaki müşterilere istek gönderebilir.',
    'N1.5':
      'İstek sayfası Yönetim aracısını sayar; daha yeni sayfalar Satış aracısını da, daha eski bir sayfa Genel yöneticiyi de sayar.',
    'N1.6':
      'Müşteri yönetim merkezinde kabul eder; 2018’e kadar Office portalında, sonra bir süre İş İçin Microsoft Store’da kabul ediyordu.',
    'N1.7': 'İsteği, müşterinin kiracısındaki bir Genel yönetici kabul eder.',
    'N1.8':
      'Microsoft Müşteri Sözleşmesi’ni kabul etmemiş bir müşteriden, isteği kabul ederken sözleşmeyi de kabul etmesi istenir.',
    'N1.9':
      'İstek kabul edildikten sonra müşteri, iş ortağının müşteri listesinde görünür ve iş ortağı hizmet sağlayabilir.',
    'N1.10':
      'İznini kaybeden bir iş ortağı, izin yeniden verilene kadar hizmet isteği açamaz; Aralık 2020’ye kadar sorumluluğu sürüyordu.',
    'N1.11': 'Çok kanallı destekte, bir hizmetin yönetici izni en fazla bir iş ortağında olabilir.',
    'N1.13': 'İlişki iş ortağına satın alma, yönetici izni ise yönetme olanağı verir: İkisi ayrıdır.',
    'N1.14':
      'Bağlantı yönetim merkezini açar; müşteri burada müşteri sözleşmesini okuyup onaylar, iş ortağını kabul eder ve yetkilendirir.',
    'N1.steps': 'İstek, içinde bağlantı olan bir e-posta taslağıdır: Metin değişebilir, bağlantı değişmemelidir.',
    'N2.1': 'Geçiş yalnızca eski Azure teklifi içindir; Azure planındaki aboneliklerin kendi yolu vardır.',
    'N2.2': 'Yeni iş ortağının müşteriyle zaten bir kurumsal bayi ilişkisi olmalıdır.',
    'N2.3':
      'Geçişi yalnızca doğrudan fatura iş ortakları ve dolaylı sağlayıcılar yapabilir; dolaylı kurumsal bayi, sağlayıcısı üzerinden gider.',
    'N2.4': 'Azure planı, Office 365, Enterprise Mobility ve Dynamics CRM hiçbir zaman bu yolla geçirilmez.',
    'N2.5': 'Yeni iş ortağı ve müşterinin kiracısı aynı ülkede veya bölgede olmalıdır.',
    'N2.7': 'Microsoft araya girmez: Bileti mevcut iş ortağının açması gerekir.',
    'N2.8':
      'Yazılı bildirim, mevcut iş ortağının açtığı bilet, üç tarafın imzaladığı form, yükleme; sonra yeni iş ortağı eski erişimi kaldırır.',
    'N2.9':
      'Form, iki iş ortağının iletişim bilgilerini ve kimliklerini, müşterinin kimliğini ve abonelik kimliğini ister.',
    'N2.10': 'Geçişten sonra iki kimlik vardır: İş Ortağı Merkezi’ndeki kimlik ve Azure’ın değişmeyen kimliği.',
    'N3.1': 'Azure planı kapsamındaki abonelikler, Eylül 2020’den beri bir istekle aktarılır.',
    'N3.2':
      'Bunu yalnızca Microsoft’un fatura kestiği iş ortakları kullanabilir; dolaylı kurumsal bayi, sağlayıcısından ister ve isteğe onun kimliği yazılır.',
    'N3.3':
      'Öncesinde müşteri iş ortağına haber verir; yeni iş ortağının da ilişkisi, Azure planı ve sözleşmeleri hazır olur.',
    'N3.4': 'Aktarımı, gelecekteki iş ortağı müşterinin Abonelikler sayfasında, Aktarım istekleri altında başlatır.',
    'N3.5': 'Mevcut iş ortağının 30 gün içinde kabul etmesi gerekir; onu kimse zorlayamaz.',
    'N3.7':
      'Yalnızca etkin öğeler seçilebilir. 2020’de rezervasyonlar taşınmıyordu; 2023’te rezervasyonlar ve tasarruf planları taşınıyor.',
    'N3.8':
      'Azure’daki erişim rolleri değişmez: Eski iş ortağının rolleri kaldırılana kadar kalır, yenisine kendiliğinden rol verilmez.',
    'N3.9': 'Eski tekliften bir Azure aboneliği de kabul edilir ve bir Azure planının parçası olur.',
    'N3.10': 'Market ürünleri yalnızca belirli koşullarda taşınır; abonelik iseler hiçbir zaman taşınmaz.',
    'N3.12': 'Müşteri aktarımı durdurabilir; bunu kurumsal bayi ilişkisini kaldırarak da yapabilir.',
    'N4.1': 'İş ortakları üç biçimde birlikte çalışır: sağlayıcı ve kurumsal bayi, çok iş ortaklı ve çok kanallı.',
    'N4.2': 'Çok iş ortaklı ve çok kanallı çalışma ulusal bulutlarda da sunulur.',
    'N4.3':
      'CSP iş ortakları arasındaki yeniden satış yasağı, CSP işinin yürütüldüğü kiracıyı kapsar; başka bir kiracı satın alabilir.',
    'N4.4':
      'Bir müşteri aynı anda birden çok CSP iş ortağıyla çalışabilir; örneğin biriyle Microsoft 365, ötekiyle Azure için.',
    'N4.5':
      'İkinci bir iş ortağının ilişkisi hiçbir aboneliği, sahipliği, koşulu veya kayıtlı iş ortağını (partner of record) değiştirmez.',
    'N4.6': 'CSP’den Azure’ı olan bir kiracının, ikinci bir CSP iş ortağından da Azure aboneliği olabilir.',
    'N4.8':
      'CSP’de iş yapan iş ortakları dolaylı sağlayıcılar, dolaylı kurumsal bayiler ve doğrudan fatura iş ortaklarıdır.',
    'N4.12': '1 Şubat 2020’den beri her türden CSP iş ortağı için Microsoft İş Ortağı Sözleşmesi gerekir.',
    'N5.1': 'Ekim 2020’den beri CSP’ye yeni giren her iş ortağı, dolaylı kurumsal bayi olarak başlar.',
    'N5.2': 'Aynı ülkedeki bir konum PartnerID’siyle kaydolur ve Microsoft İş Ortağı Sözleşmesi’ni imzalar.',
    'N5.3': 'Sağlayıcı, yetki aldıktan sonra kurumsal bayinin müşterileri için sipariş verebilir.',
    'N5.4': 'Müşteri daveti, hem kurumsal bayiye hem sağlayıcıya yetki veren tek bir bağlantı oluşturur.',
    'N5.5': 'Sipariş verebilmesi için sağlayıcının da müşteriyle bir ilişkisi olmalıdır.',
    'N5.6': 'Yalnızca destek için kurumsal bayiyle ilişki yeterlidir; sipariş için ortak davet gerekir.',
    'N6.1': 'Sağlayıcı ve kurumsal bayi, iş yapmadan önce İş Ortağı Merkezi’nde bir iş ortaklığı kurmuş olmalıdır.',
    'N6.2': 'Sağlayıcı, kurumsal bayiye kişiye özel bir bağlantı gönderir; kurumsal bayi bunu kabul eder.',
    'N6.4': 'Aboneliğe, kurumsal bayinin etkin sözleşmesi olan konum PartnerID’si girilir.',
    'N7.1': 'Temsilcili izinle, iş ortağının Yönetim aracıları müşteride Genel yönetici olur.',
    'N7.2': 'Bu izin, önceden var olan Azure aboneliklerine erişim vermez; bunlar için Azure’da bir rol gerekir.',
    'N7.5': '9 Ekim 2023’ten beri ilişki isteği artık temsilcili izni taşıyamaz.',
    'N8.1': 'Lisans tabanlı müşteriler, hangi kanaldan gelirlerse gelsinler CSP’ye elle taşınır.',
    'N8.2': 'İş ortağı ve müşterinin kiracısı aynı bölgede olmalıdır.',
    'N8.3':
      'İlişki, kabul, aynı teklifler aynı sayıda; sonra müşteri eskilerini iptal eder veya sürelerinin dolmasını bekler.',
    'N8.4':
      'Para iadesi yoktur; en iyisi, otomatik yenileme kapalıyken dönemin sonuna yakın başlamak ve yenisini bitişten sonraki 30 gün içinde almaktır.',
    'N8.5': 'Teklif ve sayı aynıysa hiçbir şeyin yeniden atanması gerekmez ve hiçbir şey kesintiye uğramaz.',
    'N8.6': '150’den çok etkin abonelik varsa sınırı aşmamak için önce eskilerinin süresi dolar.',
    'N8.7': 'Doğrudan Microsoft’tan satın alınmış abonelikler için Microsoft’un faturalama desteği alacak tanıyabilir.',
    'N8.10': 'En yeni sayfa, CSP aboneliklerini EA yenileme gününe zamanlayan bir işlevden söz ediyor.',
    'N9.1':
      'İsteği yeni iş ortağı gönderir, iki iş ortağı da kabul eder; müşterinin yeni iş ortağıyla zaten bir ilişkisi vardır.',
    'N9.2':
      'Yalnızca doğrudan fatura iş ortakları ve dolaylı sağlayıcılar isteyebilir; kurumsal bayiler sağlayıcıları üzerinden gider.',
    'N9.3':
      'Aynı bölge ve yalnızca CSP’den CSP’ye: EA’dan, MPSA’dan, Open’dan veya Microsoft’un kendi web satışından değil.',
    'N9.4': 'Yalnızca aboneliğin tamamı, koşulları değişmeden; bir istekte en fazla 25 öğe, kabul için 30 gün.',
    'N9.6': 'Nisan–Haziran 2024 için duyuruldu, en geç 19 Haziran 2024’te kullanımdaydı; kesin gün doğrulanmadı.',
    'N9.7': 'Üçüncü taraflar, CSP iş ortakları arasındaki taşımaların teşvik kazandırmadığını bildiriyor.',
    'N10.1':
      'Yeni ticaret lisansları, Azure planı, rezervasyonlar ve hizmet olarak yazılımlar, iş ortağının kendi sağlayıcısına taşınmanın dışında kalır.',
    'N10.2': 'Önce sağlayıcının müşteriyle bir ilişkisi olmalı ve müşteri onay vermelidir.',
    'N11.1': 'Ayrıntılı izni (GDAP) her türden CSP iş ortağının Yönetim aracısı isteyebilir.',
    'N11.2':
      'Ad, gün sayısı, roller, ardından e-postayla kişiye özel bir bağlantı; müşterinin Genel yöneticisi onaylar, iş ortağı grupları atar.',
    'N11.3': 'İsteğin süresi 90 gün sonra dolar; izin, otomatik uzatmaya izin verilmemişse bitiş gününde sona erer.',
    'N11.4': 'Ayrıntılı iznin sona ermesi ne ilişkiyi ne de abonelikleri sona erdirir.',
    'N11.5': 'İlişki tek başına sipariş vermeye yeter; kullanıcıları görmeye, lisans atamaya veya bilet açmaya yetmez.',
    'N11.6': 'Bilet açmak için Hizmet desteği yöneticisi rolü, Azure için dizin hakları ve iç içe gruplar gerekir.',
    'N11.7':
      'Müşteri bağlantıyı açar ve iş ortağının rollerini yönetim merkezinde onaylar. İki tarafa da e-postayla onay bildirimi gelir.',
    'N11.8':
      'Müşteri, yönetim merkezinin iş ortağı ilişkileri sayfasında (Partner relationships) hangi iş ortaklarının ayrıntılı izni olduğunu görür ve izni rolleri kaldırarak (Remove roles) sona erdirebilir.',
    'N11.10': 'İş ortakları, ayrıntılı iznin kurumsal bayi ilişkisi olmadan da çalıştığını bildiriyor.',
    'N11.9': 'Ayrıntılı izin, EA ile satın alınmış abonelikleri kapsamaz.',
    'N12.1': 'İş ortağının pazarını şirketinin konumu, müşterinin pazarını ise kiracısının konumu belirler.',
    'N12.2': 'Sayfa, pazarları ülkeleriyle birlikte listeler.',
    'N12.3': 'Sayfa Afrika konusunda kendisiyle çelişiyor: Örneğinde 18 ülke, listesinde daha fazlası var.',
    'N12.4': 'Pazarda bir konum PartnerID’si gerekir; birden çok pazar için birden çok CSP kiracısı gerekir.',
    'N13.1':
      'Yeni ticaret lisansları 72 saat içinde, 18 Mart 2022’den beri 7 gün içinde iptal edilebilir; daha sonra iptal edilemez.',
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
    N15: 'İzin tablosu: Satış aracıları ilişki ister, Yönetim aracıları izin ister, Yardım masası aracıları destek verir.',
    'N16.1': 'US Government bulutu için ilişki isteme, henüz kullanılamayan özellikler arasında sayılıyor.',
    'N16.2': 'O bulutun soru-cevap sayfası, ilişki isteğini Ekim 2021 için planlıyordu.',
    'N16.3': 'Geliştirici sayfası: Kamu müşterileri tek bir iş ortağıyla çalışır; çok kanallı destek geçerli değildir.',
    'N16.5': 'GCC, GCC High’dan farklı olarak ticari İş Ortağı Merkezi’nde yürür.',
    'N16.6': 'Microsoft Cloud Germany, 5 Aralık 2018’de makaleden çıkarıldı.',
    'N16.7':
      '21Vianet’in işlettiği bulutun kendi portalı vardır, Azure içermez ve her hizmet için tek bir iş ortağı izin sahibidir.',
    'N17.1':
      'Mayıs 2021’den beri yeni Advisor iş ortağı alınmıyor; CSP’ye katılmak Advisor’ı kalıcı olarak sona erdirir.',
    'N17.2': 'Open License: 1 Ocak 2022’den beri satın alma ve yenileme yok.',
    'N17.3':
      'Doğrudan EA abonelikleri CSP’ye yalnızca Azure Expert MSP olan, sözleşmesi ve Azure planı bulunan bir doğrudan fatura iş ortağı aracılığıyla taşınır.',
    'N17.4':
      'Bir müşterinin ilişkisi syndication türünde olabilir; üçüncü taraflar CSP davetlerinin orada başarısız olduğunu bildiriyor.',
    'N17.5': 'En yeni metin: toplu lisanslama veya EA ile CSP’de artık yetkisi olmayan kurumsal bayiler.',
    'N17.6':
      'Ağustos 2026’ya kadar doğrudan EA veya MCA-E kapsamındaki Azure, yalnızca Azure Expert MSP olan bir doğrudan fatura iş ortağına geçer; diğer durumlarda kaynaklar taşınır. Artırılmış kotalar sıfırlanır.',
    'N17.7':
      'Kaynaklar Azure Resource Move ile taşınır: aynı kiracı, iki abonelikte de Sahip rolü, önce doğrulama. Rezervasyonlar, tasarruf planları ve destek planları taşınmaz. Süren bir MACC kapsamındaki abonelik ne iptal edilebilir ne de taşınabilir.',
    'N17.8':
      'Azure’ın sahipliğini, Azure alanında Solutions Partner unvanı olan doğrudan fatura iş ortakları da isteyebilir.',
    'N17.8b': 'Azure’ın sahipliğini, Frontier Distributor unvanı olan distribütörler de isteyebilir.',
    'N17.9': '1 Ocak 2025’ten beri doğrudan pazarlardaki bazı bulut EA’ları yenilenemiyor.',
    'N18.2':
      'Dolaylı kurumsal bayi, Nisan 2024’ten beri on iki ayda 1.000 USD satış yapmak zorundadır; yapmazsa yetkisini kaybeder.',
    'N18.4':
      '1 Ekim 2025’ten beri dolaylı kurumsal bayilerin yetkisi her yıl yenilenir: inceleme, iş ortağı sözleşmesi, konum başına 1.000 USD, çok faktörlü kimlik doğrulama, güvenlik iletişim kişisi.',
    'N18.5':
      '1 Ekim 2025’ten beri doğrudan fatura iş ortaklarının yılda 1 milyon USD satışı, bir unvanı ve bir destek planı olması gerekir.',
    'N18.6':
      'Kurumsal bayinin PartnerID’si, 2 Haziran 2025’ten beri siparişlerde, 1 Aralık 2025’ten beri değişikliklerde ve aktarımlarda doğrulanır.',
    'N18.7':
      'Yıllık yetki koşulunu karşılamayan satıcı yıl dönümünde kısıtlanır, yıl dönümünden 30 gün sonra askıya alınır, 60 gün sonra yetkisini kaybeder.',
    'N18.8':
      'Hesap askıya alındıktan sonra, bir metne göre mevcut dağıtımların yönetimi sürebilir, diğerine göre ise ayrıntılı izin her yerde kaldırılır.',
    'N19.1': 'Microsoft İş Ortağı Sözleşmesi 1 Şubat 2020’den beri zorunludur.',
    'N19.2': 'Microsoft Müşteri Sözleşmesi 1 Şubat 2020’den beri zorunludur.',
    'N19.3':
      '1 Nisan 2023’ten önce kabul edilmiş Microsoft Müşteri Sözleşmesi yeniden kabul edilmelidir; 5 Ocak 2026’dan beri bunu yalnızca müşteri kendisi veya yeni arabirim üzerinden yapabilir ve o zamana kadar sipariş verilemez.',
    'N24.1':
      'Uzatılmış hizmet dönemleri, 1 Nisan 2025’te veya daha sonra satın alınan ya da yenilenen ve 4 Mayıs 2026’da veya daha sonra biten abonelikler içindir; yazılım, Azure ve rezervasyonlar için değildir.',
    'N24.2':
      'Dönemin sonunda üç yol vardır: yenilemek, dönem sonunda iptal etmek veya aydan aya %3 (aylık plan yoksa %23) fazla ödeyerek sürdürmek; bu sonuncusu herhangi bir gün iptal edilebilir ve gün esasına göre faturalanır.',
    'N24.3':
      'Yenilemesi kapalı olan, ama dönem sonunda iptali seçilmemiş bir abonelik uzatılmış hizmet döneminde sürer.',
    N25: 'GCC’ye satmak için iş ortağının onay alması ve müşterinin koşulları karşılaması gerekir.',
    N25b: 'Okullara eğitim tekliflerini yalnızca yetkili eğitim iş ortakları satar.',
    N26: 'Aktarımın ilk nedeni, yetkisi kalmamış bir satıcıdır; Azure planı da aktarılabilir.',
    N27: 'Müşterinin Azure’ında çalışmak için: konuk kullanıcı, müşterinin dizininde bir hesap, hizmet sorumlusu veya Azure Lighthouse; ardından iş ortağı PartnerID’sini bağlar.',
    N27b: 'Müşteri, iş ortağına bir kullanıcı hesabı verebilir.',
    N28: 'Müşteri, EA için kanal iş ortağı değişikliği başlatabilir; yeni iş ortağı 10 gün içinde kabul eder, değişiklik 90 gün sonra yürürlüğe girer. MPSA, Open, Open Value ve Select için geçerli değildir.',
    N29: 'Bir iş ortağının kendi müşterileri; sağlayıcı değişikliğinde, doğrudan faturadan dolaylı modele geçişte veya şirket birleşmesinde aynı aktarımla taşınır.',
    T1: 'Çin: 21Vianet’in sürümü; her hizmet için izin tek bir CSP iş ortağındadır.',
    T2: 'İlk sürüm: Lisans tabanlı CSP abonelikleri taşınmaz, Azure elle yeniden kurulur, iptali müşteri yapar.',
    T3: 'CSP iş ortakları arasındaki yeniden satış yasağı ortaya çıkıyor.',
    T5: 'Lisans tabanlı müşterilerin taşınması anlatılıyor; para iadesi yok.',
    T6: 'Azure geçişi yayımlanıyor; EA ve Open, CSP’ye kendiliğinden taşınmıyor.',
    T9: 'Her hizmet için tek izinli iş ortağı kuralı kalkıyor; Azure geçişi hangi iş ortağı türleri için olduğunu söylüyor.',
    T10: 'Azure geçişi için önce aynı bölge, sonra aynı ülke şartı geliyor.',
    T11: 'Ulusal bulutlar dışında, yönetici izni olmadan ilişki kurmak mümkün oluyor.',
    T12: 'İstek sayfası artık US Government ve Almanya bulutlarını saymıyor.',
    T13: 'Almanya, çok kanallı desteğin dışında bırakılıyor.',
    T14: 'İlişki istekleri, iş ortağının kendi ülkesi veya bölgesiyle sınırlanıyor.',
    T16: 'CSP’den alınan Azure, diğer kanallarla ve ikinci bir CSP iş ortağının Azure’ıyla yan yana bulunabiliyor.',
    T18: 'İş ortağı ve müşteri sözleşmeleri zorunlu oluyor; kabul işlemi Microsoft 365 yönetim merkezine taşınıyor.',
    T21: 'Azure planı, Azure geçişinin dışında bırakılıyor.',
    T22: 'Bu ürünün çıkış noktası olan metin.',
    T25: 'Kabul eden kişinin Genel yönetici olması gerekiyor.',
    T26: 'Azure planı abonelikleri istekle aktarılabiliyor; rezervasyonlar taşınmıyor.',
    T28: 'Yeniden satış yasağı yalnızca CSP işinin yürütüldüğü kiracıyı kapsıyor.',
    T30: 'İzni olmayan iş ortağı hizmet isteği açamıyor.',
    T31: 'Aktarımdan önce gelecekteki iş ortağının bir Azure planı olması gerekiyor.',
    T34: 'Advisor yeni iş ortaklarına kapanıyor.',
    T36: 'Yeni Azure müşterileri yalnızca Azure planı alabiliyor.',
    T37: 'Türkçe makine çevirisi yayımlanıyor.',
    T38: 'Open License sona eriyor.',
    T39: 'Yeni ticaret lisansları kullanıma sunuluyor.',
    T41: 'Yeni ticaret için iptal süresi 72 saatten 7 güne çıkıyor.',
    T44: 'Tasarruf planları aktarılabiliyor; rezervasyonlar taşınıyor.',
    T45: 'İngilizce makale aynı kurallarla yenileniyor.',
    T46: 'İlişki bağlantıları artık temsilcili izni taşımıyor.',
    T50: 'Yeni ticaret lisansları iş ortakları arasında aktarılabiliyor.',
    T51: 'Bazı kamu teklifleri dışında tüm lisans alımları yeni ticaret kapsamına giriyor.',
    T53: 'En yeni metin, toplu lisanslamayı ve CSP’de artık yetkisi olmayan kurumsal bayileri sayıyor.',
    T56: 'Dönemden sonraki ücretsiz günlerin yerini uzatılmış hizmet dönemleri alıyor.',
    T57: 'Müşteri sözleşmesinin kabul edildiğini artık iş ortağı beyan edemiyor: Müşteri bunu kendisi veya yeni arabirim üzerinden kabul ediyor.',
    T58: 'Kurumsal bayi ilişkisini kabul etmek için Faturalama yöneticisi yeterli oluyor.',
  },
} satisfies Rooms['statements'];
