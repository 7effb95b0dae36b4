import type { Rooms } from '../rooms.ts';

/** What the rules say: verdicts, answers, reasons, steps and warnings, in Turkish. */
export const words = {
  verdicts: {
    can: 'Mümkün',
    'can-by-moving': 'Değişiklikle mümkün',
    'not-yet': 'Henüz değil',
    cannot: 'Mümkün değil',
    'someone-else': 'Başkası yapar',
    unclear: 'Belirsiz',
  },
  verdictsOf: {
    'already-yours': 'Zaten sizde',
    'find-the-seller': 'Henüz belli değil',
  },
  support: {
    'ask-once': { answer: 'Satıcı değişmez. Müşteri ilişkiye ve izne tek seferde onay verir.' },
    'ask-permitted': { answer: 'Yönetme izniniz zaten var. Eksik olan, kurumsal bayi ilişkisi.' },
    wait: {
      title: 'Müşterinin kabul etmesini bekleyin',
      answer: 'Müşteri bağlantınızı açıp isteği kabul eder. Yönetme izni için ikinci bir istek gerekir.',
    },
    'wait-once': {
      title: 'Müşterinin kabul etmesini bekleyin',
      answer: 'Müşteri bağlantınızı açar, ilişkiye ve izne aynı anda onay verir.',
    },
    permission: {
      title: 'Yönetme izni isteyin',
      answer:
        'İlişki sipariş vermenizi sağlar. Yönetmek için ikinci bir istekle ayrıntılı temsilcili yönetici ayrıcalıkları (GDAP) almanız gerekir.',
    },
    renew: {
      title: 'Yönetme iznini yenileyin',
      answer: 'İlişki devam ediyor, ama ayrıntılı temsilcili yönetici ayrıcalıklarının (GDAP) süresi dolmuş.',
    },
    done: {
      title: 'Artık destek verebilirsiniz',
      answer: 'İlişki de izin de hazır. Satıcı değişmez.',
    },
    'done-once': {
      title: 'Artık destek verebilirsiniz',
      answer: 'Bu tarihte izin, ilişkiyle birlikte veriliyordu. Satıcı değişmez.',
    },
  },
  certainties: {
    documented: { label: 'Belgelerde yazıyor', text: 'Microsoft’un belgelerinde böyle yazıyor.' },
    inferred: {
      label: 'Çıkarım',
      text: 'Hiçbir kaynak bunu açıkça söylemiyor; kaynakların söylediklerinden çıkıyor.',
    },
    provisional: {
      label: 'Kesinleşmemiş',
      text: 'Tek kaynak tarihsiz veya kuraldan daha yeni. Güvenmeden önce doğrulayın.',
    },
    conflict: {
      label: 'Kaynaklar çelişiyor',
      text: 'Microsoft’un kendi sayfaları birbiriyle çelişiyor. İki taraf da gösteriliyor.',
    },
  },
  outcomes: {
    'request-relationship': {
      title: 'Müşteriden kurumsal bayi ilişkisi isteyin',
      answer: 'Satıcı değişmez. Müşteri iki kez onay verir: önce ilişkiye, sonra yönetme izninize.',
    },
    'request-relationship-beside-seller': {
      title: 'Satıcı değişmeden kurumsal bayi ilişkisi isteyin',
      answer: 'Satıcı aynı iş ortağıdır. Müşteri iki kez onaylar: önce ilişkiyi, sonra izninizi.',
    },
    'order-licenses': {
      title: 'Lisansları müşteri için sipariş edin',
      answer: 'Lisansları, müşteriyle aranızdaki ilişki üzerinden siz sağlarsınız.',
    },
    'keep-and-add-azure': {
      title: 'Eski Azure kalsın, yeni bir Azure ekleyin',
      answer: 'Müşterinin elindekiler olduğu yerde kalır; yalnızca yeni Azure aboneliği sizden alınır.',
    },
    'add-second-azure': {
      title: 'İkinci bir Azure aboneliği ekleyin',
      answer: 'Bir müşteri, aynı kiracıda iki CSP iş ortağından Azure alabilir.',
    },
    'recreate-azure': {
      title: 'Yeni bir Azure aboneliği oluşturup oraya geçin',
      answer: 'Yenisi İş Ortağı Merkezi’nde oluşturulur. Sonra müşteri eskisini iptal eder.',
    },
    'order-then-let-lapse': {
      title: 'Aynı lisansları sipariş edin, eskilerin süresi dolsun',
      answer: 'Sizin sattığınız lisanslar başlar, eski aboneliğin süresi de dönem sonunda dolar.',
    },
    'switch-azure': {
      title: 'Azure aboneliğini şirketinize geçirin',
      answer: 'Geçişi mevcut iş ortağı bir destek biletiyle başlatır, formu üç taraf da imzalar.',
    },
    'transfer-azure-plan': {
      title: 'Azure planı aboneliğini şirketinize aktarın',
      answer: 'İsteği İş Ortağı Merkezi’nden siz gönderirsiniz. Mevcut iş ortağının kabul etmek için 30 günü vardır.',
    },
    'transfer-license': {
      title: 'Lisansları şirketinize aktarın',
      answer: 'İsteği İş Ortağı Merkezi’nden siz gönderirsiniz. Mevcut iş ortağının kabul etmek için 30 günü vardır.',
    },
    'request-ea-ownership': {
      title: 'EA veya MCA-E kapsamındaki Azure sahipliğini isteyin',
      answer: 'Azure Expert MSP gibi bir unvanınız varsa faturalama sahipliğini müşteriden isteyebilirsiniz.',
    },
    'cancel-then-reorder': {
      title: 'İptal süresinde iptal ettirip yeniden sipariş edin',
      answer: 'Acele edin: Mevcut iş ortağı aboneliği ancak bu süre içinde iptal edebilir.',
    },
    'order-then-cancel-extended': {
      title: 'Lisansları sipariş edip uzatılmış dönemi bitirin',
      answer: 'Önce sizin sattığınız lisanslar başlar. Mevcut iş ortağı uzatılmış dönemi istediği gün iptal edebilir.',
    },
    'wait-or-cancel': {
      title: 'Dönemin sonunu bekleyin veya önce iptal ettirin',
      answer: 'Abonelik bu hâliyle taşınamaz. Bitince veya iptal edilince yeni lisansları siz sipariş edersiniz.',
    },
    'wait-for-term-end': {
      title: 'Dönemin sonunu bekleyin',
      answer: 'İptal süresi geçtiği için abonelik, dönem sonuna kadar devam eder.',
    },
    'no-transfer-path': {
      title: 'Bu tarihte taşımanın bilinen bir yolu yok',
      answer: 'Hiçbir kaynak, bu Azure aboneliğinin başka bir iş ortağına nasıl geçebileceğini açıklamıyor.',
    },
    'blocked-resale': {
      title: 'CSP iş ortakları birbirine yeniden satış yapamaz',
      answer: 'Müşterinin kendisi de CSP iş ortağı ve çevrimiçi hizmetleri sizden satın almış olurdu.',
    },
    'blocked-cloud': {
      title: 'Çok kanallı destek bu bulutu kapsamıyor',
      answer: 'Bu ulusal bulutun kendi portalı ve kendi kuralları var.',
    },
    'blocked-market': {
      title: 'Müşteri pazarınızın dışında',
      answer: 'Yalnızca kiracısı sizin pazarınızda olan müşteriler için işlem yapabilirsiniz.',
    },
    'blocked-not-in-csp': {
      title: 'Önce CSP yetkisi almanız gerekir',
      answer: 'Bunu yalnızca Microsoft İş Ortağı Sözleşmesi’ni imzalamış, yetkili bir iş ortağı yapabilir.',
    },
    'one-admin-partner': {
      title: 'İzin zaten başka bir iş ortağında',
      answer: 'O tarihte bir hizmetin yönetici izni yalnızca tek bir iş ortağında olabiliyordu.',
    },
    'not-transferable': {
      title: 'Yazılımlar başka bir iş ortağına taşınamaz',
      answer: 'Kalıcı lisanslı yazılımlar, yazılım abonelikleri ve market SaaS ürünleri, satan iş ortağında kalır.',
    },
    'ask-your-provider': {
      title: 'Aktarım isteğini dolaylı sağlayıcınız gönderir',
      answer: 'Dolaylı kurumsal bayi aktarım isteyemez. Bunu sağlayıcınız (distribütörünüz) sizin adınıza yapar.',
    },
    'refer-syndication': {
      title: 'Sorumluluk Microsoft Syndication Partner’da kalır',
      answer: 'Çok kanallı destek bu satıcının sattıklarını kapsamaz; müşterinin ona başvurması gerekir.',
    },
    'already-yours': {
      title: 'Aboneliği İş Ortağı Merkezi’nde yönetin',
      answer: 'Bu aboneliği siz sattınız; zaten siz yönetir, desteğini de siz verirsiniz.',
    },
    'find-the-seller': {
      title: 'Önce aboneliği kimin sattığını öğrenin',
      answer: 'Yanıt, aboneliğin nereden alındığına bağlı. Öğrenince satıcıyı seçin.',
    },
    'conflict-us-government': {
      title: 'US Government için Microsoft’un sayfaları çelişiyor',
      answer: 'Bir makale, çok kanallı desteğin bu bulutta geçerli olduğunu söylüyor. Diğer sayfalar tersini söylüyor.',
    },
    'not-documented': {
      title: 'Bu tarih ve bu durum için kaynaklarda bilgi yok',
      answer: 'O tarihte neye izin verildiği bilinmiyor.',
    },
  },
  rows: {
    R1: 'Microsoft Cloud Germany, çok kanallı desteğin geçerli olduğu bulutlar listesinden çıkarıldı.',
    R2: 'Çin’de 21Vianet, kendi portalı ve kendi ilişki kuralları olan, Azure içermeyen ayrı bir sürüm işletiyor.',
    R3: 'Makaleye göre çok kanallı destek US Government için İş Ortağı Merkezi’nde de geçerli; o bulutun genel bakış ve geliştirici sayfaları ise ilişki isteklerinin ve çok kanallı desteğin orada bulunmadığını söylüyor.',
    R4: 'Müşteri, kendi CSP işini yürüttüğü kiracıda satın almış olurdu; CSP iş ortakları ise birbirine yeniden satış yapamaz.',
    R5: '29 Kasım 2020’ye kadar CSP iş ortakları arasındaki yeniden satış yasağında hiçbir istisna belirtilmiyordu; bu yüzden başka bir kiracının yasağın dışında kalıp kalmadığı belirsizdir.',
    R6: 'Sonucu, aboneliği kimin sattığı belirliyor.',
    R7: '23 Ekim 2023’e kadar hiçbir kaynak, CSP yetkisini kaybetmiş satıcılardan söz etmiyordu.',
    R7b: 'Bu Azure’a destek vermek, müşteriye yeni bir Azure aboneliği satmak demektir; CSP iş ortakları ise birbirine yeniden satış yapamaz.',
    R8: 'Temmuz 2017 ile Eylül 2018 arasında bir hizmetin yönetici izni en fazla bir iş ortağında olabiliyordu.',
    R9: 'Abonelik lisans tabanlı ve çok kanallı desteğin kapsadığı bir kanaldan satın alınmış; bu yüzden tek gereken müşterinin iznidir.',
    R10: 'Bir müşteri aynı anda birden çok CSP iş ortağıyla çalışabilir. Sizin ilişkiniz ne müşterinin aboneliklerini ne de satıcısını değiştirir.',
    R14: 'Müşterinin istediği şey sizi satıcı yapar; satıcı olmak için ise CSP yetkisi gerekir.',
    R11: 'Abonelik bir doğrudan EA veya kurumsal Microsoft Müşteri Sözleşmesi kapsamında; unvanınızla faturalama sahipliğini isteyebilirsiniz.',
    R12f: 'Azure planı, CSP yetkisini kaybetmiş bir satıcıdan ancak o kabul ederse geçer: Yetkisi kaldırılana kadar kabul edebilir.',
    R12: 'Başka bir kanaldan satın alınan Azure aboneliği CSP’ye olduğu gibi geçmez.',
    R13: 'Lisans tabanlı abonelikler programlar arasında taşınmaz: Aynıları yeniden sipariş edilir, eskileri sona erer.',
    R13f: 'Yeni ticaret lisansları, CSP yetkisini kaybetmiş bir satıcıdan ancak o satıcı aktarımı kabul ederse geçer; bunu yetkisi kaldırılana kadar yapabilir.',
    R15: 'Azure’ı iş ortakları arasında yalnızca doğrudan fatura iş ortakları ve dolaylı sağlayıcılar taşıyabilir.',
    R16: 'Eski Azure teklifindeki abonelikler yalnızca mevcut iş ortağının yardımıyla taşınır; bu yol Şubat 2018’den beri var.',
    R17: 'Mayıs ile Eylül 2020 arasında Azure planı formla artık taşınamıyor, istekle de henüz taşınamıyordu.',
    R18: 'Azure planı kapsamındaki abonelikler, mevcut iş ortağının kabul etmesi gereken bir istekle taşınır; bu yol Eylül 2020’den beri var.',
    R19b: 'Yazılımlar aktarılamaz, ama iptal süreleri dolmadan iptal edilebilir.',
    R19: 'Kalıcı lisanslı yazılımlar, yazılım abonelikleri ve marketten alınan SaaS ürünleri, hiçbir taşıma yönteminin kapsamına girmez.',
    R20b: 'Ücretli uzatılmış hizmet dönemindeki yeni ticaret lisansları herhangi bir gün iptal edilebilir ve gün esasına göre faturalanır.',
    R20: 'Eski dönem bitti; yeni bir siparişin önünde engel yok.',
    R21: 'Eski tekliflerdeki lisanslar başka bir CSP iş ortağına taşınamaz; iptal edilebilir veya sürelerinin dolması beklenebilir.',
    R22: 'Lisansların aktarılmasını yalnızca doğrudan fatura iş ortakları ve dolaylı sağlayıcılar isteyebilir.',
    R23: 'Yeni ticaret lisansları, iki iş ortağı da kabul ederse birinden diğerine aktarılabilir.',
    R24: 'Yeni ticaret lisansları yalnızca satın alma veya yenilemeden sonraki iptal süresi içinde iptal edilebilir.',
    R25: 'İptal süresi dışında yeni ticaret lisansları ne iptal edilebilir ne de azaltılabilir.',
    R26: 'Hiçbir şeyin taşınması gerekmiyor: Yeni lisansları siz satarsınız, eskiler oldukları yerde kalır.',
    R27: 'CSP’den alınan Azure, başka bir kanaldan alınan Azure ile bir arada bulunabilir; 20 Kasım 2019’dan önce hiçbir kaynak bunu söylemiyordu.',
    R28: 'İkinci bir CSP iş ortağı aynı kiracıya Azure ekleyebilir; 20 Kasım 2019’dan önce hiçbir kaynak bunu söylemiyordu.',
  },
  caveats: {
    A1: 'İngilizce cümle “CSP’de olmayan veya Syndication Partner olmayan” diye de okunabilir. Biz, çevirmenlerin çoğu gibi “ne CSP’de ne de Syndication Partner” diye okuyoruz: Diğer okuyuşa göre neredeyse her satıcı kapsama girerdi.',
    A2: 'CSP yetkisini kaybetmiş bir satıcının buraya girdiğini, makalenin yalnızca en yeni ve tarihsiz metni söylüyor.',
    A3: 'Lehte: Makalenin kendisinde ve 2018’e kadar istek sayfasında US Government bulutu yer alıyor. Aleyhte: Bulutun genel bakış sayfasında, geliştirici sayfasında ve 2 Kasım 2018’den beri istek sayfasında yer almıyor.',
    A5: 'Makale 2017’den beri eski Azure’ı “sizin” iptal ettiğinizi söylüyor. İlk sürüm, müşterinin iptal ettiğini söylüyordu. Eski sözleşmenin tarafı siz olmadığınız için iptali müşterinin yaptığını, sizin de yardım ettiğinizi varsayıyoruz.',
    A7: '2017’den 2020’ye kadar yeniden satış yasağında hiçbir istisna belirtilmiyordu. 30 Kasım 2020’den beri yasak yalnızca CSP işinin yürütüldüğü kiracıyı kapsıyor.',
    A8: 'Makalede Advisor, Open ve EA programlarının adı geçiyor. Genel olarak “toplu lisanslama” diyen yalnızca en yeni, tarihsiz metindir.',
    A9: 'İlk sürümde lisans tabanlı CSP aboneliklerinden söz ediliyordu; sonraki sürümlerde “CSP” sözcüğü çıkarıldı. Yanıt her iki durumda da aynıdır.',
    A11: '9 Ekim 2023’e kadar izin ilişkiyle birlikte veriliyordu. O günden beri ilişki tek başına sipariş vermenizi sağlar ama yönetmenizi sağlamaz: Bunun için ayrıntılı temsilcili yönetici ayrıcalıkları (GDAP) isteyen ikinci bir istek gerekir.',
    A13: 'Kesin başlangıç günü doğrulanmadı: Nisan–Haziran 2024 için duyurulmuştu; en geç 19 Haziran 2024’te kullanılabildiği biliniyor.',
    'A14-advisor':
      'Advisor, Mayıs 2021’den beri yeni iş ortaklarına kapalı: Yalnızca daha eski abonelikler sürüyor olabilir.',
    'A14-open':
      '1 Ocak 2022’den beri Open License ile ne satın alma ne de yenileme yapılabiliyor: Yalnızca daha eski abonelikler sürüyor olabilir.',
    'A15-stay': 'Bu tarihte rezervasyonlar aboneliklerle birlikte taşınmaz.',
    'A15-unknown':
      'Bu tarihte rezervasyonların aboneliklerle birlikte taşınıp taşınmadığı bilinmiyor: 2020 sayfaları taşınmadığını, 2023 sayfaları taşındığını söylüyor.',
    'A15-move': 'Rezervasyonlar ve tasarruf planları da taşınabilir.',
    A16: 'Bu tarihte iznini kaybeden bir iş ortağı, sözleşmesi gereği destekten sorumlu olmaya devam ediyordu.',
    A19: 'Makale, EA müşterisine destek vermek için izin istemenizi söylüyor. Microsoft’un GDAP hakkında sık sorulan sorular sayfası ise GDAP izninin EA ile satın alınmış abonelikleri kapsamadığını söylüyor. Roller müşterinin kiracısında geçerlidir; o sayfaya göre EA abonelikleri için ne sipariş ne faturalama ne de bilet mümkündür.',
    A20: 'Microsoft, eski tekliflerdeki lisansları 2024 ve 2025’teki yenilemelerinde yeni ticarete geçirdi. Eski tekliflerde neredeyse hiç lisans kalmadı; bu yüzden teklif kimliğine yeniden bakın.',
    A21: 'Uzatılmış hizmet dönemindeki bir aboneliğin, yeniden sipariş edilmek yerine aktarılıp aktarılamayacağını hiçbir kaynak söylemiyor.',
    A22: 'Eski iş ortağı ancak yetkisi kaldırılana kadar kabul edebilir: Ekim 2025 tarihli bir forum yazısına göre yıl dönümünden 60 gün sonraya kadar. Hesabı yıl dönümünde kısıtlanır, 30 gün sonra askıya alınır. Acele edin.',
    A23: '1 Ocak 2025’ten beri bazı bulut EA’ları yenilenemiyor. Bu durumda müşteri, kurumsal Microsoft Müşteri Sözleşmesi’ni veya CSP’yi seçer.',
    A24: 'Makale, kurumsal bayi ilişkisi istemenizi söylüyor. İş ortaklarının bildirdiğine göre destek vermek için ayrıntılı temsilcili yönetici ayrıcalıkları (GDAP) tek başına yetiyor, ama bunu söyleyen bir Microsoft metni yok.',
    'mpa-deauthorized':
      'Yetkisini kaybetmiş iş ortakları konusunda kaynaklar çelişiyor: Microsoft’un askıya alınmış hesaplarla ilgili sayfası mevcut işlerin sürebileceğini, 2026 tarihli bir forum yanıtı ise askıya almanın tüm müşterilerdeki GDAP iznini kaldırdığını söylüyor.',
    'S22-support':
      'CSP iş ortaklarına yeniden satış yasağı, destek konusunda bir şey söylemiyor. Burada bir şey satılmadığı için desteğe izin verildiğini varsayıyoruz.',
  },
  actors: {
    you: 'Siz',
    customer: 'Müşteri',
    'current-partner': 'Mevcut iş ortağı',
    provider: 'Sağlayıcınız',
  },
  // Each step follows the name of who acts (“Siz: …”, “Müşteri: …”): an imperative for the reader, else the third person.
  steps: {
    'request-relationship':
      'İş Ortağı Merkezi’nin Müşteriler sayfasında kurumsal bayi ilişkisi isteyin (Request a reseller relationship veya New relationship).',
    'invite-with-provider':
      'İş Ortağı Merkezi’nde Dolaylı sağlayıcılar sayfasını açın ve müşteriyi davet edin (Invite new customers); tek bağlantıyla hem sizin hem sağlayıcınız için ilişki istenir.',
    'send-request':
      'İstek bağlantısını içeren e-postayı müşteriye gönderin. Metni değiştirebilirsiniz, bağlantıyı değiştirmeyin.',
    'accept-in-office-portal': 'Bir Genel yönetici bağlantıyı açar ve isteği Office yönetim portalında kabul eder.',
    'accept-in-store-for-business':
      'Bir Genel yönetici bağlantıyı açar ve isteği İş İçin Microsoft Store’da kabul eder.',
    'accept-in-admin-center':
      'Bir Genel yönetici bağlantıyı açar ve isteği Microsoft 365 yönetim merkezinde kabul eder.',
    'accept-customer-agreement': 'İsteği kabul ederken Microsoft Müşteri Sözleşmesi’ni de kabul eder.',
    'accept-customer-agreement-again':
      'Microsoft Müşteri Sözleşmesi’ni Microsoft 365 yönetim merkezinde yeniden kabul eder: 1 Nisan 2023’ten önceki kabul artık sipariş için yeterli değildir.',
    'find-customer-listed': 'Müşteri listenize bakın: Müşteri oradaysa istek kabul edilmiştir.',
    'request-gdap':
      'Müşterinin Yönetici ilişkileri (Admin relationships) sayfasında, ayrıntılı temsilcili yönetici ayrıcalıkları (GDAP) için ikinci bir istek gönderin: İsteğin adını, gün sayısını ve size gereken rolleri belirleyin.',
    'approve-gdap': 'Bir Genel yönetici ikinci isteğin bağlantısını açar ve isteği onaylar.',
    'assign-security-groups':
      'Çalışanlarınızın hizmetleri yönetebilmesi ve hizmet isteği açabilmesi için rollere güvenlik gruplarınızı atayın.',
    'order-licenses':
      'Lisansları müşteri için sipariş edin. Eskilerin yerini alacaklarsa aynı teklifleri aynı sayıda alın.',
    'provider-orders': 'Lisansları sipariş eder. Eskilerin yerini alacaklarsa aynı teklifleri aynı sayıda alır.',
    'turn-off-auto-renew': 'Eski aboneliğin otomatik yenilemesini kapatır veya kapatmasını satıcıdan ister.',
    'set-cancel-at-end':
      'Eski aboneliği, dönemin sonunda iptal edilecek şekilde ayarlar. Yalnızca yenileme kapatılırsa ücretli bir uzatılmış hizmet dönemi başlar.',
    'seller-sets-cancel-at-end':
      'Eski aboneliği, dönemin sonunda iptal edilecek şekilde ayarlar. Yalnızca yenileme kapatılırsa ücretli bir uzatılmış hizmet dönemi başlar.',
    'let-old-lapse': 'Eski aboneliği iptal eder veya (daha iyisi) süresinin dolmasını bekler.',
    'create-azure': 'İş Ortağı Merkezi’nde müşteri için yeni bir Azure aboneliği oluşturun.',
    'create-azure-plan':
      'İş Ortağı Merkezi’nde müşteri için bir Azure planı, bu planın içinde de yeni bir Azure aboneliği oluşturun.',
    'provider-creates-azure': 'Müşteriniz için yeni bir Azure aboneliği oluşturur.',
    'enter-details': 'Abonelik ayrıntılarını elle girin; bunları aktaran bir araç yok.',
    'copy-resources': 'Verileri ve ayarları eski Azure aboneliğinden yenisine kopyalayın.',
    'move-resources':
      'Kaynakları Azure Resource Move ile yeni aboneliğe taşıyın. İki abonelikte de Sahip rolünüz olmalı ve ikisi de aynı Microsoft Entra kiracısında bulunmalıdır; önce doğrulama yapın, çünkü bazı kaynak türleri taşınamaz.',
    'cancel-old-azure':
      'Her şey yeni abonelikte çalışmaya başlayınca tek tek hizmetleri veya eski aboneliğin tamamını iptal eder. Siz yardım edebilirsiniz.',
    'tell-current-partner-and-microsoft':
      'Aboneliğin size taşınacağını mevcut iş ortağına ve Microsoft’a yazılı olarak bildirir.',
    'keep-old-azure': 'Eski Azure aboneliğini olduğu gibi tutar.',
    'tell-current-partner': 'Aboneliğin size taşınacağını mevcut iş ortağına yazılı olarak bildirir.',
    'open-switch-ticket': 'İş Ortağı Merkezi’nde Azure için bir destek bileti açar ve iş ortağı değişikliğini ister.',
    'sign-switch-form':
      'Change of Cloud Solution Provider (sağlayıcı değişikliği) formunu doldurup imzalar ve müşteriye gönderir.',
    'complete-switch-form': 'Formu sizinle birlikte tamamlayıp imzalar ve mevcut iş ortağına geri gönderir.',
    'upload-switch-form': 'Üç imzayı kontrol eder ve formu bilete yükler.',
    'remove-access-after-switch':
      'Geçişten sonra Azure’da kimin erişimi olduğunu kontrol edin ve eski iş ortağının rollerini kaldırın.',
    'remove-old-access':
      'Taşımadan sonra Azure’da kimin erişimi olduğunu kontrol eder ve eski iş ortağının rollerini kaldırır.',
    'get-azure-role': 'Azure aboneliklerinde size bir rol verir: Aktarım tek başına rol vermez.',
    'set-up-azure-plan': 'Müşteri için bir Azure planı oluşturun.',
    'buy-azure-plan': 'Müşteriye Azure planı sipariş edin: Aktarılan abonelikler ona dâhil olur.',
    'create-azure-transfer':
      'Müşterinin Abonelikler sayfasında, Aktarım istekleri (Transfer requests) sekmesinde Add new request’i seçin. Müşterinin e-posta adresini, mevcut iş ortağının (dolaylı kurumsal bayiyse sağlayıcısının) adını ve kiracı kimliğini girin.',
    'accept-transfer': 'Bir Yönetim aracısı abonelikleri (en fazla 25) seçer ve isteği 30 gün içinde kabul eder.',
    'create-license-transfer':
      'Müşterinin Abonelikler sayfasında, Aktarım istekleri (Transfer requests) sekmesinde Add new request’i seçin. Müşterinin e-posta adresini, mevcut iş ortağının (dolaylı kurumsal bayiyse sağlayıcısının) adını ve kiracı kimliğini girin.',
    'request-ea-ownership':
      'Azure portalında Maliyet Yönetimi + Faturalama > Müşteriler altında müşteriyi seçin, Aktarım istekleri bölümünü açın ve bir istek ekleyin. Portal, belirttiğiniz kişiye bir e-posta gönderir; bu kişi EA’nın hesap sahibi olmalıdır.',
    'accept-ea-ownership': 'EA’nın hesap sahibi e-postayı açar, abonelikleri seçer, doğrular ve isteği kabul eder.',
    'seller-cancels-extended-term':
      'Yeni lisanslar çalışmaya başlayınca uzatılmış hizmet dönemini iptal eder. Ücret gün esasına göre hesaplanır.',
    'ask-partner-to-cancel': 'Mevcut iş ortağından, iptal süresi dolmadan aboneliği iptal etmesini ister.',
    'choose-wait-or-cancel':
      'Seçimini yapar: Ya dönemin sonunu bekler ya da aboneliği mevcut iş ortağına iptal ettirir.',
    'wait-for-end': 'Dönemin sonunu bekler.',
    'check-later':
      'Daha sonra yeniden bakın ve İş Ortağı Merkezi’ndeki duyuruları izleyin: Microsoft bu kuralları sürekli gözden geçiriyor.',
    'buy-in-other-tenant':
      'Hizmetler kendi kullanımı içinse bunları CSP işini yürüttüğü kiracının dışındaki bir kiracıda satın alır.',
    'use-local-portal': 'O ulusal bulutun portalına ve desteğine başvurun.',
    'use-tenant-in-market':
      'Şirketinizin, müşterinin pazarındaki bir CSP kiracısını kullanın veya müşteriye o pazardan bir iş ortağı önerin.',
    'join-csp':
      'CSP’ye kaydolun ve Microsoft İş Ortağı Sözleşmesi’ni imzalayın. Yeni iş ortakları dolaylı kurumsal bayi olarak başlar.',
    'choose-admin-partner': 'İznin hangi iş ortağında kalacağına karar verir ve diğerinin iznini kaldırır.',
    'buy-software-again': 'Yazılımı bulunduğu yerde bırakır veya sizden yeniden satın alır.',
    'ask-provider':
      'Dolaylı sağlayıcınızdan aktarımı istemesini rica edin. Ona mevcut iş ortağının (dolaylı kurumsal bayiyse sağlayıcısının) adını ve kiracı kimliğini, kendi PartnerID’nizi (eski adıyla MPN kimliği) ve aboneliklerin listesini verin.',
    'ask-syndication-partner':
      'Microsoft Syndication Partner firmasından destek ister veya sözleşmesinden nasıl çıkabileceğini sorar.',
    'manage-in-partner-center': 'İş Ortağı Merkezi’nde müşteriyi açın ve aboneliği orada yönetin.',
    'look-at-the-invoice': 'Son faturaya bakar: Faturada adı yazan, satıcıdır.',
    'look-in-own-portal':
      'US Government için İş Ortağı Merkezi’nizin ilişki isteme seçeneği sunup sunmadığına bakın. Sunuyorsa bağlantıyı da o verir.',
    'ask-microsoft': 'Microsoft’un iş ortağı desteğine sorun ve yanıtını tarihiyle birlikte saklayın.',
  },
  stepNotes: {
    'billing-admin': 'Faturalama yöneticisi de kabul edebilir.',
    'no-link-known': 'Hiçbir kaynakta bunun için bir bağlantı yok. İşlemi o sayfada başlatın.',
  },
  warnings: {
    W1: 'Müşterinin izni olmadan onun adına hizmet isteği açamazsınız.',
    W2: 'Eski iş ortağının Azure’daki rolleri, biri onları kaldırana kadar kalır.',
    W3: 'Aktarılan Azure aboneliklerine erişiminiz kendiliğinden oluşmaz: Müşteriden bir rol isteyin.',
    W4: 'İptal süresi dışında erken iptal edilen lisanslar için para iadesi yapılmaz: İşleme dönemin sonuna yakın başlayın.',
    W5: 'Dönem bittikten sonra yeni sipariş için 30 gün vardır; bundan sonra veriler kaybolabilir.',
    W6: 'Yeni ticaret lisansları yalnızca satın alma veya yenilemeden sonraki {window} içinde iptal edilebilir.',
    'W6-software':
      'İptal süreleri farklıdır: kalıcı lisanslı yazılım 30 gün, yazılım abonelikleri 7 gün, marketten alınan SaaS 24 saat (aylık) veya 14 gün (yıllık).',
    W7: 'İsteğiniz, mevcut satıcı için hiçbir şeyi değiştirmez: Satıcının ilişkisi, faturaları ve hakları olduğu gibi kalır.',
    W8: 'Mevcut iş ortağının yanıt vermek için 30 günü vardır; isteği reddedebilir ve onu kimse zorlayamaz.',
    W9: 'Ayrıntılı temsilcili yönetici ayrıcalıkları (GDAP) bitiş tarihinde sona erer. İzni zamanında yenileyin veya otomatik uzatmaya izin verin; istekte Genel yönetici rolü varsa otomatik uzatma yapılamaz.',
    W10: 'Sektör basınına göre Microsoft, bir CSP iş ortağından diğerine yapılan taşımalar için teşvik ödemiyor; satıcının yetkisini Microsoft kaldırmışsa veya satıcı kapanmışsa ödüyor.',
    W11: 'Destek vermek ne aboneliği ne de kayıtlı iş ortağını (partner of record) değiştirir.',
    W12: 'Bir aktarım isteğinde en fazla 25 öğe olabilir.',
    'W12-order':
      '150’den çok etkin aboneliği olan bir müşteride, siz yenilerini sipariş etmeden önce eskilerinin süresi dolmalıdır.',
    W13: 'E-postadaki bağlantı değiştirilmemelidir.',
    W14: '4 Mayıs 2026’dan beri dönem bittikten sonra ücretsiz gün yok: Yenilenmeyen aboneliğe erişim hemen biter veya abonelik, ücretli bir uzatılmış hizmet döneminde sürer. Yeni lisanslar en geç eskilerin bittiği gün başlamalıdır.',
    W15: 'Süren bir Azure taahhüdü (MACC) kapsamındaki abonelik ne iptal edilebilir ne de taşınabilir.',
    W16: 'Destek planları taşınmaz, artırılmış kotalar sıfırlanır.',
    W17: 'Kurumsal bayinin PartnerID’si geçerli olmalıdır; değilse aktarım reddedilir.',
  },
  ready: {
    transfer: {
      one: 'Aktarıma hazır mısınız? Bilinen: {count} / {all}',
      other: 'Aktarıma hazır mısınız? Bilinen: {count} / {all}',
    },
    switch: {
      one: 'Geçişe hazır mısınız? Bilinen: {count} / {all}',
      other: 'Geçişe hazır mısınız? Bilinen: {count} / {all}',
    },
    known: 'Biliniyor',
    open: 'Henüz belli değil',
    send: 'İstekte belirtilmesi gerekenler',
    items: {
      relationship: 'Müşterinin yeni iş ortağıyla kurumsal bayi ilişkisi var.',
      'relationship-with-provider':
        'Müşterinin hem yeni iş ortağıyla hem onun dolaylı sağlayıcısıyla kurumsal bayi ilişkisi var.',
      agreement: 'Müşteri, Microsoft Müşteri Sözleşmesi’ni kabul etti.',
      'partner-agreement': 'Yeni iş ortağı Microsoft İş Ortağı Sözleşmesi’ni imzaladı ve CSP yetkisi sürüyor.',
      market: 'Yeni iş ortağı ile müşterinin kiracısı aynı pazarda.',
      country: 'Yeni iş ortağı ile müşterinin kiracısı aynı ülkede veya bölgede.',
      'azure-plan': 'Müşterinin yeni iş ortağında bir Azure planı var.',
      consent: 'Mevcut iş ortağı kabul ediyor.',
      'partner-id': 'Kurumsal bayinin PartnerID’si geçerli. Bu, 1 Aralık 2025’ten beri aktarımlarda kontrol ediliyor.',
    },
    sends: {
      'current-partner': 'Mevcut iş ortağının, dolaylı kurumsal bayiyse sağlayıcısının adı ve kiracı kimliği',
      'customer-email': 'Müşterinin e-posta adresi',
      'customer-tenant': 'Müşterinin kiracı kimliği veya etki alanı',
      subscriptions: 'Abonelik kimlikleri, bir istekte en fazla 25 tane',
      'partner-id': 'PartnerID’niz',
      'reseller-id': 'Adına işlem yaptığınız kurumsal bayinin PartnerID’si',
      'switch-form': 'Formda iki iş ortağının iletişim bilgileri ve kimlikleri, müşterinin kimliği ve abonelik kimliği',
      'account-owner': 'EA hesap sahibinin e-posta adresi',
    },
  },
  alternatives: {
    'support-azure-in-place': {
      title: 'Azure’a olduğu yerde destek verin',
      text: 'Satıcı aynı kalabilir: Müşteri size konuk kullanıcı, kendi dizininde bir hesap, hizmet sorumlusu veya Azure Lighthouse aracılığıyla erişim verir. Ardından katkınızın tanınması için PartnerID’nizi Azure portalında bağlayın (Partner Admin Link).',
    },
    'customer-account': {
      title: 'Müşterinin vereceği bir hesapla çalışın',
      text: 'Müşteri size kiracısında bir kullanıcı hesabı veya konuk hesabı verebilir; desteği onun yöneticilerinden biri olarak verirsiniz.',
    },
    'change-channel-partner': {
      title: 'EA’nın kanal iş ortağı olun',
      text: 'Müşteri, EA’sının kanal iş ortağını değiştirme işlemini Microsoft 365 yönetim merkezinde veya Azure portalında başlatabilir. Kabul etmek için 10 gününüz vardır; değişiklik 90 gün sonra yürürlüğe girer.',
    },
    'channel-transfer': {
      title: 'Geçişi EA’nın yenileme gününe planlayın',
      text: 'Microsoft’un tarihsiz bir sayfası kanal aktarımlarını anlatıyor: EA’da neler olduğunu görür, CSP aboneliklerini yenileme gününe planlarsınız. Buna güvenmeden önce doğrulayın.',
    },
    'change-provider': {
      title: 'Aboneliği başka bir dolaylı sağlayıcıya veya doğrudan faturadan dolaylı modele taşıyın',
      text: 'Kendi müşterilerinizin abonelikleri de aktarılabilir: Aktarımı yeni sağlayıcı ister, eskisi kabul eder.',
    },
    'azure-role': {
      title: 'Azure’ı olduğu yerde bırakın',
      text: 'Müşteri, mevcut Azure aboneliğinde size bir rol verir. İlişki tek başına orada size erişim sağlamaz.',
    },
    'support-meanwhile': {
      title: 'Bu arada destek verin',
      text: 'Taşınabileceği güne kadar, satıcısı değişmeden aboneliğe destek verin.',
    },
    'keep-both': {
      title: 'İkisini de tutun',
      text: 'CSP’den alınan Azure, eski Azure ile bir arada bulunabilir: Müşterinin hiçbir şeyi iptal etmesi gerekmez.',
    },
    'recreate-instead': {
      title: 'Bunun yerine yeniden kurun',
      text: 'Ya da yeni bir Azure aboneliği oluşturun, gerekenleri taşıyın veya kopyalayın, eskisini müşteri iptal etsin.',
    },
  },
  noLink: {
    'nothing-to-request': 'Burada istenecek bir şey yok.',
    'portal-issues-it': 'Bu bulut için bağlantı oluşturulamaz: Bağlantıyı o bulutun kendi portalı verir.',
    'not-in-csp': 'İstek bağlantıları yalnızca CSP’deki iş ortakları içindir.',
  },
  links: {
    'portal-direct': 'Kurumsal bayi ilişkisi, eski bağlantı',
    'portal-indirect': 'Kurumsal bayi ve sağlayıcıyla ilişki, eski bağlantı',
    'direct-with-admin': 'Kurumsal bayi ilişkisi, yönetici izniyle veya yönetici izni olmadan',
    direct: 'Kurumsal bayi ilişkisi',
    indirect: 'Dolaylı kurumsal bayiyle ilişki',
    store: 'Kurumsal bayi ilişkisi, İş İçin Microsoft Store döneminden',
    'admin-only': 'İlişki olmadan yönetici izni, eski bağlantı',
    gdap: 'Ayrıntılı temsilcili yönetici ayrıcalıkları (GDAP)',
    'reseller-invitation': 'Dolaylı sağlayıcının kurumsal bayiye gönderdiği davet',
  },
} satisfies Rooms['policy'];
