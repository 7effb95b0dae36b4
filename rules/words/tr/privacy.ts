import type { Rooms } from '../rooms.ts';

/** What is read, kept and sent, and why each permission is needed: for the options, the help site and the stores, in Turkish. */
export const words = {
  privacy: {
    title: 'Gizlilik',
    short: 'Supportable sizinle, şirketinizle veya müşterilerinizle ilgili hiçbir bilgiyi kimseye göndermez.',
    extensionTitle: 'Uzantı',
    extension: {
      reads:
        'Uzantı, İş Ortağı Merkezi sayfalarında adresi, müşterinin adını, ülkesini ve sayfanın abonelikler, ilişkiler ve yönetici izinleri hakkında gösterdiklerini okur. Yanıtı cihazınızda bunlardan çıkarır; sayfadan ayrıldığınızda okuduklarını siler.',
      hears:
        'Bir İş Ortağı Merkezi sayfasının betikleri, o sayfada bastığınız her tuşu ve yapıştırdıklarınızı algılayabilir; panele yazdıklarınız ve yapıştırdıklarınız da buna dâhildir. Betikler, o sırada yazdığınız alanı okuyabilir ve aradıkları bir metnin panelde olup olmadığını öğrenebilir. Seçeneklere yazdıklarınızı ise algılayamazlar. Böyle bir sayfadan gelen hiçbir şey, siz seçeneklerde onaylamadan profilinize yazılmaz.',
      keeps:
        'Uzantı tarayıcıda profilinizi, seçeneklerinizi, düğmesinin yerini ve her sayfa türünün en son ne zaman okunduğunu saklar. Bunların hiçbiri müşterilerle ilgili değildir.',
      answers:
        'Uzantı, bir müşteri için verdiğiniz yanıtları günleriyle birlikte, yalnızca siz bunu açarsanız saklar: müşterinin kiracı kimliği altında, bu cihazda ve siz silene kadar. Araç çubuğundaki pencerede verdiğiniz yanıtlar ise tarayıcı kapanana kadar saklanır. Paneldeki düğme müşterinin başka bir sayfasını açtığında, yanıtlar ve müşterinin kiracı kimliği o sayfa onları alana kadar bellekte bekler.',
      requests:
        'Uzantı, yalnızca siz açarsanız bu cihazda bir istek defteri tutar: bir müşteri için kopyaladığınız veya açtığınız her istek bağlantısı ve e-posta için müşterinin adı, sayfada görünüyorsa kiracı kimliği, isteğin türü, gün, bağlantı ve isteğin kabul edilip edilmediği. Bunun için İş Ortağı Merkezi’nin müşteri listelerindeki adları, etki alanlarını ve kiracı kimliklerini de okur, ama bunları saklamaz. Defter tek bir düğmeyle temizlenir.',
      inStep:
        'Uzantı, yalnızca siz açarsanız seçeneklerinizi ve profillerinizi tüm tarayıcılarınızda eşitler: Bunlar, tarayıcınızı geliştiren şirketin (Google, Microsoft veya Mozilla) sunucularından da geçer ve oradaki hesabınıza bağlanır. Kapattığınızda oradan silinirler; uzantıyı kaldıracaksanız önce eşitlemeyi kapatın.',
      sends:
        'Uzantı hiçbir sunucuya istek göndermez. Hesap, istatistik veya reklam yoktur; uzantı paketinin dışından kod gelmez.',
      ends: 'İstek bağlantısı veya e-posta, siz nereye gönderirseniz yalnızca oraya gider. Uzantıyı kaldırdığınızda tarayıcı bu cihazda saklananları siler.',
    },
    permissionsTitle: 'İzinleri ve nedenleri',
    permissions: {
      storage: 'Depolama: Profilinizi ve seçeneklerinizi tarayıcıda saklamak için.',
      portal: 'partner.microsoft.com: Orada açık olan sayfayı okumak ve paneli o sayfada göstermek için.',
      otherPortals:
        'partner.partnercenter.microsoftonline.cn, partner.microsoft.com.mcas.ms, partner.microsoft.com.mcas-gov.us, partner.microsoft.com.mcas-gov.ms ve “scripting”: Yalnızca seçeneklerde 21Vianet’in işlettiği veya Microsoft Defender’ın oturum proxy’si arkasındaki İş Ortağı Merkezi’ni açarsanız, aynısını orada da yapmak için.',
      sidePanel: 'Chrome ve Edge’de “sidePanel”: Yalnızca seçeneklerde açarsanız, sayfanın yanında açık kalmak için.',
      noOther: 'Uzantı başka hiçbir sitede çalışmaz.',
    },
    siteTitle: 'Yardım sitesi',
    site: {
      counts: 'Site çerez kullanmaz, ziyaretçi istatistiği tutmaz, başka sunuculardan hiçbir şey yüklemez.',
      address:
        'Yanıtlarınız, başkasına iletebilesiniz diye sayfanın adresinde yer alır; adlar ve kimlikler ise orada hiçbir zaman bulunmaz. Sayfaları sunan sunucu, her sunucu gibi, hangi sayfanın istendiğini görür.',
      stays: 'Bir isteğe yazdıklarınız ve sitede açtığınız dosyalar tarayıcınızda kalır.',
      keeps:
        'Tarayıcınız, seçtiğiniz temayı ve sayfaların kopyalarını saklar. Bunların hiçbirinde sizinle ilgili bir şey yoktur.',
    },
  },
} satisfies Rooms['privacy'];
