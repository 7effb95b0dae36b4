import type { Rooms } from '../rooms.ts';

/** The copy of the site that is read from a folder, in Turkish: the line on each page, and its first page. */
export const words = {
  folderCopy: {
    notice: 'Bu, klasördeki bir kopyadır; {day} tarihli kuralları gösterir.',
    about: 'Bu kopyada neler çalışır?',
    title: 'Sunucusuz okunan kopya',
    intro:
      'Bu klasörde sitenin {day} tarihli hâli bulunur. Diskten, ağ paylaşımından veya USB bellekten açılır; sunucu ve internet bağlantısı gerekmez. İçinde betik yoktur.',
    open: 'Siteyi aç',
    worksTitle: 'Bu kopyada çalışanlar',
    works: {
      answers:
        'Tüm sorular ve adımları, gerekçeleri ve kaynaklarıyla tüm yanıtlar. Sorular, bağlantılara tıklanarak yanıtlanır.',
      request: 'Kimliklerinizi yazacağınız boşluklarıyla istek bağlantıları.',
      rules: 'Kaynaklarıyla birlikte kurallar, ağaç, değişiklikler ve indirilecek dosyalar.',
      help: 'Yardım sayfaları ve dil değiştirme.',
      browser: 'Tarayıcının sayfa içinde araması ve yazdırma.',
    },
    missingTitle: 'Sitenin sunucuda olmasını gerektirenler',
    missing: {
      find: 'Arama ve yazarak yanıt bulma.',
      fill: 'İstek bağlantısını doldurma, e-postaları ve mektupları yazma.',
      checks: 'Koşulları işaretleme, başka bir günün kuralları, iki ülkeyi karşılaştırma ve hatırlatmalar.',
      list: 'Listenin tamamını kontrol etme.',
      rules: 'Kuralları süzme ve iki günü karşılaştırma.',
      share: 'Bir yanıtı kopyalama ve başkalarının da açabileceği bağlantılar.',
      colors: 'Açık veya koyu renk seçimi: Sayfalar cihazınızın ayarına uyar.',
    },
    why: 'Tarayıcılar, klasörden açılan sayfaların modül yüklemesine ve dosya okumasına izin vermez; bu yüzden bu kopya bunları kullanmaz.',
    complete: 'Sitenin tamamı şu adreste: {address}',
    host: 'Sitenin tamamını kendi sunucunuza koymak',
    windows:
      'Windows’ta C:\\Supportable gibi kısa bir yola açın: İçindeki yollar en fazla {count} karakterdir ve Windows 260 karakterden uzun yolları açamayabilir.',
  },
} satisfies Rooms['folder-copy'];
