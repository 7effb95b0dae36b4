import type { Rooms } from '../rooms.ts';

/** What the options show and portal pages do not, in Turkish. */
export const words = {
  otherPortals: {
    china: {
      show: 'Supportable’ı 21Vianet’in işlettiği İş Ortağı Merkezi’nde de göster',
      meaning:
        'Bunu açtığınızda tarayıcı, partner.partnercenter.microsoftonline.cn sayfalarını okumamıza izin verip vermediğinizi sorar. Bu adresi tek bir kaynaktan biliyoruz ve deneyemedik. US Government için bildiğimiz ayrı bir adres yok; bu yüzden ona ait bir seçenek de yok.',
    },
    proxied: {
      show: 'Supportable’ı Microsoft Defender’ın oturum proxy’si arkasında da göster',
      meaning:
        'Bazı kuruluşlar web uygulamalarını Defender for Cloud Apps’in bir proxy’si üzerinden açar; bu durumda sayfanın adresi .mcas.ms, .mcas-gov.us veya .mcas-gov.ms ile biter. Tarayıcı, adresi böyle biten partner.microsoft.com sayfalarını okumamıza izin verip vermediğinizi sorar. İş Ortağı Merkezi’nin bu proxy üzerinden açıldığını doğrulayamadık.',
    },
    refused: 'Tarayıcı izin vermedi; hiçbir şey değişmedi.',
    reload: 'Tamam. O portalın bir sayfası açıksa yeniden yükleyin.',
    whyNothing:
      'Sayfanın adresindeki sunucu adına bakın; bu genellikle partner.microsoft.com’dur. Ad .mcas.ms, .mcas-gov.us veya .mcas-gov.ms ile bitiyorsa kuruluşunuz sayfayı Microsoft Defender’ın oturum proxy’si üzerinden açıyordur; .cn ile bitiyorsa sayfayı 21Vianet işletiyordur. Supportable orada ancak siz izin verirseniz çalışır. İş Ortağı Merkezi’nin bu proxy üzerinden açıldığını doğrulayamadık.',
  },
  sidePanel: {
    keys: 'Araç çubuğundaki pencereyi {keys} ile açıp aradığınızı yazabilirsiniz.',
    show: 'Sayfanın yanında açık tutma seçeneğini göster',
    meaning:
      'Araç çubuğundaki pencerede, onu tarayıcının yan panelinde açan bir bağlantı görünür. Bunun için Supportable yeniden başlar: Bu sayfa kapanır, açık İş Ortağı Merkezi sayfalarının da yeniden yüklenmesi gerekir.',
  },
  keyNames: {
    Shift: 'Shift',
    Ctrl: 'Ctrl',
    Space: 'Space',
    Comma: 'Virgül',
    Period: 'Nokta',
    Delete: 'Delete',
    Home: 'Home',
    End: 'End',
    PageUp: 'Page Up',
    PageDown: 'Page Down',
    Up: 'Yukarı Ok',
    Down: 'Aşağı Ok',
    Left: 'Sol Ok',
    Right: 'Sağ Ok',
  },
  organization: {
    setBy: 'Kuruluşunuz tarafından belirlendi.',
    canChange: 'Kuruluşunuz tarafından belirlendi. Değiştirebilirsiniz.',
    changed: 'Kuruluşunuzun belirlediği değer: “{value}”. Yeniden onu kullanmak için bu alanı boşaltın.',
    choice: 'Kuruluşunuzun seçimi: {value}',
    profilesFixed:
      'Hangi profillerin bulunacağını kuruluşunuz belirler. Kendi profilleriniz saklanır; bu uygulama sona ererse geri gelir.',
    idFixed: '{field}: Bunu kuruluşunuz belirledi, olduğu gibi kalır.',
    faultsTitle: 'Kuruluşunuzun Supportable ilkesinde hatalar var',
    faultsText:
      'Aşağıdaki değerler kullanılmıyor; diğerlerinin hepsi geçerli. Tarayıcınızı yöneten kişiye haber verin.',
    faults: {
      profiles: '“{given}”, JSON biçiminde bir profil listesi değil.',
      profile:
        '“{given}” bir profil değil. Profil, kaydedilen profil dosyalarındaki gibi süslü parantez içinde alanlardan oluşur.',
      fewer: '{given} profil var; en fazla {expected} tanesi kullanılır.',
      language: '“{given}” şu dillerden biri değil: {expected}.',
      site: '“{given}” bir web adresi değil. Adres https:// ile başlar.',
      locked:
        '“{given}” nelerin kilitli olduğunu belirtmiyor. Şu adlardan oluşan, JSON biçiminde bir liste bekleniyor: {expected}.',
      known: 'Bu ad bilinmiyor. Bilinen adlar: {expected}.',
    },
    values: {
      profiles:
        'JSON biçiminde metin olarak profil listesi. Her profil, seçeneklerde kaydedilen profil dosyasındaki alanları içerir.',
      language: 'Dil; örneğin en veya tr.',
      site: 'Yardım sitesinin adresi. https:// ile başlar.',
      locked: 'Kimsenin değiştiremeyeceği değerler, JSON biçiminde metin olarak: "profiles", "language", "site".',
    },
    rollOut: {
      text: 'Burada, seçeneklerinizde belirlediklerinizi herkes için geçerli kılan bir metin hazırlanır. Adınız ve rolünüz metne girmez, çünkü kişiden kişiye değişir.',
      nothing:
        'Profilinizde bir alan doldurduğunuzda veya bir dil ya da yardım sitesi seçtiğinizde, aynısını herkes için belirleyen metni buradan alabilirsiniz.',
      locks: {
        profiles: 'Profilleri başkaları değiştiremesin',
        language: 'Dili başkaları değiştiremesin',
        site: 'Yardım sitesini başkaları değiştiremesin',
      },
      target: 'Dağıtım yöntemi',
      targets: {
        'group-policy': 'Grup İlkesi: Windows’ta Chrome ve Edge',
        intune: 'Intune: Windows’ta Chrome ve Edge',
        firefox: 'policies.json: Firefox',
      },
      textLabel: 'Metin',
      copy: 'Metni kopyala',
      how: {
        'group-policy':
          'Adı .reg ile biten bir dosyaya kaydedin. Denemek için dosyayı bir bilgisayarda açın. Herkese dağıtmak için aynı değerleri, bir Grup İlkesi nesnesinin tercihlerinde kayıt defteri öğesi olarak tanımlayın.',
        intune:
          'Adı .ps1 ile biten bir dosyaya kaydedin ve Intune’a Windows platform betiği olarak ekleyin. Betik, oturum açan kişinin kimlik bilgileriyle değil, sistem olarak çalışmalıdır.',
        firefox:
          'Firefox programının yanındaki “distribution” klasörüne policies.json adıyla kaydedin; Mac’te bu klasör Firefox.app/Contents/Resources/distribution’dır, Linux’ta /etc/firefox/policies de olur. Böyle bir dosya zaten varsa “3rdparty” altındaki girdiyi o dosyaya ekleyin. Firefox dosyayı açılırken okur.',
      },
      ids: 'Supportable’ın bu tarayıcıdaki kimliği: {id}. Başkaları uzantıyı başka bir mağazadan yüklediyse metni, uzantının oradan yüklendiği bir tarayıcıda alın.',
      otherBrowsers:
        'Chrome ve Edge için bu seçenekleri o tarayıcılarda açın: Supportable’ın kimliği her mağazada farklıdır.',
      check:
        'Değerler tarayıcıya ulaşınca seçeneklerde “Kuruluşunuz tarafından belirlendi” yazar. Chrome ve Edge, kendilerine ulaşanları chrome://policy ve edge://policy sayfalarında gösterir.',
    },
  },
} satisfies Rooms['options'];
